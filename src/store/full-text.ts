/** What a full-text index holds: nodes of one label, by a key of tokens; the order in which they are found, and the name of the index on Neo4j. */
export interface FullText {
  readonly label: string;
  readonly key: string;
  readonly rank: string;
  readonly index: string;
}

/** What is searched: names, or the texts of a family of nodes. */
export type FullTextName = 'names' | 'statements' | 'entities' | 'evidence' | 'sources';

function texts(label: string): FullText {
  return { label, key: 'textKey', rank: 'textRank', index: `${label.toLowerCase()}_text` };
}

/** All full-text indexes. */
export const FULL_TEXTS = {
  names: { label: 'Name', key: 'searchKey', rank: 'searchRank', index: 'name_search' },
  statements: texts('Statement'),
  entities: texts('Entity'),
  evidence: texts('Evidence'),
  sources: texts('Source'),
} as const satisfies Readonly<Record<FullTextName, FullText>>;

/** One question to a full-text index. */
export interface TokenQuestion {
  readonly of: FullTextName;
  /** What is found has a token of each group. Without a group nothing is found. */
  readonly groups: readonly (readonly string[])[];
  /** The most ids in the answer. */
  readonly limit: number;
}
