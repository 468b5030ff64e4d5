import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { FORMATS } from '../../src/export/formats/formats.js';
import type { ExportUndecided } from '../../src/export/read/subgraph.js';
import type { RunningServer } from '../../src/server/server.js';
import { startSeeded, tempFolder } from '../server/temp-server.js';
import { exportBytes, subgraphOf } from '../support/export.js';
import { data } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

const FTO = { kind: 'type', type: 'Designation', filter: { list: { eq: 'FTO' } } } as const;
const CERTAIN = { asOf: '2024-02-01', certainty: 'CERTAIN' } as const;

/** The text of a file, in which quotation marks stand as they are. */
function plain(bytes: Buffer, extension: string): string {
  const text =
    extension === 'zip'
      ? Object.values(unzipSync(bytes))
          .map((part) => strFromU8(part))
          .join('\n')
      : bytes.toString('utf8');
  return text.replaceAll('&quot;', '"').replaceAll('\\"', '"');
}

describe('what an export leaves out as undecided', () => {
  onEngines('all', (store) => {
    test.each(FORMATS.map((format) => [format.name, format.extension]))(
      'stands in the head of %s, with how to see it',
      async (name, extension) => {
        const text = plain(await exportBytes(name, await subgraphOf(store(), FTO)), extension);
        expect(text).toContain('"undecided":{"totalCount":2,"query":"query ($filter: DesignationFilter, $view: View) { designations(');
        expect(plain(await exportBytes(name, await subgraphOf(store())), extension)).not.toContain('"undecided":');
      },
    );

    test.each([
      ['a filter', FTO, {}],
      ['a filter in a view that asks for certainty', FTO, CERTAIN],
      ['everything that is certain', { kind: 'everything' } as const, CERTAIN],
    ])('of %s is what its query gives', async (_name, selection, view) => {
      const { undecided } = (await subgraphOf(store(), selection, view)).about;
      const { query, variables, totalCount } = undecided!;
      const [list] = Object.values(
        (await data(store(), query, variables)) as Record<string, { readonly undecided: { readonly totalCount: number } }>,
      );
      expect(list!.undecided.totalCount).toBe(totalCount);
      expect(totalCount).toBeGreaterThan(0);
    });
  });
});

describe('the export of a query', () => {
  let server: RunningServer;
  let folder: Awaited<ReturnType<typeof tempFolder>>;
  beforeAll(async () => {
    folder = await tempFolder();
    server = await startSeeded(folder.path, 'all');
  }, 240_000);
  afterAll(async () => {
    await server?.close();
    await folder?.remove();
  });

  const undecidedOf = async (query: string): Promise<ExportUndecided | undefined> => {
    const answer = await fetch(`${server.url}/export/json`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(answer.status).toBe(200);
    return ((await answer.json()) as { 'cadre-export': { undecided?: ExportUndecided } })['cadre-export'].undecided;
  };

  test('has the number of all its lists with filters, and the query that shows which', async () => {
    const found = await undecidedOf(
      '{ designations(filter: { list: { eq: "FTO" } }) { nodes { id } } states(first: 1) { nodes { id designated(filter: { list: { eq: "FTO" } }) { totalCount } } } }',
    );
    expect(found?.totalCount).toBeGreaterThanOrEqual(2);
    const asked = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: found!.query, variables: found!.variables }),
    });
    const { data: answer } = (await asked.json()) as { data: { designations: { undecidedItems: object } } };
    expect(answer.designations.undecidedItems).toEqual({
      totalCount: 2,
      nodes: [{ id: 'designation:asaib-ahl-al-haq:united-states:_' }, { id: 'designation:kataib-hezbollah:united-states:_' }],
    });
  });

  test('has none where it filters nothing', async () => {
    expect(await undecidedOf('{ states { nodes { id } } }')).toBeUndefined();
  });
});
