import { describe, expect, test } from '@jest/globals';
import { type ASTVisitor, Kind, parse, print, type StringValueNode, visit } from 'graphql';
import { FORMATS } from '../../src/export/formats/formats.js';
import type { ExportEntity, Subgraph } from '../../src/export/read/subgraph.js';
import { readSchemaFiles } from '../../src/model/files.js';
import { readModel } from '../../src/model/read.js';
import type { Model } from '../../src/model/types.js';
import { exported } from '../support/exported.js';
import { model } from '../support/graph.js';
import { handmade } from '../support/handmade.js';

/** The model of the schema after a change to each file. */
function changed(visitor: ASTVisitor): Model {
  const files = readSchemaFiles().map((file) => ({ ...file, text: print(visit(parse(file.text), visitor)) }));
  return readModel(files);
}

const text = (value: string): StringValueNode => ({ kind: Kind.STRING, value });

const reworded = { description: 'Said in other words.', term: 'Another book.' };
const otherDescriptions = changed({
  enter: (node) => ('description' in node && node.description ? { ...node, description: text(reworded.description) } : undefined),
});
const otherTerms = changed({
  Directive: (node) => {
    if (node.name.value !== 'term') return undefined;
    return { ...node, arguments: node.arguments!.map((argument) => ({ ...argument, value: text(reworded.term) })) };
  },
});
const withoutMapping = (name: 'stix' | 'ftm' | 'rdf') => changed({ Directive: (node) => (node.name.value === name ? null : undefined) });

const names = FORMATS.map((format) => format.name);

const state: ExportEntity = {
  id: 'state',
  type: 'State',
  fields: { id: 'state', name: 'State', isoCode: 'IQ', description: null, externalIds: [], knownFrom: '2024' },
  names: [],
  evidence: [],
};

const subgraph: Subgraph = {
  ...handmade,
  async *entities(type) {
    yield* handmade.entities(type);
    if (type === undefined || type === 'State') yield state;
  },
};

const SEAL = /sha256:[0-9a-f]{64}/;

/** The lines of a format's file; from the line with the hash, the hash and the STIX ids that are made of it are cut. */
async function lines(name: string, by: Model): Promise<string[]> {
  const written = await exported(FORMATS.find((format) => format.name === name)!, subgraph, {}, by);
  return written
    .split('\n')
    .map((line) => (SEAL.test(line) ? line.replace(SEAL, '').replace(/\b(note|bundle)--[0-9a-f-]{36}/g, '$1') : line));
}

describe('exports do not hang on texts that document the model', () => {
  test('the changes are there', () => {
    expect(otherDescriptions.types.get('Attack')!.description).toBe(reworded.description);
    expect(otherTerms.types.get('State')!.fields.get('isoCode')!.term).toBe(reworded.term);
    expect(withoutMapping('ftm').types.get('Attack')!.mapping.ftm).toBeUndefined();
  });

  test.each(names)('%s is the same with other terms', async (name) => {
    expect(await lines(name, otherTerms)).toEqual(await lines(name, model));
  });

  test.each(names.filter((name) => name !== 'stix'))('%s is the same with other descriptions', async (name) => {
    expect(await lines(name, otherDescriptions)).toEqual(await lines(name, model));
  });

  test('STIX prints the descriptions of references, and differs in nothing else', async () => {
    const fields = [...model.types.values()].flatMap((type) => [...type.fields.values()]);
    const printed = fields.reduce(
      (line, { description }) => line.replaceAll(`"description":${JSON.stringify(description)}`, `"description":"${reworded.description}"`),
      (await lines('stix', model)).join('\n'),
    );
    expect((await lines('stix', otherDescriptions)).join('\n')).toBe(printed);
    expect(printed).toContain(reworded.description);
  });

  const own = { stix: ['stix'], ftm: ['ftm'], rdf: ['jsonld', 'nquads'] } as const;
  const mapped = (['stix', 'ftm', 'rdf'] as const).flatMap((mapping) =>
    names.filter((name) => !own[mapping].some((format) => format === name)).map((name) => [name, mapping] as const),
  );
  test.each(mapped)('%s is the same without mappings to %s', async (name, mapping) => {
    expect(await lines(name, withoutMapping(mapping))).toEqual(await lines(name, model));
  });
});
