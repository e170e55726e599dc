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
      <bdi>{props.text}</bdi>
    </button>
  );
}

/** A part of the card; its title is for screen readers alone unless it has to be seen. */
export function Section(props: {
  title: string;
  name: string;
  visible?: boolean;
  children: ComponentChildren;
}) {
  return (
    <section class={`section ${props.name}`} aria-label={props.title}>
      {props.visible && <h3>{props.title}</h3>}
      {props.children}
    </section>
  );
}
