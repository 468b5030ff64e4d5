import { british, type Entries, line, type Pieces, parts, type SampleEntry, tag } from './entry.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const report = (day: string) => `${day.slice(8)}-${MONTHS[Number(day.slice(5, 7)) - 1]}-${day.slice(0, 4)}`;

const FCDO_COLUMNS =
  'Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Alias strength,Title,Name non-latin script,Non-latin script type,Non-latin script language,Regime Name,Designation Type,Designation source,Sanctions Imposed,Other Information,UK Statement of Reasons,Address Line 1,Address Line 2,Address Line 3,Address Line 4,Address Line 5,Address Line 6,Address Postal Code,Address Country,Phone number,Website,Email address,Date Designated,D.O.B,Nationality(/ies),National Identifier number,National Identifier additional information,Passport number,Passport additional information,Position,Gender,Town of birth,Country of birth,Type of entity,Subsidiaries,Parent company,Business registration number (s),IMO number,Current owner/operator (s),Previous owner/operator (s),Current believed flag of ship,Previous flags,Type of ship,Tonnage of ship,Length of ship,Year Built,Hull identification number (HIN)'.split(
    ',',
  );

const UK_KINDS = { person: 'Individual', body: 'Entity', ship: 'Ship' } as const;
export const ukId = ({ number }: SampleEntry) => `TST${String(number).padStart(4, '0')}`;
const groupId = ({ number }: SampleEntry) => String(12_000 + number);

interface UkName {
  readonly name: string;
  readonly type: string;
  readonly quality: string;
}

function ukNames({ name, aliases = [] }: SampleEntry, words: { readonly primary: string; readonly quality: string }): UkName[] {
  return [
    { name, type: words.primary, quality: '' },
    ...aliases.map(({ name: alias, former, low }) => ({
      name: alias,
      type: former ? 'FKA' : 'Alias',
      quality: `${low ? 'Low' : 'Good'} quality${words.quality}`,
    })),
  ];
}

/** The UK Sanctions List as a table: a row for each name. */
export function* fcdoCsv(day: string, entries: Entries): Pieces {
  yield `\uFEFFReport Date: ${report(day)}\n${FCDO_COLUMNS.join(',')}\n`;
  for (const entry of entries) {
    for (const { name, type, quality } of ukNames(entry, { primary: 'Primary Name', quality: ' a.k.a' })) {
      const { first, last } = parts(entry, name);
      const values = {
        'Last Updated': british(entry.updated ?? entry.listed),
        'Unique ID': ukId(entry),
        'OFSI Group ID': groupId(entry),
        'UN Reference Number': entry.unReference,
        'Name 6': last,
        'Name 1': first,
        'Name type': type,
        'Alias strength': quality,
        ...(entry.other && {
          'Name non-latin script': entry.other.name,
          'Non-latin script type': entry.other.script,
          'Non-latin script language': entry.other.language,
        }),
        'Regime Name': entry.regime,
        'Designation Type': UK_KINDS[entry.kind],
        'Designation source': 'UK',
        'Sanctions Imposed': 'Asset freeze',
        'UK Statement of Reasons': entry.reasons,
        'Address Line 6': entry.town,
        'Address Country': entry.country,
        'Date Designated': british(entry.listed),
      };
      yield `${line(FCDO_COLUMNS, values, ',')}\n`;
    }
  }
}

/** The UK Sanctions List in XML. */
export function* fcdoXml(day: string, entries: Entries): Pieces {
  yield `<?xml version="1.0" encoding="utf-8"?>\n<Designations>\n${tag('DateGenerated', british(day))}\n`;
  for (const entry of entries) {
    const names = ukNames(entry, { primary: 'Primary Name', quality: ' a.k.a' }).map(({ name, type, quality }) => {
      const { first, last } = parts(entry, name);
      return `<Name>${first === '' ? '' : tag('Name1', first)}${tag('Name6', last)}${tag('NameType', type)}${quality === '' ? '' : tag('AliasStrength', quality)}</Name>`;
    });
    const { other } = entry;
    const others = other
      ? `<NonLatinNames><NonLatinName>${tag('NameNonLatinScript', other.name)}${tag('NonLatinScriptType', other.script)}${tag('NonLatinScriptLanguage', other.language)}</NonLatinName></NonLatinNames>`
      : '';
    yield `${[
      '<Designation>',
      tag('LastUpdated', british(entry.updated ?? entry.listed)),
      tag('DateDesignated', british(entry.listed)),
      tag('UniqueID', ukId(entry)),
      tag('OFSIGroupID', groupId(entry)),
      ...(entry.unReference === undefined ? [] : [tag('UNReferenceNumber', entry.unReference)]),
      `<Names>${names.join('')}</Names>${others}`,
      tag('RegimeName', entry.regime),
      tag('IndividualEntityShip', UK_KINDS[entry.kind]),
      '<DesignationSource>UK</DesignationSource><SanctionsImposed>Asset freeze</SanctionsImposed>',
      tag('UKStatementofReasons', entry.reasons),
      entry.country === undefined
        ? ''
        : `<Addresses><Address>${tag('AddressLine6', entry.town)}${tag('AddressCountry', entry.country)}</Address></Addresses>`,
      '</Designation>',
    ].join('\n')}\n`;
  }
  yield '</Designations>\n';
}

const OFSI_COLUMNS =
  'Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Name Non-Latin Script,Non-Latin Script Type,Non-Latin Script Language,DOB,Town of Birth,Country of Birth,Nationality,Passport Number,Passport Details,National Identification Number,National Identification Details,Position,Address 1,Address 2,Address 3,Address 4,Address 5,Address 6,Post/Zip Code,Country,Other Information,Group Type,Alias Type,Alias Quality,Regime,Listed On,UK Sanctions List Date Designated,Last Updated,Group ID'.split(
    ',',
  );

/** One row for each name, all rows of the list by name: those of an entry are anywhere in it. */
function ofsiRows(entries: Entries): { readonly entry: SampleEntry; readonly name: UkName }[] {
  const words = { primary: 'Primary name', quality: '' };
  const rows = [...entries].flatMap((entry) => ukNames(entry, words).map((name) => ({ entry, name })));
  return rows.sort((a, b) => (a.name.name < b.name.name ? -1 : 1));
}

/** The list of OFSI as a table, as it was until January 2026. */
export function* ofsiCsv(day: string, entries: Entries): Pieces {
  yield `Last Updated,${british(day)}\r\n${OFSI_COLUMNS.join(',')}\r\n`;
  for (const { entry, name } of ofsiRows(entries)) {
    const { first, last } = parts(entry, name.name);
    const labels = [
      `(UK Sanctions List Ref):${ukId(entry)}.`,
      ...(entry.unReference === undefined ? [] : [`(UN Ref):${entry.unReference}.`]),
      ...(entry.reasons === undefined ? [] : [`(UK Statement of Reasons):${entry.reasons}`]),
    ];
    const values = {
      'Name 6': last,
      'Name 1': first,
      ...(entry.other && {
        'Name Non-Latin Script': entry.other.name,
        'Non-Latin Script Type': entry.other.script,
        'Non-Latin Script Language': entry.other.language,
      }),
      'Address 6': entry.town,
      Country: entry.country,
      'Other Information': labels.join(' '),
      'Group Type': UK_KINDS[entry.kind],
      'Alias Type': name.type === 'Alias' ? 'AKA' : name.type,
      'Alias Quality': name.quality,
      Regime: entry.regime,
      'Listed On': british(entry.listed),
      'UK Sanctions List Date Designated': british(entry.listed),
      'Last Updated': british(entry.updated ?? entry.listed),
      'Group ID': groupId(entry),
    };
    yield `${line(OFSI_COLUMNS, values, ',')}\r\n`;
  }
}

/** The list of OFSI in XML. It does not have its day. */
export function* ofsiXml(entries: Entries): Pieces {
  yield '<?xml version="1.0" encoding="utf-8"?>\n<ArrayOfFinancialSanctionsTarget xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.hmtreasury.gov.uk/ofsi/consolidatedlist">\n';
  for (const { entry, name } of ofsiRows(entries)) {
    const { first, last } = parts(entry, name.name);
    yield `${[
      '<FinancialSanctionsTarget>',
      tag('Name6', last),
      first === '' ? '<name1 i:nil="true"/>' : tag('name1', first),
      ...(entry.other
        ? [
            tag('NameNonLatinScript', entry.other.name),
            tag('NonLatinScriptType', entry.other.script),
            tag('NonLatinScriptLanguage', entry.other.language),
          ]
        : []),
      tag('Address6', entry.town),
      tag('Country', entry.country),
      tag('GroupTypeDescription', UK_KINDS[entry.kind]),
      tag('AliasType', name.type === 'Alias' ? 'AKA' : name.type),
      tag('AliasQuality', name.quality),
      tag('RegimeName', entry.regime),
      tag('DateListed', `${entry.listed}T00:00:00`),
      tag('DateDesignated', `${entry.listed}T00:00:00`),
      tag('LastUpdated', `${entry.updated ?? entry.listed}T00:00:00`),
      tag('UKSanctionsListRef', ukId(entry)),
      tag('UNRef', entry.unReference),
      tag('UKStatementOfReasons', entry.reasons),
      tag('GroupID', groupId(entry)),
      '<GrpStatus>A</GrpStatus></FinancialSanctionsTarget>',
    ].join('')}\n`;
  }
  yield '</ArrayOfFinancialSanctionsTarget>\n';
}
