/** The options page: what is marked, where not, how cards look, and the sources of the facts with their licences. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ACCENTS } from '../card/kinds';
import type { Failure, StatusResponse } from '../messages';
import {
  CARD_LANGS,
  DEFAULTS,
  loadSettings,
  MENTIONS,
  type Settings,
  saveSettings,
  THEMES,
} from '../settings/settings';
import { Check, Choice, message, show } from './shared';
import { Sources } from './sources';

interface PartProps {
  settings: Settings;
  change(changed: Partial<Settings>): void;
}

function Marking({ settings, change }: PartProps) {
  const { kindsOff } = settings;
  return (
    <section>
      <h2>{message('optionsMarks')}</h2>
      <Check checked={settings.enabled} onChange={(enabled) => change({ enabled })}>
        {message('popupOn')}
      </Check>
      <Choice
        legend={message('optionsMentions')}
        value={settings.mentions}
        values={MENTIONS}
        labelOf={(one) => message(`optionsMentions_${one}`)}
        onChange={(mentions) => change({ mentions })}
      />
      <fieldset>
        <legend>{message('optionsKinds')}</legend>
        {ACCENTS.map((accent) => (
          <Check
            key={accent}
            checked={!kindsOff.includes(accent)}
            onChange={(on) =>
              change({ kindsOff: on ? kindsOff.filter((one) => one !== accent) : [...kindsOff, accent] })
            }
          >
            <span class={`sample ${accent}`}>{message(`optionsKind_${accent}`)}</span>
          </Check>
        ))}
      </fieldset>
    </section>
  );
}

function Cards({ settings, change }: PartProps) {
  return (
    <section>
      <h2>{message('optionsCards')}</h2>
      <Choice
        legend={message('optionsTheme')}
        value={settings.theme}
        values={THEMES}
        labelOf={(one) => message(`optionsTheme_${one}`)}
        onChange={(theme) => change({ theme })}
      />
      <Choice
        legend={message('optionsCardLang')}
        value={settings.cardLang}
        values={CARD_LANGS}
        labelOf={(one) => message(`optionsCardLang_${one}`)}
        onChange={(cardLang) => change({ cardLang })}
      />
    </section>
  );
}

function Sites({ settings, change }: PartProps) {
  const { sitesOff } = settings;
  return (
    <section>
      <h2>{message('optionsSites')}</h2>
      {sitesOff.length === 0 && <p>{message('optionsNoSites')}</p>}
      <ul>
        {sitesOff.map((site) => (
          <li key={site}>
            {site}{' '}
            <button
              type="button"
              aria-label={`${message('optionsRemove')}: ${site}`}
              onClick={() => change({ sitesOff: sitesOff.filter((one) => one !== site) })}
            >
              {message('optionsRemove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Options() {
  const [settings, setSettings] = useState<Settings>(DEFAULTS);
  const [status, setStatus] = useState<StatusResponse | Failure>();
  useEffect(() => {
    void loadSettings().then(setSettings);
    browser.runtime.sendMessage({ type: 'status' }).then(
      (answer) => setStatus(answer as StatusResponse | Failure),
      (error: unknown) => setStatus({ error: String(error), code: 'failed' }),
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
      <Marking settings={settings} change={change} />
      <Cards settings={settings} change={change} />
      <Sites settings={settings} change={change} />
      <section>
        <h2>{message('optionsKeys')}</h2>
        <p>{message('optionsKeysText')}</p>
      </section>
      <section>
        <h2>{message('optionsSources')}</h2>
        <Sources status={status} />
      </section>
    </>
  );
}

show(<Options />);
