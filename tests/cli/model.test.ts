import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/model/files.js';
import { builtProgram } from '../support/built.js';

/** A copy of the program whose schema has a field of a type that does not exist. */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cadre-model-'));
  for (const name of ['package.json', 'schema', 'rules']) await cp(join(packageRoot(), name), join(folder, name), { recursive: true });
  await cp(await builtProgram(), join(folder, 'dist'), { recursive: true });
  await symlink(join(packageRoot(), 'node_modules'), join(folder, 'node_modules'));
  const thing = '"A thing." type Thing implements Entity @entity { "What it is." what: Nothing }';
  await writeFile(join(folder, 'schema', 'entities', 'thing.graphql'), thing);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([['serve'], ['doctor'], ['check']])('%s says what is wrong with the schema, and ends', async (...words) => {
  const env = { PATH: process.env['PATH'], PORT: '0', CADRE_DATA: join(folder, 'data') };
  const { code, err } = await new Promise<{ code: unknown; err: string }>((resolve) => {
    execFile(process.execPath, [join(folder, 'dist', 'cli', 'main.js'), ...words], { cwd: folder, env }, (error, _out, text) =>
      resolve({ code: error?.code ?? 0, err: text }),
    );
  });
  expect(err).toMatch(/^BAD_MODEL: The schema is not sound: Thing\.what: there is no type Nothing/m);
  expect(err).toContain('Correct the type or directive');
  expect(code).toBe(1);
});
