export interface AcquiredNeo4j {
  uri: string;
  username: string;
  password: string;
  database?: string;
  /** Where the server comes from, for the log. */
  how: string;
  stop(): Promise<void>;
}

export interface UnavailableNeo4j {
  /** What to install, and why each way failed. */
  unavailable: string;
}

export function acquireNeo4j(use?: 'test' | 'heavy' | 'bench'): Promise<AcquiredNeo4j | UnavailableNeo4j>;
