/** Regions of their town's name. */
import type { MergedEntity } from '../entity';

function labelsOf({ names }: MergedEntity): string[] {
  return names
    .filter(({ lang, rank }) => rank === 'label' && (lang === 'en' || lang === 'mul'))
    .map(({ name }) => name);
}

/** That Istanbul lies in the province of Istanbul tells nothing, and in a language that names one of them alone it misleads. */
export function dropNamesakes(entities: readonly MergedEntity[]): void {
  const regions = new Map(entities.flatMap((one) => (one.kind === 'region' ? [[one.id, one] as const] : [])));
  for (const city of entities) {
    if (city.kind !== 'city') continue;
    const own = new Set(labelsOf(city));
    city.statements = city.statements.filter(({ property, value }) => {
      const region = property === 'locatedIn' ? regions.get(value) : undefined;
      return region === undefined || !labelsOf(region).some((label) => own.has(label));
    });
  }
}
