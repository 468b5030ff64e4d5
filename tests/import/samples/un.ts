import { type Entries, type Pieces, type SampleEntry, tag } from './entry.js';

export const unReference = ({ number, kind }: SampleEntry) => `QD${kind === 'person' ? 'i' : 'e'}.${String(number).padStart(3, '0')}`;

function unEntry(entry: SampleEntry): string {
  const element = entry.kind === 'person' ? 'INDIVIDUAL' : 'ENTITY';
  const names = entry.kind === 'person' ? entry.name.split(' ') : [entry.name];
  const quality = (former = false, low = false) => {
    if (element === 'ENTITY') return former ? 'f.k.a.' : 'a.k.a.';
    return low ? 'Low' : 'Good';
  };
  const aliases = (entry.aliases ?? [{ name: '' }]).map(
    ({ name, former, low }) =>
      `<${element}_ALIAS>${tag('QUALITY', name === '' ? '' : quality(former, low))}${tag('ALIAS_NAME', name)}</${element}_ALIAS>`,
  );
  return [
    `<${element}>`,
    tag('DATAID', String(6_900_000 + entry.number)),
    tag('VERSIONNUM', '1'),
    ...names.map((name, i) => tag(`${['FIRST', 'SECOND', 'THIRD', 'FOURTH'][i]}_NAME`, name)),
    tag('UN_LIST_TYPE', entry.regime),
    tag('REFERENCE_NUMBER', unReference(entry)),
    tag('LISTED_ON', entry.listed),
    ...(entry.other ? [tag('NAME_ORIGINAL_SCRIPT', entry.other.name)] : []),
    tag('COMMENTS1', entry.reasons),
    '<LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE>',
    `<LAST_DAY_UPDATED>${tag('VALUE', entry.updated)}</LAST_DAY_UPDATED>`,
    ...aliases,
    `<${element}_ADDRESS>${entry.town === undefined ? '' : tag('CITY', entry.town)}${tag('COUNTRY', entry.country)}</${element}_ADDRESS>`,
    '<SORT_KEY/><SORT_KEY_LAST_MOD/>',
    `</${element}>`,
  ].join('\n');
}

/** The consolidated list of the UN Security Council. Individuals come first. */
export function* unXml(day: string, all: () => Entries): Pieces {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<CONSOLIDATED_LIST xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" dateGenerated="${day}T23:00:03.428Z">\n<INDIVIDUALS>\n`;
  for (const entry of all()) if (entry.kind === 'person') yield `${unEntry(entry)}\n`;
  yield '</INDIVIDUALS>\n<ENTITIES>\n';
  for (const entry of all()) if (entry.kind !== 'person') yield `${unEntry(entry)}\n`;
  yield '</ENTITIES>\n</CONSOLIDATED_LIST>\n';
}
