import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGuarded } from './guarded-process.mjs';
import { findJava } from './java.mjs';
import { neo4jJars } from './maven-jars.mjs';
import { setFirstPassword, waitUntilReady } from './ready.mjs';
import { NEO4J_VERSION, USES } from './version.mjs';

const ATTEMPTS = 3;

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function settings(port, own) {
  return [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    ...Object.entries(own).map(([name, value]) => `${name}=${value}`),
    '',
  ].join('\n');
}

async function makeHome(port, use) {
  const home = await mkdtemp(join(tmpdir(), 'cadre-neo4j-'));
  await Promise.all(['conf', 'data', 'logs', 'plugins', 'import', 'run'].map((name) => mkdir(join(home, name))));
  await writeFile(join(home, 'conf', 'neo4j.conf'), settings(port, use.settings));
  return home;
}

function javaArguments(lib, home, { settings: own, java }) {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  return [
    `-Xms${own['server.memory.heap.initial_size']}`,
    `-Xmx${own['server.memory.heap.max_size']}`,
    ...opened,
    ...java,
    '-cp',
    join(lib, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
}

/** What the process itself has written: the first file by Java, the second by Neo4j. */
async function logOf(folder) {
  const files = [join(folder, 'console.log'), join(folder, 'logs', 'neo4j.log')];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
  return texts.join('');
}

/** An answer on the port could be another server's; that ours listens there, its own log says. */
async function checkItIsOurs(server, folder, port) {
  const enabled = new RegExp(`Bolt enabled on \\S+:${port}\\b`);
  if (!server.isAlive() || !enabled.test(await logOf(folder))) throw new Error(`another process answers on port ${port}`);
}

async function startOnce(java, lib, use) {
  const port = await freePort();
  const folder = await makeHome(port, use);
  const server = startGuarded({ folder, consoleFile: join(folder, 'console.log'), command: java, args: javaArguments(lib, folder, use) });
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const login = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password: randomBytes(18).toString('base64url') };
  try {
    await setFirstPassword(login, server.isAlive);
    await waitUntilReady(login, server.isAlive);
    await checkItIsOurs(server, folder, port);
    const again = async () => {
      await server.start();
      await waitUntilReady(login, server.isAlive);
    };
    const faults = { signal: server.signal, ended: server.ended, start: again };
    return { ...login, database: 'neo4j', how: `Maven, Neo4j ${NEO4J_VERSION}`, stop, faults };
  } catch (error) {
    const log = (await logOf(folder)).trim().split('\n').slice(-8).join('\n');
    await stop();
    throw new Error(`${error.message}\n${log}`);
  }
}

/** A Neo4j of our own from Maven's jars, as a process on a free port of 127.0.0.1; tried again if another takes the port. */
export async function startLocally(use) {
  const java = await findJava();
  const lib = await neo4jJars();
  let last;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      return await startOnce(java, lib, USES[use]);
    } catch (error) {
      last = error;
    }
  }
  throw new Error(`Maven: Neo4j did not start: ${last.message}`);
}
