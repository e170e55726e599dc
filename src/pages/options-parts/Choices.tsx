/** What is marked, and how cards and pages look. */
import { ACCENTS } from '../../card/kinds';
import {
  CARD_LANGS,
  DELAYS,
  MENTIONS,
  type Settings,
  TEXT_SIZES,
  THEMES,
  UI_LANGS,
} from '../../settings/settings';
import { Check, Choice } from '../shared/controls';
import { message } from '../shared/i18n';
import type { KeptSettings } from '../shared/use-settings';

export interface PartProps {
  settings: Settings;
  change: KeptSettings['change'];
}

export function Marking({ settings, change }: PartProps) {
  return (
    <section>
      <h2>{message('optionsMarks')}</h2>
      <Check checked={settings.enabled} onChange={(enabled) => change(() => ({ enabled }))}>
        {message('popupOn')}
      </Check>
      <Check checked={settings.badge} onChange={(badge) => change(() => ({ badge }))}>
        {message('optionsBadge')}
      </Check>
      <Choice
        legend={message('optionsMentions')}
        value={settings.mentions}
        values={MENTIONS}
        labelOf={(one) => message(`optionsMentions_${one}`)}
        onChange={(mentions) => change(() => ({ mentions }))}
      />
      <fieldset>
        <legend>{message('optionsKinds')}</legend>
        {ACCENTS.map((accent) => (
          <Check
            key={accent}
            checked={!settings.kindsOff.includes(accent)}
            onChange={(on) =>
              change(({ kindsOff }) => {
                const others = kindsOff.filter((one) => one !== accent);
                return { kindsOff: on ? others : [...others, accent] };
              })
            }
          >
            <span class={`sample ${accent}`}>{message(`optionsKind_${accent}`)}</span>
          </Check>
        ))}
        <Check checked={settings.adjectives} onChange={(adjectives) => change(() => ({ adjectives }))}>
          {message('optionsAdjectives')}
        </Check>
      </fieldset>
    </section>
  );
}

export function Cards({ settings, change }: PartProps) {
  return (
    <section>
      <h2>{message('optionsCards')}</h2>
      <Choice
        legend={message('optionsDelay')}
        value={settings.delay}
        values={DELAYS}
        labelOf={(one) => message(`optionsDelay_${one}`)}
        onChange={(delay) => change(() => ({ delay }))}
      />
      <Choice
        legend={message('optionsTextSize')}
        value={settings.textSize}
        values={TEXT_SIZES}
        labelOf={(one) => message(`optionsTextSize_${one}`)}
        onChange={(textSize) => change(() => ({ textSize }))}
      />
      <Choice
        legend={message('optionsTheme')}
        value={settings.theme}
        values={THEMES}
        labelOf={(one) => message(`optionsTheme_${one}`)}
        onChange={(theme) => change(() => ({ theme }))}
      />
      <Choice
        legend={message('optionsCardLang')}
        value={settings.cardLang}
        values={CARD_LANGS}
        labelOf={(one) => message(`optionsCardLang_${one}`)}
        onChange={(cardLang) => change(() => ({ cardLang }))}
      />
      <Choice
        legend={message('optionsUiLang')}
        value={settings.uiLang}
        values={UI_LANGS}
        labelOf={(one) => message(`optionsUiLang_${one}`)}
        onChange={(uiLang) => change(() => ({ uiLang }))}
      />
    </section>
  );
}
