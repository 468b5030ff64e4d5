import type { AcquiredNeo4j } from './acquire.d.mts';

/** What a test may do to the process of a server. */
export interface Faults {
  /** Sends the process a signal: SIGSTOP pauses it, SIGCONT lets it go on. */
  signal(signal: NodeJS.Signals): void;
  /** Until the process has ended. */
  ended(): Promise<void>;
  /** Starts it again after its end, on the same port and data; until it answers. */
  start(): Promise<void>;
}

/** A Neo4j from Maven's jars, as a process of its own. @throws Error when there is no Java or no Maven */
export function startLocally(use: 'test' | 'heavy' | 'bench'): Promise<AcquiredNeo4j & { readonly faults: Faults }>;
