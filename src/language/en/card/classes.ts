/** Classes of things and industries in words, by code. */

export const CLASSES: Readonly<Record<string, string>> = {
  aerospace: 'aerospace and defence',
  airlines: 'air travel',
  artwork: 'work of art',
  carModel: 'vehicle model',
  communications: 'telecommunications and media',
  industry: 'manufacturing',
  ngo: 'non-governmental organisation',
  palace: 'palace or castle',
  parliament: 'legislature',
  prison: 'prison or camp',
  retailer: 'retail chain',
  telecom: 'telecoms company',
  tournament: 'sports event',
  tvSeries: 'television programme',
};
