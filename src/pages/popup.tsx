/** The toolbar's popup: what this page is, why it is silent, and what can be switched here. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ACCENTS } from '../card/kinds';
import { isFailure, type PageStatus } from '../messages';
import { privateSitesOff, switchPrivateSite } from '../settings/private-sites';
import { MENTIONS } from '../settings/settings';
import { Broken } from './shared/Broken';
import { Chosen } from './shared/Chosen';
import { Alert, Check, Choice } from './shared/controls';
import { message, uiLang } from './shared/i18n';
import { PageState } from './shared/PageState';
import { Search } from './shared/Search';
import { Since } from './shared/Since';
import { show } from './shared/show';
import { factsLang, useOverview } from './shared/use-overview';
import { type FrontPage, tellPage, useFrontPage } from './shared/use-page';
import { usePanel } from './shared/use-panel';
import { type KeptSettings, useSettings } from './shared/use-settings';
import { useStatus } from './shared/worker';

function Counts({ counts }: Pick<PageStatus, 'counts'>) {
  const found = ACCENTS.filter((accent) => counts[accent] > 0);
  if (found.length === 0) return null;
  return (
    <dl class="counts">
      {found.map((accent) => (
        <div key={accent} class={`count ${accent}`}>
          <dt>
            <span class="swatch" />
            {message(`kind_${accent}`)}
          </dt>
          <dd>{counts[accent]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The switch of this site; in a private window it is not written down. */
function Site(props: { page: Extract<FrontPage, { at: 'page' }>; kept: KeptSettings }) {
  const { isPrivate, status, tab } = props.page;
  const { settings, change } = props.kept;
  const [isPrivatelyOff, setPrivatelyOff] = useState(false);
  useEffect(() => {
    if (isPrivate) void privateSitesOff().then((sites) => setPrivatelyOff(sites.includes(status.host)));
  }, [isPrivate, status.host]);
  if (settings === undefined || status.host === '') return null;
  const onChange = (on: boolean): void => {
    if (isPrivate && !(on && settings.sitesOff.includes(status.host))) {
      void switchPrivateSite(status.host, on).then(() => {
        setPrivatelyOff(!on);
        return tellPage(tab, { type: 'settings' });
      });
      return;
    }
    change(({ sitesOff }) => {
      const others = sitesOff.filter((one) => one !== status.host);
      return { sitesOff: on ? others : [...others, status.host] };
    });
  };
  return (
    <>
      <Check
        checked={!settings.sitesOff.includes(status.host) && !isPrivatelyOff}
        disabled={!settings.enabled}
        onChange={onChange}
      >
        {message('popupSite')} <span class="soft">({status.host})</span>
      </Check>
      {isPrivate && <p class="soft meta">{message('popupSitePrivate')}</p>}
    </>
  );
}

/** So many lines on what has changed since the article are shown at once. */
const MOST_SINCE = 3;

function Popup() {
  const kept = useSettings();
  const page = useFrontPage();
  const status = useStatus(false);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string>();
  const openPanel = usePanel();
  const { settings, trouble, change } = kept;
  const front = page?.at === 'page' ? page : undefined;
  const lang = settings === undefined ? uiLang() : factsLang(settings, front?.status, uiLang());
  const answer = useOverview(front?.status, lang);
  if (settings === undefined) return null;
  if (chosen !== undefined) {
    return (
      <Chosen id={chosen} lang={lang} front={front} canFollow={settings.following} onChoose={setChosen} />
    );
  }
  return (
    <>
      <h1>Glossa</h1>
      <Search text={text} onText={setText} onChoose={setChosen} />
      <PageState page={page} />
      {page?.at === 'page' && <Counts counts={page.status.counts} />}
      {answer !== undefined && !isFailure(answer) && <Since since={answer.since} most={MOST_SINCE} />}
      <Broken status={status} />
      {trouble !== undefined && <Alert>{trouble}</Alert>}
      <Check checked={settings.enabled} onChange={(enabled) => change(() => ({ enabled }))}>
        {message('popupOn')}
      </Check>
      {page?.at === 'page' && <Site page={page} kept={kept} />}
      <Choice
        legend={message('popupDensity')}
        value={settings.mentions}
        values={MENTIONS}
        labelOf={(one) => message(`optionsMentions_${one}`)}
        onChange={(mentions) => change(() => ({ mentions }))}
      />
      <div class="buttons">
        <button type="button" class="primary" onClick={openPanel}>
          {message('popupPanel')}
        </button>
        <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {message('popupOptions')}
        </button>
      </div>
    </>
  );
}

void show('extensionName', () => <Popup />);
