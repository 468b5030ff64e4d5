import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, loadValue, openTestStore } from '../support/graph.js';

/** Days of a small calendar, so that bounds often meet. */
const DAYS = Array.from({ length: 12 }, (_, i) => `2020-01-${String(i + 1).padStart(2, '0')}`);
const STATEMENTS = 20;
const GRAPHS = 6;
const VIEWS = 25;
/** Reliability by source; the last is unrated. */
const RATINGS = ['A', 'B', 'C', 'E', null] as const;
const OPEN = '9999-12-31';

interface Evidence {
  readonly source: number;
  readonly stance: 'SUPPORTS' | 'DISPUTES';
  readonly observed: readonly [number, number] | null;
}

interface Fact {
  readonly confidence: 'LOW' | 'MODERATE' | 'HIGH' | null;
  readonly from: readonly [number, number] | null;
  /** `open`: it still goes on. */
  readonly to: readonly [number, number] | 'open' | null;
  readonly retracted: number | null;
  readonly evidence: readonly Evidence[];
}

interface Graph {
  /** The days on which the sources were published: somewhere in between. */
  readonly published: readonly (readonly [number, number])[];
  readonly facts: readonly Fact[];
}

interface View {
  readonly asOf: string | null;
  readonly certainty: 'POSSIBLE' | 'CERTAIN';
  readonly knownAt: string | null;
  readonly statuses: readonly string[];
  readonly minConfidence: 'LOW' | 'MODERATE' | 'HIGH' | null;
  readonly sources: readonly number[] | null;
  readonly excludeSources: readonly number[] | null;
  readonly minReliability: 'A' | 'B' | 'C' | 'E' | null;
}

const day = fc.nat({ max: DAYS.length - 1 });
const span = fc.tuple(day, day).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const source = fc.nat({ max: RATINGS.length - 1 });
const support = fc.record({ source, stance: fc.constant('SUPPORTS' as const), observed: fc.option(span) });
const further = fc.record({ source, stance: fc.constantFrom('SUPPORTS' as const, 'DISPUTES' as const), observed: fc.option(span) });

const fact: fc.Arbitrary<Fact> = fc
  .record({
    confidence: fc.constantFrom(null, 'LOW' as const, 'MODERATE' as const, 'HIGH' as const),
    from: fc.option(span),
    to: fc.oneof(fc.constant(null), fc.constant('open' as const), span),
    retracted: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: day }),
    evidence: fc.tuple(support, fc.array(further, { maxLength: 3 })).map(([first, rest]) => [first, ...rest]),
  })
  // Facts that would end before they start are refused, and are not what is tested here.
  .map((f) => (f.from && f.to && f.to !== 'open' && f.from[0] > f.to[1] ? { ...f, to: null } : f));

const graphs: fc.Arbitrary<Graph> = fc.record({
  published: fc.array(span, { minLength: RATINGS.length, maxLength: RATINGS.length }),
  facts: fc.array(fact, { minLength: STATEMENTS, maxLength: STATEMENTS }),
});

/** Most views leave most of their arguments out: else hardly anything would be shown. */
function seldom<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
}

const sources = fc.uniqueArray(source, { maxLength: 4 });
const views: fc.Arbitrary<View> = fc.record({
  asOf: fc.oneof(
    fc.constant(null),
    day.map((d) => DAYS[d]!),
  ),
  certainty: fc.constantFrom('POSSIBLE' as const, 'CERTAIN' as const),
  knownAt: fc.oneof(
    fc.constant(null),
    fc.integer({ min: 4, max: DAYS.length - 1 }).map((d) => DAYS[d]!),
  ),
  statuses: fc.oneof(fc.constant(['ASSERTED', 'DISPUTED']), fc.subarray(['ASSERTED', 'DISPUTED', 'RETRACTED'])),
  minConfidence: seldom(fc.constantFrom('LOW' as const, 'MODERATE' as const, 'HIGH' as const)),
  sources: seldom(sources),
  excludeSources: seldom(sources),
  minReliability: seldom(fc.constantFrom('A' as const, 'B' as const, 'C' as const, 'E' as const)),
});

function edtf([first, last]: readonly [number, number]): string {
  return first === last ? DAYS[first]! : `${DAYS[first]}/${DAYS[last]}`;
}

function sourceId(i: number): string {
  return `source:s${i}`;
}

/** A type of statement that is drawn: how its facts, lists and ends are called. */
interface Kind {
  readonly statements: string;
  readonly from: string;
  readonly whole: { readonly facts: string; readonly field: string; readonly list: string };
  readonly persists: boolean;
}

const MEMBERSHIP: Kind = {
  statements: 'memberships',
  from: 'memberships',
  whole: { facts: 'coalitions', field: 'coalition', list: 'members' },
  persists: false,
};
const INTEGRATION: Kind = {
  statements: 'integrations',
  from: 'integrations',
  whole: { facts: 'stateOrgans', field: 'stateOrgan', list: 'integrated' },
  persists: true,
};

/** The facts of a graph, the statements in the order of their ids. */
function document(graph: Graph, prefix: string, kind = MEMBERSHIP) {
  const id = (i: number) => `${prefix}-${String(i).padStart(2, '0')}`;
  const named = (i: string) => ({ id: i, name: i, evidence: [{ source: sourceId(0), summary: 'There.' }] });
  return {
    sources: graph.published.map((when, i) => ({
      id: sourceId(i),
      title: `Source ${i}`,
      accessed: '2020-02-01',
      published: edtf(when),
      ...(RATINGS[i] && { reliability: RATINGS[i] }),
    })),
    [kind.whole.facts]: [named(`${prefix}-whole`)],
    armedGroups: graph.facts.map((_, i) => named(id(i))),
    [kind.statements]: graph.facts.map((f, i) => ({
      subject: id(i),
      object: `${prefix}-whole`,
      ...(f.confidence && { confidence: f.confidence }),
      ...(f.retracted !== null && { retractedOn: DAYS[f.retracted] }),
      valid: { from: f.from && edtf(f.from), to: f.to === 'open' ? '..' : f.to && edtf(f.to) },
      evidence: f.evidence.map((e, n) => ({
        source: sourceId(e.source),
        stance: e.stance,
        locator: String(n),
        summary: 'Said.',
        ...(e.observed && { observedOn: edtf(e.observed) }),
      })),
    })),
  };
}

/** What the design says of a statement under a view (section 2), read off the facts themselves: its status, or null when it is not shown. */
function expected(graph: Graph, f: Fact, view: View, kind = MEMBERSHIP): { readonly status: string; readonly evidence: number } | null {
  const seen = f.evidence.filter((e) => {
    const rating = RATINGS[e.source] ?? null;
    if (view.knownAt !== null && DAYS[graph.published[e.source]![1]]! > view.knownAt) return false;
    if (view.sources !== null && !view.sources.includes(e.source)) return false;
    if (view.excludeSources?.includes(e.source)) return false;
    return view.minReliability === null || (rating !== null && rating <= view.minReliability);
  });
  const supports = seen.filter((e) => e.stance === 'SUPPORTS');
  if (supports.length === 0) return null;
  const withdrawn = f.retracted !== null && (view.knownAt === null || DAYS[f.retracted]! <= view.knownAt);
  const status = withdrawn ? 'RETRACTED' : seen.length > supports.length ? 'DISPUTED' : 'ASSERTED';
  if (!view.statuses.includes(status)) return null;
  const ranks = [null, 'LOW', 'MODERATE', 'HIGH'];
  if (view.minConfidence !== null && ranks.indexOf(f.confidence) < ranks.indexOf(view.minConfidence)) return null;
  if (view.asOf !== null && !allows(f, view.asOf)) return null;
  if (view.asOf !== null && view.certainty === 'CERTAIN' && !forces(graph, f, seen, view.asOf, kind)) return null;
  return { status, evidence: seen.length };
}

/** The days between which it started, and those between which it ended. */
function bounds(f: Fact) {
  return {
    starts: f.from ? { first: DAYS[f.from[0]]!, last: DAYS[f.from[1]]! } : null,
    ends: f.to === 'open' ? { first: OPEN, last: OPEN } : f.to ? { first: DAYS[f.to[0]]!, last: DAYS[f.to[1]]! } : null,
  };
}

function allows(f: Fact, on: string): boolean {
  const { starts, ends } = bounds(f);
  return (starts === null || starts.first <= on) && (ends === null || on <= ends.last);
}

/** Whether what the view shows leaves no doubt about a day that the dates allow. */
function forces(graph: Graph, f: Fact, seen: readonly Evidence[], on: string, { persists }: Kind): boolean {
  const { starts, ends } = bounds(f);
  const observations = seen.flatMap((e) => (e.stance === 'SUPPORTS' && e.observed ? [e.observed] : []));
  const latestStarts = [...(starts ? [starts.last] : []), ...observations.map(([, last]) => DAYS[last]!)];
  const earliestEnds = [...(ends ? [ends.first] : []), ...observations.map(([first]) => DAYS[first]!)];
  const against = seen.flatMap((e) => (e.stance === 'DISPUTES' ? [DAYS[e.observed?.[0] ?? graph.published[e.source]![1]]!] : []));
  const goesOn = persists && ends === null && against.every((d) => d > on);
  return latestStarts.some((d) => d <= on) && (goesOn || earliestEnds.some((d) => d >= on));
}

function argument(view: View) {
  const ids = (list: readonly number[] | null) => list?.map(sourceId) ?? null;
  return { ...view, sources: ids(view.sources), excludeSources: ids(view.excludeSources) };
}

const list = ({ statements, from, whole }: Kind) => `query ($view: View, $whole: ID!) {
  statements: ${statements}(view: $view, filter: { object: { id: { eq: $whole } } }, first: 100) { totalCount nodes { status subject { id } evidence { stance } } }
  whole: ${whole.field}(id: $whole, view: $view) { parts: ${whole.list}(first: 100) { totalCount nodes { subject { id } } } }
  filtered: armedGroups(view: $view, filter: { ${from}: { some: { object: { id: { eq: $whole } } } } }, first: 100) { nodes { id } }
}`;

describe('a view', () => {
  const seed = 20_250_614;
  const cases = fc.sample(fc.tuple(graphs, fc.array(views, { minLength: VIEWS, maxLength: VIEWS })), { numRuns: GRAPHS, seed });

  it.each(cases.map(([graph, asked], i) => [i, i % 2 ? INTEGRATION : MEMBERSHIP, graph, asked] as const))(
    'of random graph %i shows what the design says',
    async (_i, kind, graph, asked) => {
      const store = await openTestStore('grafeo');
      let shown = 0;
      try {
        await loadValue(store, document(graph, 'g', kind));
        for (const view of asked) {
          const wanted = graph.facts.flatMap((f, n) => {
            const found = expected(graph, f, view, kind);
            return found ? [{ status: found.status, subject: `g-${String(n).padStart(2, '0')}`, evidence: found.evidence }] : [];
          });
          const answer = await data(store, list(kind), { view: argument(view), whole: 'g-whole' });
          const found = answer.statements.nodes.map((n: { status: string; subject: { id: string }; evidence: unknown[] }) => ({
            status: n.status,
            subject: n.subject.id,
            evidence: n.evidence.length,
          }));
          expect([view, found]).toEqual([view, wanted]);
          expect(answer.statements.totalCount).toBe(wanted.length);
          const subjects = wanted.map((w) => w.subject);
          const members = answer.whole?.parts.nodes.map((n: { subject: { id: string } }) => n.subject.id) ?? [];
          expect([view, members]).toEqual([view, subjects]);
          // A statement that is shown makes its ends known; so no group is missing where its membership is shown.
          expect([view, answer.filtered.nodes.map((n: { id: string }) => n.id)]).toEqual([view, subjects]);
          shown += wanted.length;
        }
        expect(shown).toBeGreaterThan(STATEMENTS);
      } finally {
        await store.close();
      }
    },
    120_000,
  );
});

describe('views of one another', () => {
  let store: GraphStore;
  const [graph] = fc.sample(graphs, { numRuns: 1, seed: 7 });
  beforeAll(async () => {
    store = await openTestStore('grafeo');
    await loadValue(store, document(graph!, 'g'));
  }, 240_000);
  afterAll(() => store?.close());

  async function ids(view: object): Promise<string[]> {
    const answer = await data(store, 'query ($view: View) { memberships(view: $view, first: 100) { nodes { id } } }', { view });
    return answer.memberships.nodes.map((n: { id: string }) => n.id);
  }

  it('what is certain is possible', async () => {
    await fc.assert(
      fc.asyncProperty(views, async (view) => {
        const { asOf, ...rest } = argument(view);
        const on = { ...rest, asOf: asOf ?? DAYS[5]! };
        const possible = await ids({ ...on, certainty: 'POSSIBLE' });
        expect(possible).toEqual(expect.arrayContaining(await ids({ ...on, certainty: 'CERTAIN' })));
      }),
      { numRuns: 40, seed: 1 },
    );
  }, 240_000);

  it('what was supported once stays supported: more is known later, never less', async () => {
    const all = { statuses: ['ASSERTED', 'DISPUTED', 'RETRACTED'] };
    await fc.assert(
      fc.asyncProperty(views, span, async (view, [early, late]) => {
        const { knownAt: _, statuses: __, asOf: ___, ...rest } = argument(view);
        const before = await ids({ ...rest, ...all, knownAt: DAYS[early] });
        expect(await ids({ ...rest, ...all, knownAt: DAYS[late] })).toEqual(expect.arrayContaining(before));
      }),
      { numRuns: 40, seed: 2 },
    );
  }, 240_000);

  it('all sources together are as good as no choice of sources', async () => {
    await fc.assert(
      fc.asyncProperty(views, async (view) => {
        const rest = { ...argument(view), sources: null, excludeSources: null, minReliability: null };
        expect(await ids({ ...rest, sources: RATINGS.map((_, i) => sourceId(i)) })).toEqual(await ids(rest));
      }),
      { numRuns: 40, seed: 3 },
    );
  }, 240_000);

  it('the three statuses part what is known', async () => {
    await fc.assert(
      fc.asyncProperty(views, async (view) => {
        const rest = argument(view);
        const parts = await Promise.all(['ASSERTED', 'DISPUTED', 'RETRACTED'].map((status) => ids({ ...rest, statuses: [status] })));
        expect(parts.flat().sort()).toEqual((await ids({ ...rest, statuses: ['ASSERTED', 'DISPUTED', 'RETRACTED'] })).sort());
      }),
      { numRuns: 30, seed: 4 },
    );
  }, 240_000);
});
