import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FactEvidence, FactRecord, Facts } from '../../src/facts/records.js';
import { writeBatches } from '../../src/ingest/batches.js';
import { readModel } from '../../src/model/read.js';
import type { WriteBatch } from '../../src/store/graph-store.js';

const model = readModel();
const place = { file: 'x.yaml', line: 1, column: 1, path: '' };

function link(field: string, relationship: string, targets: readonly string[]) {
  return { field, relationship, targets, place };
}

function evidence(owner: string, source: string): FactEvidence {
  return {
    id: `evidence:${owner}:${source}`,
    properties: { stance: 'SUPPORTS', summary: 'S' },
    links: [link('source', 'FROM', [source])],
    asserts: [],
    place,
  };
}

function sourceRecord(id: string, publisher: string | null, derivesFrom: readonly string[]): FactRecord {
  const links = [
    ...(publisher ? [link('publisher', 'SOURCE_PUBLISHER', [publisher])] : []),
    link('derivesFrom', 'DERIVES_FROM', derivesFrom),
  ];
  return { type: 'Source', id, properties: { title: id, accessed: '2024-01-01' }, links, evidence: [], place };
}

function locationRecord(id: string, within: string | null, sources: readonly string[]): FactRecord {
  const links = within ? [link('within', 'LOCATION_WITHIN', [within])] : [];
  return { type: 'Location', id, properties: { name: id }, links, evidence: sources.map((s) => evidence(id, s)), place };
}

function hostility(id: string, subject: string, object: string, sources: readonly string[]): FactRecord {
  const links = [link('subject', 'HOSTILITY_SUBJECT', [subject]), link('object', 'HOSTILITY_OBJECT', [object])];
  return { type: 'Hostility', id, properties: {}, links, evidence: sources.map((s) => evidence(id, s)), place };
}

interface Shape {
  readonly sources: readonly { readonly publisher: number | null; readonly derivesFrom: readonly number[] }[];
  readonly entities: readonly { readonly within: number | null; readonly sources: readonly number[] }[];
  readonly statements: readonly { readonly ends: readonly [number, number]; readonly sources: readonly number[] }[];
}

/** A graph of references of any form, circles among them; numbers are taken modulo the number of records there are. */
function facts(shape: Shape, order: 'given' | 'reversed'): Facts {
  const sourceId = (n: number) => `source:s${n % shape.sources.length}`;
  const entityId = (n: number) => `e${n % shape.entities.length}`;
  const unique = (ids: readonly string[]) => [...new Set(ids)];
  const arranged = (list: readonly FactRecord[]) => (order === 'given' ? list : [...list].reverse());
  return {
    sources: arranged(
      shape.sources.map((s, i) =>
        sourceRecord(`source:s${i}`, s.publisher === null ? null : entityId(s.publisher), unique(s.derivesFrom.map(sourceId))),
      ),
    ),
    entities: arranged(
      shape.entities.map((e, i) => locationRecord(`e${i}`, e.within === null ? null : entityId(e.within), unique(e.sources.map(sourceId)))),
    ),
    statements: arranged(
      shape.statements.map((s, i) =>
        hostility(`hostility:h${i}`, entityId(s.ends[0]), entityId(s.ends[1]), unique(s.sources.map(sourceId))),
      ),
    ),
  };
}

const number = fc.nat({ max: 40 });
const shapes: fc.Arbitrary<Shape> = fc.record({
  sources: fc.array(fc.record({ publisher: fc.option(number), derivesFrom: fc.array(number, { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 15,
  }),
  entities: fc.array(fc.record({ within: fc.option(number), sources: fc.array(number, { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 20,
  }),
  statements: fc.array(fc.record({ ends: fc.tuple(number, number), sources: fc.array(number, { maxLength: 3 }) }), { maxLength: 20 }),
});

function nodes(batch: WriteBatch): string[] {
  return [...batch.sources, ...batch.entities, ...batch.statements, ...batch.evidence].map((n) => n.id);
}

function records(batch: WriteBatch): number {
  return batch.sources.length + batch.entities.length + batch.statements.length;
}

function all(given: Facts): FactRecord[] {
  return [...given.sources, ...given.entities, ...given.statements];
}

/** Every reference, as it stands in the facts: from, relationship, to. */
function references(given: Facts): string[] {
  return all(given).flatMap((record) => [
    ...record.links.flatMap((l) => l.targets.map((to) => `${record.id} ${l.relationship} ${to}`)),
    ...record.evidence.flatMap((e) => [
      `${record.id} EVIDENCED_BY ${e.id}`,
      ...e.links.flatMap((l) => l.targets.map((to) => `${e.id} ${l.relationship} ${to}`)),
    ]),
  ]);
}

describe('batches of any graph of references', () => {
  const cases = fc.tuple(shapes, fc.integer({ min: 1, max: 12 }), fc.constantFrom('given' as const, 'reversed' as const));

  it('refer only to themselves and to earlier ones', () => {
    fc.assert(
      fc.property(cases, ([shape, size, order]) => {
        const written = new Set<string>();
        for (const batch of writeBatches(model, facts(shape, order), size)) {
          for (const id of nodes(batch)) written.add(id);
          const ends = batch.links.flatMap(({ from, to }) => [from, ...to]);
          expect(ends.filter((id) => !written.has(id))).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('hold every record and every reference exactly once', () => {
    fc.assert(
      fc.property(cases, ([shape, size, order]) => {
        const given = facts(shape, order);
        const batches = writeBatches(model, given, size);
        const expected = all(given).flatMap((r) => [r.id, ...r.evidence.map((e) => e.id)]);
        expect(batches.flatMap(nodes).sort()).toEqual(expected.sort());
        const links = batches.flatMap((b) => b.links.flatMap((l) => l.to.map((to) => `${l.from} ${l.relationship} ${to}`)));
        expect(links.sort()).toEqual(references(given).sort());
      }),
      { numRuns: 400 },
    );
  });

  it('are never empty, and full but for the last', () => {
    fc.assert(
      fc.property(cases, ([shape, size, order]) => {
        const sizes = writeBatches(model, facts(shape, order), size).map(records);
        expect(sizes.every((n) => n > 0)).toBe(true);
        expect(sizes.slice(0, -1).every((n) => n >= size)).toBe(true);
      }),
    );
  });

  it('are of the size asked for where nothing is circular', () => {
    const chain = Array.from({ length: 23 }, (_, i) => locationRecord(`e${i}`, i === 0 ? null : `e${i - 1}`, ['source:s']));
    const given = { sources: [sourceRecord('source:s', null, [])], entities: chain.reverse(), statements: [] };
    expect(writeBatches(model, given, 5).map(records)).toEqual([5, 5, 5, 5, 4]);
  });

  it('hold a circle together, however small they shall be', () => {
    const circle = Array.from({ length: 7 }, (_, i) => locationRecord(`e${i}`, `e${(i + 1) % 7}`, ['source:s']));
    const given = { sources: [sourceRecord('source:s', null, [])], entities: circle, statements: [] };
    const [first, second, ...more] = writeBatches(model, given, 1).map(nodes);
    expect(more).toEqual([]);
    expect(first).toEqual(['source:s']);
    expect(second).toEqual(expect.arrayContaining(circle.map((r) => r.id)));
  });
});

describe('batches', () => {
  it('of no facts are none', () => {
    expect(writeBatches(model, { sources: [], entities: [], statements: [] })).toEqual([]);
  });

  it('give each node its labels, and each but sources its type', () => {
    const given = {
      sources: [sourceRecord('source:s', null, [])],
      entities: [locationRecord('e0', null, ['source:s']), locationRecord('e1', null, ['source:s'])],
      statements: [hostility('hostility:h', 'e0', 'e1', ['source:s'])],
    };
    const [batch] = writeBatches(model, given);
    expect(batch!.sources).toEqual([{ id: 'source:s', labels: ['Source'], properties: { title: 'source:s', accessed: '2024-01-01' } }]);
    expect(batch!.entities[0]).toEqual({ id: 'e0', labels: ['Location', 'Entity'], properties: { name: 'e0', type: 'Location' } });
    expect(batch!.statements).toEqual([{ id: 'hostility:h', labels: ['Hostility', 'Statement'], properties: { type: 'Hostility' } }]);
    expect(batch!.evidence.map((e) => e.labels)).toEqual([['Evidence'], ['Evidence'], ['Evidence']]);
  });

  it('replace references but add evidence', () => {
    const given = {
      sources: [sourceRecord('source:s', null, ['source:t']), sourceRecord('source:t', null, [])],
      entities: [locationRecord('e0', null, ['source:s'])],
      statements: [],
    };
    const added = writeBatches(model, given).flatMap((b) => b.links.map((l) => [l.relationship, l.add] as const));
    expect(new Map(added)).toEqual(
      new Map([
        ['DERIVES_FROM', false],
        ['EVIDENCED_BY', true],
        ['FROM', false],
      ]),
    );
  });
});
