import { describe, expect, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import type { ExportFormat } from '../../src/export/file/format.js';
import { verifyExport } from '../../src/export/file/verify.js';
import { writeExport } from '../../src/export/file/write.js';
import { csv } from '../../src/export/formats/graph/csv.js';
import { cx2 } from '../../src/export/formats/graph/cx2.js';
import { cytoscape } from '../../src/export/formats/graph/cytoscape.js';
import { dot } from '../../src/export/formats/graph/dot.js';
import { gexf } from '../../src/export/formats/graph/gexf.js';
import { graphml } from '../../src/export/formats/graph/graphml.js';
import type { Subgraph } from '../../src/export/read/subgraph.js';
import { readModel } from '../../src/model/read.js';
import { filesOf, textOf, throughXml, whole } from '../support/graph-values.js';
import { handmade } from '../support/handmade.js';

const model = readModel();

async function* none() {}

/** One group with these texts, and nothing else. */
function groupWith(description: string, ideology: readonly string[]): Subgraph {
  const fields = { id: 'group', name: 'Group', description, ideology };
  return {
    ...handmade,
    sources: none,
    statements: none,
    entities: async function* () {
      yield { id: 'group', type: 'ArmedGroup', fields, names: [], evidence: [] };
    },
  };
}

interface Texts {
  readonly description: string;
  readonly ideology: readonly string[];
}

function fromXml(graph: MultiGraph): Texts {
  const { description, ideology = '[]' } = graph.getNodeAttributes('group');
  return { description, ideology: JSON.parse(ideology) };
}

/** How the texts are read again, and what becomes of a text outside a list. */
const READERS: readonly (readonly [ExportFormat, (subgraph: Subgraph) => Promise<Texts>, (text: string) => string])[] = [
  [graphml, async (subgraph) => fromXml(parseGraphml(MultiGraph, await textOf(graphml, subgraph))), throughXml],
  [gexf, async (subgraph) => fromXml(parseGexf(MultiGraph, await textOf(gexf, subgraph))), throughXml],
  [cytoscape, async (subgraph) => JSON.parse(await textOf(cytoscape, subgraph)).elements.nodes[0].data, whole],
  [cx2, async (subgraph) => JSON.parse(await textOf(cx2, subgraph))[4].nodes[0].v, whole],
  [
    csv,
    async (subgraph) => {
      const [row] = parseCsv((await filesOf(csv, subgraph))['nodes.csv']!, { columns: true, record_delimiter: '\n' }) as Record<
        string,
        string
      >[];
      return { description: row!['description']!.replace(/^'/, ''), ideology: JSON.parse(row!['ideology'] || '[]') };
    },
    whole,
  ],
];

const TEXT = fc.string({ unit: 'binary', maxLength: 20 });

test.each(READERS.map(([format, ...rest]) => [format.name, ...rest] as const))('%s: any text is read again', async (_, read, through) => {
  await fc.assert(
    fc.asyncProperty(TEXT, fc.array(TEXT, { maxLength: 3 }), async (description, ideology) => {
      const found = await read(groupWith(description, ideology));
      expect({ description: found.description, ideology: found.ideology ?? [] }).toEqual({
        description: through(description),
        ideology: ideology.map(whole),
      });
    }),
    { numRuns: 300, examples: [['\u{FFFE}\u{FFFF}', ['\u{FFFE}a\u{FFFF}']]] },
  );
});

describe('the hash', () => {
  const WRITTEN = [graphml, gexf, csv, cytoscape, cx2, dot].map((format) => [format.name, format] as const);

  async function bytesOf(format: ExportFormat): Promise<Buffer> {
    const pieces: Uint8Array[] = [];
    for await (const piece of writeExport(format, model, handmade, { bom: 'yes' })) pieces.push(piece);
    return Buffer.concat(pieces);
  }

  async function* inPieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
    yield bytes;
  }

  test.each(WRITTEN)('of %s is found in the file again', async (_, format) => {
    const { recorded, computed, lines } = await verifyExport(inPieces(await bytesOf(format)));
    expect(computed).toBe(recorded);
    expect(lines).toBeGreaterThan(20);
  });

  // A drawing does not show the figure, and a changed archive is refused before any hash.
  test.each(WRITTEN.filter(([, format]) => format !== csv && format !== dot))(
    'of %s tells when a figure was changed',
    async (_, format) => {
      const text = (await bytesOf(format)).toString('utf8');
      const changed = text.replace('7000.5', '7000.6');
      expect(changed).not.toBe(text);
      const { recorded, computed } = await verifyExport(inPieces(Buffer.from(changed)));
      expect(computed).not.toBe(recorded);
    },
  );
});
