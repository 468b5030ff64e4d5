import type { ListEntry } from '../../lists/entry.js';
import { Headings } from '../../lists/headings.js';
import { listedDate } from '../../lists/list-words.js';
import { nodesAt, textAt, type XmlNode } from '../../readers/xml-records.js';
import { type Origin, type RejectedRow, rejectRow } from '../../row/row-facts.js';
import { addHeading, ukAct, ukKind, ukName, ukScriptName } from './uk-names.js';

/** Where the records of the UK Sanctions List are in its XML. */
export const FCDO_XML = { root: 'Designations', records: ['Designation'], content: 'designation' };

/** An entry of the UK Sanctions List in XML: one element has all its names and addresses. */
export function fcdoEntry(node: XmlNode, at: Origin): ListEntry | RejectedRow {
  const [key, regime] = [textAt(node, 'UniqueID'), textAt(node, 'RegimeName')];
  const headings = new Headings();
  const names = nodesAt(node, 'Names', 'Name').flatMap((one) => {
    const parts = [1, 2, 3, 4, 5, 6].map((part) => textAt(one, `Name${part}`));
    const found = ukName({ parts, type: textAt(one, 'NameType'), quality: textAt(one, 'AliasStrength') });
    addHeading(headings, '', found, null);
    return found ? [found.name] : [];
  });
  const others = nodesAt(node, 'NonLatinNames', 'NonLatinName').flatMap((one) => {
    const [value, script, language] = [
      textAt(one, 'NameNonLatinScript'),
      textAt(one, 'NonLatinScriptType'),
      textAt(one, 'NonLatinScriptLanguage'),
    ];
    const found = ukScriptName({ value, script, language });
    addHeading(headings, '', null, found);
    return found ?? [];
  });
  const heading = headings.of('');
  if (key === null || regime === null || heading === null)
    return rejectRow(at, 'BAD_ROW', 'The designation has no unique id, no regime or no name.');
  const listedOn = listedDate(textAt(node, 'DateDesignated'));
  const updated = listedDate(textAt(node, 'LastUpdated'));
  const ids = [
    ['UK-SANCTIONS', key],
    ['UK-OFSI', textAt(node, 'OFSIGroupID')],
    ['UN-SC', textAt(node, 'UNReferenceNumber')],
  ] as const;
  return {
    ...at,
    key,
    kind: ukKind(textAt(node, 'IndividualEntityShip')),
    heading,
    ids: ids.flatMap(([scheme, value]) => (value === null ? [] : [{ scheme, value }])),
    names: [...names, ...others],
    acts: [ukAct(regime, listedOn, updated, textAt(node, 'UKStatementofReasons'))],
    countries: nodesAt(node, 'Addresses', 'Address').flatMap((address) => {
      const name = textAt(address, 'AddressCountry');
      return name === null ? [] : [{ name, town: textAt(address, 'AddressLine6') }];
    }),
  };
}
