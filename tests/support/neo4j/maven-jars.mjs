import { access, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { takeFileLock } from './file-lock.mjs';
import { runCommand } from './run-command.mjs';
import { NEO4J_VERSION } from './version.mjs';

const STAMP = 'complete.json';

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>cadre.tests</groupId>
  <artifactId>neo4j-server</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
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

function cacheFolder() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'cadre', `neo4j-${NEO4J_VERSION}`);
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
async function download(folder, lib) {
  const leftOver = (await readdir(folder)).filter((name) => name.startsWith('draft-'));
  await Promise.all(leftOver.map((name) => rm(join(folder, name), { recursive: true, force: true })));
  const draft = await mkdtemp(join(folder, 'draft-'));
  try {
    const jarsFolder = join(draft, 'lib');
    const pom = join(draft, 'pom.xml');
    await writeFile(pom, POM);
    process.stderr.write(`Neo4j ${NEO4J_VERSION}: downloading its jars with Maven, once ...\n`);
    const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${jarsFolder}`];
    await runCommand('mvn', ['-q', '-B', '--strict-checksums', '-f', pom, ...goal], { cwd: draft, timeoutMs: 900_000 });
    const jars = (await readdir(jarsFolder)).filter((name) => name.endsWith('.jar'));
    await writeFile(join(jarsFolder, STAMP), JSON.stringify(jars, null, 1));
    await rm(lib, { recursive: true, force: true });
    await rename(jarsFolder, lib);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * The folder with Neo4j's jars, downloaded at the first call on this machine.
 * @returns {Promise<string>}
 */
export async function neo4jJars() {
  const folder = cacheFolder();
  const lib = join(folder, 'lib');
  if (await isComplete(lib)) return lib;
  await runCommand('mvn', ['-version'], { timeoutMs: 60_000 }).catch(() => {
    throw new Error('Maven: mvn does not run');
  });
  await mkdir(folder, { recursive: true });
  const release = await takeFileLock(join(folder, 'download.lock'), { waitMs: 1_000_000 });
  try {
    if (!(await isComplete(lib))) await download(folder, lib);
  } finally {
    await release();
  }
  return lib;
}
