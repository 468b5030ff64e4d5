import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/model/files.js';
import type { CypherEngine } from '../../src/store/engine.js';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import { asSomebody } from '../support/somebody.js';

const CHILD = join(packageRoot(), 'tests', 'store', 'grafeo-child.mjs');

describe('the data folder of the embedded engine', () => {
  let base: string;
  let folder: string;
  let children: ChildProcess[];
  let engines: CypherEngine[];

  beforeEach(async () => {
    base = await mkdtemp(join(tmpdir(), 'cadre-files-'));
    folder = join(base, 'deep', 'data');
    children = [];
    engines = [];
  });
  afterEach(async () => {
    for (const engine of engines) await engine.close();
    for (const child of children) await killed(child);
    await rm(base, { recursive: true, force: true });
  });

  async function open(path = folder, readOnly = false): Promise<CypherEngine> {
    const engine = await openGrafeo({ path, readOnly });
    engines.push(engine);
    return engine;
  }

  async function killed(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  /** A process that writes batches of ten, and prints the number of each that was acknowledged. */
  function writer(batches: number): { child: ChildProcess; lines: AsyncIterator<string> } {
    const child = spawn(process.execPath, ['--import', 'tsx', CHILD, folder, String(batches)], {
      cwd: packageRoot(),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    return { child, lines: createInterface({ input: child.stdout! })[Symbol.asyncIterator]() };
  }

  async function counts(engine: CypherEngine): Promise<unknown> {
    const text = 'MATCH (n:Thing) RETURN count(n), count(DISTINCT n.batch)';
    return (await engine.read({ text, params: {} }))[0];
  }

  const create = (engine: CypherEngine) => engine.write((tx) => tx.run({ text: 'CREATE (:Thing {batch: 1})', params: {} }));

  it('is made, says what it is, and keeps what was written', async () => {
    const engine = await open();
    await create(engine);
    await engine.prepareFullText();
    await engine.close();
    expect((await readdir(folder)).sort()).toEqual(['cadre.grafeo', 'cadre.json']);
    expect(JSON.parse(await readFile(join(folder, 'cadre.json'), 'utf8'))).toMatchObject({ format: 1, engine: 'grafeo' });
    const again = await open();
    expect(await counts(again)).toEqual([1, 1]);
    expect(await again.fullText({ of: 'names', groups: [['x']], limit: 1 })).toEqual([]);
  });

  it('can be read by several, but not written, when opened for reading', async () => {
    await expect(open(folder, true)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    const engine = await open();
    await create(engine);
    await engine.prepareFullText();
    await engine.close();
    const [one, two] = [await open(folder, true), await open(folder, true)];
    expect(await counts(one)).toEqual([1, 1]);
    expect(await counts(two)).toEqual([1, 1]);
    await one.prepareFullText();
    await expect(create(one)).rejects.toMatchObject({ code: 'BAD_SETTING' });
    await expect(open()).rejects.toMatchObject({ code: 'STORE_LOCKED', details: { pid: null } });
  });

  it('is refused while another process has it, which is named, also after a write', async () => {
    const { child, lines } = writer(1);
    await lines.next();
    await expect(open()).rejects.toMatchObject({
      code: 'STORE_LOCKED',
      details: { pid: child.pid },
      message: expect.stringContaining(String(child.pid)),
      hint: expect.stringMatching(/CADRE_DATA.*Neo4j/),
    });
    await expect(open(folder, true)).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    await killed(child);
    expect(await counts(await open())).toEqual([10, 1]);
  });

  it('is refused a second time by the same process', async () => {
    await open();
    await expect(open()).rejects.toMatchObject({ code: 'STORE_LOCKED', message: expect.stringContaining('itself') });
  });

  it.each([1, 2, 7, 40])('has every acknowledged batch, and no half one, after kill -9 at batch %i', async (last) => {
    const { child, lines } = writer(Number.MAX_SAFE_INTEGER);
    let acknowledged = 0;
    while (acknowledged < last) acknowledged = Number((await lines.next()).value);
    await killed(child);
    // What it had printed until it died was acknowledged too.
    for (let line = await lines.next(); !line.done; line = await lines.next()) acknowledged = Number(line.value);
    const [nodes, batches] = (await counts(await open())) as [number, number];
    expect(nodes).toBe(batches * 10);
    expect(batches).toBeGreaterThanOrEqual(acknowledged);
    expect(batches).toBeLessThanOrEqual(acknowledged + 1);
  });

  it.each<[string, (file: string) => Promise<void>]>([
    ['is not a database', (file) => writeFile(file, 'nonsense')],
    ['is empty', (file) => writeFile(file, '')],
    ['was cut', async (file) => writeFile(file, (await readFile(file)).subarray(0, 13_000))],
    ['is missing', (file) => rm(file)],
    [
      'is a folder',
      (file) =>
        rm(file)
          .then(() => mkdir(file))
          .then(() => {}),
    ],
  ])('is refused with a way out when its file %s', async (_, damage) => {
    const engine = await open();
    await create(engine);
    await engine.close();
    await damage(join(folder, 'cadre.grafeo'));
    await expect(open()).rejects.toMatchObject({ code: 'STORE_CORRUPT', hint: expect.stringMatching(/backup.*load the facts again/) });
  });

  it('is refused when the head of its log is damaged; past that, the whole batches before the damage are kept', async () => {
    const { child, lines } = writer(3);
    for (let i = 0; i < 3; i += 1) await lines.next();
    await killed(child);
    const damaged = async (at: (size: number) => number) => {
      const copy = await mkdtemp(join(base, 'copy-'));
      await cp(folder, copy, { recursive: true });
      const [log] = await readdir(join(copy, 'cadre.grafeo.wal'));
      const path = join(copy, 'cadre.grafeo.wal', log!);
      const bytes = await readFile(path);
      bytes.fill(0x5a, at(bytes.length), at(bytes.length) + 8);
      await writeFile(path, bytes);
      return copy;
    };
    await expect(open(await damaged(() => 0))).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
    expect(await counts(await open(await damaged((size) => size - 100)))).toEqual([20, 2]);
    expect(await counts(await open())).toEqual([30, 3]);
  });

  it.each<[string, string, string]>([
    ['a newer format', '{"format": 2, "engine": "grafeo", "createdBy": "9.9.9"}', 'STORE_NEWER'],
    ['no format', '{"engine": "grafeo"}', 'STORE_CORRUPT'],
    ['another engine', '{"format": 1, "engine": "other"}', 'STORE_CORRUPT'],
    ['no JSON', '{"format": ', 'STORE_CORRUPT'],
    ['null', 'null', 'STORE_CORRUPT'],
  ])('is refused, and left as it is, when cadre.json has %s', async (_, text, code) => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'cadre.json'), text);
    await expect(open()).rejects.toMatchObject({ code });
    expect(await readdir(folder)).toEqual(['cadre.json']);
  });

  it('is refused when it is a file', async () => {
    const file = join(base, 'file');
    await writeFile(file, '');
    await expect(open(file)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining(file) });
  });

  it.each([
    ['whose database this user may not write', 'cadre.grafeo', 0o444, false],
    ['whose database this user may not read', 'cadre.grafeo', 0, true],
    ['whose marker this user may not read', 'cadre.json', 0, true],
    ['that this user may not enter', '', 0, true],
  ])('a folder %s is not taken for a damaged one, and can be used again afterwards', async (_, name, mode, readOnly) => {
    const engine = await open();
    await create(engine);
    await engine.close();
    await chmod(base, 0o755);
    await chmod(join(folder, name), mode);
    await expect(asSomebody(() => open(folder, readOnly))).rejects.toMatchObject({
      code: 'STORE_ACCESS',
      message: expect.stringContaining('EACCES'),
      hint: expect.stringContaining('the rights to read and write'),
    });
    await chmod(join(folder, name), name === '' ? 0o755 : 0o644);
    expect(await counts(await open())).toEqual([1, 1]);
  });

  it('is closed after the writers that had begun', async () => {
    const engine = await open();
    const writes = Array.from({ length: 5 }, () => create(engine));
    await engine.close();
    await Promise.all(writes);
    expect(await counts(await open())).toEqual([5, 1]);
  });
});
