/** The Neo4j release the tests run against; one place for Docker and Maven. */
export const NEO4J_VERSION = '5.26.30';

/** Settings of every test server: no outgoing traffic, and tests may try wrong passwords without being locked out. */
const ALWAYS = {
  'dbms.usage_report.enabled': 'false',
  'dbms.security.auth_max_failed_attempts': '0',
};

/** Of a server whose data are gone in minutes: nothing is written ahead of need. */
const BRIEF = {
  'server.memory.heap.initial_size': '512m',
  'server.memory.heap.max_size': '1g',
  'server.memory.pagecache.size': '128m',
  'db.tx_log.preallocate': 'false',
  'db.checkpoint.interval.time': '1h',
};

/** It spends its minutes on compiling, so the quick compiler and collector cost a third less processor time. */
const QUICK = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/**
 * What servers are started for, with their settings and the arguments of Java. `test`: small graphs that come and go, so a text
 * that was planned once stays planned. `heavy`: graphs that grow, with plans that follow. `bench`: one that is measured, with
 * Java's own choice of compiler and collector and room for a million attacks.
 */
export const USES = {
  test: {
    settings: {
      ...ALWAYS,
      ...BRIEF,
      'server.memory.query_cache.per_db_cache_num_entries': '10000',
      'dbms.cypher.min_replan_interval': '1d',
      'dbms.cypher.statistics_divergence_threshold': '1.0',
    },
    java: QUICK,
  },
  heavy: { settings: { ...ALWAYS, ...BRIEF }, java: QUICK },
  bench: {
    settings: {
      ...ALWAYS,
      'server.memory.heap.initial_size': '2g',
      'server.memory.heap.max_size': '3g',
      'server.memory.pagecache.size': '3g',
    },
    java: [],
  },
};
