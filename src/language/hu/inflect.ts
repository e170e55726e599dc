/** Forward inflection: the forms that the rules give to a base. */
import { suits, surfaces } from './stems';
import { type Ending, type Layer, SUFFIXES } from './suffixes';

export interface Form {
  text: string;
  /** 0…1: 1 is the form that the rules prefer. */
  weight: number;
}

const byId = new Map(SUFFIXES.map((suffix) => [suffix.id, suffix]));

/** How well the rules bear `base` + `ending` looking like `surface` + `ending.text`; 0 when they do not. */
export function verify(base: string, ending: Ending, surface: string): number {
  const fit = suits(base, ending);
  if (fit === 0) return 0;
  for (const { text, weight } of surfaces(base, ending)) if (text === surface) return fit * weight;
  return 0;
}

function attach(form: Form, ending: Ending): Form[] {
  const fit = suits(form.text, ending);
  if (fit === 0) return [];
  return surfaces(form.text, ending).map(({ text, weight }) => ({
    text: text + ending.text,
    weight: form.weight * fit * weight,
  }));
}

/**
 * Forms of a base with suffixes given by their glosses in order of attachment (`['ADJ.I', 'PL', 'DAT']`), the
 * preferred form first. Throws an Error for an unknown gloss.
 */
export function inflect(base: string, ...glosses: readonly string[]): string[] {
  let forms: Form[] = [{ text: base, weight: 1 }];
  let layer: Layer | undefined;
  for (const gloss of glosses) {
    const suffix = byId.get(gloss);
    if (suffix === undefined) throw new Error(`Unknown suffix: ${gloss}`);
    const numbered = layer === 'number';
    forms = forms.flatMap((form) =>
      suffix.endings.flatMap((ending) =>
        attach(form, ending).map((made) => ({
          ...made,
          weight: made.weight * jointWeight(ending, numbered),
        })),
      ),
    );
    layer = suffix.layer;
  }
  const best = new Map<string, number>();
  for (const { text, weight } of forms) best.set(text, Math.max(best.get(text) ?? 0, weight));
  return [...best.entries()].sort((a, b) => b[1] - a[1]).map(([text]) => text);
}

/** Names take o, e, ö before -t and -k; plural and possessive stems take a, e ("oroszokat"). */
export function jointWeight(ending: Ending, numbered: boolean): number {
  if (ending.joint === 'low') return numbered ? 1 : 0.5;
  if (ending.joint === 'bare' || ending.joint === 'linked') return numbered ? 0.3 : 1;
  return 1;
}
