/** Says which files of the extension cannot be read, where the reader looks first. */
import { type Failure, isFailure, type StatusResponse } from '../../messages';
import { Alert } from './controls';
import { message } from './i18n';

const MAP = 'outlines.json';

export function Broken({ status }: { status: StatusResponse | Failure | undefined }) {
  if (status === undefined) return null;
  if (isFailure(status)) return <Alert>{message('noAnswer')}</Alert>;
  return (
    <>
      {status.broken.map(({ file, why }) => (
        <Alert key={file}>
          {message(file === MAP ? 'brokenMap' : 'brokenFile', file)} <span class="why">{why}</span>
        </Alert>
      ))}
    </>
  );
}
