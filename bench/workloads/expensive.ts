import { GROUP_LIST, PAIRS, SEARCHES, YEARS } from './parameters.js';
import type { Variables } from './workload.js';

/** A question for Cadre alone, with variables to draw from. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: readonly Variables[];
}

const groups = GROUP_LIST;

/** Questions that read much: each kind of walk, count and search that the API has. */
export const EXPENSIVE: readonly Question[] = [
  {
    name: 'network',
    query:
      'query ($id: ID!) { network(around: [$id], depth: 3, first: 500) { nodes { depth entity { id name } } links { source type target } } }',
    variables: groups,
  },
  {
    name: 'paths',
    query: 'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxHops: 5, first: 20) { nodes { length entities { id name } } } }',
    variables: PAIRS,
  },
  {
    name: 'attackStats',
    query: 'query ($from: Date!) { attackStats(by: [MONTH, ACTOR], filter: {date: {after: $from}}) { buckets { attacks } } }',
    variables: YEARS,
  },
  { name: 'timeline', query: 'query ($id: ID!) { timeline(ids: [$id], first: 500) { nodes { __typename } } }', variables: groups },
  {
    name: 'inferences',
    query: 'query ($first: Int!) { inferences(first: $first) { nodes { rule { id } subject { id } } } }',
    variables: Array.from({ length: 64 }, (_, i) => ({ first: 20 + i })),
  },
  {
    name: 'changes',
    query: 'query ($from: Date!, $to: Date!) { changes(from: $from, to: $to, first: 500) { nodes { __typename } } }',
    variables: YEARS,
  },
  {
    name: 'search',
    query: 'query ($text: String!) { search(text: $text, first: 50) { edges { node { id name } } } }',
    variables: SEARCHES,
  },
  {
    name: 'deep page',
    query:
      'query ($id: ID!) { armedGroup(id: $id) { attributions(first: 200) { nodes { subject { id name } evidence { source { id title } } } } } }',
    variables: groups,
  },
];

/** A question that anybody may ask at any time. */
export const CHEAP: Question = { name: 'one group', query: 'query ($id: ID!) { armedGroup(id: $id) { id name } }', variables: groups };
