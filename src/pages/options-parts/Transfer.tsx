/** All settings as a file, and back. */
import { useState } from 'preact/hooks';
import { exportAll, importAll } from '../../settings/transfer';
import { Alert } from '../shared/controls';
import { download, readText } from '../shared/files';
import { message } from '../shared/i18n';

/** No file of settings is larger. */
const MOST_BYTES = 20_000_000;

export function Transfer() {
  const [done, setDone] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const take = async (file: File): Promise<void> => {
    try {
      if (file.size > MOST_BYTES) throw new Error(`${file.size} > ${MOST_BYTES}`);
      await importAll(await readText(file));
      setDone(true);
      setTrouble(undefined);
    } catch (error) {
      setDone(false);
      setTrouble(message('importFailed', error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <section>
      <h2>{message('optionsTransfer')}</h2>
      <p class="soft">{message('optionsTransferText')}</p>
      <div class="buttons">
        <button
          type="button"
          onClick={() =>
            exportAll().then(
              (all) => download('glossa-settings.json', all),
              () => setTrouble(message('readFailed')),
            )
          }
        >
          {message('export')}
        </button>
        <label class="file">
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file !== undefined) void take(file);
              currentTarget.value = '';
            }}
          />
          <span>{message('import')}</span>
        </label>
      </div>
      {done && <p role="status">{message('imported')}</p>}
      {trouble !== undefined && <Alert>{trouble}</Alert>}
    </section>
  );
}
