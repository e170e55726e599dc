import type { ComponentChildren } from 'preact';

/** A name that opens its own card. */
export function EntityLink(props: {
  id: string;
  text: string;
  lang?: string | undefined;
  onNavigate(id: string): void;
}) {
  const open = (): void => props.onNavigate(props.id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers lay a button out as a box, which does not wrap like a word
    <span
      role="button"
      tabIndex={0}
      class="entity"
      lang={props.lang}
      data-id={props.id}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      }}
    >
      <bdi>{props.text}</bdi>
    </span>
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
