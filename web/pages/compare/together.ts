import { type SentencePart, sentence, sentenceTogether } from '../../words/statements.js';
import type { Row } from './parts.js';

/** Rows that say the same of several, as one sentence: "A, B and C are on the list X of Y". A row that stands alone is one of its own. */
export interface Together {
  readonly rows: readonly Row[];
  /** The words before and after the names that differ; null where a row stands alone. */
  readonly words: { readonly before: readonly SentencePart[]; readonly after: readonly SentencePart[] } | null;
  /** Which end differs. */
  readonly end: 'subject' | 'object';
}

const asText = (parts: readonly SentencePart[]) => parts.map((part) => (typeof part === 'string' ? part : part.id)).join('|');

/** What a row shares with the rows that it can stand with; null where it has no such end. */
function shared({ difference, statements, said }: Row, end: Together['end']): string | null {
  const [statement] = statements;
  if (statement === undefined || statements.length > 1 || statement.object === null) return null;
  const parts = sentence(statement).filter((part) => typeof part === 'string' || part.id !== statement[end]?.id);
  return [difference, statement.__typename, end, said ?? '', asText(parts)].join(' ');
}

/** Groups rows that differ in one end alone, each with the end that brings most together. The order of the first of each stays. */
export function together(rows: readonly Row[]): readonly Together[] {
  const ends = ['subject', 'object'] as const;
  const groups = new Map<string, Row[]>();
  for (const row of rows)
    for (const end of ends) {
      const key = shared(row, end);
      if (key !== null) groups.set(key, [...(groups.get(key) ?? []), row]);
    }
  const taken = new Set<Row>();
  return rows.flatMap((row): readonly Together[] => {
    if (taken.has(row)) return [];
    const [best] = ends
      .map((end) => ({ end, rows: (groups.get(shared(row, end) ?? '') ?? [row]).filter((other) => !taken.has(other)) }))
      .toSorted((a, b) => b.rows.length - a.rows.length);
    const { end, rows: found } = best!;
    for (const one of found) taken.add(one);
    const words = found.length === 1 ? null : sentenceTogether(found[0]!.statements[0]!, end);
    return [{ rows: found, words, end }];
  });
}
