import { access, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { takeFileLock } from './file-lock.mjs';
import { runCommand } from './run-command.mjs';
import { NEO4J_VERSION } from './version.mjs';

const STAMP = 'complete.json';

/** One artifact of org.neo4j with all that it needs, of the release that the tests run against. */
const pom = (artifact) => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>cadre.tests</groupId>
  <artifactId>${artifact}-with-all</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>${artifact}</artifactId>
      <version>${NEO4J_VERSION}</version>
    </dependency>
  </dependencies>
  <build>
    <pluginManagement>
      <plugins>
        <plugin>
          <groupId>org.apache.maven.plugins</groupId>
          <artifactId>maven-dependency-plugin</artifactId>
          <version>3.8.1</version>
        </plugin>
      </plugins>
    </pluginManagement>
  </build>
</project>
`;

function cacheFolder(artifact) {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'cadre', `${artifact}-${NEO4J_VERSION}`);
}

/** Complete means: the stamp is there, and every jar that it names. */
async function isComplete(lib) {
  try {
    const jars = JSON.parse(await readFile(join(lib, STAMP), 'utf8'));
    await Promise.all(jars.map((jar) => access(join(lib, jar))));
    return jars.length > 0;
  } catch {
    return false;
  }
}

/** Downloads beside the final folder and moves the whole in at the end, so that half a download never counts. */
async function download(artifact, folder, lib) {
  const leftOver = (await readdir(folder)).filter((name) => name.startsWith('draft-'));
  await Promise.all(leftOver.map((name) => rm(join(folder, name), { recursive: true, force: true })));
  const draft = await mkdtemp(join(folder, 'draft-'));
  try {
    const jarsFolder = join(draft, 'lib');
    const project = join(draft, 'pom.xml');
    await writeFile(project, pom(artifact));
    process.stderr.write(`${artifact} ${NEO4J_VERSION}: downloading its jars with Maven, once ...\n`);
    const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${jarsFolder}`];
    await runCommand('mvn', ['-q', '-B', '--strict-checksums', '-f', project, ...goal], { cwd: draft, timeoutMs: 900_000 });
    const jars = (await readdir(jarsFolder)).filter((name) => name.endsWith('.jar'));
    await writeFile(join(jarsFolder, STAMP), JSON.stringify(jars, null, 1));
    await rm(lib, { recursive: true, force: true });
    await rename(jarsFolder, lib);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function jarsOf(artifact) {
  const folder = cacheFolder(artifact);
  const lib = join(folder, 'lib');
  if (await isComplete(lib)) return lib;
  await runCommand('mvn', ['-version'], { timeoutMs: 60_000 }).catch(() => {
    throw new Error('Maven: mvn does not run');
  });
  await mkdir(folder, { recursive: true });
  const release = await takeFileLock(join(folder, 'download.lock'), { waitMs: 1_000_000 });
  try {
    if (!(await isComplete(lib))) await download(artifact, folder, lib);
  } finally {
    await release();
  }
  return lib;
}

/**
 * The folder with Neo4j's jars, downloaded at the first call on this machine.
 * @returns {Promise<string>}
 */
export const neo4jJars = () => jarsOf('neo4j');

/**
 * The folder with the jars of cypher-shell, downloaded at the first call on this machine.
 * @returns {Promise<string>}
 */
export const cypherShellJars = () => jarsOf('cypher-shell');
