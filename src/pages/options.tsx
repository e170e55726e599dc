/** The options page: all that a reader can set, what Glossa keeps for them, and where the facts come from. */
import { About } from './options-parts/About';
import { Cards, Marking } from './options-parts/Choices';
import { Keys } from './options-parts/Keys';
import { Corrections, Hidden, Sites } from './options-parts/Lists';
import { Packs } from './options-parts/Packs';
import { Personal } from './options-parts/Personal';
import { Transfer } from './options-parts/Transfer';
import { Broken } from './shared/Broken';
import { Alert } from './shared/controls';
import { message } from './shared/i18n';
import { show } from './shared/show';
import { useSettings } from './shared/use-settings';
import { useStatus } from './shared/worker';

function Options() {
  const { settings, trouble, change } = useSettings();
  const status = useStatus(true);
  if (settings === undefined) return null;
  const part = { settings, change };
  return (
    <>
      <h1>{message('optionsTitle')}</h1>
      <p class="lead">{message('optionsPrivacy')}</p>
      {trouble !== undefined && <Alert>{trouble}</Alert>}
      <Broken status={status} />
      <Marking {...part} />
      <Cards {...part} />
      <Sites {...part} />
      <Hidden {...part} />
      <Corrections />
      <Packs />
      <Personal {...part} />
      <Keys {...part} />
      <Transfer />
      <About status={status} />
    </>
  );
}

void show('optionsTitle', () => <Options />);
