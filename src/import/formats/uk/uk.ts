import type { ListEntry } from '../../lists/entry.js';
import { listFormat } from '../../lists/list-format.js';
import { listedDay } from '../../lists/list-words.js';
import { readTable, type TableLayout, tablePreamble } from '../../lists/table.js';
import { isXml } from '../../readers/xml.js';
import { type RecordFormat, readXmlRecords, textAt, xmlHead } from '../../readers/xml-records.js';
import type { ImportContext, Origin, RejectedRow } from '../../row/row-facts.js';
import { FCDO_XML, fcdoEntry } from './fcdo-xml.js';
import { mayBeArmed } from './uk-names.js';
import { type UkCells, type UkColumns, UkRows, type UkSchemes } from './uk-rows.js';

type Rows = AsyncIterable<readonly (RejectedRow | (Origin & { readonly cells: UkCells }))[]>;
type Reading = Pick<ImportContext, 'progress' | 'note' | 'encoding'>;

const SILENT: Reading = { progress: () => {}, note: () => {}, encoding: null };

const FCDO_CSV: TableLayout = { title: 'the UK Sanctions List', delimiter: ',', required: ['unique id', 'regime name', 'name 6'] };
const FCDO_COLUMNS: UkColumns = {
  key: 'unique id',
  groupId: 'ofsi group id',
  unReference: 'un reference number',
  name1: 'name 1',
  name2: 'name 2',
  name3: 'name 3',
  name4: 'name 4',
  name5: 'name 5',
  name6: 'name 6',
  nameType: 'name type',
  quality: 'alias strength',
  otherName: 'name non-latin script',
  otherScript: 'non-latin script type',
  otherLanguage: 'non-latin script language',
  regime: 'regime name',
  kind: 'designation type',
  reasons: 'uk statement of reasons',
  town: 'address line 6',
  country: 'address country',
  designated: 'date designated',
  updated: 'last updated',
};

const OFSI_CSV: TableLayout = { title: "OFSI's consolidated list", delimiter: ',', required: ['group id', 'regime', 'name 6'] };
const OFSI_COLUMNS: UkColumns = {
  ...FCDO_COLUMNS,
  key: 'group id',
  reference: '(uk sanctions list ref)',
  unReference: '(un ref)',
  nameType: 'alias type',
  quality: 'alias quality',
  regime: 'regime',
  kind: 'group type',
  reasons: '(uk statement of reasons)',
  town: 'address 6',
  country: 'country',
  designated: 'uk sanctions list date designated',
  listed: 'listed on',
};

const OFSI_XML: RecordFormat = { root: 'ArrayOfFinancialSanctionsTarget', records: ['FinancialSanctionsTarget'], content: 'target' };
const OFSI_ELEMENTS: UkColumns = {
  key: 'GroupID',
  reference: 'UKSanctionsListRef',
  unReference: 'UNRef',
  name1: 'name1',
  name2: 'name2',
  name3: 'name3',
  name4: 'name4',
  name5: 'name5',
  name6: 'Name6',
  nameType: 'AliasType',
  quality: 'AliasQuality',
  otherName: 'NameNonLatinScript',
  otherScript: 'NonLatinScriptType',
  otherLanguage: 'NonLatinScriptLanguage',
  regime: 'RegimeName',
  kind: 'GroupTypeDescription',
  reasons: 'UKStatementOfReasons',
  town: 'Address6',
  country: 'Country',
  designated: 'DateDesignated',
  listed: 'DateListed',
  updated: 'LastUpdated',
};

/** The parts of a text such as `(UK Sanctions List Ref):RUS0296. (UN Ref):QDi.001. (Gender):Male`, by their labels. */
function labelled(text: string | null): ReadonlyMap<string, string> {
  const parts = [...(text ?? '').matchAll(/(\([^()]{1,60}\)):(.*?)(?=\([^()]{1,60}\):|$)/gs)];
  return new Map(parts.map(([, label = '', value = '']) => [label.toLowerCase(), value.trim().replace(/\.$/, '')]));
}

/** The rows of a table. A column in brackets is a labelled part of `Other Information`. */
async function* tableRows(file: string, context: Reading, layout: TableLayout): Rows {
  for await (const rows of readTable(file, context, layout)) {
    yield rows.map((row) => {
      if ('code' in row) return row;
      let labels: ReadonlyMap<string, string> | null = null;
      const cells: UkCells = (name) => {
        if (!name.startsWith('(')) return row.cell(name);
        labels ??= labelled(row.cell('other information'));
        return labels.get(name) || null;
      };
      return { file, row: row.row, cells };
    });
  }
}

async function* elementRows(file: string, { progress }: Reading): Rows {
  for await (const group of readXmlRecords(file, progress, OFSI_XML))
    yield group.map((one) => ('code' in one ? one : { file, row: one.row, cells: (name: string) => textAt(one.node, name) }));
}

/** Reads rows twice: for the best name of each entry, then for its parts. */
async function* entriesOf(
  rows: (context: Reading) => Rows,
  context: Reading,
  columns: UkColumns,
  schemes: UkSchemes,
): AsyncIterable<(ListEntry | RejectedRow)[]> {
  const reader = new UkRows(columns, schemes);
  for await (const group of rows(SILENT)) for (const row of group) if (!('code' in row)) reader.register(row.cells);
  for await (const group of rows(context)) yield group.map((row) => ('code' in row ? row : reader.entry(row.cells, row)));
}

async function* fcdo(file: string, context: ImportContext): AsyncIterable<readonly (ListEntry | RejectedRow)[]> {
  if (await isXml(file)) {
    for await (const group of readXmlRecords(file, context.progress, FCDO_XML))
      yield group.map((one) => ('code' in one ? one : fcdoEntry(one.node, { file, row: one.row })));
    return;
  }
  await tablePreamble(file, FCDO_CSV);
  yield* entriesOf((reading) => tableRows(file, reading, FCDO_CSV), context, FCDO_COLUMNS, { key: 'UK-SANCTIONS', groupId: 'UK-OFSI' });
}

async function* ofsi(file: string, context: ImportContext): AsyncIterable<readonly (ListEntry | RejectedRow)[]> {
  const schemes: UkSchemes = { key: 'UK-OFSI', reference: 'UK-SANCTIONS' };
  if (await isXml(file)) return yield* entriesOf((reading) => elementRows(file, reading), context, OFSI_ELEMENTS, schemes);
  await tablePreamble(file, OFSI_CSV);
  yield* entriesOf((reading) => tableRows(file, reading, OFSI_CSV), context, OFSI_COLUMNS, schemes);
}

/** The day in the lines before a header: `Report Date: 08-Oct-2026`, or `Last Updated,03/06/2026`. */
async function dayOfTable(file: string, layout: TableLayout): Promise<string | null> {
  const cells = (await tablePreamble(file, layout)).flat();
  return cells.map((cell) => listedDay(cell.replace(/^[^\d:]*:/, ''))).find((day) => day !== null) ?? null;
}

const COMMON = {
  authority: { state: 'United Kingdom' },
  source: { language: 'en', licence: 'Open Government Licence v3.0' },
  bodies: { armed: () => false, uncertain: mayBeArmed },
} as const;

/** The UK Sanctions List of the Foreign, Commonwealth and Development Office, in CSV and XML. */
export const ukFormat = listFormat({
  ...COMMON,
  name: 'uk-sanctions',
  title: 'UK Sanctions List',
  schemes: ['UK-SANCTIONS', 'UK-OFSI', 'UN-SC'],
  day: async (file) =>
    (await isXml(file)) ? listedDay((await xmlHead(file, FCDO_XML))?.texts.get('DateGenerated') ?? null) : dayOfTable(file, FCDO_CSV),
  read: fcdo,
});

/** The list of the Office of Financial Sanctions Implementation, which ended in January 2026, in CSV and XML. */
export const ofsiFormat = listFormat({
  ...COMMON,
  name: 'uk-ofsi',
  title: 'Consolidated List of Financial Sanctions Targets in the UK',
  schemes: ['UK-OFSI', 'UK-SANCTIONS', 'UN-SC'],
  day: async (file) => ((await isXml(file)) ? null : dayOfTable(file, OFSI_CSV)),
  read: ofsi,
});
