import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cypherStore } from '../../src/store/cypher-store.js';
import type { Parameters } from '../../src/store/engine.js';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { auditLog } from '../../src/store/log/audit.js';
import type { ChangeItem } from '../../src/store/log/change.js';
import { itemsOfChange } from '../../src/store/log/log-reader.js';
import { sealPart } from '../../src/store/log/seal.js';
import { dumpAll, dumpFacts } from './dump.js';
import { BASE, membership, model, says } from './load-facts.js';
import type { LoadedStore } from './loaded-store.js';

const M = 'membership:red:front';
const E = 'evidence:membership:red:front:middle:_';

/** Texts that each change something of the base, in any order and any number of times. */
const EDITS: readonly string[] = [
  'sources: [{ id: "source:early", title: Earlier, published: "2019-03", accessed: "2026-01-01", publisher: paper }]',
  'sources: [{ id: "source:early", title: Early, published: "2020", accessed: "2026-01-01" }]',
  membership(says('middle', ' Again.')),
  membership(says('late')),
  membership(says('late'), '{ source: "source:undated", stance: DISPUTES, summary: Is none. }').replace('front,', 'front, role: leading,'),
  membership(says('middle')).replace('object: front', 'object: front, retractedOn: "2024-02-03"'),
  'attacks: [{ id: raid, name: Raid, date: 2022-07, killed: { low: 1, best: 3 }, evidence: [{ source: "source:late", summary: Is reported. }] }]',
  'attacks: [{ id: raid, name: The raid, location: province, weapons: [drone, dagger], evidence: [{ source: "source:middle", summary: Says so. }] }]\n' +
    'weapons: [{ id: dagger, name: Dagger, evidence: [{ source: "source:late", summary: Is named. }] }]',
  'foundings: [{ subject: front, founders: [blue], date: "2018", evidence: [{ source: "source:middle", summary: So. }] }]',
];

/** What somebody with the database may do to it, and what the audit then says. */
const TAMPERED: readonly [what: string, text: string, params: Parameters, revision: number, fault: string][] = [
  ['a message', "MATCH (c:Change {id: '2'}) SET c.message = 'Another'", {}, 2, 'HASH'],
  ['an author', "MATCH (c:Change {id: '2'}) SET c.by = 'another'", {}, 2, 'HASH'],
  ['a time', "MATCH (c:Change {id: '1'}) SET c.at = '2020-01-01T00:00:00.000Z'", {}, 1, 'HASH'],
  ['a count', "MATCH (c:Change {id: '1'}) SET c.created = c.created + 1", {}, 1, 'HASH'],
  ['a hash', "MATCH (c:Change {id: '2'}) SET c.hash = $hash", { hash: 'ab'.repeat(32) }, 2, 'HASH'],
  ['a removed change', "MATCH (c:Change {id: '2'}) DELETE c", {}, 2, 'MISSING'],
  ['a removed first change', "MATCH (c:Change {id: '1'}) DELETE c", {}, 2, 'HASH'],
  ['a removed part', "MATCH (p:ChangePart {id: '2/0'}) DELETE p", {}, 2, 'CONTENT'],
  ['a part that cannot be read', "MATCH (p:ChangePart {id: '2/0'}) SET p.payload = 'AAAA'", {}, 2, 'CONTENT'],
  ['a part of another change', "MATCH (p:ChangePart {id: '1/0'}), (q:ChangePart {id: '2/0'}) SET q.payload = p.payload", {}, 2, 'HASH'],
  ['another salt', "MATCH (p:ChangePart {id: '1/0'}) SET p.salt = 'AAAAAAAAAAAAAAAAAAAAAA=='", {}, 1, 'HASH'],
  ['a removed end', "MATCH (r:Revision) SET r.value = 2 SET r.hash = 'none'", {}, 2, 'HEAD'],
];

/** The log of changes, whichever engine keeps it. */
export function changeLog(at: LoadedStore): void {
  const items = async (revision: number): Promise<ChangeItem[]> => {
    const [change] = await at.store.changes.changes([revision]);
    const found: ChangeItem[] = [];
    for await (const part of itemsOfChange(at.store.changes, change!)) found.push(...part);
    return found;
  };
  const soundTo = async (last: number, first = 1) => expect(await auditLog(at.store.changes)).toEqual({ first, last, broken: null });

  /** Rebuilds a revision in a database of its own. */
  async function replayed<T>(
    to: number,
    look: (store: GraphStore, engine: Awaited<ReturnType<typeof openGrafeo>>) => Promise<T>,
  ): Promise<T> {
    const engine = await openGrafeo({ path: null });
    const store = cypherStore(engine, model);
    try {
      await store.restore(at.store.changes, { to });
      return await look(store, engine);
    } finally {
      await store.close();
    }
  }

  it('says who wrote what, when, how and why', async () => {
    const before = new Date().toISOString();
    const authorship = { by: 'ann', via: 'FILE', message: 'The base.\nTwo lines.' } as const;
    const report = await at.load(BASE, { authorship });
    const [change] = await at.store.changes.changes([1]);
    const nodes = report.sources + report.entities + report.statements + report.evidence;
    expect(change).toMatchObject({ revision: 1, ...authorship, created: nodes, changed: 0, retracted: 0, parts: 1 });
    expect(change!.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(change!.at >= before && change!.at <= new Date().toISOString()).toBe(true);
    expect(await at.store.changes.head()).toEqual({ revision: 1, hash: change!.hash, at: change!.at });
    const red = (await items(1)).find(({ id }) => id === 'red');
    expect(red).toMatchObject({
      labels: expect.arrayContaining(['ArmedGroup', 'Entity']),
      act: 'CREATED',
      set: { name: 'Red', ideology: ['ONE', 'TWO'] },
    });
    expect(red).not.toHaveProperty('before');
    await soundTo(1);
  });

  it('says of what was overwritten what stood there, and nothing of what stays', async () => {
    await at.load(BASE);
    await at.load([membership(says('middle', ' Again.')).replace('front,', 'front, role: leading,')]);
    const found = new Map((await items(2)).map((item) => [item.id, item]));
    expect([...found.keys()].sort()).toEqual([E, M]);
    expect(found.get(M)).toEqual({ id: M, labels: expect.anything(), act: 'CHANGED', set: { role: 'leading' }, before: { role: 'key' } });
    expect(found.get(E)).toMatchObject({ act: 'CHANGED', set: { summary: 'Said by middle. Again.' }, before: { summary: 'Is a member.' } });
    expect((await at.store.changes.changes([2]))[0]).toMatchObject({ created: 0, changed: 2, retracted: 0 });
  });

  it('has a change without content for facts that are there already', async () => {
    await at.load(BASE);
    await at.load(BASE);
    expect((await at.store.changes.changes([2]))[0]).toMatchObject({ created: 0, changed: 0, retracted: 0, parts: 0 });
    await soundTo(2);
  });

  it('counts what was withdrawn', async () => {
    await at.load(BASE);
    await at.load([EDITS[5]!]);
    expect((await at.store.changes.changes([2]))[0]).toMatchObject({ retracted: 1 });
    expect((await items(2)).find(({ act }) => act === 'RETRACTED')).toMatchObject({ id: M, set: { retractedOn: '2024-02-03' } });
  });

  it('has nothing of a write that failed', async () => {
    await at.load(BASE);
    const person = { id: 'p', labels: ['Person', 'Entity'], properties: { name: 'P', type: 'Person' } };
    const link = { from: 'p', fromLabel: 'Entity', relationship: 'EVIDENCED_BY', to: ['none'], toLabel: 'Evidence', add: true };
    const batch = { sources: [], entities: [person], statements: [], evidence: [], links: [link] };
    await expect(at.store.write(batch, { by: 'ann', via: 'API', message: null })).rejects.toMatchObject({ code: 'DANGLING_ID' });
    await soundTo(1);
  });

  it('is a chain without gaps when many write at once', async () => {
    await at.load(BASE);
    await Promise.all(Array.from({ length: 6 }, (_, i) => at.load([membership(says('late', ` ${i}.`))])));
    await soundTo(7);
  });

  it('tells what somebody changed who has the database', async () => {
    for (const texts of [BASE, [EDITS[2]!], [EDITS[3]!]]) await at.load(texts);
    const entries = await at.read(
      'MATCH (n) WHERE n:Change OR n:ChangePart OR n:Revision RETURN labels(n)[0] AS label, properties(n) AS own',
    );
    for (const [what, text, params, revision, fault] of TAMPERED) {
      await at.change(text, params);
      expect([what, (await auditLog(at.store.changes)).broken]).toEqual([what, { revision, fault }]);
      await at.change('MATCH (n) WHERE n:Change OR n:ChangePart OR n:Revision DELETE n');
      for (const [label, own] of entries) await at.change(`CREATE (n:${String(label)}) SET n += $own`, { own: own! });
    }
    await soundTo(3);
  });

  it('tells a chain that was computed anew from a head that was noted', async () => {
    await at.load(BASE);
    const noted = await at.store.changes.head();
    await at.load([EDITS[2]!]);
    const point = { revision: noted.revision, hash: noted.hash! };
    expect((await auditLog(at.store.changes, [point])).broken).toBeNull();
    expect((await auditLog(at.store.changes, [{ ...point, revision: 9 }])).broken).toEqual({ revision: 9, fault: 'NOTED' });
    await at.clear();
    await at.load([...BASE, EDITS[8]!]);
    expect((await auditLog(at.store.changes)).broken).toBeNull();
    expect((await auditLog(at.store.changes, [point])).broken).toEqual({ revision: 1, fault: 'NOTED' });
  });

  it('rebuilds the graph as it was at each revision', async () => {
    const edits = fc.array(fc.constantFrom(...EDITS), { minLength: 1, maxLength: 5 });
    const property = fc.asyncProperty(edits, fc.nat(), async (given, drawn) => {
      await at.clear();
      await at.load(BASE);
      const states = [await dumpAll(at.engine)];
      for (const text of given) {
        await at.load([text]);
        states.push(await dumpAll(at.engine));
      }
      for (const i of new Set([drawn % states.length, given.length]))
        expect(await replayed(i + 1, (_, engine) => dumpAll(engine))).toEqual(states[i]);
    });
    await fc.assert(property, { numRuns: 4 });
  });

  it('goes on in the rebuilt graph', async () => {
    await at.load(BASE);
    const again = await replayed(1, async (store) => {
      const batch = { sources: [], entities: [], statements: [], evidence: [], links: [] };
      await store.write(batch, { by: 'ben', via: 'API', message: null });
      expect(await store.check()).toEqual([]);
      return auditLog(store.changes);
    });
    expect(again).toEqual({ first: 1, last: 2, broken: null });
  });

  it('is not rebuilt where it does not hold, nor over another graph', async () => {
    await at.load(BASE);
    const { payload } = await sealPart([]);
    await at.change("MATCH (p:ChangePart {id: '1/0'}) SET p.payload = $payload", { payload });
    await expect(replayed(1, async () => null)).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
    await expect(replayed(2, async () => null)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(at.store.restore(at.store.changes)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('of a graph that had none begins with one change that says all that is there', async () => {
    await at.load(BASE);
    await at.load([EDITS[4]!]);
    const facts = await dumpFacts(at.engine);
    await at.change('MATCH (n) WHERE n:Change OR n:ChangePart DELETE n');
    await at.change('MATCH (r:Revision) SET r.hash = null SET r.at = null');
    await at.change('MATCH (n) WHERE n.writtenIn IS NOT NULL SET n.writtenIn = null');
    await at.store.migrate();
    await soundTo(3, 3);
    expect((await at.store.changes.changes([3]))[0]).toMatchObject({ via: 'OPENING', by: 'local', changed: 0 });
    expect(await dumpFacts(at.engine)).toEqual(facts);
    await at.load([EDITS[7]!]);
    await at.store.migrate();
    await soundTo(4, 3);
    const now = await dumpAll(at.engine);
    expect(await replayed(3, (_, engine) => dumpFacts(engine))).toEqual(facts);
    expect(await replayed(4, (_, engine) => dumpAll(engine))).toEqual(now);
  });
}
