/** A button that shows a drawing and says its name. */
export function IconButton(props: {
  name: string;
  label: string;
  /** SVG path in a box of 16 by 16. */
  path: string;
  pressed?: boolean;
  onClick(): void;
}) {
  return (
    <button
      type="button"
      class={`icon ${props.name}`}
      aria-label={props.label}
      aria-pressed={props.pressed}
      title={props.label}
      onClick={props.onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={props.path} />
      </svg>
    </button>
  );
}
