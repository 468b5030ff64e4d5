import { actorCard, groupList, network } from './actors.js';
import { attackList, latestOfMembers, months, monthsOfMembers } from './attacks.js';
import { paths, search, walk } from './walks.js';
import type { ViewName, Workload } from './workload.js';

const VIEWS: readonly ViewName[] = ['asOf', 'knownAt'];
const MAIN = [actorCard, groupList, attackList, network];

function named(workload: Workload): Workload {
  return workload.view === 'now' ? workload : { ...workload, name: `${workload.name}-${workload.view}` };
}

/** All questions of the benchmark, in the order of the report. */
export const WORKLOADS: readonly Workload[] = [
  ...MAIN.map((make) => make('now')),
  monthsOfMembers,
  latestOfMembers,
  ...VIEWS.flatMap((view) => MAIN.map((make) => make(view))),
  months,
  search,
  walk,
  paths,
].map(named);
