/**
 * The first page after installing: a sample article that is marked as any other, how it works, what is never sent, and
 * what is left to do. The article is marked by the same script as a page on the web.
 */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { PARTS } from '../messages';
import { MENTIONS } from '../settings/settings';
import { Alert, Choice } from './shared/controls';
import { counted, dayText, message, uiLang } from './shared/i18n';
import { Permission } from './shared/PageState';
import { show } from './shared/show';
import { mayRead } from './shared/use-page';
import { useSettings } from './shared/use-settings';
import samples from './welcome-parts/samples.json';

function Sample() {
  const { date, title, paragraphs } = samples[uiLang()];
  return (
    <article lang={uiLang()} class="sample-article">
      <h2>{title}</h2>
      <p class="soft meta">
        <time dateTime={date} itemProp="datePublished">
          {dayText(date)}
        </time>{' '}
        · {message('welcomeSample')}
      </p>
      {paragraphs.map((text) => (
        <p key={text} class="lead">
          {text}
        </p>
      ))}
    </article>
  );
}

/** Firefox: leave to read pages, where it has been withheld. */
function Leave() {
  const [given, setGiven] = useState(true);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    void mayRead().then(setGiven);
  }, []);
  if (asked) return <p role="status">{message('permissionGiven')}</p>;
  if (given) return null;
  return (
    <section>
      <h2>{message('welcomePermission')}</h2>
      <p>{message('welcomePermissionText')}</p>
      <Permission onGiven={() => setAsked(true)} />
    </section>
  );
}

/** Tabs other than this one that are loaded: a script of Glossa's comes to them with the next load. */
async function openTabs(): Promise<number[]> {
  const [all, own] = await Promise.all([browser.tabs.query({ discarded: false }), browser.tabs.getCurrent()]);
  return all.flatMap(({ id }) => (id === undefined || id === own?.id ? [] : [id]));
}

function Reload() {
  const [tabs, setTabs] = useState<number[]>([]);
  const [done, setDone] = useState(false);
  useEffect(() => {
    void openTabs().then(setTabs);
  }, []);
  if (tabs.length === 0) return null;
  const reload = async (): Promise<void> => {
    await Promise.allSettled(tabs.map((id) => browser.tabs.reload(id)));
    setDone(true);
  };
  return (
    <section>
      <h2>{message('welcomeReload')}</h2>
      <p>{message('welcomeReloadText')}</p>
      {done ? (
        <p role="status">{message('welcomeReloaded')}</p>
      ) : (
        <button type="button" onClick={() => void reload()}>
          {counted('welcomeReloadButton', tabs.length, tabs.length)}
        </button>
      )}
    </section>
  );
}

/** What marks pages. No worker injects its parts into a page of Glossa's own: they come first. */
const SCRIPTS = [...PARTS.map((name) => `parts/${name}.js`), 'content.js'];

/** Marks the sample: the last script looks for an article when it starts. */
function useMarks(): void {
  useEffect(() => {
    for (const name of SCRIPTS) {
      const script = document.createElement('script');
      script.src = `../${name}`;
      // In their order.
      script.async = false;
      document.body.append(script);
    }
  }, []);
}

function Welcome() {
  const { settings, trouble, change } = useSettings();
  useMarks();
  return (
    <>
      <h1>{message('welcomeTitle')}</h1>
      <p class="lead">{message('welcomeLead')}</p>
      {/* What is not of the article stands in footers: they are not read for names. */}
      <footer>
        <Leave />
      </footer>
      <Sample />
      <footer>
        {trouble !== undefined && <Alert>{trouble}</Alert>}
        <section>
          <h2>{message('welcomeHover')}</h2>
          <p>{message('welcomeHoverText')}</p>
        </section>
        <section>
          <h2>{message('welcomeKeys')}</h2>
          <p>{message('optionsKeysText')}</p>
        </section>
        <section>
          <h2>{message('welcomeDensity')}</h2>
          {settings !== undefined && (
            <Choice
              legend={message('optionsMentions')}
              value={settings.mentions}
              values={MENTIONS}
              labelOf={(one) => message(`optionsMentions_${one}`)}
              onChange={(mentions) => change(() => ({ mentions }))}
            />
          )}
        </section>
        <section>
          <h2>{message('welcomePrivacy')}</h2>
          <p>{message('welcomePrivacyText')}</p>
        </section>
        <Reload />
        <div class="buttons">
          <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
            {message('popupOptions')}
          </button>
        </div>
      </footer>
    </>
  );
}

void show('welcomeTitle', () => <Welcome />);
