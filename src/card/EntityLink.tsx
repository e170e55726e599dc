import type { ComponentChildren } from 'preact';

/** A name that opens its own card. */
export function EntityLink(props: {
  id: string;
  text: string;
  lang?: string | undefined;
  onNavigate(id: string): void;
}) {
  return (
    <button
      type="button"
      class="entity"
      lang={props.lang}
      data-id={props.id}
      onClick={() => props.onNavigate(props.id)}
    >
      {props.text}
    </button>
  );
}

/** A titled part of the card. */
export function Section(props: { title: string; name: string; children: ComponentChildren }) {
  return (
    <section class={`section ${props.name}`} aria-label={props.title}>
      <h3>{props.title}</h3>
      {props.children}
    </section>
  );
}
