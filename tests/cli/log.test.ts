import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { emptyTestDatabase, neo4jForTests } from '../support/neo4j/database.js';
import { describeCasesOnNeo4j } from '../support/on-engines.js';
import { runHere } from './run-cli.js';

const EVIDENCE = 'evidence: [{ source: "source:report", locator: p. 1, summary: So. }]';
const FIRST = `sources: [{ id: "source:report", title: Report, published: "2024-01-05", accessed: "2024-02-01" }]
armedGroups: [{ id: first-group, name: First Group, ${EVIDENCE} }]
coalitions: [{ id: the-front, name: The Front, ${EVIDENCE} }]
memberships: [{ subject: first-group, object: the-front, ${EVIDENCE} }]
`;
const SECOND = FIRST.replace('object: the-front,', 'object: the-front, role: key,');

let folder: string;
const file = (name: string) => join(folder, name);
const graph = () => ({ CADRE_DATA: file('graph') });
/** The hash of one revision, as the log has it. */
let hashes: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cadre-cli-log-'));
  await writeFile(file('first.yaml'), FIRST);
  await writeFile(file('second.yaml'), SECOND);
  for (const [name, message] of [
    ['first', 'The  base\nof it'],
    ['second', 'Its role'],
  ] as const)
    expect((await runHere(['load', '--message', message, file(`${name}.yaml`)], graph())).code).toBe(0);
  const shown = await Promise.all(['1', '2'].map(async (n) => (await runHere(['log', '--revision', n], graph())).out));
  hashes = shown.map((out) => /^hash ([0-9a-f]{64})$/m.exec(out)![1]!);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('cadre log', () => {
  test('lists the changes, newest first', async () => {
    const { code, out } = await runHere(['log'], graph());
    const line = (revision: number, counts: string, message: string) =>
      expect.stringMatching(
        new RegExp(
          `^${revision}  \\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z  local  FILE  ${counts}  ${hashes[revision - 1]!.slice(0, 12)}  ${message}$`,
        ),
      );
    expect([code, out.trimEnd().split('\n')]).toEqual([0, [line(2, '\\+0 ~2 -0', 'Its role'), line(1, '\\+\\d+ ~0 -0', 'The base of it')]]);
    expect((await runHere(['log', '--limit', '1'], graph())).out.trimEnd().split('\n')).toHaveLength(1);
  });

  test('names the nodes of one change', async () => {
    const { out } = await runHere(['log', '--revision', '2'], graph());
    expect(out).toContain('\n~ membership:first-group:the-front\n');
  });

  test.each([
    [['log', '--revision', '9'], 1, /^NOT_FOUND: There is no change 9\.\n.*cadre log/],
    [['log', '--limit', '0'], 2, /^error: .*whole number above 0/],
    [['audit', 'verify', '--against', '1:ab'], 2, /^error: .*64 digits/],
    [['replay'], 2, /^error: .*--into/],
  ])('refuses %j', async (words, code, message) => {
    const ran = await runHere(words, graph());
    expect([ran.code, ran.err]).toEqual([code, expect.stringMatching(message)]);
  });
});

describe('cadre audit verify', () => {
  test.each([
    ['alone', () => [], 0, /^The chain holds from revision 1 to 2\.\n$/],
    ['with noted heads', () => ['1', '2'].flatMap((n) => ['--against', `${n}:${hashes[Number(n) - 1]}`]), 0, /noted \(1, 2\)\.\n$/],
    ['with another hash', () => ['--against', `1:${hashes[1]}`], 1, /^The chain does NOT hold at revision 1: .*noted/],
    ['with a later revision', () => ['--against', `7:${hashes[1]}`], 1, /^The chain does NOT hold at revision 7: /],
  ])('%s', async (_how, more, code, out) => {
    const ran = await runHere(['audit', 'verify', ...more()], graph());
    expect([ran.code, ran.out]).toEqual([code, expect.stringMatching(out)]);
  });
});

describe('cadre verify --replay', () => {
  const exported = async (format: string, ...more: string[]) => {
    const output = file(`then.${format}`);
    expect((await runHere(['export', '--format', format, ...more, '--output', output], graph())).code).toBe(0);
    return output;
  };

  test.each([
    ['json', ['--all']],
    ['graphml', ['--around', 'first-group', '--depth', '2', '--as-of', '2024-01-01']],
    ['csv', ['--type', 'ArmedGroup', '--filter', '{"id": {"eq": "first-group"}}']],
    ['stix', ['--ids', 'first-group', 'the-front', '--option', 'tlp=green']],
  ])('makes a file in %s again from the log', async (format, more) => {
    const output = await exported(format, ...more);
    const { code, out } = await runHere(['verify', '--replay', output], graph());
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/: unchanged, .*\n.*at revision 2, rebuilt from its log, gives the same content\.\n$/),
    ]);
  });

  test('tells a file that states what the log does not have', async () => {
    const text = await readFile(await exported('json', '--all'), 'utf8');
    const other = file('other.json');
    await writeFile(other, text.replace(hashes[1]!, hashes[0]!));
    const wrong = await runHere(['verify', '--replay', other], graph());
    expect([wrong.code, wrong.out]).toEqual([1, expect.stringMatching(/DIFFERS from the log: the file states the head/)]);
    await writeFile(other, text.replace('"revision":2,', '"revision":1,'));
    const earlier = await runHere(['verify', '--replay', other], graph());
    expect([earlier.code, earlier.out]).toEqual([1, expect.stringMatching(/DIFFERS from the log: /)]);
    await writeFile(other, text.replace(/,"format":\{"name".*?\}\}/, ''));
    const unsaid = await runHere(['verify', '--replay', other], graph());
    expect([unsaid.code, unsaid.err]).toEqual([1, expect.stringMatching(/^BAD_EXPORT: .*does not say how/)]);
  });
});

describe('cadre replay', () => {
  const contentHash = async (data: string) => {
    const output = file('export.json');
    expect((await runHere(['export', '--format', 'json', '--all', '--output', output], { CADRE_DATA: data })).code).toBe(0);
    return /sha256:[0-9a-f]{64}/.exec(await readFile(output, 'utf8'))?.[0];
  };

  test('rebuilds the graph as it was', async () => {
    for (const [to, more] of [
      [2, []],
      [1, ['--to', '1']],
    ] as const) {
      const into = file(`at-${to}`);
      const { code, out } = await runHere(['replay', ...more, '--into', into], graph());
      expect([code, out]).toEqual([0, `${into} has the graph as it was at revision ${to}, ${hashes[to - 1]}.\n`]);
      expect((await runHere(['check'], { CADRE_DATA: into })).out).toBe('The graph is sound.\n');
      expect((await runHere(['audit', 'verify'], { CADRE_DATA: into })).code).toBe(0);
    }
    const now = await contentHash(file('graph'));
    expect(now).toBeDefined();
    expect(await contentHash(file('at-2'))).toBe(now);
    expect(await contentHash(file('at-1'))).not.toBe(now);
  });

  test('refuses a folder that holds a graph', async () => {
    const { code, err } = await runHere(['replay', '--into', file('at-1')], graph());
    expect([code, err]).toEqual([1, expect.stringMatching(/^CONFLICT: There is a graph in .*at-1 already\./)]);
  });
});

describe('cadre undo', () => {
  const undone = () => ({ CADRE_DATA: file('undone') });
  beforeAll(async () => {
    for (const name of ['first', 'second']) expect((await runHere(['load', file(`${name}.yaml`)], undone())).code).toBe(0);
  });

  test.each([
    [['undo', '9'], 1, /^NOT_FOUND: There is no change 9\./],
    [['undo', '1'], 1, /^CONFLICT: Later changes rest on revision 1: .*cascade/s],
    [['undo', '--expected-revision', '1', '2'], 1, /^CONFLICT: The graph has changed since/],
    [['undo', '0'], 2, /whole number above 0/],
  ])('refuses %j', async (words, code, message) => {
    const ran = await runHere(words, undone());
    expect([ran.code, ran.err]).toEqual([code, expect.stringMatching(message)]);
  });

  test('says first what it would do, then does it, and is in the log', async () => {
    const dry = await runHere(['undo', '--dry-run', '2'], undone());
    expect([dry.code, dry.out]).toEqual([
      0,
      'Would take back 2: 0 nodes restored, 2 as they were before, 0 removed. Nothing was written (dry run).\n',
    ]);
    const { code, out } = await runHere(['undo', '--message', 'Not so', '2'], undone());
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(
        /^Took back 2: 0 nodes restored, 2 as they were before, 0 removed\. The graph is at revision 3, [0-9a-f]{64}\.\n$/,
      ),
    ]);
    expect((await runHere(['log', '--limit', '1'], undone())).out).toMatch(/^3 {2}.* {2}local {2}UNDO {2}\+0 ~2 -0 {2}.* {2}Not so\n$/);
  });

  test('takes back what rests on it, too', async () => {
    expect((await runHere(['undo', '--cascade', '2'], undone())).out).toMatch(/^Took back 3, 2: /);
    expect((await runHere(['undo', '1'], undone())).out).toMatch(/^Took back 1: 0 nodes restored, 0 as they were before, \d+ removed\./);
    expect((await runHere(['log', '--revision', '5'], undone())).out).toContain('\nx first-group\n');
    expect((await runHere(['check'], undone())).out).toBe('The graph is sound.\n');
    expect((await runHere(['audit', 'verify'], undone())).code).toBe(0);
  });
});

describeCasesOnNeo4j('cadre replay on Neo4j', () => {
  beforeAll(emptyTestDatabase, 240_000);
  afterAll(emptyTestDatabase, 240_000);

  test('moves a graph from one engine to the other', async () => {
    const { uri, username, password, database } = neo4jForTests()!;
    const account = { NEO4J_USERNAME: username, NEO4J_PASSWORD: password, ...(database && { NEO4J_DATABASE: database }) };
    const { code, out, err } = await runHere(['replay', '--into', uri], { ...graph(), ...account });
    expect([code, out, err]).toEqual([0, `${uri} has the graph as it was at revision 2, ${hashes[1]}.\n`, '']);
    expect((await runHere(['check'], { ...account, NEO4J_URI: uri })).out).toBe('The graph is sound.\n');
    const again = await runHere(['replay', '--into', uri], { ...graph(), ...account });
    expect([again.code, again.err]).toEqual([1, expect.stringMatching(/^CONFLICT: There is a graph in /)]);
  });
});
