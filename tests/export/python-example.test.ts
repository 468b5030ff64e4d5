import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/model/files.js';
import type { RunningServer } from '../../src/server/server.js';
import { query, startSeeded, tempFolder } from '../server/temp-server.js';
import { describeWithPython, python } from '../support/python.js';

const IRI = 'islamic-resistance-in-iraq';

async function example(server: RunningServer): Promise<string> {
  const page = await readFile(join(packageRoot(), 'docs/exports.md'), 'utf8');
  const [, code] = page.slice(page.indexOf('\n## From Python')).match(/```python\n([\s\S]*?)```/)!;
  return code!.replace('http://127.0.0.1:4000', server.url);
}

describeWithPython('the Python example of the documentation', () => {
  let folder: Awaited<ReturnType<typeof tempFolder>>;
  let server: RunningServer;
  let printed: string;
  beforeAll(async () => {
    folder = await tempFolder();
    server = await startSeeded(folder.path, 'article');
    const scripts = await mkdtemp(join(tmpdir(), 'cadre-example-'));
    await writeFile(join(scripts, 'example.py'), await example(server));
    printed = await python(join(scripts, 'example.py'));
    await rm(scripts, { recursive: true });
  });
  afterAll(async () => {
    await server?.close();
    await folder.remove();
  });

  test('prints each member with its source', async () => {
    const known = `coalition(id: "${IRI}", view: { knownAt: "2025-06-14" }) { members { nodes { subject { name } evidence { source { id } } } } }`;
    const { body } = await query(server, `{ ${known} }`);
    const { members } = body.data!['coalition'] as {
      members: { nodes: { subject: { name: string }; evidence: { source: { id: string } }[] }[] };
    };
    expect(members.nodes.length).toBeGreaterThan(0);
    for (const { subject, evidence } of members.nodes) {
      const sources = [...new Set(evidence.map(({ source }) => source.id))].sort();
      expect(printed).toContain(`${subject.name} by ${sources.join(' ')}\n`);
    }
  });

  test('prints the attacks, with what is unknown as unknown', () => {
    expect(printed).toMatch(/ain-al-asad-2025-06-14 +2025-06-14 +ain-al-asad-airbase +3(\.0)? +NaN/);
  });

  test('prints a citation with the hash of the content', () => {
    expect(printed.trimEnd().split('\n').at(-1)).toMatch(
      /^Cadre \S+, revision 1, head [0-9a-f]{64}: \{.*"islamic-resistance-in-iraq".*\}, as known on 2025-06-14; exported \d{4}-.*Z, sha256:[0-9a-f]{64}\.$/,
    );
  });
});
