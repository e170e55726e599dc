/** Opens the knowledge file: typed-array views over the index, records read lazily. */
import { EntityFile } from './entity-file';
import { verifyAtOnce } from './layout';
import { joinIndexes, NameFile } from './name-index';
import { RecordFile, type RecordSource } from './record-file';
import type { Knowledge } from './store';

export interface KnowledgeParts {
  /** Name files of the article's language and of `mul`, in any order. */
  names: readonly ArrayBuffer[];
  entities: ArrayBuffer;
  records: RecordSource;
  /** What is opened was verified before it was kept: its rows are not gone through again. */
  wereVerified?: boolean;
}

/** A part that cannot be used: the entities, or the name file at an index. */
export class BrokenPart extends Error {
  constructor(
    readonly part: 'entities' | number,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause));
  }
}

function openPart<T>(part: BrokenPart['part'], open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw new BrokenPart(part, error);
  }
}

/**
 * Opens the knowledge of one language. Looks that all parts are of one build and that nothing in them leads out of its
 * section; throws one clear BrokenPart when not. Records are read when asked for, and verified. The checksums of the rest
 * are for the caller to verify (`verifyParts`): that takes longer than opening.
 */
export function openKnowledge(parts: KnowledgeParts): Knowledge {
  const entities = openPart('entities', () => EntityFile.open(parts.entities, parts.wereVerified));
  const files = parts.names.map((bytes, at) =>
    openPart(at, () => {
      const file = NameFile.open(bytes);
      if (file.buildId !== entities.buildId) throw new Error('The knowledge files are of different builds.');
      if (!parts.wereVerified) file.checkRefs(entities.size);
      return file;
    }),
  );
  const { sources, asOf } = entities.texts;
  return {
    names: joinIndexes(files),
    entities,
    records: new RecordFile(parts.records, entities),
    sources,
    asOf,
  };
}

/** Verifies the checksums of what was opened. Throws one clear Error when a part is damaged. */
export function verifyParts({ names, entities }: Pick<KnowledgeParts, 'names' | 'entities'>): void {
  verifyAtOnce(entities, 'entities');
  for (const bytes of names) verifyAtOnce(bytes, 'names');
}
