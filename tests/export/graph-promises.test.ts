import { afterAll, describe, expect, test } from '@jest/globals';
import { EXPORT_MARK, type ExportFormat } from '../../src/export/file/format.js';
import { FORMATS } from '../../src/export/formats/formats.js';
import { csv } from '../../src/export/formats/graph/csv.js';
import { cx2 } from '../../src/export/formats/graph/cx2.js';
import { cytoscape } from '../../src/export/formats/graph/cytoscape.js';
import { dot } from '../../src/export/formats/graph/dot.js';
import { gexf } from '../../src/export/formats/graph/gexf.js';
import { graphml } from '../../src/export/formats/graph/graphml.js';
import type { Subgraph } from '../../src/export/read/subgraph.js';
import { closeSeeds, seedSubgraph } from '../support/export.js';
import { model } from '../support/graph.js';
import { handmade } from '../support/handmade.js';

const GRAPHS: readonly ExportFormat[] = [graphml, gexf, csv, cytoscape, cx2, dot];

/** The lines of all files: content as it is, and what each line about the export becomes. */
async function linesOf(format: ExportFormat, subgraph: Subgraph): Promise<{ content: string[]; about: string[] }> {
  const content: string[] = [];
  const about: string[] = [];
  for (const file of format.files(model, subgraph, { bom: 'no' })) {
    for await (const line of file.lines()) {
      if (typeof line === 'string') content.push(line);
      else about.push(line({ contentHash: 'sha256:00', lines: 0 }));
    }
  }
  return { content, about };
}

afterAll(closeSeeds);

describe.each(GRAPHS.map((format) => [format.name, format] as const))('%s', (_, format) => {
  test('is offered', () => expect(FORMATS).toContain(format));

  test('has the mark in each line about the export', async () => {
    const { about } = await linesOf(format, handmade);
    expect(about.filter((line) => !line.includes(EXPORT_MARK))).toEqual([]);
    expect(about.filter((line) => line.includes('\n'))).toEqual([]);
  });

  test('has the same content whoever makes it, when and for what question', async () => {
    const other: Subgraph = {
      ...handmade,
      about: {
        selection: { everything: true },
        view: {},
        revision: 8,
        head: null,
        exportedAt: '2027-01-01T00:00:00Z',
        generator: 'other',
        licence: 'other',
      },
    };
    expect((await linesOf(format, other)).content).toEqual((await linesOf(format, handmade)).content);
  });

  test('writes the seeds the same way twice', async () => {
    const subgraph = await seedSubgraph();
    expect(await linesOf(format, subgraph)).toEqual(await linesOf(format, subgraph));
  });

  // A cell of a CSV file can only hold what it holds.
  (format === csv ? test.skip : test)('has neither the mark nor a line break in a line of content', async () => {
    const { content } = await linesOf(format, handmade);
    expect(content.filter((line) => line.includes(EXPORT_MARK) || /[\r\n]/.test(line))).toEqual([]);
  });
});
