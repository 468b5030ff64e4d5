import { availableParallelism } from 'node:os';
import type { Settings } from '../config/settings.js';
import type { AdmissionLimits } from '../graphql/admission.js';
import { READS_AT_ONCE } from '../store/engines/grafeo.js';
import type { StoreInfo } from '../store/graph-store.js';

/** How many reads each engine runs at the same time; Neo4j has a connection for each, and as many are left to exports as may run. */
const READS = {
  grafeo: () => READS_AT_ONCE,
  neo4j: ({ neo4jPoolSize, maxExports }) => Math.max(2, neo4jPoolSize - maxExports),
} as const satisfies Record<StoreInfo['engine'], (settings: Settings) => number>;

/** How the reads of a store are shared among requests, by the settings. At least one read is left to small requests. */
export function admissionLimits(engine: StoreInfo['engine'], settings: Settings): AdmissionLimits {
  const { maxLargeReads, maxWaiting } = settings;
  const reads = READS[engine](settings);
  const largeReads = Math.min(maxLargeReads === 0 ? availableParallelism() : maxLargeReads, reads - 1);
  // While one computes, another can read.
  return { reads, largeReads, largeRequests: largeReads + 1, waiting: maxWaiting };
}
