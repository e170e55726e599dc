/** No message is believed unchecked, in either direction. */
import { describe, expect, it } from 'vitest';
import { annotateResponse, cardResponse, isFailure, readAnswer, readToPage } from '../../../src/messages';
import { readRequest } from '../../../src/messages/request';

const FAILURE = { error: 'The request was not understood.', code: 'refused' };

const BLOCKS = [{ text: 'Angela Merkel', heading: false }];
const ANNOTATE = { type: 'annotate', lang: 'hu', date: '2019-05-07', blocks: BLOCKS };
const CARD = { type: 'card', id: 'Q567', lang: 'hu', date: '2019', page: ['Q183'], others: ['geonames:12'] };
const MARK = {
  block: 0,
  start: 0,
  end: 13,
  id: 'Q567',
  kind: 'person',
  form: 'name',
  confidence: 1,
  others: [],
};
const MODEL = {
  id: 'Q567',
  label: 'Angela Merkel',
  kind: 'person',
  lang: 'hu',
  facts: [],
  terms: [],
  relations: [],
  others: [],
  sources: [],
  links: [{ label: 'Wikidata', url: 'https://www.wikidata.org/wiki/Q567' }],
};

describe('a request', () => {
  it.each([
    ['of marks', ANNOTATE],
    [
      'of marks with what was settled',
      { ...ANNOTATE, context: { seen: [{ id: 'Q567', count: 1, names: ['a'] }] } },
    ],
    ['of a card', CARD],
    ['of the state', { type: 'status' }],
    ['that tells of marks', { type: 'count', count: 3, state: 'marked' }],
  ])('%s is taken', (_what, message) => {
    expect(readRequest(message, true)).toEqual(message);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'annotate'],
    ['a list', [ANNOTATE]],
    ['an unknown type', { ...ANNOTATE, type: 'eval' }],
    ['blocks that are none', { ...ANNOTATE, blocks: 'text' }],
    ['a block without text', { ...ANNOTATE, blocks: [{ heading: true }] }],
    ['too many blocks', { ...ANNOTATE, blocks: Array(2001).fill(BLOCKS[0]) }],
    ['too much text', { ...ANNOTATE, blocks: [{ text: 'x'.repeat(200_001), heading: false }] }],
    ['a date that is none', { ...ANNOTATE, date: 'yesterday' }],
    ['a context that is none', { ...ANNOTATE, context: { seen: [{ id: 1 }] } }],
    ['an id that is none', { ...CARD, id: '../../manifest.json' }],
    ['ids that are none', { ...CARD, page: ['Q1', 2] }],
    ['too many ids', { ...CARD, page: Array(201).fill('Q1') }],
    ['a language that is none', { ...CARD, lang: 7 }],
    ['a part that is none', { type: 'part', parts: ['article', '../background'] }],
    ['no parts', { type: 'part', parts: [] }],
    ['parts again and again', { type: 'part', parts: Array(5).fill('article') }],
    ['a count that is none', { type: 'count', count: -1, state: 'marked' }],
    ['a count without a state', { type: 'count', count: 1 }],
    [
      'more names than the linker hands on',
      { ...ANNOTATE, context: { seen: [{ id: 'Q1', count: 1, names: Array(51).fill('x') }] } },
    ],
    [
      'more entities than the linker hands on',
      { ...ANNOTATE, context: { seen: Array(501).fill({ id: 'Q1', count: 1, names: [] }) } },
    ],
    [
      'a name without an end',
      { ...ANNOTATE, context: { seen: [{ id: 'Q1', count: 1, names: ['x'.repeat(301)] }] } },
    ],
  ])('of %s is refused', (_what, message) => {
    expect(readRequest(message, true)).toBeUndefined();
  });

  it('keeps nothing that a status request does not have', () => {
    expect(readRequest({ type: 'status', more: 1 }, true)).toEqual({ type: 'status' });
  });
});

describe('a page’s script', () => {
  it('may ask for marks and cards and nothing else', () => {
    expect(readRequest(ANNOTATE, false)).toEqual(ANNOTATE);
    expect(readRequest(CARD, false)).toEqual(CARD);
    const parts = { type: 'part', parts: ['article', 'session'], lang: 'hu' };
    expect(readRequest(parts, false)).toEqual(parts);
    expect(readRequest({ type: 'status' }, false)).toBeUndefined();
  });

  it.each([[{ type: 'settings' }], [{ type: 'reveal', id: 'Q567' }], [{ type: 'command', command: 'next' }]])(
    'is asked %j',
    (message) => {
      expect(readToPage(message)).toEqual(message);
    },
  );

  it.each([
    [{ type: 'page' }],
    [{ type: 'host' }],
    [{ type: 'reveal', id: 'x' }],
    [{ type: 'command', command: 'eval' }],
    [null],
    [{ type: 'status' }],
  ])('does not answer %j', (message) => {
    expect(readToPage(message)).toBeUndefined();
  });
});

describe('an answer with marks', () => {
  const answer = (mark: object): unknown => ({ marks: [{ ...MARK, ...mark }], context: { seen: [] } });

  it('is believed when every mark lies in its block', () => {
    expect(readAnswer(annotateResponse(BLOCKS), answer({}))).toEqual(answer({}));
  });

  it.each([
    ['no block', { block: 1 }],
    ['a start before the text', { start: -1 }],
    ['an end after the text', { end: 14 }],
    ['an empty span', { start: 13 }],
    ['a fraction', { start: 0.5 }],
    ['an unknown kind', { kind: 'script' }],
    ['no others', { others: undefined }],
    ['an id that is no text', { id: 567 }],
  ])('is not believed with %s', (_what, change) => {
    expect(readAnswer(annotateResponse(BLOCKS), answer(change))).toBeUndefined();
  });

  it.each([[undefined], [null], [{ error: 'no' }], [{ marks: [] }]])('is not %j', (value) => {
    expect(readAnswer(annotateResponse(BLOCKS), value)).toBeUndefined();
  });
});

describe('an answer with a card', () => {
  it('is believed with links to the web', () => {
    expect(readAnswer(cardResponse, MODEL)).toEqual(MODEL);
  });

  it.each([
    ['a link that runs', { links: [{ label: 'x', url: 'javascript:alert(1)' }] }],
    ['a link to data', { links: [{ label: 'x', url: 'data:text/html,x' }] }],
    ['no facts', { facts: undefined }],
    ['an unknown kind', { kind: 'x' }],
    ['no label', { label: undefined }],
  ])('is not believed with %s', (_what, change) => {
    expect(readAnswer(cardResponse, { ...MODEL, ...change })).toBeUndefined();
  });
});

describe('a failure', () => {
  it('is told apart from an answer', () => {
    const answer = readAnswer(cardResponse, FAILURE);
    expect(answer).toEqual(FAILURE);
    expect(isFailure(answer)).toBe(true);
    expect(isFailure(MODEL)).toBe(false);
  });

  it('without a known reason is no answer', () => {
    expect(readAnswer(cardResponse, { error: 'x', code: 'other' })).toBeUndefined();
  });
});
