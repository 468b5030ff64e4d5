import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findJava } from './java.mjs';
import { cypherShellJars } from './maven-jars.mjs';
import { runCommand } from './run-command.mjs';

const MAIN = 'org.neo4j.shell.Main';
/** It lives for seconds: the quick compiler and collector. */
const QUICK = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** The command that starts cypher-shell, from Maven's jars, which are downloaded at the first call on this machine. */
export async function cypherShell() {
  const [java, lib] = await Promise.all([findJava(), cypherShellJars()]);
  return {
    async run(script, { uri, username, password, database = 'neo4j' }) {
      const folder = await mkdtemp(join(tmpdir(), 'cadre-cypher-shell-'));
      try {
        const file = join(folder, 'graph.cypher');
        await writeFile(file, script);
        const args = [...QUICK, '-cp', join(lib, '*'), MAIN, '--address', uri, '--database', database, '--format', 'plain', '--file', file];
        // Who asks comes from the environment: a command line is seen by others.
        const env = { ...process.env, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
        return (await runCommand(java, args, { env, cwd: folder })).stdout;
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}
