import type { TableStatement } from '../../parts/statement-table.js';
import type { Difference } from '../../words/differences.js';
import type { EntityRef } from '../../words/kinds.js';
import { tellingRank } from '../../words/telling.js';

/** One difference: a statement, two statements that say the same of two groups, or an entity that was first named. */
export interface Row {
  readonly key: string;
  readonly difference: Difference;
  readonly statements: readonly TableStatement[];
  readonly entity: EntityRef | null;
  /** On which day and by whom it became known, in words; null where it is not about days. */
  readonly said: string | null;
}

/** Differences of one kind. */
export interface Part {
  readonly key: string;
  readonly title: string;
  /** Where the codebook says what it means. */
  readonly term?: string;
  /** What is said where there are none. */
  readonly none: string;
  /** How many there are; `rows` may have fewer. */
  readonly count: number;
  readonly rows: readonly Row[];
}

/** Rows in the order in which they are worth reading. */
export function telling(rows: readonly Row[]): readonly Row[] {
  const rank = ({ statements: [statement] }: Row) => tellingRank(statement?.__typename ?? null);
  return rows.toSorted((a, b) => rank(a) - rank(b));
}

/** Rows about the same statement as one, with all that was said: several sources may have confirmed it. */
export function merged(rows: readonly Row[]): readonly Row[] {
  const byStatement = new Map<string, Row>();
  for (const row of rows) {
    const key = row.statements.map(({ id }) => id).join(' ');
    const before = byStatement.get(key);
    const said = [before?.said, row.said].filter((text) => text !== null && text !== undefined);
    byStatement.set(key, before ? { ...before, said: said.length === 0 ? null : said.join('; ') } : row);
  }
  return [...byStatement.values()];
}

/** Of two differences of one statement what a picture shows. */
const STRONGEST: readonly Difference[] = ['gone', 'disputed', 'new', 'a', 'b', 'more', 'both', 'same'];

/** What a picture marks: each statement that differs. */
export function marksOf(parts: readonly Part[]): ReadonlyMap<string, Difference> {
  const marks = new Map<string, Difference>();
  for (const { difference, statements } of parts.flatMap(({ rows }) => rows))
    for (const { id } of statements) {
      const before = marks.get(id);
      if (before === undefined || STRONGEST.indexOf(difference) < STRONGEST.indexOf(before)) marks.set(id, difference);
    }
  return marks;
}

/**
 * The entities that a picture of differences has: the ends of what differs, those with most differences first.
 * @param most how many at most
 */
export function endsOf(parts: readonly Part[], most: number): { readonly ids: readonly string[]; readonly beyond: number } {
  const counts = new Map<string, number>();
  const count = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { subject, object } of parts.flatMap(({ rows }) => rows.flatMap(({ statements }) => statements))) {
    // What has one end alone is no line.
    if (object === null) continue;
    count(subject.id);
    count(object.id);
  }
  const ids = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
  return { ids: ids.slice(0, most), beyond: Math.max(0, ids.length - most) };
}
