/** The settings as a page shows them: as they are kept, whoever changes them. */
import { useEffect, useState } from 'preact/hooks';
import { DEFAULTS, type Settings } from '../../settings/settings';
import { changeSettings, readSettings, watchSettings } from '../../settings/store';
import { message } from './i18n';

export interface KeptSettings {
  /** Undefined until they are read: until then nothing can be changed. */
  settings: Settings | undefined;
  /** What went wrong, in words; undefined when nothing did. */
  trouble: string | undefined;
  change(how: (now: Settings) => Partial<Settings>): void;
}

export function useSettings(): KeptSettings {
  const [settings, setSettings] = useState<Settings>();
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => {
    readSettings().then(setSettings, () => {
      setSettings(DEFAULTS);
      setTrouble(message('readFailed'));
    });
    return watchSettings(setSettings);
  }, []);
  const change: KeptSettings['change'] = (how) => {
    changeSettings(how).then(
      (now) => {
        setSettings(now);
        setTrouble(undefined);
      },
      () => {
        // A new object: the controls are drawn again, as the settings still are.
        setSettings((now) => now && { ...now });
        setTrouble(message('saveFailed'));
      },
    );
  };
  return { settings, trouble, change };
}
