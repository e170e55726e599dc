import type { PageLanguage } from '../page';

export const PAGE: PageLanguage = {
  title: 'English',
  markers: new Set(
    'the of and to that was for with his on by has have it from who which he at as not this are been'.split(
      ' ',
    ),
  ),
  sentences: {
    noAnswer: 'The facts could not be loaded just now. Try again in a moment.',
    broken:
      'Glossa’s knowledge file is missing or damaged. Install the extension again; export your settings before.',
  },
};
