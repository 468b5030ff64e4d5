import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { programId } from '../../src/app/program-id.js';
import type { RunningServer } from '../../src/server/server.js';
import type { CypherEngine } from '../../src/store/engine.js';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import { selectPlan } from '../../src/store/plan.js';
import { readAddress, type ServerAddress, writeAddress } from '../../src/store/remote/address.js';
import { httpSend } from '../../src/store/remote/http-send.js';
import { type Ran, runHere } from '../cli/run-cli.js';
import { asSomebody } from '../support/somebody.js';
import { query, request, startOn, startSeeded, tempFolder } from './temp-server.js';

const FACTS = {
  sources: [{ id: 'source:beside', title: 'Beside', accessed: '2026-01-01' }],
  armedGroups: [
    {
      id: 'beside-group',
      name: 'Group Beside',
      evidence: [{ source: 'source:beside', locator: 'p. 1', summary: 'Names the group "كتائب".' }],
    },
  ],
};
const DAY = '2026-01-02T03:04:05Z';

let folder: Awaited<ReturnType<typeof tempFolder>>;

describe('commands beside a running server', () => {
  let server: RunningServer;
  const inFolder = (name: string) => join(folder.path, name);
  const cadre = (...words: string[]): Promise<Ran> => runHere(words, { CADRE_DATA: inFolder('data'), LOG_LEVEL: 'silent' });
  const names = async () => (await query(server, '{ armedGroup(id: "beside-group") { name } }')).body.data?.['armedGroup'];
  beforeAll(async () => {
    folder = await tempFolder();
    server = await startSeeded(folder.path, 'article');
    await writeFile(inFolder('facts.json'), JSON.stringify(FACTS));
    await writeFile(inFolder('bad.json'), JSON.stringify({ ...FACTS, memberships: [{ subject: 'beside-group', object: 'nobody' }] }));
    await writeFile(inFolder('query.graphql'), '{ coalitions(first: 1) { nodes { id members { nodes { id subject { id } } } } } }');
  });
  afterAll(async () => {
    await server?.close();
    await folder.remove();
  });

  test('doctor names the server', async () => {
    const { code, out, err } = await cadre('doctor');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`location +.*/data \\(through the server that has it open, process ${process.pid}\\)\n`));
    expect(out).toMatch(/Membership +\d+\n/);
  });

  test('check', async () => {
    expect(await cadre('check')).toEqual({ code: 0, out: 'The graph is sound.\n', err: '' });
  });

  test.each([
    ['all', ['--all'], { all: true }],
    ['a network', ['--around', 'islamic-resistance-in-iraq', '--depth', '2'], { around: ['islamic-resistance-in-iraq'], depth: 2 }],
    [
      'a type with a filter',
      ['--type', 'ArmedGroup', '--filter', '{"name":{"contains":"a"}}'],
      { type: 'ArmedGroup', filter: { name: { contains: 'a' } } },
    ],
    ['as known on a day', ['--all', '--known-at', '2024-03-01'], { all: true, knownAt: '2024-03-01' }],
  ])('export of %s is that of the server, byte for byte', async (_, words, parameters) => {
    const file = inFolder('out.jsonl');
    const { code, err } = await cadre('export', '--format', 'jsonl', ...words, '--exported-at', DAY, '-o', file);
    expect([code, err]).toEqual([0, '']);
    const answer = await fetch(`${server.url}/export/jsonl`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...parameters, exportedAt: DAY }),
    });
    expect(await readFile(file, 'utf8')).toBe(await answer.text());
  });

  test('export of a query', async () => {
    const { code, err } = await cadre('export', '--format', 'json', '--query', inFolder('query.graphql'), '-o', inFolder('query.json'));
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(await readFile(inFolder('query.json'), 'utf8'))).toMatchObject({ memberships: expect.any(Array) });
  });

  test('load: a dry run writes nothing, bad facts are refused, good ones are in the next answer of the server', async () => {
    expect(await names()).toBeNull();
    const dry = await cadre('load', '--dry-run', inFolder('facts.json'));
    expect([dry.code, dry.out]).toEqual([0, expect.stringContaining('Nothing was written')]);
    const bad = await cadre('load', inFolder('bad.json'));
    expect([bad.code, bad.err]).toEqual([1, expect.stringContaining('nothing was loaded')]);
    expect(await names()).toBeNull();
    const loaded = await cadre('load', inFolder('facts.json'));
    expect([loaded.code, loaded.err]).toEqual([0, '']);
    expect(await names()).toEqual({ name: 'Group Beside' });
  });

  test('import: a dry run says what the run does, and a second run changes nothing', async () => {
    const facts = { ...FACTS, armedGroups: [{ ...FACTS.armedGroups[0], id: 'imported-group' }] };
    await writeFile(inFolder('imported.json'), JSON.stringify(facts));
    const [dry, run, again] = [
      await cadre('import', '--from', 'cadre', '--dry-run', inFolder('imported.json')),
      await cadre('import', '--from', 'cadre', inFolder('imported.json')),
      await cadre('import', '--from', 'cadre', inFolder('imported.json')),
    ];
    const counted = ({ out }: Ran) => out.replace(/\n[^\n]*\n$/, '');
    expect([dry.code, run.code, again.code]).toEqual([0, 0, 0]);
    expect(run.out).toMatch(/ArmedGroup +1 created/);
    expect(counted(dry)).toBe(counted(run));
    expect(again.out).toContain('0 created, 0 changed');
  });

  test('seed', async () => {
    expect(await cadre('seed', '--only', 'article')).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^Loaded /) });
  });

  test('a second server is refused, with what to do', async () => {
    const { code, err } = await cadre('serve');
    expect([code, err]).toEqual([1, expect.stringMatching(/^STORE_LOCKED: .*in use.*\n.*CADRE_DATA.*Neo4j/)]);
  });
});

describe('the way to the store of a running server', () => {
  let server: RunningServer;
  let address: ServerAddress;
  beforeAll(async () => {
    folder = await tempFolder();
    server = await startSeeded(folder.path, 'article');
    address = readAddress(join(folder.path, 'data')) as ServerAddress;
  });
  afterAll(async () => {
    await server?.close();
    expect(readAddress(join(folder.path, 'data'))).toBe('none');
    await folder.remove();
  });

  /** Sends bytes, as fetch sets Host and Origin itself. */
  function send(head: string, body = ''): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(address.port, '127.0.0.1');
      let text = '';
      socket.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      socket.once('close', () => resolve(text)).once('error', reject);
      socket.write(`${head}\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`);
    });
  }

  interface Sent {
    readonly line?: string;
    readonly host?: string;
    readonly token?: string | null;
    readonly further?: string;
    readonly body?: string;
  }

  function call({ line = 'POST /store/revision', host = `127.0.0.1:${address.port}`, token = address.token, further, body = '[]' }: Sent) {
    const lines = [
      `${line} HTTP/1.1`,
      `host: ${host}`,
      'content-type: application/json',
      ...(token === null ? [] : [`authorization: Bearer ${token}`]),
      ...(further === undefined ? [] : [further]),
    ];
    return send(lines.join('\r\n'), body);
  }

  async function expectAlive(): Promise<void> {
    expect(await call({})).toMatch(/^HTTP\/1\.1 200 [\s\S]*\{"value":\d+\}$/);
  }

  test('the file with the token is for its user alone', async () => {
    expect((await stat(join(folder.path, 'data', 'cadre.server'))).mode & 0o777).toBe(0o600);
    expect(address.token.length).toBeGreaterThan(40);
  });

  test.each<[string, number, string, (token: string, port: number) => Sent]>([
    ['no token', 401, 'BAD_TOKEN', () => ({ token: null })],
    ['an empty token', 401, 'BAD_TOKEN', () => ({ token: '' })],
    ['a wrong token of the same length', 401, 'BAD_TOKEN', (token) => ({ token: 'x'.repeat(token.length) })],
    ['a longer token', 401, 'BAD_TOKEN', (token) => ({ token: `${token}x` })],
    ['no token, for a call that there is not', 401, 'BAD_TOKEN', () => ({ token: null, line: 'POST /store/nothing' })],
    ['no token, by GET', 401, 'BAD_TOKEN', () => ({ token: null, line: 'GET /' })],
    ['another host', 403, 'BAD_HOST', (_, port) => ({ host: `evil.example:${port}` })],
    ['another name of this machine', 403, 'BAD_HOST', (_, port) => ({ host: `localhost:${port}` })],
    ['another port', 403, 'BAD_HOST', () => ({ host: '127.0.0.1:1' })],
    ['an origin', 403, 'BAD_HOST', () => ({ further: 'origin: http://127.0.0.1:4000' })],
    ['the mark of a page', 403, 'BAD_HOST', () => ({ further: 'sec-fetch-site: same-origin' })],
    ['a preflight of a page', 403, 'BAD_HOST', () => ({ line: 'OPTIONS /store/revision', further: 'origin: http://evil.example' })],
    ['a call that there is not', 404, 'NOT_FOUND', () => ({ line: 'POST /store/close' })],
    ['the name of a prototype', 404, 'NOT_FOUND', () => ({ line: 'POST /store/constructor' })],
    ['another path', 404, 'NOT_FOUND', () => ({ line: 'POST /graphql' })],
    ['another method', 404, 'NOT_FOUND', () => ({ line: 'GET /store/revision' })],
    ['no list of arguments', 400, 'BAD_INPUT', () => ({ body: '{}' })],
    ['no JSON', 400, 'BAD_INPUT', () => ({ body: '[' })],
    ['a body that says it is too large', 413, 'LIMIT', () => ({ further: 'content-length: 999999999999' })],
  ])('%s is refused, and the server goes on', async (_, status, code, make) => {
    const sent = make(address.token, address.port);
    const answer = sent.further?.startsWith('content-length')
      ? await new Promise<string>((resolve) => {
          const socket = connect(address.port, '127.0.0.1');
          socket.setEncoding('utf8').once('data', (text) => {
            resolve(String(text));
            socket.destroy();
          });
          socket.write(
            `POST /store/revision HTTP/1.1\r\nhost: 127.0.0.1:${address.port}\r\nauthorization: Bearer ${address.token}\r\ncontent-type: application/json\r\n${sent.further}\r\n\r\n`,
          );
        })
      : await call(sent);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [\\s\\S]*"code":"${code}"`));
    expect(answer).not.toContain('access-control-allow');
    expect(answer).not.toContain(address.token);
    await expectAlive();
  });

  test.each<[string, string, readonly unknown[]]>([
    ['a plan with Cypher in a label', 'select', [{ ...selectPlan('Entity', { shape: [] }), label: 'Entity) DETACH DELETE (n' }, {}]],
    [
      'a plan with Cypher in a property',
      'select',
      [selectPlan('Entity', { shape: [{ kind: 'property', property: 'id} DELETE n //' }] }), {}],
    ],
    ['no plan', 'aggregate', []],
    [
      'a batch with Cypher in a label',
      'write',
      [{ entities: [{ id: 'x', labels: ['X) DETACH DELETE (n'], properties: {} }], sources: [], statements: [], evidence: [], links: [] }],
    ],
    ['no batch', 'write', [null]],
  ])('%s changes nothing', async (_, name, args) => {
    const before = await query(server, '{ entities { totalCount } }');
    await expect(httpSend(address, 'here')(name as 'select', args)).rejects.toMatchObject({ code: expect.any(String) });
    expect((await query(server, '{ entities { totalCount } }')).body).toEqual(before.body);
    await expectAlive();
  });

  test('the server itself has no such address', async () => {
    const { status } = await request(`${server.url}/store/revision`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${address.token}` },
      body: '[]',
    });
    expect(status).toBe(404);
  });
});

describe('when there is no server to speak to', () => {
  let engine: CypherEngine;
  let others: Server[];
  const data = () => join(folder.path, 'data');
  const doctor = () => runHere(['doctor'], { CADRE_DATA: data(), LOG_LEVEL: 'silent' });
  beforeEach(async () => {
    folder = await tempFolder();
    engine = await openGrafeo({ path: data() });
    others = [];
  });
  afterEach(async () => {
    await engine.close();
    for (const other of others) other.close();
    await folder.remove();
  });

  /** Something that listens on a free port. */
  async function listening(answer: (socket: import('node:net').Socket) => void): Promise<number> {
    const other = createServer((request_, response) => {
      request_.resume().once('end', () => {
        answer(request_.socket);
        response.end('hello');
      });
    });
    others.push(other);
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    return (other.address() as AddressInfo).port;
  }

  const addressAt = (port: number, program = programId()) => ({ pid: 1, port, token: 'x'.repeat(43), program });

  test('another command has the folder', async () => {
    const { code, err } = await doctor();
    expect([code, err]).toEqual([1, expect.stringMatching(/^STORE_LOCKED: .*in use.*\nWait until that process has ended/)]);
  });

  test.each([
    ['a server that died, whose port is free', async () => addressAt(1)],
    ['a server that died, whose port is of another program', async () => addressAt(await listening(() => {}))],
    ['a server that died, whose port closes what comes', async () => addressAt(await listening((socket) => socket.destroy()))],
  ])('the address is that of %s', async (_, make) => {
    writeAddress(data(), await make());
    const { code, err } = await doctor();
    expect([code, err]).toEqual([1, expect.stringMatching(/^STORE_LOCKED: .*in use.*\nWait until that process has ended/)]);
  });

  test('the server is another program', async () => {
    writeAddress(data(), addressAt(1, '9.9.9+0123'));
    const { code, err } = await doctor();
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^STORE_LOCKED: .*process 1\) is Cadre 9\.9\.9.*\nUse the program that the server runs/),
    ]);
  });

  test('a file that is not an address counts as none', async () => {
    await writeFile(join(data(), 'cadre.server'), '{"pid":');
    expect((await doctor()).err).toMatch(/^STORE_LOCKED: /);
  });

  test('the server is of another user', async () => {
    writeAddress(data(), addressAt(1));
    await chmod(folder.path, 0o755);
    if (process.geteuid?.() !== 0) await chmod(join(data(), 'cadre.server'), 0);
    const { code, err } = await asSomebody(doctor);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^STORE_LOCKED: A server of another user .*\nRun the command as the user who runs the server/),
    ]);
  });

  test('a killed server leaves an address that the next one to write removes', async () => {
    await engine.close();
    writeAddress(data(), addressAt(1));
    engine = await openGrafeo({ path: data() });
    expect(readAddress(data())).toBe('none');
  });

  test.each([
    ['write', 'OUTCOME_UNKNOWN'],
    ['revision', 'STORE_UNAVAILABLE'],
  ] as const)('a server that ends during %s: %s', async (call, code) => {
    const send = httpSend(addressAt(await listening((socket) => socket.destroy())), data());
    await expect(send(call, [])).rejects.toMatchObject({ code });
  });

  test('a write to a server that is gone was not begun', async () => {
    await expect(httpSend(addressAt(1), data())('write', [])).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});

test('while the server closes no command is let in, and afterwards commands open the folder themselves', async () => {
  folder = await tempFolder();
  try {
    const server = await startOn(folder.path, { CADRE_SEEDS: 'article' });
    const env = { CADRE_DATA: join(folder.path, 'data'), LOG_LEVEL: 'silent' };
    expect((await runHere(['check'], env)).code).toBe(0);
    await server.close();
    const { code, out } = await runHere(['doctor'], env);
    expect([code, out]).toEqual([0, expect.not.stringContaining('through the server')]);
  } finally {
    await folder.remove();
  }
});
