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
  words: {
    related: [
      'related',
      'read more',
      'read next',
      'more on',
      'more from',
      'more stories',
      'more news',
      'most read',
      'recommended',
      'you may also',
      'see also',
    ],
    consent: ['cookie', 'consent', 'privacy'],
    updated: ['updat', 'modif', 'corrected', 'edited'],
    published: ['publish', 'posted', 'created'],
    boxes:
      'related recommend recommended recommendation recommendations teaser teasers promo promos comment comments disqus newsletter share sharing social breadcrumb breadcrumbs byline advert adverts advertisement sponsor sponsored cookie consent outbrain taboola copyright authorbox paywall subscribe subscription subscriptions mostread toplist'.split(
        ' ',
      ),
  },
};
