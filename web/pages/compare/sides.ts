import type { ComparedFragment, CompareGroupsQuery, CompareSourcesQuery } from '../../api/documents.generated.js';
import type { TableStatement } from '../../parts/statement-table.js';
import type { Difference } from '../../words/differences.js';
import { type Text, words } from '../../words/words.js';
import type { Part, Row } from './parts.js';

const rowOf = (difference: Difference, statements: readonly TableStatement[]): Row => ({
  key: `${difference} ${statements.map(({ id }) => id).join(' ')}`,
  difference,
  statements,
  entity: null,
  said: null,
});

/** The parts of a comparison of two sources, as the API has them. */
export const SOURCE_PARTS = [
  { key: 'disputed', field: 'disputed', difference: 'disputed', title: 'compare.sources.disputed', none: 'compare.sources.disputed.none' },
  { key: 'a', field: 'onlyA', difference: 'a', title: 'compare.sources.a', none: 'compare.sources.a.none' },
  { key: 'b', field: 'onlyB', difference: 'b', title: 'compare.sources.b', none: 'compare.sources.b.none' },
  { key: 'both', field: 'both', difference: 'both', title: 'compare.sources.both', none: 'compare.sources.both.none' },
] as const satisfies readonly {
  readonly key: string;
  readonly field: keyof CompareSourcesQuery['compareSources'];
  readonly difference: Difference;
  readonly title: Text;
  readonly none: Text;
}[];

/** What only one of two sources says, what both say, and where they contradict each other. */
export function sourceParts({ compareSources }: CompareSourcesQuery): readonly Part[] {
  return SOURCE_PARTS.map(({ key, field, difference, title, none }) => ({
    key,
    title: words(title),
    none: words(none),
    count: compareSources[field].totalCount,
    rows: compareSources[field].nodes.map((statement) => rowOf(difference, [statement])),
  }));
}

/** What a statement says of a group, without the group: equal for two groups if the same is said of both. */
function said(statement: TableStatement, group: string): string | null {
  const { __typename: type, subject, object, list = null, claimKind = null } = statement;
  if (object === null) return null;
  const [side, other] = subject.id === group ? ['subject', object.id] : ['object', subject.id];
  return JSON.stringify([type, side, other, list, claimKind]);
}

function only(own: ComparedFragment, group: string, others: ReadonlySet<string>, difference: Difference): readonly Row[] {
  return own.nodes
    .filter((statement) => {
      const key = said(statement, group);
      return key === null || !others.has(key);
    })
    .map((statement) => rowOf(difference, [statement]));
}

/**
 * What is said of only one of two groups, of both, and between them. The same is said of both when a statement of the same type joins each of
 * them in the same way to the same other.
 */
export function groupParts(data: CompareGroupsQuery, a: string, b: string): readonly Part[] {
  const between = (statement: TableStatement) => [statement.subject.id, statement.object?.id].every((id) => id === a || id === b);
  const apart = (side: ComparedFragment): ComparedFragment => ({ ...side, nodes: side.nodes.filter((one) => !between(one)) });
  const [ofA, ofB] = [apart(data.a), apart(data.b)];
  const keys = (side: ComparedFragment, group: string) => new Set(side.nodes.flatMap((one) => said(one, group) ?? []));
  const [keysA, keysB] = [keys(ofA, a), keys(ofB, b)];
  const shared = [...keysA]
    .filter((key) => keysB.has(key))
    .map((key) => rowOf('both', [...ofA.nodes.filter((one) => said(one, a) === key), ...ofB.nodes.filter((one) => said(one, b) === key)]));
  const parts: readonly (readonly [string, Text, Text, readonly Row[]])[] = [
    [
      'between',
      'compare.groups.between',
      'compare.groups.between.none',
      data.a.nodes.filter((one) => one.object !== null && between(one)).map((one) => rowOf('both', [one])),
    ],
    ['a', 'compare.groups.a', 'compare.groups.a.none', only(ofA, a, keysB, 'a')],
    ['b', 'compare.groups.b', 'compare.groups.b.none', only(ofB, b, keysA, 'b')],
    ['both', 'compare.groups.both', 'compare.groups.both.none', shared],
  ];
  return parts.map(([key, title, none, rows]) => ({ key, title: words(title), none: words(none), count: rows.length, rows }));
}
