/** History and followed names: off by default, on this computer alone, to be seen, taken out and removed. */
import type { KeptList } from '../../settings/kept-list';
import { followed, opened } from '../../settings/lists';
import { Check, RemovableList } from '../shared/controls';
import { download } from '../shared/files';
import { dayText, message } from '../shared/i18n';
import { useList } from '../shared/use-list';
import type { PartProps } from './Choices';

interface Row {
  id: string;
  label: string;
  on?: string;
}

function List<T extends Row>({ list, file }: { list: KeptList<T>; file: string }) {
  const [items, change] = useList(list);
  if (items.length === 0) return null;
  return (
    <>
      <RemovableList
        items={[...items].reverse().slice(0, 50)}
        keyOf={({ id, on }) => `${id} ${on}`}
        labelOf={({ label, on }) => (on === undefined ? label : `${label} · ${dayText(on)}`)}
        remove={message('remove')}
        none=""
        onRemove={(item) => change((now) => now.filter((one) => one.id !== item.id || one.on !== item.on))}
      />
      <div class="buttons">
        <button type="button" onClick={() => download(file, items)}>
          {message('export')}
        </button>
        <button type="button" onClick={() => change(() => [])}>
          {message('removeAll')}
        </button>
      </div>
    </>
  );
}

export function Personal({ settings, change }: PartProps) {
  return (
    <section>
      <h2>{message('optionsPersonal')}</h2>
      <p class="soft">{message('optionsPersonalText')}</p>
      <Check checked={settings.history} onChange={(history) => change(() => ({ history }))}>
        {message('optionsHistory')}
      </Check>
      <List list={opened} file="glossa-history.json" />
      <Check checked={settings.following} onChange={(following) => change(() => ({ following }))}>
        {message('optionsFollowing')}
      </Check>
      <List list={followed} file="glossa-followed.json" />
    </section>
  );
}
