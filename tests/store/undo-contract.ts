import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cypherStore } from '../../src/store/cypher-store.js';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import { auditLog } from '../../src/store/log/audit.js';
import type { ChangeItem } from '../../src/store/log/change.js';
import { itemsOfChange } from '../../src/store/log/log-reader.js';
import { readStates } from '../../src/store/states/node-state.js';
import type { WriteTerms } from '../../src/store/write-terms.js';
import { dumpAll } from './dump.js';
import { BASE, membership, model, says } from './load-facts.js';
import type { LoadedStore } from './loaded-store.js';

const M = 'membership:red:front';
const AUTHOR = { by: 'ann', via: 'UNDO', message: null } as const;
const TERMS: WriteTerms = { expectedRevision: null, key: null, dryRun: false };
const RUNS = { numRuns: process.env['CADRE_TEST_FULL'] === '1' ? 60 : 8 };

const EDITS: readonly string[] = [
  'sources: [{ id: "source:early", title: Earlier, published: "2019-03", accessed: "2026-01-01", publisher: paper }]',
  membership(says('middle', ' Again.')),
  membership(says('late')),
  membership(says('early'), '{ source: "source:undated", stance: DISPUTES, summary: Is none. }').replace('front,', 'front, role: leading,'),
  membership(says('middle')).replace('object: front', 'object: front, retractedOn: "2024-02-03"'),
  'attacks: [{ id: raid, name: Raid, date: 2022-07, killed: { low: 1, best: 3 }, evidence: [{ source: "source:late", summary: Is reported. }] }]',
  'attacks: [{ id: raid, name: The raid, location: province, weapons: [drone, dagger], evidence: [{ source: "source:middle", summary: Says so. }] }]\n' +
    'weapons: [{ id: dagger, name: Dagger, evidence: [{ source: "source:late", summary: Is named. }] }]',
  'foundings: [{ subject: front, founders: [blue], date: "2018", evidence: [{ source: "source:middle", summary: So. }] }]',
  'foundings: [{ subject: front, founders: [blue], date: "2016", evidence: [{ source: "source:early", summary: So. }] }]',
  'armedGroups: [{ id: green, name: Green, evidence: [{ source: "source:late", summary: Is named. }] }]\n' +
    'memberships: [{ subject: green, object: front, evidence: [{ source: "source:early", summary: Is one. }] }]',
  'hostilities: [{ subject: green, object: blue, evidence: [{ source: "source:late", summary: They fight. }] }]\n' +
    'armedGroups: [{ id: green, name: Green, evidence: [{ source: "source:late", summary: Is named. }] }]',
  'designations: [{ subject: red, object: paper, evidence: [{ source: "source:late", summary: Is listed. }] }]',
  'designations: [{ subject: red, object: paper, list: FTO, evidence: [{ source: "source:middle", summary: Is listed so. }] }]',
  'locations: [{ id: town, name: Town, country: land, evidence: [{ source: "source:late", summary: Is there. }] }]\n' +
    'states: [{ id: land, name: Land, evidence: [{ source: "source:late", summary: Is named. }] }]',
];

/** A graph as plain values: what each change wrote, applied in order, by rules of its own. */
class Naive {
  readonly nodes = new Map<string, { readonly properties: Record<string, unknown>; readonly links: Record<string, string[]> }>();

  apply({ id, act, set = {}, links = [], asserts }: ChangeItem): void {
    if (act === 'REMOVED') {
      this.nodes.delete(id);
      return;
    }
    const node = this.nodes.get(id) ?? { properties: {}, links: {} };
    this.nodes.set(id, node);
    for (const [name, value] of Object.entries(set)) {
      if (name === 'writtenIn') continue;
      if (value === null) delete node.properties[name];
      else node.properties[name] = value;
    }
    if (asserts) node.properties['asserts'] = [...new Set([...((node.properties['asserts'] as string[]) ?? []), ...asserts])].sort();
    for (const { relationship, to, add } of links) {
      const ends = [...new Set([...(add ? (node.links[relationship] ?? []) : []), ...to])].sort();
      if (ends.length > 0) node.links[relationship] = ends;
      else delete node.links[relationship];
    }
  }
}

/** Taking back changes, whichever engine has the graph. */
export function undo(at: LoadedStore): void {
  const itemsAt = async (revision: number): Promise<ChangeItem[]> => {
    const [change] = await at.store.changes.changes([revision]);
    const found: ChangeItem[] = [];
    for await (const part of itemsOfChange(at.store.changes, change!)) found.push(...part);
    return found;
  };
  const back = (revision: number, cascade = false, terms = TERMS) => at.store.undo({ revision, cascade }, AUTHOR, terms);
  const sound = async (last: number) => {
    expect(await at.broken()).toEqual([]);
    expect(await auditLog(at.store.changes)).toEqual({ first: 1, last, broken: null });
  };

  /** What the log rebuilds: derived values are computed there from nothing. */
  async function rebuilt(): Promise<unknown> {
    const engine = await openGrafeo({ path: null });
    const store = cypherStore(engine, model);
    try {
      await store.restore(at.store.changes);
      return await dumpAll(engine);
    } finally {
      await store.close();
    }
  }

  it('restores what stood before each change, and undoing that gives it again', async () => {
    await at.load(BASE);
    for (const edit of EDITS) {
      const before = await at.dump();
      const { revision } = await at.load([edit]);
      const after = await at.dump();
      const undone = await back(revision!);
      expect([edit, await at.dump()]).toEqual([edit, before]);
      await back(undone.revision);
      expect([edit, await at.dump()]).toEqual([edit, after]);
    }
    await sound(1 + 3 * EDITS.length);
    expect(await rebuilt()).toEqual(await dumpAll(at.engine));
  });

  it('says in the log who took what back', async () => {
    await at.load(BASE);
    await at.load([EDITS[2]!]);
    const { written } = await at.store.undo({ revision: 2, cascade: false }, { by: 'ben', via: 'UNDO', message: 'Wrong' }, TERMS);
    expect(written).toMatchObject({
      outcome: 'WRITTEN',
      undone: [2],
      change: { revision: 3, by: 'ben', via: 'UNDO', message: 'Wrong', removed: 1 },
    });
    expect((await itemsAt(3)).map(({ act }) => act).sort()).toEqual(['CHANGED', 'REMOVED']);
    expect((await at.store.changes.writtenIn('Statement', [M])).get(M)).toEqual([1, 2, 3]);
  });

  it('is refused where later changes rest on it, with their revisions, unless they too are taken back', async () => {
    await at.load(BASE);
    const base = await at.dump();
    await at.load([EDITS[9]!]);
    await at.load([EDITS[10]!]);
    await at.load([EDITS[0]!]);
    await expect(back(2)).rejects.toMatchObject({ code: 'CONFLICT', details: { revisions: [3] } });
    await expect(back(1)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await at.store.changes.head()).revision).toBe(4);
    const { written } = await back(2, true);
    expect(written?.undone).toEqual([3, 2]);
    await back(4);
    expect(await at.dump()).toEqual(base);
    await sound(6);
  });

  it('does not take a change back a second time that was written again since', async () => {
    await at.load(BASE);
    for (const edit of [EDITS[2]!, EDITS[9]!]) {
      const { revision } = await at.load([edit]);
      await back(revision!);
      const again = await at.load([edit]);
      await expect(back(revision!)).rejects.toMatchObject({ code: 'CONFLICT', details: { revisions: [again.revision] } });
      await back(again.revision!);
    }
  });

  it('can take back everything', async () => {
    await at.load(BASE);
    for (const edit of EDITS) await at.load([edit]);
    await back(1, true);
    expect(await at.dump()).toEqual({ nodes: [], links: [] });
    await sound(2 + EDITS.length);
  });

  it('writes nothing in a dry run, for another revision than expected, and for what the log does not have', async () => {
    await at.load(BASE);
    await at.load([EDITS[2]!]);
    const before = await dumpAll(at.engine);
    const { written } = await back(2, false, { ...TERMS, dryRun: true });
    expect(written).toMatchObject({ outcome: 'DRY_RUN', undone: [2], change: { removed: 1 } });
    await expect(back(2, false, { ...TERMS, expectedRevision: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(back(9)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await dumpAll(at.engine)).toEqual(before);
  });

  it('of any changes in any order gives the same graph as without them', async () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.record({ edit: fc.nat(EDITS.length - 1) }) },
      { weight: 2, arbitrary: fc.record({ undo: fc.nat(), cascade: fc.boolean() }) },
    );
    const property = fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 9 }), async (steps) => {
      await at.clear();
      await at.load(BASE);
      /** The changes that each undo turns, and those that stand. */
      const turned = new Map<number, ReadonlySet<number>>();
      const stands = new Set([1]);
      let last = 1;
      for (const one of steps) {
        if ('edit' in one) {
          const done = await at.load([EDITS[one.edit]!]).catch(() => null);
          if (done === null) continue;
          last = done.revision!;
          stands.add(last);
          continue;
        }
        const revision = 1 + (one.undo % last);
        const done = await back(revision, one.cascade).catch((error: { code: string }) => {
          expect(error).toMatchObject({ code: 'CONFLICT' });
          return null;
        });
        if (done === null) continue;
        last = done.revision;
        const turns = new Set<number>();
        for (const undone of done.written!.undone!)
          for (const change of turned.get(undone) ?? [undone]) if (!turns.delete(change)) turns.add(change);
        turned.set(last, turns);
        for (const change of turns) if (!stands.delete(change)) stands.add(change);
      }
      const naive = new Naive();
      const labels = new Map<string, readonly string[]>();
      for (let revision = 1; revision <= last; revision += 1) {
        for (const item of await itemsAt(revision)) {
          if (item.labels[0] !== 'Entity') labels.set(item.id, item.labels);
          if (stands.has(revision)) naive.apply(item);
        }
      }
      const states = await readStates({ run: (query) => at.engine.read(query) }, model, labels);
      const found = [...states].flatMap(([id, state]) =>
        state === null
          ? []
          : [
              [
                id,
                {
                  properties: state.properties,
                  links: Object.fromEntries([...state.links].map(([name, ends]) => [name, [...ends].sort()])),
                },
              ],
            ],
      );
      expect(Object.fromEntries(found as [string, unknown][])).toEqual(Object.fromEntries(naive.nodes));
      await sound(last);
      expect(await rebuilt()).toEqual(await dumpAll(at.engine));
    });
    await fc.assert(property, RUNS);
  });
}
