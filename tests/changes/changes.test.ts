import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, type EngineName } from '../support/graph.js';
import { onEachEngine } from '../support/on-engines.js';
import { openSeeded } from '../support/seeds.js';

const MEDIA_NOTE = 'us-state-media-note-2025-09-17';
const FACT_SHEET = 'us-state-fact-sheet-2025-09-17';
const INN = 'israel-national-news-2025-09-17';
const ELAPH = 'elaph-2025-09-17';
const LORIENT = 'lorient-today-2025-09-18';

/** Derived by hand from the second dossier: C05 to C11 and C24 were published between the two days. */
const EXPECTED: readonly (readonly [day: string, kind: string, id: string, sources: readonly string[]])[] = [
  ['2025-09-17', 'ENTITY_SEEN', 'elaph', [ELAPH]],
  ['2025-09-17', 'ENTITY_SEEN', 'hashim-finyan-rahim-al-saraji', [FACT_SHEET]],
  ['2025-09-17', 'ENTITY_SEEN', 'haydar-muzhir-malak-al-saidi', [FACT_SHEET]],
  ['2025-09-17', 'ENTITY_SEEN', 'israel-national-news', [INN]],
  ['2025-09-17', 'ENTITY_SEEN', 'us-department-of-state', [MEDIA_NOTE]],
  ['2025-09-17', 'STATEMENT_KNOWN', 'assessment:iran-backed-militias-iraq:use-of-front-names', [MEDIA_NOTE]],
  ['2025-09-17', 'STATEMENT_KNOWN', 'assessment:kataib-imam-ali:coordination-of-attacks', [INN]],
  ['2025-09-17', 'STATEMENT_KNOWN', 'attribution:northeast-jordan-2024-01-28:harakat-ansar-allah-al-awfiya:assessed', [FACT_SHEET]],
  ['2025-09-17', 'STATEMENT_KNOWN', 'designation:akram-al-kabi:united-states:sdgt', [FACT_SHEET]],
  ['2025-09-17', 'STATEMENT_KNOWN', 'designation:harakat-ansar-allah-al-awfiya:united-states:fto', [MEDIA_NOTE]],
  ['2025-09-17', 'STATEMENT_KNOWN', 'designation:harakat-ansar-allah-al-awfiya:united-states:sdgt', [FACT_SHEET, MEDIA_NOTE]],
  ['2025-09-17', 'STATEMENT_KNOWN', 'designation:harakat-hezbollah-al-nujaba:united-states:fto', [MEDIA_NOTE]],
  ['2025-09-17', 'STATEMENT_KNOWN', 'designation:harakat-hezbollah-al-nujaba:united-states:sdgt', [FACT_SHEET, MEDIA_NOTE]],
  ['2025-09-17', 'STATEMENT_KNOWN', 'designation:hashim-finyan-rahim-al-saraji:united-states:sdgt', [FACT_SHEET]],
  ['2025-09-17', 'STATEMENT_KNOWN', 'designation:haydar-muzhir-malak-al-saidi:united-states:sdgt', [FACT_SHEET]],
  ['2025-09-17', 'STATEMENT_KNOWN', 'designation:kataib-imam-ali:united-states:fto', [MEDIA_NOTE]],
  ['2025-09-17', 'STATEMENT_KNOWN', 'designation:kataib-sayyid-al-shuhada:united-states:fto', [MEDIA_NOTE]],
  ['2025-09-17', 'STATEMENT_KNOWN', 'designation:kataib-sayyid-al-shuhada:united-states:sdgt', [FACT_SHEET, MEDIA_NOTE]],
  ['2025-09-17', 'STATEMENT_KNOWN', 'leadership:akram-al-kabi:harakat-hezbollah-al-nujaba', [FACT_SHEET]],
  ['2025-09-17', 'STATEMENT_KNOWN', 'leadership:hashim-finyan-rahim-al-saraji:kataib-sayyid-al-shuhada', [FACT_SHEET]],
  ['2025-09-17', 'STATEMENT_KNOWN', 'leadership:haydar-muzhir-malak-al-saidi:harakat-ansar-allah-al-awfiya', [FACT_SHEET]],
  ['2025-09-17', 'STATEMENT_KNOWN', 'organisational-part:us-department-of-state:united-states', [FACT_SHEET, MEDIA_NOTE]],
  ['2025-09-17', 'STATEMENT_KNOWN', 'sponsorship:iran:harakat-hezbollah-al-nujaba', [FACT_SHEET]],
  ['2025-09-17', 'STATEMENT_KNOWN', 'sponsorship:iran:kataib-sayyid-al-shuhada', [FACT_SHEET]],
  ['2025-09-17', 'EVIDENCE_ADDED', 'attribution:northeast-jordan-2024-01-28:islamic-resistance-in-iraq:assessed', [FACT_SHEET]],
  ['2025-09-17', 'EVIDENCE_ADDED', 'designation:kataib-imam-ali:united-states:sdgt', [INN]],
  ['2025-09-17', 'EVIDENCE_ADDED', 'designation:kataib-imam-ali:united-states:sdgt', [MEDIA_NOTE]],
  ['2025-09-17', 'EVIDENCE_ADDED', 'founding:harakat-hezbollah-al-nujaba', [FACT_SHEET]],
  ['2025-09-17', 'EVIDENCE_ADDED', 'front-for:islamic-resistance-in-iraq:militias-of-the-iri', [FACT_SHEET]],
  ['2025-09-17', 'EVIDENCE_ADDED', 'membership:harakat-hezbollah-al-nujaba:islamic-resistance-in-iraq', [FACT_SHEET]],
  ['2025-09-17', 'EVIDENCE_ADDED', 'membership:kataib-sayyid-al-shuhada:islamic-resistance-in-iraq', [FACT_SHEET]],
  ['2025-09-17', 'EVIDENCE_ADDED', 'targeting:northeast-jordan-2024-01-28:tower-22', [FACT_SHEET]],
  ['2025-09-17', 'EVIDENCE_ADDED', 'targeting:northeast-jordan-2024-01-28:us-forces', [FACT_SHEET]],
  ['2025-09-18', 'ENTITY_SEEN', 'lorient-today', [LORIENT]],
  ['2025-09-18', 'STATEMENT_DISPUTED', 'designation:harakat-ansar-allah-al-awfiya:united-states:sdgt', [LORIENT]],
  ['2025-09-18', 'STATEMENT_DISPUTED', 'designation:kataib-imam-ali:united-states:sdgt', [LORIENT]],
  ['2025-09-18', 'EVIDENCE_ADDED', 'designation:kataib-imam-ali:united-states:sdgt', [LORIENT]],
];

/** The four spellings in the media note and the four Arabic names of C24. */
const NEW_NAMES = [
  [MEDIA_NOTE, 'Harakat Ansar Allah al-Awfiya'],
  [MEDIA_NOTE, 'Harakat al-Nujaba'],
  [MEDIA_NOTE, "Kata'ib Sayyid al-Shuhada"],
  [MEDIA_NOTE, "Kata'ib al-Imam Ali"],
  [ELAPH, 'حركة النجباء'],
  [ELAPH, 'كتائب سيد الشهداء'],
  [ELAPH, 'حركة أنصار الله الأوفياء'],
  [ELAPH, 'كتائب الإمام علي'],
] as const;

interface Node {
  readonly kind: string;
  readonly on: string;
  readonly statement: { readonly id: string; readonly __typename: string; readonly value?: string } | null;
  readonly entity: { readonly id: string } | null;
  readonly evidence: readonly { readonly source: { readonly id: string } }[];
}
interface Page {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const FIELDS = 'kind on statement { id __typename ... on Name { value } } entity { id } evidence { source { id } }';
const LIST = `query ($from: Date!, $to: Date!, $around: [ID!], $kinds: [ChangeKind!], $first: Int, $after: String) {
  changes(from: $from, to: $to, around: $around, kinds: $kinds, first: $first, after: $after) { nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } }
}`;

const sourcesOf = (node: Node) => node.evidence.map((e) => e.source.id.replace('source:', '')).sort();
const row = (node: Node) => [node.on, node.kind, (node.statement ?? node.entity)!.id, sourcesOf(node)];

function suite(engine: EngineName): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openSeeded(engine, 'all');
  }, 120_000);
  afterAll(() => store.close());

  const page = async (variables: Record<string, unknown>): Promise<Page> => {
    const answer = await ask(store, LIST, { from: '2025-06-14', to: '2025-09-18', first: 500, ...variables });
    expect(answer.errors).toBeUndefined();
    return (answer.data as unknown as { changes: Page }).changes;
  };

  test('between the article and the day after the designations: exactly the differences', async () => {
    const { nodes, pageInfo } = await page({});
    const names = nodes.filter((n) => n.statement?.__typename === 'Name');
    const others = nodes.filter((n) => n.statement?.__typename !== 'Name').map(row);
    const sorted = (rows: readonly (readonly unknown[])[]) => rows.map((r) => JSON.stringify(r)).sort();
    expect(sorted(others)).toEqual(sorted(EXPECTED));
    expect(names.map((n) => [...sourcesOf(n), n.statement!.value].join(' ')).sort()).toEqual(NEW_NAMES.map((n) => n.join(' ')).sort());
    expect(pageInfo.hasNextPage).toBe(false);
  });

  test('a page after the other gives the same list, oldest first', async () => {
    const whole = await page({});
    const walked: Node[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo }: Page = await page({ first: 7, after });
      walked.push(...nodes);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(walked).toEqual(whole.nodes);
    expect(walked.map((n) => n.on)).toEqual(walked.map((n) => n.on).sort());
  });

  test('around one group, and of some kinds only', async () => {
    const { nodes } = await page({ around: ['kataib-imam-ali'], kinds: ['STATEMENT_DISPUTED', 'ENTITY_SEEN'] });
    expect(nodes.map(row)).toEqual([['2025-09-18', 'STATEMENT_DISPUTED', 'designation:kataib-imam-ali:united-states:sdgt', [LORIENT]]]);
  });

  test('between a day and itself nothing changes; an end before the start is refused', async () => {
    expect((await page({ to: '2025-06-14' })).nodes).toEqual([]);
    const answer = await ask(store, LIST, { from: '2025-09-18', to: '2025-06-14' });
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('BAD_INPUT');
  });

  test('two spans together tell what one over both tells', async () => {
    const first = await page({ to: '2025-09-17' });
    const second = await page({ from: '2025-09-17' });
    const whole = await page({});
    const news = (nodes: readonly Node[]) => nodes.filter((n) => n.kind === 'STATEMENT_KNOWN' || n.kind === 'ENTITY_SEEN').map(row);
    expect([...news(first.nodes), ...news(second.nodes)]).toEqual(news(whole.nodes));
  });

  test('the life of a disputed membership', async () => {
    const { data } = await ask(
      store,
      '{ history(id: "membership:asaib-ahl-al-haq:islamic-resistance-in-iraq") { on kind status evidence { source { id } } } }',
    );
    expect(data).toEqual({
      history: [
        { on: '2023-12-31', kind: 'DISPUTED', status: null, evidence: { source: { id: 'source:waradana-2023-12' } } },
        { on: '2024-11-18', kind: 'KNOWN', status: 'DISPUTED', evidence: { source: { id: 'source:shafaq-news-2024-11-18' } } },
        { on: '2025-06-14', kind: 'SUPPORTED', status: 'DISPUTED', evidence: { source: { id: 'source:lwj-2025-06-14' } } },
      ],
    });
  });

  test('there is no history of what does not exist', async () => {
    const { data } = await ask(
      store,
      '{ a: history(id: "nobody") { on } b: history(id: "membership:no:body") { on } c: history(id: "source:lwj-2025-06-14") { on } }',
    );
    expect(data).toEqual({ a: null, b: null, c: null });
  });
}

describe('changes', () => onEachEngine(suite));
