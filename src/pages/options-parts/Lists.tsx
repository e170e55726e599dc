/** What the reader has switched off or corrected, to be seen and undone. */
import { type Correction, corrections } from '../../settings/lists';
import { RemovableList } from '../shared/controls';
import { download } from '../shared/files';
import { message } from '../shared/i18n';
import { useList } from '../shared/use-list';
import type { PartProps } from './Choices';

export function Sites({ settings, change }: PartProps) {
  return (
    <section>
      <h2>{message('optionsSites')}</h2>
      <RemovableList
        items={settings.sitesOff}
        keyOf={(site) => site}
        labelOf={(site) => site}
        remove={message('optionsSiteRemove')}
        none={message('optionsNone')}
        onRemove={(site) => change(({ sitesOff }) => ({ sitesOff: sitesOff.filter((one) => one !== site) }))}
      />
    </section>
  );
}

export function Hidden({ settings, change }: PartProps) {
  return (
    <section>
      <h2>{message('optionsHidden')}</h2>
      <RemovableList
        items={settings.hidden}
        keyOf={({ id }) => id}
        labelOf={({ label }) => label}
        remove={message('optionsSiteRemove')}
        none={message('optionsNone')}
        onRemove={({ id }) => change(({ hidden }) => ({ hidden: hidden.filter((one) => one.id !== id) }))}
      />
    </section>
  );
}

function sentence({ what, site, from, to }: Correction): string {
  if (what === 'other') return message('correction_other', site, from.label, to?.label ?? '');
  return message(`correction_${what}`, site, from.label);
}

export function Corrections() {
  const [list, change] = useList(corrections);
  return (
    <section>
      <h2>{message('optionsCorrections')}</h2>
      <p class="soft">{message('optionsCorrectionsText')}</p>
      <RemovableList
        items={list}
        keyOf={({ site, from }) => `${site} ${from.id}`}
        labelOf={sentence}
        remove={message('remove')}
        none={message('optionsNone')}
        onRemove={(item) =>
          change((now) => now.filter((one) => one.site !== item.site || one.from.id !== item.from.id))
        }
      />
      {list.length > 0 && (
        <div class="buttons">
          <button type="button" onClick={() => download('glossa-corrections.json', list)}>
            {message('export')}
          </button>
          <button type="button" onClick={() => change(() => [])}>
            {message('removeAll')}
          </button>
        </div>
      )}
    </section>
  );
}
