import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rdfContext } from '../../src/export/formats/rdf/context.js';
import { jsonld } from '../../src/export/formats/rdf/jsonld.js';
import { nquads } from '../../src/export/formats/rdf/nquads.js';
import type { ExportStatement } from '../../src/export/read/subgraph.js';
import { packageRoot } from '../../src/model/files.js';
import { closeSeeds, listOf, seedSubgraph } from '../support/export.js';
import { exported } from '../support/exported.js';
import { model } from '../support/graph.js';
import { handmade } from '../support/handmade.js';
import { describeWithPython, python } from '../support/python.js';

const PREFIXES = Object.entries(rdfContext(model)['@context'])
  .filter(([, iri]) => typeof iri === 'string' && iri.startsWith('http'))
  .map(([prefix, iri]) => `PREFIX ${prefix}: <${String(iri)}>`)
  .join('\n');

const MEMBERS = `${PREFIXES}
  SELECT DISTINCT ?member ?title WHERE {
    GRAPH ?statement { ?member org:memberOf <https://cadre.example/id/islamic-resistance-in-iraq> }
    ?statement prov:wasDerivedFrom ?source . ?source dcterms:title ?title }`;
const KILLED = `${PREFIXES} SELECT ?killed WHERE { <https://cadre.example/id/northeast-jordan-2024-01-28> cadre:killedBest ?killed }`;
const PLACES = `${PREFIXES} SELECT ?place ?lat ?long WHERE { ?place a cadre:Location ; geo:lat ?lat ; geo:long ?long }`;
const ARABIC = `${PREFIXES} SELECT ?name WHERE {
  GRAPH ?g { <https://cadre.example/id/islamic-resistance-in-iraq> skos:altLabel ?name } FILTER (lang(?name) = "ar") }`;

interface Read {
  readonly quads: number;
  readonly only: readonly string[];
  readonly answers: readonly (readonly (readonly string[])[])[];
  readonly graphs: readonly string[];
}

const iri = (id: string) => `https://cadre.example/id/${id}`;
let texts = { nquads: '', jsonld: '' };
let statements: readonly ExportStatement[] = [];

async function read(given: typeof texts, queries: readonly string[]): Promise<Read> {
  return JSON.parse(await python('rdf.py', [], JSON.stringify({ ...given, queries })));
}

beforeAll(async () => {
  const subgraph = await seedSubgraph();
  texts = { nquads: await exported(nquads, subgraph), jsonld: await exported(jsonld, subgraph) };
  const names = (await listOf(subgraph.entities())).flatMap((entity) => entity.names);
  statements = [...names, ...(await listOf(subgraph.statements()))];
});
afterAll(closeSeeds);

describe('the graph in RDF', () => {
  test('states nothing twice, and the same each time', async () => {
    const lines = texts.nquads.trimEnd().split('\n');
    expect(new Set(lines).size).toBe(lines.length);
    expect(await exported(nquads, await seedSubgraph())).toBe(texts.nquads);
    expect(await exported(jsonld, await seedSubgraph())).toBe(texts.jsonld);
  });

  test('the published context is what the model makes', () => {
    const published = JSON.parse(readFileSync(join(packageRoot(), 'docs', 'context.jsonld'), 'utf8'));
    expect(published).toEqual(rdfContext(model));
  });

  test('a term of the context has one meaning', () => {
    const context = rdfContext(model)['@context'];
    expect(context['ideology']).toEqual({ '@id': 'cadre:ideology' });
    expect(context['knownFrom']).toEqual({ '@id': 'cadre:knownFrom' });
    expect(context['Membership']).toBe('cadre:Membership');
    // What a role, a kind, a text is called depends on the type.
    expect(context['object']).toEqual({ '@id': 'cadre:object', '@type': '@id' });
  });
});

describeWithPython('rdflib on the graph', () => {
  test('reads the same quads from both, a graph for each statement', async () => {
    const found = await read(texts, []);
    expect(found.only).toEqual([]);
    expect(found.quads).toBe(
      texts.nquads
        .trimEnd()
        .split('\n')
        .filter((line) => !line.startsWith('#')).length,
    );
    expect(found.graphs).toEqual(statements.map(({ id }) => iri(id)).sort());
  });

  test('tells who is a member of the IRI, by which source', async () => {
    const { answers } = await read(texts, [MEMBERS]);
    const titles = new Map((await listOf((await seedSubgraph()).sources())).map(({ id, fields }) => [id, fields['title']]));
    const expected = statements
      .filter(({ type, object }) => type === 'Membership' && object === 'islamic-resistance-in-iraq')
      .flatMap(({ subject, evidence }) =>
        evidence.filter((e) => e.fields['stance'] === 'SUPPORTS').map((e) => `${iri(subject)} ${String(titles.get(e.source))}`),
      );
    for (const rows of answers) expect(rows.map((row) => row.join(' ')).sort()).toEqual([...new Set(expected)].sort());
    expect(expected).toContain(`${iri('kataib-hezbollah')} Iran-backed Shiite militias attack US forces based in Iraq`);
  });

  test.each([
    ['a figure', KILLED, [['3']]],
    ['a name in its language', ARABIC, [['المقاومة الإسلامية في العراق']]],
  ])('answers %s', async (_what, query, expected) => {
    const { answers } = await read(texts, [query]);
    expect(answers).toEqual([expected, expected]);
  });

  test('only places with a point have one', async () => {
    const { answers } = await read(texts, [PLACES]);
    const places = await listOf((await seedSubgraph()).entities('Location'));
    const known = places.filter(({ fields }) => fields['coordinates'] !== null).map(({ id }) => iri(id));
    expect(answers[0]!.map(([place]) => place).sort()).toEqual(known.sort());
  });

  test('dirt in texts is the same in both', async () => {
    const found = await read({ nquads: await exported(nquads, handmade), jsonld: await exported(jsonld, handmade) }, []);
    expect(found.only).toEqual([]);
    expect(found.quads).toBeGreaterThan(100);
  });
});
