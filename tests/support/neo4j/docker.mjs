import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { waitUntilReady } from './ready.mjs';
import { runCommand } from './run-command.mjs';
import { NEO4J_VERSION, USES } from './version.mjs';

const IMAGE = `neo4j:${NEO4J_VERSION}-community`;

/** Settings as the image reads them: a dot is one underscore, an underscore is two. */
function environment({ settings }) {
  const name = (setting) => `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`;
  return Object.fromEntries(Object.entries(settings).map(([setting, value]) => [name(setting), value]));
}

async function publishedPort(container) {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const { stdout } = await runCommand('docker', ['port', container, '7687/tcp']).catch(() => ({ stdout: '' }));
    const found = /:(\d+)\s*$/m.exec(stdout);
    if (found) return Number(found[1]);
    await sleep(100);
  }
  throw new Error('the container publishes no port');
}

async function isRunning(container) {
  const { stdout } = await runCommand('docker', ['inspect', '-f', '{{.State.Running}}', container]).catch(() => ({ stdout: '' }));
  return stdout.trim() === 'true';
}

/** A Neo4j in a container of our own, on a random port of 127.0.0.1; the container is removed at the stop. */
export async function startInDocker(use) {
  await runCommand('docker', ['info'], { timeoutMs: 30_000 }).catch(() => {
    throw new Error('Docker: no engine answers');
  });
  const container = `cadre-test-${randomBytes(6).toString('hex')}`;
  const password = randomBytes(18).toString('base64url');
  const stop = async () => {
    await runCommand('docker', ['rm', '--force', '--volumes', container]);
  };
  // Only the names stand on the command line; the values, the password among them, come from the environment.
  const given = { NEO4J_AUTH: `neo4j/${password}`, ...environment(USES[use]) };
  const names = Object.keys(given).flatMap((name) => ['--env', name]);
  let watcher;
  try {
    await runCommand('docker', ['run', '--detach', '--name', container, '--publish', '127.0.0.1::7687', ...names, IMAGE], {
      env: { ...process.env, ...given },
      timeoutMs: 900_000,
    });
    const login = { uri: `bolt://127.0.0.1:${await publishedPort(container)}`, username: 'neo4j', password };
    let running = true;
    watcher = setInterval(async () => {
      running = await isRunning(container);
    }, 1_000);
    await waitUntilReady(login, () => running);
    return { ...login, database: 'neo4j', how: `Docker, ${IMAGE}`, stop };
  } catch (error) {
    await stop().catch(() => {});
    throw new Error(`Docker: ${error.message}`);
  } finally {
    clearInterval(watcher);
  }
}
