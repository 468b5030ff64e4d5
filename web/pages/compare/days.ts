import type { ChangeKind, ChangeRowFragment, CompareDaysQuery } from '../../api/documents.generated.js';
import { dayWords } from '../../words/dates.js';
import type { Difference } from '../../words/differences.js';
import { type Text, words } from '../../words/words.js';
import type { Part, Row } from './parts.js';

const PUBLISHERS = 3;

/** The kinds of change in the order in which they are listed; entities have no line. */
export const DAY_PARTS = [
  { key: 'new', kind: 'STATEMENT_KNOWN', difference: 'new', title: 'compare.new', none: 'compare.new.none' },
  { key: 'disputed', kind: 'STATEMENT_DISPUTED', difference: 'disputed', title: 'compare.disputed', none: 'compare.disputed.none' },
  { key: 'more', kind: 'EVIDENCE_ADDED', difference: 'more', title: 'compare.more', none: 'compare.more.none' },
  { key: 'gone', kind: 'STATEMENT_RETRACTED', difference: 'gone', title: 'compare.gone', none: 'compare.gone.none' },
  { key: 'seen', kind: 'ENTITY_SEEN', difference: 'new', title: 'compare.seen', none: 'compare.seen.none' },
] as const satisfies readonly {
  readonly key: string;
  readonly kind: ChangeKind;
  readonly difference: Difference;
  readonly title: Text;
  readonly none: Text;
}[];

function publishers({ evidence }: ChangeRowFragment): string {
  const names = [...new Set(evidence.map(({ source }) => source.publisher?.name ?? source.title))];
  const shown = names.slice(0, PUBLISHERS).join(', ');
  return names.length > PUBLISHERS ? words('overview.news.publishers', { names: shown, n: names.length - PUBLISHERS }) : shown;
}

/** A change as a row. */
export function changeRow(change: ChangeRowFragment, at: number): Row {
  const { kind, on, statement, entity } = change;
  const date = dayWords(on);
  const by = publishers(change);
  return {
    key: `${kind} ${statement?.id ?? entity?.id ?? ''} ${at}`,
    difference: DAY_PARTS.find((part) => part.kind === kind)?.difference ?? 'new',
    statements: statement === null ? [] : [statement],
    entity,
    said: by === '' ? date : words(kind === 'STATEMENT_DISPUTED' ? 'compare.otherwise' : 'compare.said', { publishers: by, date }),
  };
}

/** What differs between two days of knowledge, by kind. */
export function dayParts(data: CompareDaysQuery): readonly Part[] {
  const rows = data.changes.nodes.map((change, at) => ({ kind: change.kind, row: changeRow(change, at) }));
  return DAY_PARTS.map(({ key, kind, title, none }) => ({
    key,
    title: words(title),
    term: `ChangeKind.${kind}`,
    none: words(none),
    count: data[key].totalCount,
    rows: rows.filter((one) => one.kind === kind).map(({ row }) => row),
  }));
}
