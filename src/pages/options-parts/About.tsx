/** What Glossa is made of: version, licences, and the sources of the facts with the attribution that they ask for. */
import browser from 'webextension-polyfill';
import { type Failure, isFailure, type StatusResponse } from '../../messages';
import { dayText, message, uiLang } from '../shared/i18n';

function Source(props: { title: string; url: string; notes: readonly string[] }) {
  return (
    <li>
      <span class="grow">
        {props.url === '' ? (
          <span lang="en">{props.title}</span>
        ) : (
          <a href={props.url} lang="en" rel="noopener noreferrer" target="_blank">
            {props.title}
          </a>
        )}
        <small class="why" lang="en">
          {props.notes.join(' · ')}
        </small>
      </span>
    </li>
  );
}

export function About({ status }: { status: StatusResponse | Failure | undefined }) {
  const known = status === undefined || isFailure(status) ? undefined : status;
  return (
    <section>
      <h2>{message('optionsAbout')}</h2>
      <p>{message('optionsVersion', browser.runtime.getManifest().version)}</p>
      <p>{message('optionsLicence')}</p>
      <p>
        <a href="welcome.html" target="_blank" rel="noreferrer">
          {message('optionsWelcome')}
        </a>
      </p>
      <h2>{message('optionsSources')}</h2>
      {known !== undefined && (
        <>
          <p>{message('optionsEntities', known.entities.toLocaleString(uiLang()), dayText(known.asOf))}</p>
          <ul class="rows">
            {known.sources.map(({ title, url, publisher, licence, asOf }) => (
              <Source key={title} title={title} url={url} notes={[publisher, licence, asOf]} />
            ))}
            <Source
              title="Natural Earth (world-atlas)"
              url="https://www.naturalearthdata.com/"
              notes={['Natural Earth', message('publicDomain')]}
            />
            <Source
              title="Country flag icons"
              url="https://www.npmjs.com/package/country-flag-icons"
              notes={['country-flag-icons', 'MIT']}
            />
          </ul>
        </>
      )}
    </section>
  );
}
