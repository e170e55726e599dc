/** The few controls that the pages are made of. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export function Check(props: {
  checked: boolean;
  disabled?: boolean;
  onChange(checked: boolean): void;
  children: ComponentChildren;
}) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={props.checked}
        disabled={props.disabled}
        onChange={(event) => {
          const { checked } = event.currentTarget;
          // The box shows what is kept, not what was clicked: a refused save leaves it as it was.
          event.currentTarget.checked = props.checked;
          props.onChange(checked);
        }}
      />
      <span>{props.children}</span>
    </label>
  );
}

/** One of a few values, as a row of buttons that are radio buttons to keyboards and screen readers. */
export function Choice<T extends string | number>(props: {
  legend: string;
  value: T;
  values: readonly T[];
  labelOf(value: T): string;
  onChange(value: T): void;
}) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{props.legend}</legend>
      <div class="options-row">
        {props.values.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span>{props.labelOf(value)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A list of things that can be removed one by one. */
export function RemovableList<T>(props: {
  items: readonly T[];
  keyOf(item: T): string;
  labelOf(item: T): string;
  /** Text of the button. */
  remove: string;
  none: string;
  onRemove(item: T): void;
}) {
  if (props.items.length === 0) return <p class="soft">{props.none}</p>;
  return (
    <ul class="rows">
      {props.items.map((item) => (
        <li key={props.keyOf(item)}>
          <span class="grow">{props.labelOf(item)}</span>
          <button
            type="button"
            aria-label={`${props.remove}: ${props.labelOf(item)}`}
            onClick={() => props.onRemove(item)}
          >
            {props.remove}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Something that the reader must know, told to screen readers at once. */
export function Alert({ children }: { children: ComponentChildren }) {
  return (
    <p class="alert" role="alert">
      {children}
    </p>
  );
}
