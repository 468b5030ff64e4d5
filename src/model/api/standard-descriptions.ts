/** What arguments of a name mean wherever they stand without a description of their own. */
export const ARGUMENTS: Readonly<Record<string, string>> = {
  first: 'At most this number, from the start.',
  after: 'Only what follows this cursor.',
  last: 'At most this number, from the end.',
  before: 'Only what precedes this cursor.',
  filter: 'Only those that meet these conditions.',
  orderBy: 'Ordered by these; ties go by id.',
  view: 'The part of the graph that the query sees; without it: all that is known today.',
  id: 'The id.',
  message: 'Why, in your own words, for the log.',
  expectedRevision:
    'The revision of the graph that you have seen. Where it has changed since, nothing is written (CONFLICT), and the error has the changes that concern the same nodes.',
  idempotencyKey:
    'A text of your own, new for each mutation, to send it again when no answer came: within 24 hours the same mutation with the same key is not written twice, and answers with the same change.',
  dryRun: 'True: does everything but writing.',
  stance: 'Only evidence of this stance.',
  language: 'A language (BCP 47): the best name in it if there is one, else the primary name.',
  rules: 'Only by these rules; see `inferenceRules`. Without it: by all.',
  statementTypes: 'Only statements of these types. Without it: of all types.',
  entityTypes: 'Only entities of these types. Without it: of all types.',
  minEvidence: 'Only statements with at least this number of pieces of supporting evidence.',
};

/** The fields of pages, and of the items of a page with their cursors. */
export const PAGE_FIELDS: Readonly<Record<string, string>> = {
  nodes: 'The items of the page.',
  edges: 'The items of the page, each with its cursor.',
  pageInfo: 'Where the page begins and ends, and whether there is more on either side.',
  cursor: 'The place of the item in the list, for `after` and `before`.',
  node: 'The item.',
};

/** Operators of filters, and the fields of orderings. */
export const INPUT_FIELDS: Readonly<Record<string, string>> = {
  eq: 'Equal to.',
  in: 'Equal to one of these.',
  gt: 'Greater than.',
  gte: 'Greater than, or equal to.',
  lt: 'Less than.',
  lte: 'Less than, or equal to.',
  has: 'Has this element.',
  hasAny: 'Has one of these elements.',
  isNull: 'True: only unknown values. False: only known values.',
  field: 'What the list is ordered by.',
  direction: 'Whether the smallest comes first, or the largest.',
};
