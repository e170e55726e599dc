/** Where the facts come from, with licences: the attribution that the sources ask for. */
import type { Failure, StatusResponse } from '../messages';
import { message } from './shared';

export function Sources({ status }: { status: StatusResponse | Failure | undefined }) {
  if (status === undefined) return null;
  if ('error' in status) return <p role="alert">{message('optionsFailed', status.error)}</p>;
  return (
    <>
      <p>{message('optionsEntities', status.entities.toLocaleString(), status.asOf)}</p>
      <ul class="sources">
        {status.sources.map((source) => (
          <li key={source.title} lang="en">
            <a href={source.url} rel="noopener noreferrer" target="_blank">
              {source.title}
            </a>
            <span class="source-note">
              {source.publisher} · {source.licence} · {source.asOf}
            </span>
          </li>
        ))}
        <li lang="en">
          <a href="https://www.naturalearthdata.com/" rel="noopener noreferrer" target="_blank">
            Natural Earth (world-atlas)
          </a>
          <span class="source-note">Natural Earth · public domain</span>
        </li>
      </ul>
      <p>{message('optionsVersion', status.version)}</p>
    </>
  );
}
