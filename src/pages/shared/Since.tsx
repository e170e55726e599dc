/** What has changed since an older article. */
import type { Overview } from '../../messages';
import { message } from './i18n';

function Changes({ list }: { list: Overview['since'] }) {
  return (
    <ul>
      {list.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** The first changes, and the rest behind a line. */
export function Since({ since, most }: { since: Overview['since']; most: number }) {
  if (since.length === 0) return null;
  // One more is no longer than the line that would hide it.
  const shown = since.length === most + 1 ? since.length : most;
  const rest = since.slice(shown);
  return (
    <section class="since">
      <h2>{message('sinceTitle')}</h2>
      <Changes list={since.slice(0, shown)} />
      {rest.length > 0 && (
        <details>
          <summary>{message('sinceMore', rest.length)}</summary>
          <Changes list={rest} />
        </details>
      )}
    </section>
  );
}
