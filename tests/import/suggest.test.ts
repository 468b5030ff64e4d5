import { describe, expect, test } from '@jest/globals';
import { IMPORT_FORMATS } from '../../src/import/formats/formats.js';
import type { Reading } from '../../src/import/row/row-facts.js';
import { suggestMapping } from '../../src/import/suggest/suggest.js';
import { model } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';
import { counts, importTexts, mapping, refused, withFiles } from './importing.js';

const NOTHING: Reading = { encoding: null, skipRows: null };

function suggest(format: string, file: string, content: string | Buffer, reading: Partial<Reading> = {}): Promise<string> {
  return withFiles({ [file]: content }, ([path]) => suggestMapping(model, IMPORT_FORMATS.get(format)!, path!, { ...NOTHING, ...reading }));
}

/** A plain file, what its proposal must say, and what the proposal, run unchanged, makes of it. */
interface Plain {
  readonly what: string;
  readonly format: string;
  readonly file: string;
  readonly content: string | Buffer;
  readonly says: readonly RegExp[];
  readonly created: Readonly<Record<string, number>>;
  readonly reading?: Partial<Reading>;
}

const PLAIN: readonly Plain[] = [
  {
    what: 'groups with names only',
    format: 'csv',
    file: 'groups.csv',
    content: 'id,name,ideology\n1,Red,A;B\n2,Blue,\n',
    says: [/type: ArmedGroup/, /ideology: "\{ideology\|split ;\}"/, /id: "groups-\{id\|slug\}"/],
    created: { ArmedGroup: 2 },
  },
  {
    what: 'events with days, points and figures',
    format: 'csv',
    file: 'incidents.csv',
    content:
      'ref no,day,place,lat,lon,dead,wounded,perpetrator\nA1,28/01/2024,Port Alder,36.3,43.1,3,0,Red\nA2,04/02/2024,Port Alder,36.3,43.1,,2,\n',
    says: [/date: "\{day\|dmy\}"\n/, /killed: \{ best: "\{dead\}" \}/, /precision: NEAR \} # how precise/, /type: Attribution/],
    created: { Attack: 2, Location: 1, ArmedGroup: 1, Attribution: 1 },
  },
  {
    what: 'days whose order the sample does not tell',
    format: 'csv',
    file: 'days.csv',
    content: 'id,date,city\n1,1/2/2024,Port Alder\n2,3/4/2024,Port Alder\n',
    says: [/date: "\{date\|dmy\}" # the sample does not tell dmy from mdy/],
    created: { Attack: 2, Location: 1 },
  },
  {
    what: 'days with two digits of the year',
    format: 'csv',
    file: 'years.csv',
    content: 'id,date,city\n1,25/12/99,Port Alder\n2,3/4/05,Port Alder\n',
    says: [/dmy 1970\}" # years of two digits are taken from 1970 on/],
    created: { Attack: 2, Location: 1 },
  },
  {
    what: 'semicolons, decimal commas and months in words',
    format: 'csv',
    file: 'vorfaelle.csv',
    content: 'id;datum;ort;lat;lon;tote\n1;3. Januar 2024;Hafen;36,31;43,12;1.200\n'.replace('Januar', 'January'),
    says: [/delimiter: ";"/, /locale: "de"/, /date: "\{datum\|date\}"/],
    created: { Attack: 1, Location: 1 },
  },
  {
    what: 'lines before the header, in UTF-16',
    format: 'csv',
    file: 'places.txt',
    content: Buffer.from('\ufeffA list of places\r\n\r\nname\tlatitude\tlongitude\r\nPort Alder\t36.3\t43.1\r\n', 'utf16le'),
    says: [/skipRows: 1/, /delimiter: "\\t"/, /type: Location/, /coordinates:/],
    created: { Location: 1 },
    reading: { skipRows: 1 },
  },
  {
    what: 'edges of several kinds',
    format: 'csv',
    file: 'links.csv',
    content: 'source,target,type\nRed,Blue,ally\nRed,Green,rival of\nGreen,Blue,cousin\n',
    says: [/type: Alliance/, /type: Hostility/, /not proposed: type "cousin"/],
    created: { ArmedGroup: 3, Alliance: 1, Hostility: 1 },
  },
  {
    what: 'edges of members',
    format: 'csv',
    file: 'members.csv',
    content: 'from,to,relation\nRed,The Front,member of\nBlue,The Front,member of\n',
    says: [/type: Membership/, /type: Coalition/],
    created: { ArmedGroup: 2, Coalition: 1, Membership: 2 },
  },
  {
    what: 'a list in a JSON document',
    format: 'json',
    file: 'galaxy.json',
    content:
      '{"about": {"x": "y"}, "values": [{"value": "Red", "uuid": "a-1", "meta": {"name": "Red"}}, {"value": "Blue", "uuid": "a-2", "meta": {"name": "Blue"}}]}',
    says: [/rows: "values"/, /id: "galaxy-\{uuid\|slug\}"/, /meta\.name: "Red", "Blue"/],
    created: { ArmedGroup: 2 },
  },
  {
    what: 'a graph',
    format: 'graphml',
    file: 'graph.graphml',
    content: `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="node" attr.name="label" attr.type="string"/>
<key id="d1" for="edge" attr.name="relation" attr.type="string"/><graph edgedefault="directed">
<node id="n0"><data key="d0">Red</data></node><node id="n1"><data key="d0">Blue</data></node>
<edge source="n0" target="n1"><data key="d1">supports</data></edge></graph></graphml>`,
    says: [/of: nodes/, /of: edges/, /type: Sponsorship/],
    created: { ArmedGroup: 2, Sponsorship: 1 },
  },
];

onEngines(
  async () => {},
  (store) => {
    test.each(PLAIN)('a proposal for $what imports the file as it is', async ({ format, file, content, says, created, reading = {} }) => {
      const text = await suggest(format, file, content, reading);
      for (const line of says) expect(text).toMatch(line);
      const found = await importTexts(
        store(),
        format,
        { [file]: content },
        { mapping: mapping(text), source: `source:${file.replace('.', '-')}` },
      );
      expect(refused(found)).toEqual([]);
      const { Source: _source, Name: _names, ...made } = Object.fromEntries(Object.entries(counts(found)).map(([type, [n]]) => [type, n]));
      expect(made).toEqual(created);
    });
  },
);

describe('nothing is proposed for', () => {
  test.each<[what: string, format: string, content: string | Buffer, message: RegExp]>([
    ['bytes', 'csv', Buffer.from(Array.from({ length: 4_096 }, (_, i) => (i * 167) % 256)), /does not begin like/],
    ['a page of the web', 'csv', '<!doctype html>\n<html><body>\n<p>No, no entry</p>\n</body></html>\n', /does not begin like a table/],
    ['JSON', 'csv', '[\n{"a": 1, "b": 2},\n{"a": 3, "b": 4}\n]\n', /does not begin like a table/],
    ['a header alone', 'csv', 'id,name\n', /has no rows below its header/],
    ['a title above the header', 'csv', 'A list\nid,name,x\n1,Red,y\n2,Blue,z\n', /does not begin like a table/],
    ['a text', 'json', 'hello', /is not JSON/],
    ['another kind of XML', 'graphml', '<html/>', /not a <graphml> file/],
    ['a graph without nodes', 'gexf', '<gexf><graph/></gexf>', /has no columns or values/],
    ['a format that needs no mapping', 'stix', '{}', /not for --from stix/],
  ])('%s (%s)', async (_what, format, content, message) => {
    await expect(suggest(format, 'a.txt', content)).rejects.toMatchObject({ code: 'BAD_INPUT', message: expect.stringMatching(message) });
  });
});
