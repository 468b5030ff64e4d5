import { british, type Entries, escaped, line, type Pieces, type SampleEntry } from './entry.js';

const REGULATION = ['Type', 'OrganisationType', 'PublicationDate', 'EntryIntoForceDate', 'NumberTitle', 'Programme', 'PublicationUrl'];
const COMMON_PARTS = ['LogicalId', 'RegulationLanguage', 'Remark', ...REGULATION.map((name) => `Regulation_${name}`)];
const EU_PARTS: Readonly<Record<string, readonly string[]>> = {
  NameAlias: ['LastName', 'FirstName', 'MiddleName', 'WholeName', 'NameLanguage', 'Gender', 'Title', 'Function'],
  Address: [
    'City',
    'Street',
    'PoBox',
    'ZipCode',
    'Region',
    'Place',
    'AsAtListingTime',
    'ContactInfo',
    'CountryIso2Code',
    'CountryDescription',
  ],
  BirthDate:
    'BirthDate Day Month Year YearRangeFrom YearRangeTo Circa CalendarType ZipCode Region Place City CountryIso2Code CountryDescription'.split(
      ' ',
    ),
  Identification:
    'Number Diplomatic KnownExpired KnownFalse ReportedLost RevokedByIssuer IssuedBy IssuedDate ValidFrom ValidTo LatinNumber NameOnDocument TypeCode TypeDescription Region CountryIso2Code CountryDescription'.split(
      ' ',
    ),
  Citizenship: ['Region', 'CountryIso2Code', 'CountryDescription'],
};
const EU_COLUMNS = [
  'fileGenerationDate',
  ...'LogicalId EU_ReferenceNumber UnitedNationId DesignationDate DesignationDetails Remark SubjectType SubjectType_ClassificationCode'
    .split(' ')
    .map((name) => `Entity_${name}`),
  ...REGULATION.map((name) => `Entity_Regulation_${name}`),
  ...Object.entries(EU_PARTS).flatMap(([part, own]) => [...own, ...COMMON_PARTS].map((name) => `${part}_${name}`)),
];

export const euReference = ({ number }: SampleEntry) => `EU.${number}.7`;

/** The names of an entry, those in another script among them. The table does not say which are weak. */
function euNames({ name, aliases = [], other }: SampleEntry) {
  return [
    { name, language: 'EN', low: false },
    ...aliases.map((alias) => ({ name: alias.name, language: '', low: alias.low ?? false })),
    ...(other ? [{ name: other.name, language: 'AR', low: false }] : []),
  ];
}

function euRegulation({ number, listed, updated, regime }: SampleEntry) {
  return {
    type: updated === undefined ? 'regulation' : 'amendment',
    published: updated ?? listed,
    title: `${listed.slice(0, 4)}/${number} (OJ L${number})`,
    programme: regime,
  };
}

/** The EU's file of financial sanctions as a table: a row for each name, then one for the address. */
export function* euCsv(day: string, entries: Entries): Pieces {
  yield `\uFEFF${EU_COLUMNS.join(';')}\n`;
  for (const entry of entries) {
    const { type, published, title, programme } = euRegulation(entry);
    const common = {
      fileGenerationDate: british(day),
      Entity_LogicalId: String(entry.number),
      Entity_EU_ReferenceNumber: euReference(entry),
      Entity_UnitedNationId: entry.unReference,
      Entity_DesignationDate: entry.updated === undefined ? '' : entry.listed,
      Entity_SubjectType: entry.kind === 'person' ? 'P' : 'E',
      Entity_SubjectType_ClassificationCode: entry.kind === 'person' ? 'person' : 'enterprise',
      Entity_Regulation_Type: type,
      Entity_Regulation_OrganisationType: 'council',
      Entity_Regulation_PublicationDate: published,
      Entity_Regulation_EntryIntoForceDate: published,
      Entity_Regulation_NumberTitle: title,
      Entity_Regulation_Programme: programme,
      Entity_Regulation_PublicationUrl: 'http://example.org/act',
    };
    for (const { name, language } of euNames(entry))
      yield `${line(EU_COLUMNS, { ...common, NameAlias_WholeName: name, NameAlias_NameLanguage: language }, ';')}\n`;
    if (entry.country !== undefined) {
      const address = { Address_City: entry.town, Address_CountryIso2Code: entry.countryCode, Address_CountryDescription: entry.country };
      yield `${line(EU_COLUMNS, { ...common, ...address }, ';')}\n`;
    }
  }
}

/** The EU's file of financial sanctions in XML. */
export function* euXml(day: string, entries: Entries): Pieces {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="${day}T16:47:04.449+02:00" globalFileId="1">\n`;
  const attributes = (values: Readonly<Record<string, string | undefined>>) =>
    Object.entries(values)
      .map(([name, value = '']) => ` ${name}="${escaped(value)}"`)
      .join('');
  for (const entry of entries) {
    const { type, published, title, programme } = euRegulation(entry);
    const own = {
      designationDetails: '',
      designationDate: entry.updated === undefined ? undefined : entry.listed,
      unitedNationId: entry.unReference,
      euReferenceNumber: euReference(entry),
      logicalId: String(entry.number),
    };
    const act = {
      regulationType: type,
      organisationType: 'council',
      publicationDate: published,
      entryIntoForceDate: published,
      numberTitle: title,
      programme,
      logicalId: '9',
    };
    const person = entry.kind === 'person';
    yield `${[
      `<sanctionEntity${attributes(own)}>`,
      `<regulation${attributes(act)}><publicationUrl>http://example.org/act</publicationUrl></regulation>`,
      `<subjectType code="${person ? 'person' : 'enterprise'}" classificationCode="${person ? 'P' : 'E'}"/>`,
      ...euNames(entry).map(
        ({ name, language, low }) =>
          `<nameAlias${attributes({ firstName: '', middleName: '', lastName: '', wholeName: name, nameLanguage: language, strong: String(!low), regulationLanguage: 'en', logicalId: '5' })}/>`,
      ),
      ...(entry.country === undefined
        ? []
        : [`<address${attributes({ city: entry.town, countryIso2Code: entry.countryCode, countryDescription: entry.country })}/>`]),
      '</sanctionEntity>',
    ].join('\n')}\n`;
  }
  yield '</export>\n';
}
