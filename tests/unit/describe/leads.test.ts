/** Leads that say what is known, and nothing that the name has said. */
import { describe, expect, it } from 'vitest';
import { composeCard } from '../../../src/describe/compose';
import { entity, knowledgeOf } from './fake';

const KNOWLEDGE = knowledgeOf([
  entity('Q1', 'award', { en: 'Lake Prize in Music', hu: 'zenei Tó-díj', de: 'Seepreis für Musik' }),
  entity('Q2', 'person', 'Known for a Prize', [['award', 'Q1', '2002']]),
  entity('Q3', 'person', 'Singer with a Prize', [
    ['occupation', 'singer'],
    ['award', 'Q1', '2002'],
  ]),
  entity('Q4', 'event', { en: 'Old Famine' }, [
    ['class', 'famine'],
    ['started', '1572'],
  ]),
  entity('Q5', 'event', { en: 'New Famine' }, [
    ['class', 'famine'],
    ['started', '2005'],
  ]),
  entity('Q6', 'territory', { en: 'Lone Island' }),
  entity('Q7', 'mountain', { en: 'Lone Island' }, [
    ['class', 'island'],
    ['country', 'Q6'],
  ]),
  entity('Q8', 'team', { en: 'Lake Hoopers' }, [
    ['class', 'basketballTeam'],
    ['sport', 'basketball'],
  ]),
  entity('Q9', 'region', { en: 'Africa' }),
  entity('Q10', 'organisation', { en: 'League of Lakes' }, [
    ['class', 'internationalOrganisation'],
    ['continent', 'Q9'],
  ]),
  entity('Q11', 'person', { en: 'Long Ago' }, [
    ['occupation', 'soldier'],
    ['born', '-0495'],
    ['died', '-0429'],
  ]),
]);

async function card(id: string, lang: 'hu' | 'en' | 'de', date: string) {
  const model = await composeCard(KNOWLEDGE, { id, lang, date, page: [], others: [] });
  return { lead: model.lead, labels: model.facts.map(({ label }) => label) };
}

describe('one of whom a prize is all that is known', () => {
  it.each([
    ['Q2', 'en', '2010-01-01', 'Winner of the Lake Prize in Music (2002)'],
    ['Q2', 'hu', '2010-01-01', 'Zenei Tó-díjas (2002)'],
    ['Q2', 'de', '2010-01-01', 'Mit dem Seepreis für Musik ausgezeichnet (2002)'],
    ['Q2', 'en', '2001-01-01', ''],
    ['Q3', 'en', '2010-01-01', 'Singer'],
  ] as const)('%s in %s on %s is "%s"', async (id, lang, date, lead) => {
    expect((await card(id, lang, date)).lead).toBe(lead);
  });
});

describe('a lead', () => {
  it.each([
    ['Q4', 'Famine, began 1572'],
    ['Q5', 'Famine, began 2005'],
    ['Q7', 'Island'],
    ['Q8', 'Basketball team'],
    ['Q10', 'International organisation'],
    ['Q11', 'Soldier (495 BC–429 BC)'],
  ])('of %s is "%s", and no row says it again', async (id, lead) => {
    const shown = await card(id, 'en', '2010-01-01');
    expect(shown.lead).toBe(lead);
    for (const label of ['Sport', 'Born', 'Died']) expect(shown.labels).not.toContain(label);
  });
});

describe('who is of a people beyond its state', () => {
  const romania = entity('Q218', 'country', { en: 'Romania', hu: 'Románia', de: 'Rumänien' }, [], {
    adjectives: { en: 'Romanian', hu: 'román', de: 'rumänisch' },
  });
  const alliance = entity('Q266582', 'party', { en: 'Alliance of Hungarians' }, [
    ['country', 'Q218'],
    ['peopleOf', 'Q28'],
  ]);
  const politician = entity('Q1', 'person', 'Ann Novak', [
    ['citizenship', 'Q218'],
    ['occupation', 'politician'],
    ['party', 'Q266582'],
  ]);
  const other = entity('Q2', 'person', 'Ion Pop', [
    ['citizenship', 'Q218'],
    ['occupation', 'politician'],
  ]);
  const all = knowledgeOf([politician, other, alliance, romania]);
  it.each([
    ['hu', 'Politikus Romániában', 'Párt Romániában', 'Román politikus'],
    ['en', 'Politician in Romania', 'Party in Romania', 'Romanian politician'],
    ['de', 'Politiker in Rumänien', 'Partei in Rumänien', 'Rumänischer Politiker'],
  ])('is told by where in %s', async (lang, person, party, usual) => {
    const lead = async (id: string): Promise<string> =>
      (await composeCard(all, { id, lang, date: '2024-05-01', page: [], others: [] })).lead;
    expect(await lead('Q1')).toBe(person);
    expect(await lead('Q266582')).toBe(party);
    expect(await lead('Q2')).toBe(usual);
  });
});

describe('a club of the United Kingdom', () => {
  const adjectives = { hu: 'angol', en: 'English', de: 'englisch' };
  const kingdom = entity('Q145', 'country', 'United Kingdom', [], {
    adjectives: { hu: 'brit', en: 'British', de: 'britisch' },
  });
  const england = entity('Q21', 'country', 'England', [], { adjectives });
  const facts = [
    ['class', 'footballClub'],
    ['country', 'Q145'],
  ] as const;
  const knowledge = knowledgeOf([
    kingdom,
    england,
    entity('Q1', 'team', 'Club', [...facts, ['locatedIn', 'Q21']]),
    entity('Q2', 'team', 'Club', facts),
    // What else lies in England is called after the state.
    entity('Q3', 'organisation', 'Museum', [
      ['class', 'museum'],
      ['country', 'Q145'],
      ['locatedIn', 'Q21'],
    ]),
  ]);

  it.each<[id: string, lang: string, lead: string]>([
    ['Q1', 'en', 'English football club'],
    ['Q1', 'hu', 'Angol labdarúgóklub'],
    ['Q1', 'de', 'Englischer Fußballverein'],
    ['Q2', 'en', 'British football club'],
    ['Q3', 'en', 'British museum'],
  ])('%s in %s: %s', async (id, lang, lead) => {
    expect((await composeCard(knowledge, { id, lang, date: undefined, page: [], others: [] })).lead).toBe(
      lead,
    );
  });
});
