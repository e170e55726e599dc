/**
 * The side panel in Chrome and the sidebar in Firefox: the article's names, the card of the one chosen, and what they
 * show together. Opened in a tab (`#look=NAME`) it looks a name up.
 */
import { useEffect, useState } from 'preact/hooks';
import { isFailure } from '../messages';
import { watchWanted } from '../settings/wanted';
import { Names } from './panel-parts/Names';
import { PlacesMap } from './panel-parts/PlacesMap';
import { Ties } from './panel-parts/Ties';
import { TimeLine } from './panel-parts/TimeLine';
import { Broken } from './shared/Broken';
import { Chosen } from './shared/Chosen';
import { message, uiLang } from './shared/i18n';
import { PageState } from './shared/PageState';
import { Search } from './shared/Search';
import { Since } from './shared/Since';
import { show } from './shared/show';
import { factsLang, useOverview } from './shared/use-overview';
import { useFrontPage } from './shared/use-page';
import { useSettings } from './shared/use-settings';
import { useStatus } from './shared/worker';

/** So many lines on what has changed are shown at once. */
const MOST_SINCE = 4;

function wantedInAddress(): string {
  return new URLSearchParams(location.hash.slice(1)).get('look') ?? '';
}

function Panel() {
  const { settings } = useSettings();
  const page = useFrontPage();
  const health = useStatus(false);
  const [text, setText] = useState(wantedInAddress);
  const [chosen, setChosen] = useState<string>();
  useEffect(
    () =>
      watchWanted((wanted) => {
        setChosen(undefined);
        setText(wanted);
      }),
    [],
  );
  const front = page?.at === 'page' ? page : undefined;
  const lang = settings === undefined ? uiLang() : factsLang(settings, front?.status, uiLang());
  const answer = useOverview(front?.status, lang);
  const overview = answer === undefined || isFailure(answer) ? undefined : answer;
  if (settings === undefined) return null;
  if (chosen !== undefined) {
    return (
      <Chosen id={chosen} lang={lang} front={front} canFollow={settings.following} onChoose={setChosen} />
    );
  }
  return (
    <>
      <h1 class="hidden">{message('panelTitle')}</h1>
      <Search text={text} onText={setText} onChoose={setChosen} />
      {text.trim() === '' && (
        <>
          <PageState page={page} />
          <Broken status={health} />
          {overview !== undefined && (
            <>
              <Since since={overview.since} most={MOST_SINCE} />
              <Names items={overview.items} onChoose={setChosen} />
              <PlacesMap items={overview.items} onChoose={setChosen} />
              <TimeLine
                items={overview.items}
                date={front?.status.date}
                asOf={overview.asOf}
                onChoose={setChosen}
              />
              <Ties items={overview.items} ties={overview.ties} onChoose={setChosen} />
            </>
          )}
        </>
      )}
    </>
  );
}

void show('panelTitle', () => <Panel />);
