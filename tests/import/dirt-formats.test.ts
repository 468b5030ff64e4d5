import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, openTestStore } from '../support/graph.js';
import { type Files, importTexts, mapping, refused } from './importing.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openTestStore('grafeo');
});
afterAll(() => store?.close());

let runs = 0;

/** A format as a table of groups and who fights whom; `bytes` is a whole file of these rows. */
interface Format {
  readonly from: string;
  readonly file: string;
  readonly group: (n: number, name: string) => string;
  readonly fight: (n: number, a: number, b: number) => string;
  readonly whole: (rows: readonly string[]) => string;
  /** How a row that was cut off is reported. */
  readonly map?: string;
}

const uuid = (n: number) => `00000000-0000-4000-8000-${String(1_000 * runs + n).padStart(12, '0')}`;
const key = (n: number) => `r${runs}-${n}`;
const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const GRAPH_MAP = `records:
  - { type: ArmedGroup, of: nodes, fields: { id: "{id}", name: "{label}", externalIds: [{ scheme: DIRT, value: "{id}" }] } }
  - { type: Hostility, of: edges, fields: { subject: "{source}", object: "{target}" } }`;

const FORMATS: readonly Format[] = [
  {
    from: 'stix',
    file: 'a.json',
    group: (n, name) =>
      JSON.stringify({
        type: 'threat-actor',
        id: `threat-actor--${uuid(n)}`,
        name,
        external_references: [{ source_name: 'DIRT', external_id: key(n) }],
      }),
    fight: (n, a, b) =>
      JSON.stringify({
        type: 'relationship',
        id: `relationship--${uuid(n)}`,
        relationship_type: 'targets',
        source_ref: `threat-actor--${uuid(a)}`,
        target_ref: `threat-actor--${uuid(b)}`,
      }),
    whole: (rows) => `{"type": "bundle", "objects": [\n${rows.join(',\n')}\n]}`,
  },
  {
    from: 'ftm',
    file: 'a.jsonl',
    group: (n, name) => JSON.stringify({ id: key(n), schema: 'Organization', properties: { name: [name] } }),
    fight: (n, a, b) =>
      JSON.stringify({ id: key(n), schema: 'UnknownLink', properties: { subject: [key(a)], object: [key(b)], role: ['hostile to'] } }),
    whole: (rows) => `${rows.join('\n')}\n`,
  },
  {
    from: 'cadre',
    file: 'a.jsonl',
    group: (n, name) =>
      JSON.stringify({
        armedGroups: [
          { id: key(n), name, externalIds: [{ scheme: 'DIRT', value: key(n) }], evidence: [{ source: 'source:dirt', summary: 'S.' }] },
        ],
      }),
    fight: (_n, a, b) =>
      JSON.stringify({ hostilities: [{ subject: key(a), object: key(b), evidence: [{ source: 'source:dirt', summary: 'S.' }] }] }),
    whole: (rows) => [JSON.stringify({ sources: [{ id: 'source:dirt', title: 'D', accessed: '2026-01-01' }] }), ...rows, ''].join('\n'),
  },
  {
    from: 'graphml',
    file: 'a.graphml',
    map: GRAPH_MAP,
    group: (n, name) => `<node id="${key(n)}"><data key="d0">${xml(name)}</data></node>`,
    fight: (_n, a, b) => `<edge source="${key(a)}" target="${key(b)}"/>`,
    whole: (rows) =>
      `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n<key id="d0" for="node" attr.name="label" attr.type="string"/>\n<graph>\n${rows.join('\n')}\n</graph>\n</graphml>`,
  },
  {
    from: 'gexf',
    file: 'a.gexf',
    map: GRAPH_MAP,
    group: (n, name) => `<node id="${key(n)}" label="${xml(name)}"/>`,
    fight: (n, a, b) => `<edge id="${n}" source="${key(a)}" target="${key(b)}"/>`,
    whole: (rows) => `<gexf xmlns="http://gexf.net/1.3">\n<graph>\n<nodes>\n${rows.join('\n')}\n</nodes>\n</graph>\n</gexf>`,
  },
];

function load(format: Format, content: string | Buffer) {
  const files: Files = { [format.file]: content };
  return importTexts(store, format.from, files, {
    ...(format.map !== undefined && { mapping: mapping(format.map) }),
    source: format.from === 'cadre' ? null : 'source:dirt-file',
  });
}

/** The names of the groups of this run. */
async function names(): Promise<string[]> {
  const { actors } = await data(store, '{ actors(first: 1000) { edges { node { name externalIds { value } } } } }');
  const all = actors.edges.map((edge: { node: { name: string; externalIds: { value: string }[] } }) => edge.node);
  return all
    .filter((node: { externalIds: { value: string }[] }) => node.externalIds.some(({ value }) => value.startsWith(`r${runs}-`)))
    .map((node: { name: string }) => node.name)
    .sort();
}

const SCRIPTS = ['Red & "Black"', 'كتائب', 'کتائب', 'גדודי', 'Бригады', '真主党'];

describe.each(FORMATS)('$from', (format) => {
  const { group, fight, whole } = format;
  const fresh = () => {
    runs += 1;
  };

  test('names in many scripts, behind a byte order mark, in lines that end with CRLF', async () => {
    fresh();
    const rows = SCRIPTS.map((name, n) => group(n, name));
    const found = await load(format, `\ufeff${whole(rows).replaceAll('\n', '\r\n')}`);
    expect(refused(found)).toEqual([]);
    expect(await names()).toEqual([...SCRIPTS].sort());
  });

  test('a row that stands there twice is one thing, and one that fights itself is refused', async () => {
    fresh();
    const found = await load(format, whole([group(1, 'Red'), group(1, 'Red'), group(2, 'Blue'), fight(3, 1, 1), fight(4, 1, 2)]));
    expect(found.refusals.map(({ code }) => code)).toEqual(['SELF_REFERENCE']);
    expect(await names()).toEqual(['Blue', 'Red']);
  });

  test('a file that was cut off tells so, and what came before holds', async () => {
    fresh();
    const text = whole([group(1, 'Red'), group(2, 'Blue')]);
    const found = await load(format, text.slice(0, text.indexOf(key(2)) === -1 ? text.lastIndexOf('Blue') : text.indexOf(key(2))));
    expect(found.refusals.map(({ code }) => code)).toEqual([format.file.endsWith('.jsonl') ? 'BAD_SYNTAX' : 'BAD_ROW']);
    expect(await names()).toEqual(['Red']);
  });

  test('an entry above the limit is refused, and the next one is read', async () => {
    fresh();
    const found = await load(format, whole([group(1, 'Red'), group(2, 'x'.repeat(5 * 1024 * 1024)), group(3, 'Blue')]));
    expect(found.refusals).toHaveLength(1);
    expect(found.refusals[0]?.reason).toMatch(/longer than|4 MiB/);
    expect(await names()).toEqual(['Blue', 'Red']);
  });

  test.each([
    ['nothing', '', /is empty/],
    ['another text', 'hello world', /not a JSON|no XML|not a <|BAD_SYNTAX/],
  ])('a file that holds %s is refused', async (_what, text, message) => {
    fresh();
    const outcome = await load(format, text).then(
      ({ refusals }) => refusals.map(({ code }) => code).join(),
      (error: Error) => error.message,
    );
    expect(outcome).toMatch(message);
  });
});

describe('JSON', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  test.each(FORMATS.filter(({ from }) => ['stix', 'ftm', 'cadre'].includes(from)))(
    'of $from that is nested deeply is refused alone',
    async (format) => {
      runs += 1;
      const deep = format.group(2, 'Deep').replace('"Deep"', nested(200_000));
      const found = await load(format, format.whole([format.group(1, 'Red'), deep, format.group(3, 'Blue')]));
      expect(found.refusals).toHaveLength(1);
      expect(await names()).toEqual(['Blue', 'Red']);
    },
  );

  test.each(['__proto__', 'constructor', 'toString'])('with a field %s is refused', async (field) => {
    runs += 1;
    const row = `{"armedGroups": [{"id": "${key(1)}", "name": "Red", "${field}": {"polluted": 1}, "evidence": [{"source": "source:dirt", "summary": "S."}]}], "${field}": [{}]}`;
    const found = await load(FORMATS[2]!, FORMATS[2]!.whole([row]));
    expect(found.refusals.map(({ code }) => code)).toEqual(['UNKNOWN_FIELD', 'UNKNOWN_FIELD']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe.each(FORMATS.filter(({ from }) => from === 'graphml' || from === 'gexf'))('XML of $from', (format) => {
  const { group, whole } = format;

  test('that defines entities, in many steps or outside of it, is refused where it uses them', async () => {
    runs += 1;
    const steps = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('\n');
    const type = `<?xml version="1.0"?>\n<!DOCTYPE x [\n<!ENTITY l0 "lol">\n${steps}\n<!ENTITY f SYSTEM "file:///etc/hostname">\n]>\n`;
    for (const entity of ['l12', 'f']) {
      const text = `${type}${whole([group(1, 'Red'), group(2, 'USED'), group(3, 'Blue')]).replace('USED', `&${entity};`)}`;
      const found = await load(format, text);
      expect(found.refusals.map(({ code }) => code)).toEqual(['BAD_ROW']);
      expect(found.refusals[0]?.reason).toMatch(/not well-formed XML from here on: undefined entity/);
    }
    expect(await names()).toEqual(['Red']);
  });

  test('is read in the encoding that it declares, and refused where it is not in it', async () => {
    runs += 1;
    const text = whole([group(1, 'Red'), group(2, 'Caf\u00e9')]);
    const declared = `<?xml version="1.0" encoding="ISO-8859-1"?>\n${text}`;
    expect(refused(await load(format, Buffer.from(declared, 'latin1')))).toEqual([]);
    expect(await names()).toEqual(['Caf\u00e9', 'Red']);
    runs += 1;
    await expect(load(format, Buffer.from(whole([group(1, 'Caf\u00e9')]), 'latin1'))).rejects.toThrow(/bytes that are not utf-8/);
    await expect(load(format, `<?xml version="1.0" encoding="klingon"?>\n${text}`)).rejects.toThrow(
      /encoding klingon, which cannot be read/,
    );
  });

  test('that goes on and on without an element is given up', async () => {
    runs += 1;
    const found = await load(format, whole([group(1, 'Red'), `<!--${'x'.repeat(66 * 1024 * 1024)}-->`, group(2, 'Blue')]));
    expect(found.refusals.map(({ reason }) => reason)).toEqual([expect.stringMatching(/ends within 64 MiB/)]);
  }, 240_000);
});
