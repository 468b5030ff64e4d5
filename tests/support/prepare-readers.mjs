/**
 * Prepares the independent readers by which the tests open exports: a virtual environment of Python with the packages of
 * tests/export/readers/requirements.txt, in the user's cache, made once for each state of that file. Prints its folder.
 * One of the packages, PyICU, is built from source: it needs a C++ compiler, pkg-config and the headers of ICU and Python.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { READY, REQUIREMENTS, readersFolder } from './readers-folder.mjs';

function run(command, ...args) {
  execFileSync(command, args, { stdio: ['ignore', 2, 2] });
}

async function prepare(folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  run(process.env.PYTHON || 'python3', '-m', 'venv', folder);
  run(join(folder, 'bin', 'python'), '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', REQUIREMENTS);
  await writeFile(join(folder, READY), '');
}

const folder = readersFolder();
if (!existsSync(join(folder, READY))) await prepare(folder);
console.log(folder);
