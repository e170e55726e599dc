/** Reads a pack's file, and says of each fault in which line it is. */
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import * as v from 'valibot';
import { MOST_BYTES, type PackFile, packSchema } from './format';

export interface Fault {
  /** 1 for the first line. */
  line: number;
  text: string;
}

/** So many faults are told of; a file with more has one cause or another that shows among the first. */
const MOST_FAULTS = 50;

/** Finds the line of an offset in UTF-16 units. */
function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

type Path = (string | number)[];

/** The value that a fault is in, or the nearest that there is: a missing field lies in its object. */
function nearest(root: Node, path: Path): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
}

function schemaFaults(
  issues: readonly v.BaseIssue<unknown>[],
  root: Node,
  lineOf: (offset: number) => number,
): Fault[] {
  return issues.slice(0, MOST_FAULTS).map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    const where = path.length === 0 ? '' : `${path.join('.')}: `;
    return { line: lineOf(nearest(root, path).offset), text: `${where}${issue.message}` };
  });
}

/** Two entities of one id: the second is most likely a slip. */
function doubleFaults({ entities }: PackFile, root: Node, lineOf: (offset: number) => number): Fault[] {
  const seen = new Set<string>();
  return entities.flatMap(({ id }, at): Fault[] => {
    const isDouble = seen.has(id);
    seen.add(id);
    if (!isDouble) return [];
    return [
      {
        line: lineOf(nearest(root, ['entities', at, 'id']).offset),
        text: `entities.${at}.id: "${id}" is given twice`,
      },
    ];
  });
}

/** The file of a pack, or what is wrong with it. Never throws. */
export function readPack(text: string): PackFile | Fault[] {
  if (text.length > MOST_BYTES) return [{ line: 1, text: `The file is larger than ${MOST_BYTES / 1e6} MB` }];
  const source = text.replace(/^\ufeff/, '');
  const lineOf = lineFinder(source);
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors.length > 0 || root === undefined) {
    const faults = errors.map(({ error, offset }) => ({
      line: lineOf(offset),
      text: printParseErrorCode(error),
    }));
    return faults.length > 0 ? faults.slice(0, MOST_FAULTS) : [{ line: 1, text: 'The file is empty' }];
  }
  const read = v.safeParse(packSchema, getNodeValue(root));
  if (!read.success) return schemaFaults(read.issues, root, lineOf);
  const doubles = doubleFaults(read.output, root, lineOf);
  return doubles.length > 0 ? doubles : read.output;
}
