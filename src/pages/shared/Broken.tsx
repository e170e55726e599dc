/** Says which files of the extension cannot be read, where the reader looks first. */
import { type Failure, isFailure, type StatusResponse } from '../../messages';
import { Alert } from './controls';
import { message } from './i18n';

const MAP = 'outlines.json';
/** Before the title of a pack. */
const PACK = 'pack:';

function textOf(file: string): string {
  if (file === MAP) return message('brokenMap', file);
  if (file.startsWith(PACK)) return message('brokenPack', file.slice(PACK.length));
  return message('brokenFile', file);
}

export function Broken({ status }: { status: StatusResponse | Failure | undefined }) {
  if (status === undefined) return null;
  if (isFailure(status)) return <Alert>{message('noAnswer')}</Alert>;
  return (
    <>
      {status.broken.map(({ file, why }) => (
        <Alert key={file}>
          {textOf(file)} <span class="why">{why}</span>
        </Alert>
      ))}
    </>
  );
}
