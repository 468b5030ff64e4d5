import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CadreError } from '../../src/errors/cadre-error.js';
import { IMPORT_FORMATS } from '../../src/import/formats/formats.js';
import type { ImportFormat } from '../../src/import/row/row-facts.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openTestStore } from '../support/graph.js';
import { importTexts, mapping } from './importing.js';

/**
 * Files that no format can make facts of, fed to every format of the list: a new format is covered without a line here. What a
 * format makes of rows that are wrong in part is in dirt-formats.test.ts.
 */
const HOSTILE: Readonly<Record<string, string | Buffer>> = {
  nothing: '',
  'white space': ' \n\t\r\n  ',
  'a byte order mark': '\ufeff',
  'a sentence': 'Nobody can read this.\n',
  'null bytes': Buffer.alloc(4_096),
  'every byte': Buffer.from(Array.from({ length: 4_096 }, (_, i) => (i * 167) % 256)),
  'no UTF-8': Buffer.from([0x22, 0xc3, 0x28, 0xa0, 0xff, 0xfe, 0x0a, 0xed, 0xa0, 0x80]),
  'UTF-16 that is cut inside a letter': Buffer.from('\ufeffid,title\n1,Red\n', 'utf16le').subarray(0, -1),
  'UTF-16 of half letters': Buffer.from('\ufeffid,name\n1,\ud800\n', 'utf16le'),
  'a compressed file': Buffer.from('H4sIAAAAAAAAA8tIzcnJBwCGphA2BQAAAA==', 'base64'),
  'a picture': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  'a page of the web': '<!doctype html><html><head><title>403</title></head><body><p>No entry &nbsp; here<br></body></html>',
  'a line without end': 'x'.repeat(9 * 2 ** 20),
  'a quotation mark without end': `"${'a,b\n'.repeat(5_000)}`,
  'quotation marks only': '"'.repeat(10_001),
  'separators only': `${','.repeat(10_000)}\n`.repeat(3),
  'null in JSON': 'null',
  'a number in JSON': '1e999',
  'a list of anything in JSON': '[null, 1, "a", [], {}, true]',
  'an empty object in JSON': '{}',
  'deep lists in JSON': `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
  'deep objects in JSON': `${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}`,
  'JSON that was cut off': '{"objects": [{"type": "threat-actor", "name": "Re',
  'names of the prototype in JSON': '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "toString": []}',
  'lines of JSON that fit nothing': '{"a": 1}\n[]\n"b"\n{"schema": {}, "id": [], "properties": null}\n{"type": 7, "objects": 3}\n',
  'an empty element': '<a/>',
  'an element that was cut off': '<graphml><graph><node id="',
  'deep elements': `${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}`,
  'an entity of entities':
    '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>\n<x>&c;</x>',
  'an entity that is a file': '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]>\n<x>&f;</x>',
  'an encoding that there is not': '<?xml version="1.0" encoding="klingon"?>\n<x/>',
};

/** Extensions by which a format may take a file for one of its own. */
const EXTENSIONS = ['csv', 'json', 'xml', 'jsonl', 'graphml', 'gexf', 'yaml'];

/** A mapping that fits some format: tables, nodes, or what a new one takes. One that does not fit is refused as a mapping. */
const MAPPINGS = [
  'records:\n  - { type: ArmedGroup, fields: { id: "{id}", name: "{name}" } }',
  'records:\n  - { type: ArmedGroup, of: nodes, fields: { id: "{id}", name: "{label}" } }',
];

let store: GraphStore;
beforeAll(async () => {
  store = await openTestStore('grafeo');
});
afterAll(() => store?.close());

/** What comes of a file: the code of the error, or how many records were created. */
async function outcome(format: ImportFormat, file: string, content: string | Buffer, map: string | null): Promise<string | number> {
  try {
    const { report } = await importTexts(
      store,
      format.name,
      { [file]: content },
      {
        source: format.sourceId({ files: [file], listDate: '2024-01-01' }) === null ? null : 'source:hostile',
        listDate: '2024-01-01',
        mapping: map === null ? null : mapping(map),
      },
    );
    return report.total.created;
  } catch (error) {
    if (!(error instanceof CadreError)) throw error;
    return error.code;
  }
}

describe.each([...IMPORT_FORMATS.values()])('$name', (format) => {
  const maps = format.mapping === 'required' ? MAPPINGS : [null];

  test.each(Object.entries(HOSTILE))('makes nothing of %s, and says so', async (_what, content) => {
    const extensions = content.length > 15_000 ? EXTENSIONS.slice(0, 3) : EXTENSIONS;
    for (const extension of extensions) {
      for (const map of maps) {
        const found = await outcome(format, `a.${extension}`, content, map);
        if (found !== 0) expect([extension, found]).toEqual([extension, expect.stringMatching(/^(?!INTERNAL$)[A-Z_]+$/)]);
      }
    }
  });

  test('leaves the graph as it was, and the program too', async () => {
    expect([...(await store.counts()).keys()].filter((type) => type !== 'Source')).toEqual([]);
    expect(await store.check()).toEqual([]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
