/** Keys: those of the browser as they are set now, and the one that works in pages. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Check } from '../shared/controls';
import { message } from '../shared/i18n';
import type { PartProps } from './Choices';

/** Commands of the manifest. */
const COMMANDS = ['next', 'previous', 'panel'] as const;

/** Each browser keeps shortcuts on a page of its own. */
async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings !== undefined) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

export function Keys({ settings, change }: PartProps) {
  const [shortcuts, setShortcuts] = useState<Record<string, string>>({});
  useEffect(() => {
    void browser.commands
      .getAll()
      .then((all) =>
        setShortcuts(Object.fromEntries(all.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']))),
      );
  }, []);
  return (
    <section>
      <h2>{message('optionsKeys')}</h2>
      <p class="soft">{message('optionsKeysText')}</p>
      <table>
        <tbody>
          {COMMANDS.map((name) => (
            <tr key={name}>
              <th scope="row">{message(`command_${name}`)}</th>
              <td>{shortcuts[name] ? <kbd>{shortcuts[name]}</kbd> : message('keysNone')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="buttons">
        <button type="button" onClick={() => void openShortcuts()}>
          {message('keysChange')}
        </button>
      </div>
      <Check checked={settings.pageKeys} onChange={(pageKeys) => change(() => ({ pageKeys }))}>
        {message('optionsPageKeys')}
      </Check>
    </section>
  );
}
