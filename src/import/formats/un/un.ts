import type { ListEntry, ListedName } from '../../lists/entry.js';
import { Headings } from '../../lists/headings.js';
import { listFormat, type SanctionsList } from '../../lists/list-format.js';
import { listedDate, listedDay } from '../../lists/list-words.js';
import { nodesAt, readXmlRecords, textAt, textsAt, type XmlNode, xmlHead } from '../../readers/xml-records.js';
import { type ImportContext, type Origin, type RejectedRow, rejectRow } from '../../row/row-facts.js';

const LAYOUT = { root: 'CONSOLIDATED_LIST', records: ['INDIVIDUAL', 'ENTITY'], content: 'entry' };
const NAME_PARTS = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];

/** What the list says of an alias: its quality for individuals; for entities, whether it is a former name. */
function aliasWords(quality: string): string {
  const word = quality.toLowerCase();
  if (word === 'good' || word === 'low') return `alias, ${word} quality`;
  return word === '' ? 'alias' : `alias, ${word}`;
}

function namesOf(node: XmlNode): ListedName[] {
  const plain = { former: false, script: null, language: null };
  const primary = NAME_PARTS.flatMap((part) => textAt(node, part) ?? []).join(' ');
  const aliases = nodesAt(node, `${node.name}_ALIAS`).flatMap((alias) => {
    const quality = textAt(alias, 'QUALITY') ?? '';
    const former = /^f\.?k\.?a\.?$/i.test(quality);
    // One element may have several aliases.
    const values = (textAt(alias, 'ALIAS_NAME') ?? '').split(';').map((value) => value.trim());
    return values.filter((value) => value !== '').map((value) => ({ ...plain, value, former, about: aliasWords(quality) }));
  });
  return [
    ...(primary === '' ? [] : [{ ...plain, value: primary, about: 'name' }]),
    ...textsAt(node, 'NAME_ORIGINAL_SCRIPT').map((value) => ({ ...plain, value, about: 'name in the original script' })),
    ...aliases,
  ];
}

function entryOf(node: XmlNode, at: Origin): ListEntry | RejectedRow {
  const [reference, dataId] = [textAt(node, 'REFERENCE_NUMBER'), textAt(node, 'DATAID')];
  const key = reference ?? dataId;
  const list = textAt(node, 'UN_LIST_TYPE');
  const names = namesOf(node);
  if (key === null || list === null || names.length === 0)
    return rejectRow(at, 'BAD_ROW', 'The entry has no reference number, no list or no name.');
  const headings = new Headings();
  names.forEach(({ value, former }, i) => void headings.add(key, value, former ? 2 : i === 0 ? 0 : 1));
  const person = node.name === 'INDIVIDUAL';
  return {
    ...at,
    key,
    kind: person ? 'person' : 'body',
    heading: headings.of(key)!,
    ids: [
      ...(reference === null ? [] : [{ scheme: 'UN-SC', value: reference }]),
      ...(dataId === null ? [] : [{ scheme: 'UN-SC-DATAID', value: dataId }]),
    ],
    names,
    acts: [
      {
        list,
        listedOn: listedDate(textAt(node, 'LISTED_ON')),
        effectiveFrom: null,
        instrument: null,
        amended: [...textsAt(node, 'LAST_DAY_UPDATED', 'VALUE'), ...textsAt(node, 'LAST_DAY_UPDATED')].map((day) => listedDate(day) ?? day),
        // Of persons, the comments also tell of family, health and papers.
        reasons: person ? null : textAt(node, 'COMMENTS1'),
      },
    ],
    countries: nodesAt(node, `${node.name}_ADDRESS`).flatMap((address) => {
      const name = textAt(address, 'COUNTRY');
      return name === null ? [] : [{ name, town: textAt(address, 'CITY') }];
    }),
  };
}

async function* readEntries(file: string, { progress }: ImportContext): AsyncIterable<(ListEntry | RejectedRow)[]> {
  for await (const group of readXmlRecords(file, progress, LAYOUT))
    yield group.map((one) => ('code' in one ? one : entryOf(one.node, { file, row: one.row })));
}

const LIST: SanctionsList = {
  name: 'un-sc',
  title: 'United Nations Security Council Consolidated List',
  authority: { organisation: 'UN' },
  schemes: ['UN-SC', 'UN-SC-DATAID'],
  source: { language: 'en' },
  bodies: { armed: () => false, uncertain: (list) => /al-qaida|taliban|isil/i.test(list) },
  day: async (file) => listedDay((await xmlHead(file, LAYOUT))?.attributes['dateGenerated'] ?? null),
  read: readEntries,
};

/** The consolidated list of the UN Security Council, in XML. */
export const unFormat = listFormat(LIST);
