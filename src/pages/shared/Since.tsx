/** What has changed since an older article. */
import type { Overview } from '../../messages';
import { message } from './i18n';

export function Since({ since, most }: { since: Overview['since']; most: number }) {
  if (since.length === 0) return null;
  return (
    <section class="since">
      <h2>{message('sinceTitle')}</h2>
      <ul>
        {since.slice(0, most).map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
