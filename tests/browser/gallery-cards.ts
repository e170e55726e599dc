/** The cards of the gallery: one of each kind, each as an article of a day and with others on its page. */
import type { EntityId } from '../../src/knowledge/model';

export interface GalleryCard {
  kind: string;
  id: EntityId;
  date: string | undefined;
  page: EntityId[];
}

const POLITICS = [
  'Q567',
  'Q61053',
  'Q7747',
  'Q3874799',
  'Q212',
  'Q159',
  'Q183',
  'Q7184',
  'Q458',
  'Q49768',
  'Q1899',
  'Q2096',
];
const card = (
  kind: string,
  id: EntityId,
  date: string | undefined = '2022-05-23',
  page = POLITICS,
): GalleryCard => ({
  kind,
  id,
  date,
  page,
});

export const GALLERY_CARDS: readonly GalleryCard[] = [
  card('person in office', 'Q61053'),
  card('former politician', 'Q567'),
  card('one who has died', 'Q9960'),
  card('undated article', 'Q57641', undefined),
  card('athlete', 'Q615'),
  card('artist', 'Q8877'),
  card('country', 'Q212'),
  card('small country', 'Q233'),
  card('city', 'Q1781', '2022-05-23', ['Q1741', 'Q1780', 'Q1435', ...POLITICS]),
  card('river', 'Q1653'),
  card('mountain', 'Q513'),
  card('region', 'Q980'),
  card('party', 'Q49768'),
  card('organisation', 'Q7184'),
  card('company', 'Q312'),
  card('media', 'Q9531'),
  card('club', 'Q7156'),
  card('war', 'Q362'),
  card('treaty', 'Q52843'),
  card('recurring event', 'Q5389', '2024-08-01'),
  card('role', 'Q218295'),
  card('work', 'Q36479'),
  card('chamber', 'Q154797'),
  card('sportsman', 'Q1426'),
  card('competition', 'Q41520'),
  card('university', 'Q13371'),
  card('prize', 'Q37922'),
];
