import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bases } from '../../../src/language/hu/bases';
import { isSuffixed } from '../../../src/language/hu/hyphen';
import { inflect } from '../../../src/language/hu/inflect';
import { LAYERS, SUFFIXES } from '../../../src/language/hu/suffixes';

/** A base and its forms, each with the glosses of its suffixes in order. */
const PARADIGMS: readonly [base: string, forms: string][] = [
  [
    'Moszkva',
    'INE:Moszkvában ILL:Moszkvába ELA:Moszkvából SUB:Moszkvára DEL:Moszkváról SUP:Moszkván ALL:Moszkvához ADE:Moszkvánál ABL:Moszkvától DAT:Moszkvának INS:Moszkvával CAU:Moszkváért TER:Moszkváig ESS:Moszkvaként ACC:Moszkvát FAC:Moszkvává ANP:Moszkváé ANP+INS:Moszkváéval',
  ],
  [
    'moszkva',
    'ADJ.I:moszkvai ADJ.BELI:moszkvabeli ADJ.I+PL:moszkvaiak ADJ.I+PL+DAT:moszkvaiaknak ADJ.I+INE:moszkvaiban ADJ.I+ACC:moszkvait ADJ.I+PL+ACC:moszkvaiakat',
  ],
  [
    'Merkel',
    'INS:Merkellel ACC:Merkelt DAT:Merkelnek ALL:Merkelhez ADE:Merkelnél ABL:Merkeltől CAU:Merkelért FAM:Merkelék FAM+INS:Merkelékkel FAM+DAT:Merkeléknek ANP:Merkelé',
  ],
  ['Biden', 'INS:Bidennel DAT:Bidennek ACC:Bident DEL:Bidenről ALL:Bidenhez FAM:Bidenék'],
  ['Trump', 'INS:Trumppal ACC:Trumpot DAT:Trumpnak DEL:Trumpról FAM:Trumpék FAM+ACC:Trumpékat'],
  [
    'Putyin',
    'INS:Putyinnal ACC:Putyint DAT:Putyinnak ABL:Putyintól ESS:Putyinként FAM:Putyinék FAM+DAT:Putyinéknak ANP:Putyiné',
  ],
  ['putyin', 'ADJ.I:putyini'],
  ['Macron', 'INS:Macronnal ACC:Macront DAT:Macronnak DEL:Macronról SUB:Macronra'],
  ['Bush', 'INS:Bushsal DAT:Bushnak ACC:Busht'],
  ['Bécs', 'INS:Béccsel INE:Bécsben ILL:Bécsbe ACC:Bécset ELA:Bécsből TER:Bécsig'],
  ['bécs', 'ADJ.I:bécsi ADJ.I+PL:bécsiek'],
  ['Párizs', 'ACC:Párizst INS:Párizzsal INE:Párizsban DAT:Párizsnak SUB:Párizsra TER:Párizsig'],
  ['párizs', 'ADJ.I:párizsi ADJ.I+PL:párizsiak'],
  ['György', 'INS:Györggyel ACC:Györgyöt DAT:Györgynek ALL:Györgyhöz FAM:Györgyék'],
  ['Fidesz', 'INS:Fidesszel ACC:Fideszt DAT:Fidesznek ELA:Fideszből INE:Fideszben'],
  ['fidesz', 'ADJ.S:fideszes ADJ.S+PL:fideszesek ADJ.S+PL+DAT:fideszeseknek'],
  ['jobbik', 'ADJ.S:jobbikos ADJ.S+PL:jobbikosok'],
  ['Kolozs', 'INS:Kolozzsal'],
  ['Nagy', 'INS:Naggyal DAT:Nagynak'],
  ['Arany', 'INS:Arannyal'],
  ['Kossuth', 'DAT:Kossuthnak ACC:Kossuthot'],
  ['Tokió', 'INE:Tokióban ILL:Tokióba SUP:Tokión ACC:Tokiót INS:Tokióval'],
  ['tokió', 'ADJ.I:tokiói'],
  ['Chicago', 'ILL:Chicagóba INE:Chicagóban ELA:Chicagóból ACC:Chicagót INS:Chicagóval DEL:Chicagóról'],
  ['chicago', 'ADJ.I:chicagói'],
  ['Oslo', 'INE:Oslóban SUB:Oslóra TER:Oslóig DAT:Oslónak'],
  ['oslo', 'ADJ.I:oslói'],
  ['Malmö', 'INE:Malmőben ALL:Malmőhöz ELA:Malmőből'],
  ['Korea', 'INS:Koreával INE:Koreában ACC:Koreát ELA:Koreából'],
  ['Észak-Korea', 'INS:Észak-Koreával INE:Észak-Koreában DAT:Észak-Koreának ACC:Észak-Koreát'],
  ['észak-korea', 'ADJ.I:észak-koreai ADJ.I+PL:észak-koreaiak ADJ.I+PL+INS:észak-koreaiakkal'],
  ['kelet-ukrajna', 'ADJ.I:kelet-ukrajnai'],
  [
    'Budapest',
    'SUP:Budapesten SUB:Budapestre DEL:Budapestről ACC:Budapestet DAT:Budapestnek ABL:Budapesttől',
  ],
  ['budapest', 'ADJ.I:budapesti ADJ.I+PL:budapestiek'],
  ['Pest', 'ACC:Pestet SUP:Pesten INS:Pesttel'],
  ['Szeged', 'ACC:Szegedet SUP:Szegeden SUB:Szegedre INS:Szegeddel'],
  ['Pécs', 'LOC:Pécsett SUP:Pécsen INS:Péccsel SUB:Pécsre'],
  ['Győr', 'LOC:Győrött INE:Győrben ALL:Győrhöz INS:Győrrel ACC:Győrt'],
  ['győr', 'ADJ.I:győri'],
  ['Kolozsvár', 'LOC:Kolozsvárott SUP:Kolozsváron ACC:Kolozsvárt DAT:Kolozsvárnak'],
  ['eger', 'ADJ.I:egri'],
  ['Eger', 'INE:Egerben ACC:Egert'],
  ['Róma', 'ACC:Rómát INE:Rómában ILL:Rómába TER:Rómáig'],
  ['Berlin', 'ACC:Berlint INE:Berlinben INS:Berlinnel DAT:Berlinnek TER:Berlinig'],
  ['berlin', 'ADJ.I:berlini ADJ.I+PL:berliniek'],
  ['Washington', 'INE:Washingtonban ACC:Washingtont INS:Washingtonnal DEL:Washingtonról'],
  ['washington', 'ADJ.I:washingtoni'],
  ['London', 'INE:Londonban ACC:Londont ILL:Londonba ABL:Londontól'],
  ['Kijev', 'ACC:Kijevet INE:Kijevben INS:Kijevvel ILL:Kijevbe'],
  ['kijev', 'ADJ.I:kijevi'],
  ['Madrid', 'ACC:Madridot INS:Madriddal INE:Madridban'],
  ['Varsó', 'INE:Varsóban ACC:Varsót INS:Varsóval'],
  ['Brüsszel', 'INE:Brüsszelben INS:Brüsszellel ACC:Brüsszelt ALL:Brüsszelhez'],
  ['brüsszel', 'ADJ.I:brüsszeli'],
  ['Peking', 'ACC:Pekinget INE:Pekingben INS:Pekinggel DAT:Pekingnek'],
  ['peking', 'ADJ.I:pekingi'],
  ['Athén', 'INE:Athénban INS:Athénnal ACC:Athént'],
  ['Irán', 'INE:Iránban INS:Iránnal ACC:Iránt DAT:Iránnak'],
  ['irán', 'ADJ.I:iráni ADJ.I+PL:irániak'],
  ['Izrael', 'INE:Izraelben INS:Izraellel ACC:Izraelt DAT:Izraelnek'],
  ['izrael', 'ADJ.I:izraeli ADJ.I+PL:izraeliek'],
  ['Ukrajna', 'INE:Ukrajnában ACC:Ukrajnát ELA:Ukrajnából INS:Ukrajnával'],
  [
    'Oroszország',
    'INE:Oroszországban ACC:Oroszországot INS:Oroszországgal DAT:Oroszországnak SUB:Oroszországra',
  ],
  ['oroszország', 'ADJ.I:oroszországi'],
  ['orosz', 'PL:oroszok PL+ACC:oroszokat PL+DAT:oroszoknak PL+INS:oroszokkal MOD:oroszul'],
  ['ukrán', 'PL:ukránok PL+ABL:ukránoktól PL+ACC:ukránokat MOD:ukránul'],
  ['német', 'PL:németek PL+INS:németekkel PL+ACC:németeket MOD:németül'],
  ['török', 'PL:törökök PL+DAT:törököknek PL+ACC:törököket'],
  ['finn', 'PL:finnek PL+DAT:finneknek'],
  ['lengyel', 'PL:lengyelek PL+INS:lengyelekkel'],
  ['horvát', 'PL:horvátok PL+ABL:horvátoktól'],
  ['kínai', 'PL:kínaiak PL+DAT:kínaiaknak'],
  ['amerikai', 'PL:amerikaiak PL+ACC:amerikaiakat'],
  ['magyar', 'PL:magyarok PL+SUB:magyarokra MOD:magyarul'],
  ['Obama', 'ACC:Obamát INS:Obamával DAT:Obamának FAM:Obamáék'],
  ['Zelenszkij', 'ACC:Zelenszkijt INS:Zelenszkijjel DAT:Zelenszkijnek'],
  ['Lavrov', 'ACC:Lavrovot INS:Lavrovval DAT:Lavrovnak'],
  ['Szabó', 'DAT:Szabónak INS:Szabóval FAM:Szabóék'],
  ['Orbán', 'ACC:Orbánt INS:Orbánnal FAM:Orbánék FAM+INS:Orbánékkal FAM+ABL:Orbánéktól FAM+ACC:Orbánékat'],
  ['orbán', 'ADJ.I:orbáni'],
  ['Kennedy', 'INS:Kennedyvel DAT:Kennedynek ACC:Kennedyt'],
  ['Blair', 'INS:Blairrel DAT:Blairnek'],
  ['Smith', 'INS:Smithszel DAT:Smithnek'],
  ['Marx', 'INS:Marxszal DAT:Marxnak'],
  ['Facebook', 'SUP:Facebookon INS:Facebookkal ACC:Facebookot'],
  ['Twitter', 'SUP:Twitteren INS:Twitterrel ACC:Twittert'],
  ['Bizottság', 'POSS.3SG:Bizottsága POSS.3SG+DAT:Bizottságának POSS.3SG+INS:Bizottságával ACC:Bizottságot'],
  ['Minisztérium', 'POSS.3SG:Minisztériuma POSS.3SG+ACC:Minisztériumát INE:Minisztériumban'],
  ['Párt', 'POSS.3SG:Pártja POSS.3SG+DAT:Pártjának PL:Pártok'],
  [
    'elnök',
    'POSS.3SG:elnöke POSS.3SG+ACC:elnökét POSS.3SG+INS:elnökével PL:elnökök POSS.3PL:elnökük POSS.1PL:elnökünk',
  ],
  [
    'miniszter',
    'POSS.3SG:minisztere POSS.3SG+DAT:miniszterének POSS.3SG.PL:miniszterei POSS.1SG:miniszterem',
  ],
  ['vezető', 'POSS.3SG:vezetője POSS.3SG+ACC:vezetőjét PL:vezetők POSS.3SG.PL:vezetői'],
  ['Unió', 'POSS.1PL:Uniónk INE:Unióban ACC:Uniót SUP:Unión'],
  ['Birodalom', 'ACC:Birodalmat POSS.3SG:Birodalma POSS.3SG+DAT:Birodalmának INE:Birodalomban'],
  ['Mozgalom', 'ACC:Mozgalmat POSS.3SG:Mozgalma DAT:Mozgalomnak'],
  ['Kossuth tér', 'SUP:Kossuth téren ACC:Kossuth teret'],
  ['Államok', 'INS:Államokkal INE:Államokban ACC:Államokat DAT:Államoknak'],
  ['Franciaország', 'POSS.3SG:Franciaországa CAU:Franciaországért TER:Franciaországig ESS:Franciaországként'],
  ['Kádár', 'PL:Kádárok ANP:Kádáré ACC:Kádárt'],
  ['Európa', 'POSS.1PL:Európánk POSS.2SG:Európád POSS.3SG:Európája POSS.2PL:Európátok'],
];

interface Pair {
  base: string;
  glosses: string[];
  form: string;
}

const pairs: Pair[] = PARADIGMS.flatMap(([base, forms]) => {
  const result: Pair[] = [];
  for (const part of forms.split(/ (?=[A-Z][A-Z0-9.+]*:)/)) {
    const [glosses = '', form = ''] = part.split(':');
    result.push({ base, glosses: glosses.split('+'), form });
  }
  return result;
});

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

describe('Hungarian inflection', () => {
  it('covers the paradigms widely', () => {
    expect(pairs.length).toBeGreaterThan(300);
  });

  it.each(pairs)('makes $form from $base', ({ base, glosses, form }) => {
    expect(inflect(base, ...glosses)).toContain(form);
  });

  it.each(pairs)('finds $base in $form', ({ base, form }) => {
    expect(bases(lastWord(form)).map((one) => one.base)).toContain(lastWord(base));
  });

  it.each([
    ['Moszkvában', 'Moszkva', 'noun', 7],
    ['Merkellel', 'Merkel', 'noun', 6],
    ['Béccsel', 'Bécs', 'noun', 5],
    ['Chicagóban', 'Chicago', 'noun', 7],
    ['Tokióban', 'Tokió', 'noun', 5],
    ['moszkvai', 'moszkva', 'adjective', 7],
    ['párizsi', 'párizs', 'adjective', 6],
    ['észak-koreai', 'észak-korea', 'adjective', 11],
    ['oroszok', 'orosz', 'plural', 5],
    ['Orbánék', 'Orbán', 'family', 5],
    ['Orbánékkal', 'Orbán', 'family', 5],
    ['bizottságának', 'bizottság', 'possessive', 9],
    // The last word of a name is possessed in the dictionary too, but for acts and the like.
    ['Bizottságának', 'Bizottsága', 'noun', 10],
    ['Kamarájától', 'Kamarája', 'noun', 8],
    ['Frakciójával', 'Frakciója', 'noun', 9],
    ['Napján', 'Napja', 'noun', 5],
    ['Szolgálata', 'Szolgálat', 'possessive', 9],
    ['Törvényének', 'Törvény', 'possessive', 7],
    ['Parkjáról', 'Park', 'possessive', 4],
    ['Kupája', 'Kupa', 'possessive', 4],
    ['Amerikájában', 'Amerika', 'possessive', 7],
    // Common nouns behind a hyphen lose possessives of every person, and plurals.
    ['Google-fiókját', 'Google-fiók', 'possessive', 11],
    ['YouTube-csatornájáról', 'YouTube-csatorna', 'possessive', 16],
    ['Wikipédia-szócikkei', 'Wikipédia-szócikk', 'possessive', 17],
    ['Netflix-előfizetésem', 'Netflix-előfizetés', 'possessive', 18],
    ['Trump-elnöksége', 'Trump-elnökség', 'possessive', 14],
    ['FIFA-döntésének', 'FIFA-döntés', 'possessive', 11],
    ['NATO-bázisokat', 'NATO-bázis', 'plural', 10],
    ['Viktória-tónál', 'Viktória-tó', 'noun', 11],
    ['Kanári-szigeteken', 'Kanári-szigetek', 'noun', 15],
    ['Mazuri-tavakhoz', 'Mazuri-tavak', 'noun', 12],
    ['Kádár-korszakban', 'Kádár-korszak', 'noun', 13],
    ['EU-tagállamot', 'EU-tagállam', 'noun', 11],
    ['EU-politikát', 'EU-politika', 'noun', 11],
    ['UEFA-kvótát', 'UEFA-kvóta', 'noun', 10],
    ['Régiónk', 'Régió', 'possessive', 5],
    ['Kennedynk', 'Kennedy', 'possessive', 7],
    ['Frank', 'Frank', 'none', 5],
    ['Angoláéval', 'Angola', 'noun', 6],
    ['Jánosiéval', 'Jánosi', 'noun', 6],
    ['Szabóétól', 'Szabó', 'noun', 5],
    ['Skót', 'Skót', 'none', 4],
    ['Robert', 'Robert', 'none', 6],
    ['Audit', 'Audit', 'none', 5],
    ['Watkinsszel', 'Watkins', 'noun', 7],
    ['Hughesszal', 'Hughes', 'noun', 6],
    ['Fidesszel', 'Fidesz', 'noun', 7],
    ['Szásszal', 'Szász', 'noun', 6],
    ['Szarvashalmot', 'Szarvashalom', 'noun', 11],
    ['Palmot', 'Palm', 'noun', 4],
    ['Wilhelmet', 'Wilhelm', 'noun', 7],
    ['Délvidéken', 'Délvidék', 'noun', 8],
    ['Mezőszéken', 'Mezőszék', 'noun', 8],
    ['Luhoz', 'Lu', 'noun', 2],
    ['Kuban', 'Kuban', 'none', 5],
    ['lovai', 'ló', 'possessive', 3],
    ['Pactről', 'Pact', 'noun', 4],
    ['elnöke', 'elnök', 'possessive', 5],
    ['Irán', 'Irán', 'none', 4],
    ['Parlament', 'Parlament', 'none', 9],
    ['NATO-val', 'NATO', 'noun', 4],
    ['ENSZ-szel', 'ENSZ', 'noun', 4],
    ['USA-ban', 'USA', 'noun', 3],
    ['EU-s', 'EU', 'quality', 2],
    ['BBC-nek', 'BBC', 'noun', 3],
    ['ENSZ-ek', 'ENSZ', 'plural', 4],
    ['MTI-nek', 'MTI', 'noun', 3],
    ['IMF-fel', 'IMF', 'noun', 3],
    ['York-i', 'York', 'adjective', 4],
    ['York-iak', 'York', 'adjective', 4],
    ['Voltaire-rel', 'Voltaire', 'noun', 8],
    ['Peugeot-val', 'Peugeot', 'noun', 7],
    ['Google-lal', 'Google', 'noun', 6],
    ['Angeles-ben', 'Angeles', 'noun', 7],
    ['GDP-jének', 'GDP', 'possessive', 3],
    ['G20-at', 'G20', 'noun', 3],
    ['2020-ban', '2020', 'noun', 4],
  ])('puts first for %s: %s', (form, base, inflection, stemLength) => {
    const [first] = bases(form);
    expect(first).toMatchObject({ base, inflection, stemLength });
  });

  it.each([
    ['U17-esként', 'U17', 'U17-es'],
    ['EU-soknak', 'EU', 'EU-sok'],
    ['GP-jén', 'GP', 'GP-je'],
  ])('gives for %s both %s and, never first, %s', (form, name, kept) => {
    const found = bases(form);
    expect(found[0]!.base).toBe(name);
    expect(found.slice(1).map((one) => one.base)).toContain(kept);
  });

  it('reads behind a hyphen every chain of suffixes that a stem can have', () => {
    const layers = LAYERS.map((layer) => SUFFIXES.filter((one) => one.layer === layer).map(({ id }) => id));
    const chain = fc
      .tuple(...layers.map((ids) => fc.option(fc.constantFrom(...ids), { nil: undefined })))
      .map((ids) => ids.filter((id) => id !== undefined))
      .filter((ids) => ids.length > 0);
    const stem = fc.constantFrom('rab', 'reb', 'röb', 'ru', 'ri', 'rü');
    fc.assert(
      fc.property(stem, chain, (name, glosses) => {
        // -val and -vá take their consonant from the name: "ENSZ-szel".
        fc.pre(!(name.endsWith('b') && ['INS', 'FAC'].includes(glosses[0]!)));
        for (const form of inflect(name, ...glosses))
          expect(isSuffixed(`U23-${form.slice(name.length)}`), form).toBe(true);
      }),
    );
  });

  it.each(['NATO-val', 'U23-', 'U23-kalap', 'U23-bannal', 'U23-nakban', '-ban'])(
    'takes the end of %s for a suffix only where it is one',
    (form) => expect(isSuffixed(form)).toBe(form === 'NATO-val'),
  );

  it.each([
    ['EU-csatlakozás', 'EU'],
    ['NATO-tagságról', 'NATO'],
    ['Putyin-rendszer', 'Putyin'],
    ['Fidesz-kongresszuson', 'Fidesz'],
  ])('gives the name before the hyphen of %s', (form, name) => {
    const found = bases(form).find((base) => base.base === name);
    expect(found).toMatchObject({ inflection: 'none', stemLength: name.length });
    expect(found!.score).toBeLessThan(0.5);
  });

  it.each([
    ['koronavírus', 'korona'],
    ['Berlinnal', 'Berli'],
    ['Merkelval', 'Merkel'],
    ['Putyinhez', 'Put'],
    ['Facebook-oldal', 'Facebook-ol'],
    ['Moszkvátt', 'Moszkva'],
  ])('does not read %s as %s', (form, base) => {
    expect(bases(form).map((one) => one.base)).not.toContain(base);
  });

  it('always holds the form itself, and sorts by score', () => {
    for (const { form } of pairs) {
      const word = lastWord(form);
      const list = bases(word);
      expect(list.map((one) => one.base)).toContain(word);
      const scores = list.map((one) => one.score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });
});
