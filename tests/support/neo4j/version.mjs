/** The Neo4j release the tests run against; one place for Docker and Maven. */
export const NEO4J_VERSION = '5.26.30';

/**
 * What servers are started for. `test`: one that lives for minutes, small, but enough for the heavy tests; it spends its
 * minutes on compiling, so the quick compiler and collector cost a third less CPU. `bench`: one that is measured, with
 * Java's own choice of both and room for a million attacks.
 */
export const USES = {
  test: { heapInitial: '512m', heapMax: '1g', pageCache: '128m', java: ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] },
  bench: { heapInitial: '2g', heapMax: '3g', pageCache: '3g', java: [] },
};
