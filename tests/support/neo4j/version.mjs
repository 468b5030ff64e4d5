/** The Neo4j release the tests run against; one place for Docker and Maven. */
export const NEO4J_VERSION = '5.26.30';

/** Heap and cache of a test server: small, but enough for the heavy tests. */
export const MEMORY = { heapInitial: '512m', heapMax: '1g', pageCache: '128m' };
