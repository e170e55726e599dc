/** The toolbar's popup: on and off, everywhere and on this site. */
import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { pageStatus } from '../messages';
import { DEFAULTS, loadSettings, type Settings, saveSettings } from '../settings/settings';
import { Check, message, show } from './shared';

/** Host of the tab in front; undefined where extensions cannot look. */
async function currentHost(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const answer: unknown =
    tab?.id === undefined ? undefined : await browser.tabs.sendMessage(tab.id, { type: 'page' });
  return v.is(pageStatus, answer) ? answer.host : undefined;
}

function Popup() {
  const [settings, setSettings] = useState<Settings>(DEFAULTS);
  const [host, setHost] = useState<string>();
  useEffect(() => {
    void loadSettings().then(setSettings);
    currentHost().then(setHost, () => setHost(undefined));
  }, []);
  const change = (changed: Partial<Settings>): void => {
    setSettings({ ...settings, ...changed });
    void saveSettings(changed);
  };
  const others = settings.sitesOff.filter((site) => site !== host);
  return (
    <>
      <h1>Glossa</h1>
      <Check checked={settings.enabled} onChange={(enabled) => change({ enabled })}>
        {message('popupOn')}
      </Check>
      {host !== undefined && settings.enabled && (
        <Check
          checked={!settings.sitesOff.includes(host)}
          onChange={(on) => change({ sitesOff: on ? others : [...others, host] })}
        >
          {message('popupSite')} ({host})
        </Check>
      )}
      <p>{message('popupNote')}</p>
      <button type="button" class="wide" onClick={() => void browser.runtime.openOptionsPage()}>
        {message('popupOptions')}
      </button>
    </>
  );
}

show(<Popup />);
