/** The article's names by kind, the most important first, with a filter. */
import { useId, useState } from 'preact/hooks';
import { ACCENTS, accentOf } from '../../card/kinds';
import type { OverviewItem } from '../../messages';
import { message } from '../shared/i18n';

/** Letters without marks, in lower case: "orban" finds "Orbán". */
function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function Group(props: {
  accent: (typeof ACCENTS)[number];
  items: readonly OverviewItem[];
  onChoose(id: string): void;
}) {
  const { accent, items } = props;
  if (items.length === 0) return null;
  return (
    <section class={accent}>
      <h3>
        <span class="swatch" />
        {message(`kind_${accent}`)}
      </h3>
      <ul class="names">
        {items.map(({ id, label, lang, lead, count }) => (
          <li key={id}>
            <button type="button" class="name" data-id={id} onClick={() => props.onChoose(id)}>
              <strong lang={lang}>{label}</strong>
              {count > 1 && <span class="times">{message('panelCount', count)}</span>}
              <span class="soft">{lead}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Names({ items, onChoose }: { items: readonly OverviewItem[]; onChoose(id: string): void }) {
  const [filter, setFilter] = useState('');
  const id = useId();
  const wanted = bare(filter.trim());
  const shown = items.filter(({ label, lead }) => bare(`${label} ${lead}`).includes(wanted));
  return (
    <section class="groups">
      <h2>{message('panelNames')}</h2>
      <label for={id} class="hidden">
        {message('panelFilter')}
      </label>
      <input
        id={id}
        class="filter"
        type="search"
        placeholder={message('panelFilter')}
        value={filter}
        onInput={({ currentTarget }) => setFilter(currentTarget.value)}
      />
      <div role="status" class={shown.length > 0 ? 'hidden' : ''}>
        {shown.length === 0 && message('panelEmpty')}
      </div>
      {ACCENTS.map((accent) => (
        <Group
          key={accent}
          accent={accent}
          items={shown.filter(({ kind }) => accentOf(kind) === accent)}
          onChoose={onChoose}
        />
      ))}
    </section>
  );
}
