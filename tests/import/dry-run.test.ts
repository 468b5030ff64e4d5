import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { packageRoot } from '../../src/model/files.js';
import { openTestStore } from '../support/graph.js';
import { csvLine, GED_COLUMNS, gedCells } from './ged-file.js';
import { counts, importPaths, mapping, refused, withFiles } from './importing.js';

const ROOT = packageRoot();
const SEEDS = ['article', 'context'].flatMap((name) =>
  readdirSync(join(ROOT, 'seeds', name)).map((file) => join(ROOT, 'seeds', name, file)),
);
const OFAC = ['alt.csv', 'sdn.csv'].map((name) => join(ROOT, 'tests', 'fixtures', 'import', name));
const GED = [
  GED_COLUMNS.join(','),
  ...Array.from({ length: 40 }, (_, n) => csvLine(gedCells(n, n === 7 ? { id: '' } : n === 9 ? { low: 99 } : n === 11 ? { id: 10 } : {}))),
].join('\n');
const STIX = JSON.stringify({
  type: 'bundle',
  objects: [
    {
      type: 'relationship',
      id: 'relationship--1',
      relationship_type: 'targets',
      source_ref: 'threat-actor--1',
      target_ref: 'threat-actor--2',
    },
    { type: 'threat-actor', id: 'threat-actor--1', name: 'Red', aliases: ['R'] },
    { type: 'threat-actor', id: 'threat-actor--2', name: 'Blue' },
    { type: 'malware', id: 'malware--1', name: 'Worm' },
    {
      type: 'relationship',
      id: 'relationship--2',
      relationship_type: 'targets',
      source_ref: 'threat-actor--1',
      target_ref: 'threat-actor--9',
    },
  ],
});
const CSV = 'id,name,of\na,Red,b\nb,Blue,c\nc,Green,\nd,,a\na,Red,z\n';
const MAP = `records:
  - { type: ArmedGroup, fields: { id: "dry-{id}", name: "{name}" } }
  - { type: Splinter, when: { of: given }, fields: { subject: "dry-{id}", object: "dry-{of}" } }`;

const CASES = [
  { format: 'cadre', paths: SEEDS, files: {}, options: {} },
  { format: 'ofac-sdn', paths: OFAC, files: {}, options: { listDate: '2020-01-10' } },
  { format: 'ucdp-ged', paths: [], files: { 'ged.csv': GED }, options: {} },
  { format: 'stix', paths: [], files: { 'a.json': STIX }, options: {} },
  { format: 'csv', paths: [], files: { 'a.csv': CSV }, options: { mapping: mapping(MAP) } },
] as const;

test.each(CASES.flatMap((one) => [1, 9, 1_000].map((batchRows) => ({ ...one, batchRows }))))(
  'a dry run of $format in batches of $batchRows tells what the import then does',
  async ({ format, paths, files, options, batchRows }) => {
    const store = await openTestStore('grafeo');
    try {
      await withFiles(files, async (written) => {
        const all = [...paths, ...written];
        const dry = await importPaths(store, format, all, { ...options, batchRows, dryRun: true });
        expect((await store.counts()).size).toBe(0);
        const real = await importPaths(store, format, all, { ...options, batchRows });
        expect({ counts: counts(dry), refused: refused(dry), notes: dry.report.notes }).toEqual({
          counts: counts(real),
          refused: refused(real),
          notes: real.report.notes,
        });
        expect(real.report.total.created).toBeGreaterThan(3);
      });
    } finally {
      await store.close();
    }
  },
  120_000,
);
