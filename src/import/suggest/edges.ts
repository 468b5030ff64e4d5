import type { SampleColumn } from '../row/row-facts.js';
import { columnNamed, normalised } from './columns.js';

/** The columns of the two ends of an edge. */
export interface EdgeColumns {
  readonly source: SampleColumn;
  readonly target: SampleColumn;
  /** What kind of edge it is. */
  readonly kind: SampleColumn | null;
}

const ENDS = [
  ['source', 'target'],
  ['from', 'to'],
  ['subject', 'object'],
  ['sourceid', 'targetid'],
  ['fromid', 'toid'],
  ['start', 'end'],
  ['parent', 'child'],
  ['node1', 'node2'],
  ['actor1', 'actor2'],
] as const;

/** The columns of a table of edges; null for another table. */
export function edgeColumns(columns: readonly SampleColumn[]): EdgeColumns | null {
  for (const [from, to] of ENDS) {
    const [source, target] = [columnNamed(columns, [from]), columnNamed(columns, [to])];
    if (source && target && source.values.length > 0 && target.values.length > 0)
      return { source, target, kind: columnNamed(columns, ['type', 'relation', 'relationship', 'kind', 'edgetype', 'label', 'role']) };
  }
  return null;
}

/** Words for kinds of edges, and the statements that they mean between two groups. */
const STATEMENTS: readonly (readonly [words: RegExp, statement: string])[] = [
  [/all(?:y|ied|ies|iance)|cooperat|partner/, 'Alliance'],
  [/host|enem|rival|fight|oppos|conflict|clash/, 'Hostility'],
  [/sponsor|support|fund|financ|suppl|arm(?:s|ed)?$|train/, 'Sponsorship'],
  [/lead|head|command|chief/, 'Leadership'],
  [/subordinat|report|obey/, 'Subordination'],
  [/front|brand|facade/, 'FrontFor'],
  [/split|splinter|broke/, 'Splinter'],
  [/merge/, 'Merger'],
  [/part|branch|wing|unit|parent|child/, 'OrganisationalPart'],
  [/member|belong|umbrella/, 'Membership'],
  [/target|attack/, 'Targeting'],
];

/** The statement that a word for a kind of edge means; null if none does. */
export function statementOf(word: string): string | null {
  const text = normalised(word);
  return STATEMENTS.find(([words]) => words.test(text))?.[1] ?? null;
}
