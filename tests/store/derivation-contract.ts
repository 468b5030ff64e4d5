import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { readModel } from '../../src/model/read.js';
import { cypherStore } from '../../src/store/cypher-store.js';
import type { Column, CypherEngine } from '../../src/store/engine.js';
import type { GraphStore, LinkWrite, NodeWrite, WriteBatch } from '../../src/store/graph-store.js';
import { WRITTEN_IN } from '../../src/store/log/written-in.js';
import { BY_TEST } from '../support/authorship.js';

jest.setTimeout(180_000);
const model = readModel();

interface Cited {
  readonly source: number;
  readonly stance: string;
  readonly observed: string | null;
  /** null: it gives all of them. */
  readonly asserts: readonly string[] | null;
  /** Whether it is there from the first, where facts come in pieces. */
  readonly early: boolean;
}

interface Drawn {
  readonly days: readonly string[];
  /** The days by which the sources go until they are redated. */
  readonly before: readonly string[];
  readonly entities: readonly (readonly Cited[])[];
  readonly statements: readonly { readonly ends: readonly [number, number]; readonly evidence: readonly Cited[] }[];
}

/** Few days and vague ones, so that many are the same. */
const day = fc.constantFrom('2019', '2020-05-01', '2020-05', '2020-05-31', '2021~', '2022-01-01', '');
const cited: fc.Arbitrary<Cited> = fc.record({
  source: fc.nat({ max: 3 }),
  stance: fc.constantFrom('SUPPORTS', 'SUPPORTS', 'DISPUTES'),
  observed: fc.option(fc.constantFrom('2018-01-01', '2019-06-01', '2020-01-01')),
  asserts: fc.option(fc.subarray(['role', 'note', 'validFrom'])),
  early: fc.boolean(),
});
const evidence = fc.array(cited, { maxLength: 4 });
/** Facts without any support are refused before they get here. */
const supported = fc.tuple(cited, evidence).map(([one, more]) => [{ ...one, stance: 'SUPPORTS' }, ...more]);
const drawn: fc.Arbitrary<Drawn> = fc.record({
  days: fc.array(day, { minLength: 4, maxLength: 4 }),
  before: fc.array(day, { minLength: 4, maxLength: 4 }),
  entities: fc.array(supported, { minLength: 1, maxLength: 4 }),
  statements: fc.array(fc.record({ ends: fc.tuple(fc.nat(), fc.nat()), evidence }), { maxLength: 5 }),
});

/** The last day that a date allows. */
function latest(text: string): string {
  const plain = text.replace('~', '');
  return plain.length === 4 ? `${plain}-12-31` : plain.length === 7 ? `${plain}-31` : plain;
}

function source(id: string, published: string): NodeWrite {
  const dated = published === '' ? { published: null, publishedHi: null } : { published, publishedHi: latest(published) };
  return { id, labels: ['Source'], properties: { title: `Of ${published}`, accessed: '2021-02-03', ...dated } };
}

/** One batch of all that was drawn, its ids behind a prefix; of the evidence only what is wanted. */
function batchOf(prefix: string, given: Drawn, days: readonly string[], wanted: (one: Cited) => boolean): WriteBatch {
  const nodes: NodeWrite[] = [];
  const links: LinkWrite[] = [];
  const link = (from: string, fromLabel: string, relationship: string, to: string, toLabel: string, add = false) =>
    links.push({ from, fromLabel, relationship, to: [to], toLabel, add });
  const cite = (owner: string, family: string, list: readonly Cited[]) => {
    list.forEach((one, i) => {
      if (!wanted(one)) return;
      const id = `${prefix}evidence:${owner.slice(prefix.length)}:${i}`;
      const observed = one.observed === null ? {} : { observedOn: one.observed, observedOnLo: one.observed, observedOnHi: one.observed };
      const properties = { stance: one.stance, summary: 'S', ...observed };
      nodes.push({ id, labels: ['Evidence'], properties, ...(one.asserts && { asserts: one.asserts }) });
      link(owner, family, 'EVIDENCED_BY', id, 'Evidence', true);
      link(id, 'Evidence', 'FROM', `${prefix}source:${one.source}`, 'Source');
    });
  };
  const entities = given.entities.map((list, i): NodeWrite => {
    const id = `${prefix}e${i}`;
    cite(id, 'Entity', list);
    return { id, labels: ['Location', 'Entity'], properties: { name: 'N', type: 'Location' } };
  });
  const statements = given.statements.map(({ ends, evidence: list }, i): NodeWrite => {
    const id = `${prefix}hostility:${i}`;
    cite(id, 'Statement', list);
    link(id, 'Statement', 'HOSTILITY_SUBJECT', `${prefix}e${ends[0] % entities.length}`, 'Entity');
    link(id, 'Statement', 'HOSTILITY_OBJECT', `${prefix}e${ends[1] % entities.length}`, 'Entity');
    return { id, labels: ['Hostility', 'Statement'], properties: { type: 'Hostility' } };
  });
  return { sources: days.map((text, i) => source(`${prefix}source:${i}`, text)), entities, statements, evidence: nodes, links };
}

/** What derives from evidence, whichever way facts came in. */
export function derivation(open: () => Promise<CypherEngine>): void {
  let engine: CypherEngine;
  let store: GraphStore;
  let serial = 0;
  beforeAll(async () => {
    engine = await open();
    store = cypherStore(engine, model);
    await store.migrate();
  });
  afterAll(() => store?.close());

  async function dump(prefix: string): Promise<unknown> {
    const plain = (value: unknown) => String(value).slice(prefix.length);
    const params = { prefix };
    const nodes = await Promise.all(
      ['Entity', 'Statement', 'Evidence', 'Source'].map((label) =>
        engine.read({
          text: `MATCH (n:${label}) WHERE n.id STARTS WITH $prefix RETURN n.id AS id, properties(n) AS props ORDER BY id`,
          params,
        }),
      ),
    );
    const text =
      'MATCH (a)-[r]->(b) WHERE a.id STARTS WITH $prefix RETURN a.id AS a, type(r) AS r, b.id AS b, count(*) AS times ORDER BY a, r, b';
    const sorted = (props: Column) => Object.entries(props as object).filter(([name]) => name !== 'id' && name !== WRITTEN_IN);
    return {
      nodes: nodes.flat().map(([id, props]) => [plain(id), sorted(props!).sort(([a], [b]) => (a < b ? -1 : 1))]),
      links: (await engine.read({ text, params })).map(([a, r, b, times]) => [plain(a), r, plain(b), times]),
    };
  }

  it('is the same for new facts as for facts that come in pieces and from sources that are redated', async () => {
    const property = fc.asyncProperty(drawn, async (given) => {
      serial += 1;
      const [whole, pieces, over] = ['whole', 'pieces', 'over'].map((way) => `${way}${serial}:`) as [string, string, string];
      await store.write(
        batchOf(whole, given, given.days, () => true),
        BY_TEST,
      );
      const once = await dump(whole);
      await store.write(
        batchOf(pieces, given, given.before, (one) => one.early),
        BY_TEST,
      );
      await store.write(
        batchOf(pieces, given, given.days, () => true),
        BY_TEST,
      );
      expect(await dump(pieces)).toEqual(once);
      await store.write(
        batchOf(over, given, given.days, (one) => one.early),
        BY_TEST,
      );
      await store.write(
        batchOf(over, given, given.days, (one) => !one.early),
        BY_TEST,
      );
      expect(await dump(over)).toEqual(once);
    });
    await fc.assert(property, { numRuns: 40 });
    const derived = (await store.check()).filter(({ invariant }) => /-(?:known|later)$/.test(invariant));
    expect(derived).toEqual([]);
  });

  it('is the same where evidence was left behind without its owner', async () => {
    const given = fc.sample(drawn, { seed: 5, numRuns: 20 }).find((one) => one.statements.some((s) => s.evidence.length > 1))!;
    const write = () =>
      store.write(
        batchOf('left:', given, given.days, () => true),
        BY_TEST,
      );
    await write();
    const once = await dump('left:');
    await engine.write((tx) => tx.run({ text: "MATCH (n:Statement) WHERE n.id STARTS WITH 'left:' DETACH DELETE n", params: {} }));
    const revision = await store.revision();
    await write();
    expect(await dump('left:')).toEqual(once);
    expect(await store.revision()).toBe(revision + 1);
  });
}
