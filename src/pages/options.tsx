/** The options page: what is marked, where not, and the sources of the facts with their licences. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Failure, StatusResponse } from '../messages';
import { DEFAULTS, loadSettings, type Settings, saveSettings } from '../settings/settings';
import { Check, message, show } from './shared';

function Sources({ status }: { status: StatusResponse | Failure | undefined }) {
  if (status === undefined) return null;
  if ('error' in status) return <p role="alert">{message('optionsFailed', status.error)}</p>;
  return (
    <>
      <p>{message('optionsEntities', status.entities.toLocaleString(), status.asOf)}</p>
      <ul>
        {status.sources.map((source) => (
          <li key={source.title}>
            <a href={source.url} rel="noopener noreferrer" target="_blank">
              {source.title}
            </a>
            , {source.publisher} · {source.licence} · {source.asOf}
          </li>
        ))}
      </ul>
    </>
  );
}

function Options() {
  const [settings, setSettings] = useState<Settings>(DEFAULTS);
  const [status, setStatus] = useState<StatusResponse | Failure>();
  useEffect(() => {
    void loadSettings().then(setSettings);
    browser.runtime.sendMessage({ type: 'status' }).then(
      (answer) => setStatus(answer as StatusResponse | Failure),
      (error: unknown) => setStatus({ error: String(error) }),
    );
  }, []);
  const change = (changed: Partial<Settings>): void => {
    setSettings({ ...settings, ...changed });
    void saveSettings(changed);
  };
  return (
    <>
      <h1>{message('optionsTitle')}</h1>
      <p>{message('optionsPrivacy')}</p>
      <Check checked={settings.enabled} onChange={(enabled) => change({ enabled })}>
        {message('popupOn')}
      </Check>
      <Check checked={settings.firstOnly} onChange={(firstOnly) => change({ firstOnly })}>
        {message('optionsFirst')}
      </Check>
      <h2>{message('optionsSites')}</h2>
      {settings.sitesOff.length === 0 && <p>{message('optionsNoSites')}</p>}
      <ul>
        {settings.sitesOff.map((site) => (
          <li key={site}>
            {site}{' '}
            <button
              type="button"
              onClick={() => change({ sitesOff: settings.sitesOff.filter((one) => one !== site) })}
            >
              {message('optionsRemove')}
            </button>
          </li>
        ))}
      </ul>
      <h2>{message('optionsSources')}</h2>
      <Sources status={status} />
    </>
  );
}

show(<Options />);
