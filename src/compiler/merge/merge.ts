/** Merges the tables of all sources into entities: by id, the better source first; conflicts are noted. */
import { labelIn } from '../../knowledge/labels';
import {
  COUNTED_PROPERTIES,
  type EntityId,
  type Kind,
  type Name,
  type NameLang,
  type NameRank,
  type Property,
  type Statement,
} from '../../knowledge/model';
import type { MergedEntity, MergedName } from '../entity';
import type { Report } from '../report';
import type { StatementRow, Tables } from '../tables/tables';
import { cleanName, VANDALISM, withoutCapitals } from './clean-names';
import { withoutContradictions } from './contradictions';
import { callDirectors } from './directors';
import { dropLesserCities, dropNextTowns, dropSampledLanguages, isDisputed, settleSeats } from './disputed';
import { dropMisfits } from './fit-kinds';
import { nameArchipelago, nameBuilding, nameRegion, renameKind } from './named-kinds';
import { dropNamesakes } from './namesakes';
import { tellNationsOfClubs } from './nations-of-clubs';
import { dropCenturies, keepCapitalsContinent, keepOldYears } from './old-dates';
import { dropUndatedOwners } from './owners';
import { callPeoplesParties } from './peoples-parties';
import { preferShortLabels, preferTitles, restoreMarks } from './person-labels';
import { CURATED, rankOfSource } from './precedence';
import {
  dropGuessedYears,
  dropSiteLanguages,
  dropWrongLives,
  endMemberships,
  endNamedYears,
  keepCitizens,
  keepLandBorders,
  keepMutualBorders,
  keepStateLanguages,
  putTradeFirst,
  withoutNewYear,
  writeBrandsSmall,
} from './tidy';
import { NOTHING_WITHHELD, nameKey, type Withheld } from './withheld';
import { dropHostStates, dropOddStates } from './world-bodies';

/** Properties with one value: where sources differ, the better source's stands. */
const SINGLE: ReadonlySet<Property> = new Set<Property>([
  'country',
  'capital',
  'born',
  'died',
  'founded',
  'dissolved',
  'started',
  'ended',
  'published',
  'population',
  'area',
  'elevation',
  'length',
  'gdp',
  'deaths',
  'coordinates',
  'gender',
  'class',
  'governmentType',
  'leaderRole',
  'jurisdiction',
  'iso2',
  'isoNumeric',
  'wikipedia',
  'geonames',
  'birthPlace',
  'deathPlace',
  'nativeName',
]);

/** Kinds that lie in several states at once, where one source names them all. */
const SHARED: ReadonlySet<Kind> = new Set<Kind>(['water', 'mountain']);

class Merger {
  readonly entities = new Map<EntityId, MergedEntity>();
  /** Names of curated lines. */
  private readonly spelt = new Set<Name>();
  /** Facts of which sources give values that exclude each other. */
  private readonly disputed = new Set<Statement>();
  /** Keys of the names of each entity, in the order of the names. */
  private readonly keys = new Map<EntityId, string[]>();

  constructor(
    private readonly report: Report,
    private readonly withheld: Withheld,
  ) {}

  /** Declares a source's entities: all sources declare before any speaks, since one may speak of another's. */
  declare(tables: Tables): void {
    const curated = tables.source.id === CURATED;
    for (const { id, kind } of tables.entities) {
      if (!this.entities.has(id)) this.entities.set(id, { id, kind, names: [], statements: [], curated });
    }
  }

  add(tables: Tables): void {
    for (const row of tables.names) this.addName(row.id, row, tables.source.id);
    for (const row of tables.statements) this.addStatement(row, tables);
  }

  /** Takes out what sources exclude each other on; once all have spoken. */
  dropDisputed(): void {
    for (const entity of this.entities.values()) {
      if (!entity.statements.some((one) => this.disputed.has(one))) continue;
      entity.statements = entity.statements.filter((one) => !this.disputed.has(one));
    }
  }

  private addName(id: EntityId, row: Name, source: string): void {
    const entity = this.entities.get(id);
    const name = entity && this.nameToKeep(entity, row, source);
    if (entity === undefined || name === undefined) return;
    const keys = this.keys.get(id) ?? [];
    if (keys.length === 0) this.keys.set(id, keys);
    const key =
      nameKey(row.lang, name) + (row.rank === 'adjective' || row.rank === 'demonym' ? row.rank : '');
    const known = entity.names[keys.indexOf(key)];
    if (known !== undefined) {
      this.confirm(known, entity, row, name);
      return;
    }
    keys.push(key);
    const added = { lang: row.lang, rank: this.rankIn(entity, row, source), name, sources: 1 };
    if (source === CURATED) this.spelt.add(added);
    entity.names.push(added);
  }

  /** The name as it is kept; undefined of one that is none, or is withheld. */
  private nameToKeep(entity: MergedEntity, row: Name, source: string): string | undefined {
    const clean = cleanName(row.name);
    const name = entity.kind === 'person' ? withoutCapitals(clean) : clean;
    if (name === '' || this.withheld.has(entity.id, row.lang, name)) return undefined;
    if (!VANDALISM.test(name) && name.length <= 120) return name;
    this.report.note(
      'names with marks of vandalism or markup, dropped',
      `${entity.id} ${source}: ${row.name}`,
    );
    return undefined;
  }

  /** Another source has the name too, perhaps with a better rank. */
  private confirm(known: MergedName, entity: MergedEntity, row: Name, name: string): void {
    known.sources++;
    // "Unesco" the alias must not stand in the way of "UNESCO" the label.
    if (known.rank === 'alias' && row.rank === 'label' && !this.hasLabel(entity, row.lang))
      Object.assign(known, { rank: 'label', name });
    if (known.rank === 'weak')
      known.rank = row.rank === 'label' && this.hasLabel(entity, row.lang) ? 'alias' : row.rank;
  }

  /** A second label is an alias. */
  private rankIn(entity: MergedEntity, { lang, rank }: Name, source: string): NameRank {
    if (rank !== 'label') return rank;
    const isSettled =
      this.hasLabel(entity, lang) || (source !== CURATED && lang === 'hu' && this.isSpelt(entity));
    return isSettled ? 'alias' : rank;
  }

  private hasLabel(entity: MergedEntity, lang: NameLang): boolean {
    return labelIn(entity.names, lang) !== undefined;
  }

  /** A curated label for all languages stands for Hungarian too: "Katy Perry", not an old label "Katy Hudson". */
  private isSpelt(entity: MergedEntity): boolean {
    return entity.names.some((name) => name.lang === 'mul' && name.rank === 'label' && this.spelt.has(name));
  }

  private addStatement(row: StatementRow, tables: Tables): void {
    const entity = this.entities.get(row.id);
    if (entity === undefined) {
      this.report.note(
        'statements of entities that no source declares, dropped',
        `${row.id} ${row.property}`,
      );
      return;
    }
    if (this.withheld.hasStatement(row.id, row.property, row.value)) return;
    const statement: Statement = {
      property: row.property,
      value: withoutNewYear(row, tables.source.id),
      source: tables.source.id,
      asOf: row.asOf ?? tables.source.asOf,
    };
    if (row.start) statement.start = row.start;
    if (row.end) statement.end = row.end;
    if (row.start && row.end && row.end < row.start) {
      this.report.note(
        'terms that end before they start, dropped',
        `${row.id} ${row.property} ${row.start} ${row.end}`,
      );
      return;
    }
    if (SINGLE.has(row.property)) this.addSingle(entity, statement);
    else this.addOne(entity, statement);
  }

  private addSingle(entity: MergedEntity, statement: Statement): void {
    const known = entity.statements.find((one) => one.property === statement.property);
    if (known === undefined) entity.statements.push(statement);
    else if (statement.property === 'country' && SHARED.has(entity.kind) && known.source === statement.source)
      this.addOne(entity, statement);
    else if (COUNTED_PROPERTIES.has(statement.property) && known.source !== 'curated') {
      // The newest stands, whatever the source.
      if (statement.asOf > known.asOf) Object.assign(known, statement);
    } else if (known.value.startsWith(statement.value) || known.value === statement.value) return;
    else if (statement.value.startsWith(known.value)) {
      // The same fact, told more precisely ("1952" and "1952-10-07").
      Object.assign(known, statement);
    } else {
      if (isDisputed(known, statement)) this.disputed.add(known);
      this.report.note(
        `conflicts of ${statement.property}`,
        `${entity.id}: ${known.value} (${known.source}) stands against ${statement.value} (${statement.source})`,
      );
    }
  }

  private addOne(entity: MergedEntity, statement: Statement): void {
    const same = entity.statements.find(
      (one) =>
        one.property === statement.property && one.value === statement.value && sameTime(one, statement),
    );
    if (same === undefined) {
      entity.statements.push(statement);
      return;
    }
    // One fact from two sources: the end known later, and the more precise dates, are kept. The source that tells
    // the end, or that speaks for the later day, is the one that the card names, with its own day.
    const { source, asOf } = statement;
    if (same.end === undefined && statement.end !== undefined && asOf >= same.asOf)
      Object.assign(same, { end: statement.end, source, asOf });
    if (longer(statement.start, same.start)) same.start = statement.start!;
    if (longer(statement.end, same.end) && same.end !== undefined) same.end = statement.end!;
    if (same.end === undefined && statement.end === undefined && asOf > same.asOf)
      Object.assign(same, { source, asOf });
  }
}

function longer(a: string | undefined, b: string | undefined): boolean {
  return (a?.length ?? 0) > (b?.length ?? 0) && (b === undefined || a!.startsWith(b));
}

/** Two terms of the same value are one when they start in the same year, or one of them has no dates. */
function sameTime(a: Statement, b: Statement): boolean {
  if (a.start === undefined && a.end === undefined) return true;
  if (b.start === undefined && b.end === undefined) return true;
  if (a.start === undefined || b.start === undefined) return a.end?.slice(0, 4) === b.end?.slice(0, 4);
  return (
    a.start.slice(0, 4) === b.start.slice(0, 4) &&
    (a.start.slice(0, 7) === b.start.slice(0, 7) || a.start.length < 7 || b.start.length < 7)
  );
}

/** Entities of all tables by id, in a fixed order. Entities without any name in a Latin script are left out. */
export function mergeTables(
  all: readonly Tables[],
  report: Report,
  withheld: Withheld = NOTHING_WITHHELD,
): MergedEntity[] {
  const merger = new Merger(report, withheld);
  const sorted = [...all].sort(
    (a, b) => rankOfSource(a.source.id) - rankOfSource(b.source.id) || (a.source.id < b.source.id ? -1 : 1),
  );
  const ordered = withoutContradictions(sorted, report);
  for (const tables of ordered) merger.declare(tables);
  for (const tables of ordered) merger.add(tables);
  merger.dropDisputed();
  const merged = [...merger.entities.values()].filter((entity) => {
    const named = entity.names.some((name) => /\p{Script=Latin}/u.test(name.name));
    if (!named) report.note('entities without a name in Latin script, dropped', entity.id);
    return named;
  });
  for (const entity of merged) {
    dropGuessedYears(entity, report);
    dropWrongLives(entity, report);
    endNamedYears(entity);
    preferShortLabels(entity);
    preferTitles(entity);
    restoreMarks(entity);
    keepLandBorders(entity);
    keepStateLanguages(entity);
    writeBrandsSmall(entity);
    keepCitizens(entity);
    renameKind(entity);
    dropMisfits(entity, report);
    nameBuilding(entity);
    nameRegion(entity);
    nameArchipelago(entity);
    keepOldYears(entity);
    dropCenturies(entity);
    putTradeFirst(entity);
  }
  keepMutualBorders(merged);
  keepCapitalsContinent(merged);
  dropNamesakes(merged);
  dropSiteLanguages(merged);
  settleSeats(merged, report);
  dropSampledLanguages(merged);
  dropNextTowns(merged);
  dropLesserCities(merged);
  dropHostStates(merged);
  dropOddStates(merged);
  endMemberships(merged);
  dropUndatedOwners(merged, report);
  callDirectors(merged, report);
  callPeoplesParties(merged);
  tellNationsOfClubs(merged);
  return merged;
}
