import { type ComponentChildren, render } from 'preact';
import browser from 'webextension-polyfill';

export function message(key: string, ...values: string[]): string {
  return browser.i18n.getMessage(key, values);
}

export function Check(props: {
  checked: boolean;
  onChange(checked: boolean): void;
  children: ComponentChildren;
}) {
  return (
    <label>
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.children}</span>
    </label>
  );
}

/** One of a few values. */
export function Choice<T extends string>(props: {
  legend: string;
  value: T;
  values: readonly T[];
  labelOf(value: T): string;
  onChange(value: T): void;
}) {
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      {props.values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={props.legend}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          <span>{props.labelOf(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Draws a page into its root and sets the document's language to the one that its messages are in. */
export function show(page: ComponentChildren): void {
  document.documentElement.lang = message('lang');
  render(page, document.querySelector('#root')!);
}
