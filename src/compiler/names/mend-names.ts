/** Ranks of names that only the whole file tells: labels in full with patronymic, aliases that are another's name. */
import type { EntityId, NameLang } from '../../knowledge/model';
import { normaliseName } from '../../knowledge/normalise';
import type { MergedEntity } from '../entity';
import type { Report } from '../report';
import { PATRONYMIC } from './spellings';

/** What every name with a patronymic has somewhere. */
const PATRONYMIC_WITHIN = /[oe][vw](?:i|na|y)/i;

/** How much better known the bearer of a label must be than one that has the same name as an alias. */
const FAR_BETTER_KNOWN = 0.2;

/**
 * News say "Vlagyimir Putyin": where a label holds the patronymic, the short form becomes the label and the one in full
 * an alias. Only in the languages that `isWanted` tells.
 */
export function shortenPatronymics(entity: MergedEntity, isWanted: (lang: NameLang) => boolean): void {
  if (entity.kind !== 'person') return;
  const labels = entity.names.filter(
    ({ rank, lang, name }) => rank === 'label' && PATRONYMIC_WITHIN.test(name) && isWanted(lang),
  );
  for (const label of labels) {
    const [first, middle, last, more] = label.name.split(' ');
    if (first === undefined || middle === undefined || last === undefined || more !== undefined) continue;
    if (!PATRONYMIC.test(middle) || PATRONYMIC.test(last)) continue;
    const short = `${first} ${last}`;
    const known = entity.names.find((name) => name.lang === label.lang && name.name === short);
    label.rank = 'alias';
    if (known !== undefined) known.rank = 'label';
    else entity.names.push({ ...label, rank: 'label', name: short });
  }
}

/**
 * A region's name of no language that a town of its state bears too ("Veszprém", "Donetsk") is made weak where the region
 * is called otherwise in Hungarian and English ("Veszprém vármegye"): alone the name is the town's.
 */
export function weakenTownNames(
  entities: readonly MergedEntity[],
  countries: readonly (EntityId | undefined)[],
  report: Report,
): void {
  const keyOf = (name: string, ref: number): string => `${countries[ref]} ${normaliseName(name)}`;
  const towns = new Set<string>();
  entities.forEach(({ kind, names }, ref) => {
    if (kind !== 'city') return;
    for (const { rank, name } of names) if (rank === 'label') towns.add(keyOf(name, ref));
  });
  entities.forEach((entity, ref) => {
    if (entity.kind !== 'region') return;
    const isCalledOtherwise = (lang: NameLang): boolean =>
      entity.names.some(
        (one) => one.rank === 'label' && one.lang === lang && !towns.has(keyOf(one.name, ref)),
      );
    if (!isCalledOtherwise('hu') || !isCalledOtherwise('en')) return;
    for (const name of entity.names) {
      if (name.lang !== 'mul' || !towns.has(keyOf(name.name, ref))) continue;
      name.rank = 'weak';
      report.note(
        'names of regions that a town of their state bears too, made weak',
        `${entity.id} ${name.name}`,
      );
    }
  });
}

/**
 * An alias that is the label of something far better known ("Germany" of the German Empire) is made weak. Teams keep
 * theirs: they are called by their towns. So does what is curated.
 */
export function weakenBorrowedNames(
  entities: readonly MergedEntity[],
  priors: readonly number[],
  report: Report,
): void {
  const best = new Map<string, number>();
  entities.forEach((entity, ref) => {
    for (const { rank, name } of entity.names) {
      if (rank !== 'label') continue;
      const key = normaliseName(name);
      const known = best.get(key);
      if (known === undefined || known < priors[ref]!) best.set(key, priors[ref]!);
    }
  });
  entities.forEach((entity, ref) => {
    if (entity.kind === 'team') return;
    for (const name of entity.names) {
      if (name.rank !== 'alias') continue;
      if ((best.get(normaliseName(name.name)) ?? 0) < priors[ref]! + FAR_BETTER_KNOWN) continue;
      if (entity.statements.some(({ source }) => source === 'curated')) return;
      name.rank = 'weak';
      report.note(
        'aliases that are the name of something far better known, made weak',
        `${entity.id} ${name.name}`,
      );
    }
  });
}

/**
 * Two letters, with dots or without (both are one key), are a code of an address; elsewhere they are mostly another's:
 * "Smer–SD", "die schwedische SD".
 */
const CODE = /^\p{Lu}\.? ?\p{Lu}\.?$/u;

/** Makes the two-letter codes of regions (South Dakota's "SD") weak: so short, they are then left out of the index. */
export function weakenCodes(entities: readonly MergedEntity[], report: Report): void {
  for (const { id, kind, names } of entities) {
    if (kind !== 'region') continue;
    for (const name of names) {
      if (!CODE.test(name.name) || (name.rank !== 'alias' && name.rank !== 'short')) continue;
      name.rank = 'weak';
      report.note('codes of regions, made weak', `${id} ${name.name}`);
    }
  }
}
