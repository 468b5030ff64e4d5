import { actorCard, groupList, network } from './workloads/actors.js';
import { attackList, latestOfMembers, months, monthsOfMembers } from './workloads/attacks.js';
import { paths, search, walk } from './workloads/walks.js';
import type { ViewName, Workload } from './workloads/workload.js';

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
  walk,
  paths,
].map(named);
