import { actorCard, groupList, network } from './workloads/actors.js';
import { attackList, latestOfMembers, months, monthsOfMembers } from './workloads/attacks.js';
import { PAIRS, SEARCHES } from './workloads/parameters.js';
import { inView, type Json, type ViewName, type Workload } from './workloads/workload.js';

const search: Workload = {
  name: 'search',
  about: 'ten entities by a name as people type it',
  view: 'now',
  variables: inView('now', SEARCHES),
  graphql: 'query Search($text: String!) { search(text: $text, first: 10) { edges { reason matchedName node { id name } } } }',
  read: ({ search: found }) => found.edges.map((e: Json) => [e.reason, e.matchedName, e.node.id, e.node.name]),
  // The ranking is the program's own: no text answers the same.
  cypher: null,
};

const paths: Workload = {
  name: 'paths',
  about: 'ten shortest paths of at most four hops between two groups',
  view: 'now',
  variables: inView('now', PAIRS),
  graphql:
    'query Paths($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxHops: 4, via: [MEMBERSHIP, SPONSORSHIP, HOSTILITY, INTEGRATION], first: 10) { complete nodes { length entities { id name } statements { id } } } }',
  read: ({ paths: found }) => [
    found.complete,
    found.nodes.map((p: Json) => [p.length, p.entities.map((e: Json) => e.id), p.statements.map((s: Json) => s.id)]),
  ],
  cypher: null,
};

const VIEWS: readonly ViewName[] = ['asOf', 'knownAt'];
const MAIN = [actorCard, groupList, attackList, network];

function named(workload: Workload): Workload {
  return workload.view === 'now' ? workload : { ...workload, name: `${workload.name}-${workload.view}` };
}

/** All questions of the benchmark, in the order in which they are shown. */
export const WORKLOADS: readonly Workload[] = [
  ...MAIN.map((make) => make('now')),
  monthsOfMembers,
  latestOfMembers,
  ...VIEWS.flatMap((view) => MAIN.map((make) => make(view))),
  months,
  search,
  paths,
].map(named);
