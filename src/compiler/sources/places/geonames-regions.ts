/** GeoNames' codes of first-level divisions → ISO 3166-2 codes, lower case without hyphen, where the two are known to agree. */

/** Countries whose GeoNames codes are the ISO ones. */
const same = (country: string) => (code: string) =>
  /^[A-Z]{2,3}$/.test(code) ? country + code.toLowerCase() : undefined;

/** Looked up in a table. */
const table = (codes: Readonly<Record<string, string>>) => (code: string) => codes[code];

export const GEONAMES_REGIONS: Readonly<Record<string, (code: string) => string | undefined>> = {
  US: same('us'),
  CH: same('ch'),
  GB: table({ ENG: 'gbeng', SCT: 'gbsct', WLS: 'gbwls', NIR: 'gbnir' }),
  HU: table({
    '01': 'hubk',
    '02': 'huba',
    '03': 'hube',
    '04': 'hubz',
    '05': 'hubu',
    '06': 'hucs',
    '08': 'hufe',
    '09': 'hugs',
    '10': 'huhb',
    '11': 'huhe',
    '12': 'huke',
    '14': 'huno',
    '16': 'hupe',
    '17': 'huso',
    '18': 'husz',
    '20': 'hujn',
    '21': 'huto',
    '22': 'huva',
    '23': 'huve',
    '24': 'huza',
  }),
  DE: table({
    '01': 'debw',
    '02': 'deby',
    '03': 'dehb',
    '04': 'dehh',
    '05': 'dehe',
    '06': 'deni',
    '07': 'denw',
    '08': 'derp',
    '09': 'desl',
    '10': 'desh',
    '11': 'debb',
    '12': 'demv',
    '13': 'desn',
    '14': 'dest',
    '15': 'deth',
    '16': 'debe',
  }),
  AT: table({
    '01': 'at1',
    '02': 'at2',
    '03': 'at3',
    '04': 'at4',
    '05': 'at5',
    '06': 'at6',
    '07': 'at7',
    '08': 'at8',
    '09': 'at9',
  }),
};
