/** Packs: taken from files, listed, switched off, removed; what is wrong with a file is told line by line. */
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { openKnowledge } from '../../knowledge/reader';
import { BIG_FILES, ENTITIES, RECORDS } from '../../packs/files';
import { MOST_BYTES } from '../../packs/format';
import { type Fault, readPack } from '../../packs/read';
import { BIG_PACK, keepPack, type ListedPack, packList, removePack } from '../../packs/store';
import { Alert, Check } from '../shared/controls';
import { readText } from '../shared/files';
import { counted, message } from '../shared/i18n';
import { useList } from '../shared/use-list';

type Outcome = { added: ListedPack } | { faults: Fault[] } | { trouble: string };

async function keep(row: ListedPack, content: unknown): Promise<Outcome> {
  try {
    await keepPack(row, content);
    return { added: row };
  } catch {
    return { trouble: message('packNoRoom') };
  }
}

async function takeSmall(file: File): Promise<Outcome> {
  if (file.size > MOST_BYTES) return { faults: [{ line: 1, text: `> ${MOST_BYTES / 1e6} MB` }] };
  let text: string;
  try {
    text = await readText(file);
  } catch {
    return { faults: [{ line: 1, text: 'UTF-8?' }] };
  }
  const pack = readPack(text);
  if (Array.isArray(pack)) return { faults: pack };
  const { name, title, source, entities } = pack;
  return keep({ name, title, entities: entities.length, asOf: source.asOf, on: true, big: false }, pack);
}

/** The files of `npm run knowledge`: opened in each language before they are kept. */
async function takeBig(files: readonly File[]): Promise<Outcome> {
  const byName = Object.fromEntries(files.map((file) => [file.name, file as Blob]));
  if (BIG_FILES.some((name) => byName[name] === undefined)) {
    return { trouble: message('packIncomplete', BIG_FILES.join(', ')) };
  }
  try {
    const bytes = (name: string): Promise<ArrayBuffer> => byName[name]!.arrayBuffer();
    const names = await Promise.all(BIG_FILES.filter((name) => name.startsWith('names.')).map(bytes));
    const records = {
      read: (from: number, length: number) => byName[RECORDS]!.slice(from, from + length).arrayBuffer(),
    };
    const knowledge = openKnowledge({ names, entities: await bytes(ENTITIES), records });
    await knowledge.records.load(0);
    const { asOf, entities } = knowledge;
    const title = message('packBig');
    return keep({ name: BIG_PACK, title, entities: entities.size, asOf, on: true, big: true }, byName);
  } catch (error) {
    return { trouble: error instanceof Error ? error.message : String(error) };
  }
}

function take(files: readonly File[]): Promise<Outcome> {
  const [first] = files;
  const isSmall = files.length === 1 && !first!.name.endsWith('.bin');
  return isSmall ? takeSmall(first!) : takeBig(files);
}

function Told({ outcome }: { outcome: Outcome }) {
  if ('trouble' in outcome) return <Alert>{outcome.trouble}</Alert>;
  if ('added' in outcome) {
    const { title, entities } = outcome.added;
    return <p role="status">{counted('packAdded', entities, title, entities)}</p>;
  }
  return (
    <div class="alert" role="alert">
      <p>{counted('packErrors', outcome.faults.length, outcome.faults.length)}</p>
      <ul>
        {outcome.faults.map(({ line, text }) => (
          <li key={`${line} ${text}`}>
            {message('packLine', line, '')}
            <span lang="en">{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Row({ pack, onSwitch }: { pack: ListedPack; onSwitch(on: boolean): void }) {
  const { name, title, entities, asOf } = pack;
  return (
    <li>
      <span class="grow">
        {title}
        <small class="why">{counted('packEntities', entities, entities, asOf)}</small>
      </span>
      <Check checked={pack.on} onChange={onSwitch}>
        {message('packOn')}
      </Check>
      <button
        type="button"
        aria-label={`${message('remove')}: ${title}`}
        onClick={() => void removePack(name)}
      >
        {message('remove')}
      </button>
    </li>
  );
}

export function Packs() {
  const [packs, change] = useList(packList);
  const [outcome, setOutcome] = useState<Outcome>();
  return (
    <section>
      <h2>{message('optionsPacks')}</h2>
      <p class="soft">{message('optionsPacksText')}</p>
      <p>
        <a href={browser.runtime.getURL('pages/pack-sample.json')} download="glossa-pack.json">
          {message('packsSample')}
        </a>
      </p>
      <ul class="rows">
        {packs.map((pack) => (
          <Row
            key={pack.name}
            pack={pack}
            onSwitch={(on) =>
              void change((now) => now.map((one) => (one.name === pack.name ? { ...one, on } : one)))
            }
          />
        ))}
      </ul>
      <div class="buttons">
        <label class="file">
          <input
            type="file"
            multiple
            accept=".json,.bin,application/json"
            onChange={({ currentTarget }) => {
              const files = [...(currentTarget.files ?? [])];
              if (files.length > 0) void take(files).then(setOutcome);
              currentTarget.value = '';
            }}
          />
          <span>{message('packAdd')}</span>
        </label>
      </div>
      {outcome !== undefined && <Told outcome={outcome} />}
    </section>
  );
}
