/** Sentences on what changed since an article, in the languages of the cards. Names stand as they are, uninflected. */
import type { ArticleLang } from '../knowledge/model';

export interface OverviewWords {
  died(name: string, date: string): string;
  leftOffice(name: string, office: string, date: string): string;
  dissolved(name: string, date: string): string;
  ended(name: string, date: string): string;
  newHead(of: string, role: 'headOfState' | 'headOfGovernment', name: string, date: string): string;
}

export const OVERVIEW_WORDS: Record<ArticleLang, OverviewWords> = {
  hu: {
    died: (name, date) => `${name} meghalt (${date})`,
    leftOffice: (name, office, date) => `${name} már nem viseli ezt a tisztséget: ${office} (vége: ${date})`,
    dissolved: (name, date) => `${name} megszűnt (${date})`,
    ended: (name, date) => `${name}: véget ért (${date})`,
    newHead: (of, role, name, date) =>
      `${of}: ${role === 'headOfState' ? 'az államfő' : 'a kormányfő'} már ${name} (${date} óta)`,
  },
  en: {
    died: (name, date) => `${name} has died (${date})`,
    leftOffice: (name, office, date) => `${name} is no longer ${office} (until ${date})`,
    dissolved: (name, date) => `${name} no longer exists (until ${date})`,
    ended: (name, date) => `${name}: over (${date})`,
    newHead: (of, role, name, date) =>
      `${of}: the head of ${role === 'headOfState' ? 'state' : 'government'} is now ${name} (since ${date})`,
  },
  de: {
    died: (name, date) => `${name} ist gestorben (${date})`,
    leftOffice: (name, office, date) => `${name} ist nicht mehr im Amt: ${office} (bis ${date})`,
    dissolved: (name, date) => `${name} besteht nicht mehr (bis ${date})`,
    ended: (name, date) => `${name}: zu Ende (${date})`,
    newHead: (of, role, name, date) =>
      `${of}: ${role === 'headOfState' ? 'Staatsoberhaupt ist' : 'die Regierung führt'} jetzt ${name} (seit ${date})`,
  },
};
