/** The interface's texts: every language has every message, with the same placeholders. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const LOCALES = join(import.meta.dirname, '../../src/_locales');

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const messagesOf = (locale: string): Record<string, Message> =>
  JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8')) as Record<string, Message>;

/** Placeholders that a message's text uses: "$COUNT$", "$1". */
const used = ({ message }: Message): string[] => [...message.matchAll(/\$(?:\w+\$|\d)/g)].map(String).sort();

describe.each(readdirSync(LOCALES).filter((locale) => locale !== 'en'))('interface in %s', (locale) => {
  const english = messagesOf('en');
  const other = messagesOf(locale);

  it('has the messages that English has, and no others', () => {
    expect(Object.keys(other).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(Object.keys(english))('%s has a text with the placeholders of English', (key) => {
    expect(other[key]?.message.trim()).toBeTruthy();
    expect(used(other[key]!)).toEqual(used(english[key]!));
    expect(other[key]!.placeholders ?? {}).toEqual(english[key]!.placeholders ?? {});
  });
});
