import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { test } from '@jest/globals';
import { openNeo4j } from '../../src/store/neo4j.js';
import { cypherStore } from '../../src/store/cypher-store.js';
import type { CypherEngine } from '../../src/store/engine.js';
import { writeGed } from '../import/ged-file.js';
import { importPaths } from '../import/importing.js';
import { model } from '../support/graph.js';
import { describeNeo4j, emptyDatabase, neo4jForTests } from '../support/neo4j/database.js';

describeNeo4j('x', () => {
  test('times', async () => {
    const server = neo4jForTests()!;
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
    await emptyDatabase(driver).finally(() => driver.close());
    const engine = await openNeo4j(server);
    const times = new Map<string, { n: number; ms: number }>();
    const timed = async <T>(text: string, work: () => Promise<T>): Promise<T> => {
      const t = performance.now();
      try { return await work(); } finally {
        const key = text.replace(/\s+/g, ' ').slice(0, 170);
        const at = times.get(key) ?? { n: 0, ms: 0 };
        at.n += 1; at.ms += performance.now() - t; times.set(key, at);
      }
    };
    const wrapped = new Proxy(engine, { get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (name === 'read') return (q: { text: string }, o: never) => timed(`R ${q.text}`, () => target.read(q as never, o));
      if (name === 'write') return (work: (tx: { run: (q: { text: string }) => Promise<unknown> }) => Promise<unknown>) =>
        timed('WRITE', () => target.write(((tx: { run: (q: never) => Promise<unknown> }) => work({ run: (q: { text: string }) => timed(`W ${q.text}`, () => tx.run(q as never)) })) as never));
      return typeof value === 'function' ? (value as () => void).bind(target) : value;
    } }) as CypherEngine;
    const store = cypherStore(wrapped, model);
    await store.migrate();
    const file = join(mkdtempSync(join(tmpdir(), 'i1-')), 'ged.csv');
    writeGed(file, 6000);
    const show = (what: string, all: number) => {
      console.log(`${what} ${Math.round(all)} ms\n${[...times].sort((a, b) => b[1].ms - a[1].ms).slice(0, 16).map(([k, v]) => `${String(Math.round(v.ms)).padStart(7)} ms ${String(v.n).padStart(4)}x ${k}`).join('\n')}`);
      times.clear();
    };
    times.clear();
    let t = performance.now();
    await importPaths(store, 'ucdp-ged', [file]);
    show('first', performance.now() - t);
    t = performance.now();
    await importPaths(store, 'ucdp-ged', [file]);
    show('again', performance.now() - t);
    await store.close();
  }, 3_600_000);
});
