import type { ListEntry } from '../../lists/entry.js';
import { Headings } from '../../lists/headings.js';
import { listFormat } from '../../lists/list-format.js';
import { listedDay } from '../../lists/list-words.js';
import { readTable, type TableLayout, type TableRow, tablePreamble } from '../../lists/table.js';
import { isXml } from '../../readers/xml.js';
import { nodesAt, type RecordFormat, readXmlRecords, type XmlNode, xmlHead } from '../../readers/xml-records.js';
import { type ImportContext, type Origin, type RejectedRow, rejectRow } from '../../row/row-facts.js';
import { euActs, euCountry, euIds, euKind, euName } from './eu-entry.js';

const XML: RecordFormat = { root: 'export', records: ['sanctionEntity'], content: 'entity' };
const CSV: TableLayout = {
  title: "the EU's file of financial sanctions",
  delimiter: ';',
  required: ['entity_logicalid', 'entity_regulation_programme', 'namealias_wholename'],
};
const INCOMPLETE = 'The entry has no number, no programme or no name.';

const attribute = ({ attributes }: XmlNode, name: string) => attributes[name]?.trim() || null;

function xmlEntry(node: XmlNode, at: Origin): ListEntry | RejectedRow {
  const [reference, logicalId] = [attribute(node, 'euReferenceNumber'), attribute(node, 'logicalId')];
  const headings = new Headings();
  const names = nodesAt(node, 'nameAlias').flatMap((one) => {
    const parts = ['firstName', 'middleName', 'lastName'].map((part) => attribute(one, part));
    const strong = attribute(one, 'strong');
    const name = euName(attribute(one, 'wholeName'), parts, attribute(one, 'nameLanguage'), strong === null ? null : strong !== 'false');
    if (name) headings.add('', name.value, strong === 'false' ? 2 : 1);
    return name ?? [];
  });
  const regulations = nodesAt(node, 'regulation').map((one) => ({
    type: attribute(one, 'regulationType'),
    published: attribute(one, 'publicationDate'),
    inForce: attribute(one, 'entryIntoForceDate'),
    title: attribute(one, 'numberTitle'),
    programme: attribute(one, 'programme'),
  }));
  const acts = euActs(regulations, attribute(node, 'designationDate'));
  const [key, heading] = [reference ?? logicalId, headings.of('')];
  if (key === null || heading === null || acts.length === 0) return rejectRow(at, 'BAD_ROW', INCOMPLETE);
  return {
    ...at,
    key,
    kind: euKind(nodesAt(node, 'subjectType').flatMap((one) => [attribute(one, 'code'), attribute(one, 'classificationCode')])),
    heading,
    ids: euIds(reference, logicalId, attribute(node, 'unitedNationId')),
    names,
    acts,
    countries: nodesAt(node, 'address').flatMap((one) =>
      euCountry(attribute(one, 'countryIso2Code'), attribute(one, 'countryDescription'), attribute(one, 'city')),
    ),
  };
}

const keyOf = ({ cell }: TableRow) => cell('entity_eu_referencenumber') ?? cell('entity_logicalid');

function nameIn({ cell }: TableRow) {
  const parts = ['first', 'middle', 'last'].map((part) => cell(`namealias_${part}name`));
  return euName(cell('namealias_wholename'), parts, cell('namealias_namelanguage'), null);
}

/** A row gives one name, address, date of birth or paper, and repeats what its entry has. */
function rowEntry(row: TableRow, headings: Headings): ListEntry | RejectedRow {
  const { cell } = row;
  const regulation = {
    type: cell('entity_regulation_type'),
    published: cell('entity_regulation_publicationdate'),
    inForce: cell('entity_regulation_entryintoforcedate'),
    title: cell('entity_regulation_numbertitle'),
    programme: cell('entity_regulation_programme'),
  };
  const acts = euActs([regulation], cell('entity_designationdate'));
  const key = keyOf(row);
  const heading = key === null ? null : headings.of(key);
  if (key === null || heading === null || acts.length === 0) return rejectRow(row, 'BAD_ROW', INCOMPLETE);
  const name = nameIn(row);
  return {
    file: row.file,
    row: row.row,
    key,
    kind: euKind([cell('entity_subjecttype'), cell('entity_subjecttype_classificationcode')]),
    heading,
    ids: euIds(cell('entity_eu_referencenumber'), cell('entity_logicalid'), cell('entity_unitednationid')),
    names: name ? [name] : [],
    acts,
    countries: euCountry(cell('address_countryiso2code'), cell('address_countrydescription'), cell('address_city')),
  };
}

async function* readEntries(file: string, context: ImportContext): AsyncIterable<(ListEntry | RejectedRow)[]> {
  if (await isXml(file)) {
    for await (const group of readXmlRecords(file, context.progress, XML))
      yield group.map((one) => ('code' in one ? one : xmlEntry(one.node, { file, row: one.row })));
    return;
  }
  await tablePreamble(file, CSV);
  const headings = new Headings();
  for await (const rows of readTable(file, { progress: () => {}, note: () => {}, encoding: null }, CSV)) {
    for (const row of rows) {
      const [key, name] = 'code' in row ? [null, null] : [keyOf(row), nameIn(row)];
      if (key !== null && name) headings.add(key, name.value, 1);
    }
  }
  for await (const rows of readTable(file, context, CSV)) yield rows.map((row) => ('code' in row ? row : rowEntry(row, headings)));
}

/** The day on which the file was made: an attribute of the XML, a column of the table. */
async function dayOf(file: string): Promise<string | null> {
  if (await isXml(file)) return listedDay((await xmlHead(file, XML))?.attributes['generationDate'] ?? null);
  await tablePreamble(file, CSV);
  for await (const rows of readTable(file, { progress: () => {}, note: () => {}, encoding: null }, CSV)) {
    const first = rows.find((row): row is TableRow => !('code' in row));
    if (first) return listedDay(first.cell('filegenerationdate'));
  }
  return null;
}

/** The consolidated list of persons, groups and entities under financial sanctions of the European Union, in CSV and XML. */
export const euFormat = listFormat({
  name: 'eu-fsf',
  title: 'European Union Consolidated Financial Sanctions List',
  authority: { organisation: 'EU' },
  schemes: ['EU-FSF', 'EU-FSF-ID', 'UN-SC'],
  source: { language: 'en' },
  bodies: { armed: () => false, uncertain: (programme) => /^(?:TAQA|TERR|EUAQ|AFG)$/.test(programme) },
  day: dayOf,
  read: readEntries,
});
