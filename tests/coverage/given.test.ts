import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { typesOfKind } from '../../src/model/lookup.js';
import { isAttribute } from '../../src/model/storage.js';
import type { Field } from '../../src/model/types.js';
import { model } from '../support/graph.js';
import { type Dossiers, onDossiers } from './dossiers.js';

type Given = Record<string, Record<string, Record<string, unknown>>>;

/** By id and by source: every attribute that the view of this source alone shows. Each is what the inventories say that it gives. */
const TABLE = parse(readFileSync(new URL('given.yaml', import.meta.url), 'utf8')) as Given;

/** What of a field is selected; a value object by its parts, a reference by its id. */
function selection(field: Field): string {
  if (field.kind === 'ref') return `${field.name} { id }`;
  if (field.kind !== 'value') return field.name;
  if (field.type === 'EdtfDate') return `${field.name} { edtf }`;
  return `${field.name} { ${[...model.values.get(field.type)!.fields.values()].map(selection).join(' ')} }`;
}

/** Booleans that are false where no source says that they are true: then no source gives them. */
const FALSE_UNLESS_SAID = new Set(
  [...model.types.values()].flatMap((type) => [...type.fields.values()].filter((field) => field.falseUnlessSaid).map(({ name }) => name)),
);

/** A value without what is unknown in it; null where nothing is left. References are their ids, dates their texts. */
function known(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(known);
  const parts = Object.entries(value).flatMap(([name, part]) => {
    const unsaid = part === false && FALSE_UNLESS_SAID.has(name);
    return unsaid || known(part) === null ? [] : [[name, known(part)] as const];
  });
  const [only] = parts;
  if (parts.length === 1 && (only![0] === 'id' || only![0] === 'edtf')) return only![1];
  return parts.length === 0 ? null : Object.fromEntries(parts);
}

/** One query for all nodes of a kind, with every attribute of each type under the type's name. */
function allOf(kind: 'entity' | 'statement'): string {
  const types = typesOfKind(model, kind).map((type) => {
    const fields = [...type.fields.values()].filter((field) => isAttribute(type, field)).map(selection);
    return `${type.plural}(view: $view, first: 500) { nodes { id ${fields.join(' ')} } }`;
  });
  return `query ($view: View) { ${types.join(' ')} }`;
}

async function given({ ask }: Dossiers): Promise<Given> {
  const { sources } = await ask('{ sources(first: 100, orderBy: { field: ID }) { nodes { id } } }');
  const found: Given = {};
  for (const { id: source } of sources.nodes as { id: string }[]) {
    for (const kind of ['entity', 'statement'] as const) {
      const answer = (await ask(allOf(kind), { view: { sources: [source] } })) as Record<string, { nodes: Record<string, unknown>[] }>;
      for (const { id, ...fields } of Object.values(answer).flatMap(({ nodes }) => nodes)) {
        const attributes = known(fields) as Record<string, unknown> | null;
        if (attributes) found[id as string] = { ...found[id as string], [source.replace('source:', '')]: attributes };
      }
    }
  }
  return found;
}

onDossiers((dossiers) => {
  describe('in the view of one source alone', () => {
    dossiers.load('all');
    it('every attribute of every seed is what this source gives', async () => {
      const found = await given(dossiers);
      expect(found).toEqual(TABLE);
    }, 300_000);
  });
});
