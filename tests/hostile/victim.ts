import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtProgram } from '../support/built.js';
import { copySeeds } from '../support/seeds.js';
import type { Send } from './hostile.js';

/** What came back. */
export interface Got {
  readonly status: number | null;
  readonly text: string;
}

/** A server in a process of its own, so that what it takes can be measured. */
export interface Victim {
  send(send: Send): Promise<Got>;
  /** Processor time so far, in milliseconds. */
  cpuMs(): number;
  /** Resident memory, in bytes. */
  memory(): number;
  readonly running: boolean;
  stop(): Promise<void>;
}

/** How long a client waits for bytes that do not come. Milliseconds. */
const QUIET_MS = 20_000;
const RAW_QUIET_MS = 400;
const MOST_TEXT = 30_000_000;
const TICK_MS = 10;

/** The address that the server logs when it is ready. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stderr!.on('data', (chunk) => {
      printed += String(chunk);
      const found = /"url":"(http:[^"]+)"/.exec(printed);
      if (found) resolve(found[1]!);
    });
    child.once('exit', () => reject(new Error(`the server did not start: ${printed}`)));
  });
}

function byHttp(url: URL, { method, path, headers, body }: Extract<Send, { by: 'http' }>): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: url.hostname, port: url.port, method, path, headers: { connection: 'close', ...headers } }, (response) => {
      const parts: Buffer[] = [];
      let size = 0;
      response.on('data', (part: Buffer) => {
        size += part.length;
        if (size <= MOST_TEXT) parts.push(part);
      });
      const end = () => resolve({ status: response.statusCode ?? null, text: Buffer.concat(parts).toString() });
      response.on('end', end);
      response.on('error', end);
    });
    sent.setTimeout(QUIET_MS, () => sent.destroy(new Error(`no answer within ${QUIET_MS} ms`)));
    let answered = false;
    sent.on('response', () => {
      answered = true;
    });
    // A server that refuses a large body closes the connection while it is sent.
    sent.on('error', (error: NodeJS.ErrnoException) => {
      if (['EPIPE', 'ECONNRESET'].includes(error.code ?? '')) {
        if (!answered) resolve({ status: null, text: '' });
      } else reject(error);
    });
    if (body === null || typeof body === 'string') sent.end(body ?? undefined);
    else sendBytes(sent, body.bytes);
  });
}

function sendBytes(sent: ReturnType<typeof request>, left: number): void {
  const piece = Buffer.alloc(Math.min(left, 1 << 20), 'x');
  if (left <= piece.length) {
    sent.end(piece);
    return;
  }
  const next = () => {
    if (!sent.destroyed) sendBytes(sent, left - piece.length);
  };
  if (sent.write(piece)) setImmediate(next);
  else sent.once('drain', next);
}

function byBytes(url: URL, { bytes }: Extract<Send, { by: 'bytes' }>): Promise<Got> {
  return new Promise((resolve) => {
    const socket = connect(Number(url.port), url.hostname, () => socket.write(Buffer.from(bytes, 'latin1')));
    let text = '';
    const end = () => {
      socket.destroy();
      resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? Number.NaN) || null, text });
    };
    socket.setTimeout(RAW_QUIET_MS, end);
    socket.on('data', (part) => {
      text += part.toString('latin1');
    });
    socket.on('close', end);
    socket.on('error', end);
  });
}

/**
 * Starts a server over the seeds of the article, in the embedded store.
 * @param settings further settings, such as those of a Neo4j to use instead
 */
export async function startVictim(settings: Readonly<Record<string, string>> = {}): Promise<Victim> {
  const folder = await mkdtemp(join(tmpdir(), 'cadre-hostile-'));
  const data = join(folder, 'data');
  await copySeeds('article', data);
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    PORT: '0',
    CADRE_SEEDS: 'none',
    CADRE_DATA: data,
    LOG_LEVEL: 'info',
    LOG_FORMAT: 'json',
    ...settings,
  };
  const child = spawn(process.execPath, [join(await builtProgram(), 'cli', 'main.js'), 'serve'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = new URL(await addressOf(child));
  const proc = (name: string) => readFileSync(`/proc/${child.pid}/${name}`, 'utf8');
  return {
    send: (send) => (send.by === 'http' ? byHttp(url, send) : byBytes(url, send)),
    cpuMs: () => {
      const fields = proc('stat').split(') ')[1]!.split(' ');
      return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
    },
    memory: () => Number(/VmRSS:\s+(\d+) kB/.exec(proc('status'))![1]) * 1_024,
    get running() {
      return child.exitCode === null && child.signalCode === null;
    },
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.kill('SIGTERM')) await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
