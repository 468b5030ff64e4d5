import { possibleTypes } from '../../src/model/lookup.js';
import type { Field } from '../../src/model/types.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, model } from '../support/graph.js';

/** A node with all its fields as the API shows them in a view, and whether the view certainly shows it. */
export interface ReadNode {
  readonly id: string;
  readonly type: string;
  readonly certain: boolean;
  /** The view shows it where a source refers to it, but not in lists: nothing that the view shows speaks of it. */
  readonly referredOnly?: boolean;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The nodes that a view may show, by id. */
export type ReadGraph = ReadonlyMap<string, ReadNode>;

function selectionOf(field: Field): string {
  if (field.type === 'Evidence') return `evidence { ${selectionsOf('Evidence')} }`;
  if (field.kind === 'ref') return `${field.name} { id }`;
  if (field.type === 'EdtfDate') return `${field.name} { edtf earliest latest }`;
  if (field.kind !== 'value') return field.name;
  const parts = [...model.values.get(field.type)!.fields.values()];
  return `${field.name} { ${parts.map(selectionOf).join(' ')} }`;
}

function selectionsOf(type: string): string {
  return [...model.types.get(type)!.fields.values()].map(selectionOf).join(' ');
}

/** Reads the whole graph by ordinary lists: what a view allows, and which of it is certain. */
export async function readGraph(store: GraphStore, view: Readonly<Record<string, unknown>>): Promise<ReadGraph> {
  const nodes = new Map<string, ReadNode>();
  const add = (type: string, fields: Readonly<Record<string, unknown>>, certain: boolean) => {
    const id = String(fields['id']);
    nodes.set(id, { id, type, certain, fields });
    for (const evidence of (fields['evidence'] ?? []) as Readonly<Record<string, unknown>>[]) add('Evidence', evidence, true);
  };
  for (const type of [...model.types.values()].filter(({ name }) => name !== 'Evidence')) {
    const query = `query ($possible: View, $view: View) {
      all: ${type.plural}(first: 1000, view: $possible) { nodes { ${selectionsOf(type.name)} } }
      certain: ${type.plural}(first: 1000, view: $view) { nodes { id } }
    }`;
    const { all, certain } = await data(store, query, { view, possible: { ...view, certainty: 'POSSIBLE' } });
    const sure = new Set(certain.nodes.map(({ id }: { id: string }) => id));
    for (const fields of all.nodes) add(type.name, fields, sure.has(fields.id));
  }
  await addReferred(store, view, nodes);
  return nodes;
}

/** Adds what references of sources and evidence lead to though no list has it: upstream sources. */
async function addReferred(store: GraphStore, view: Readonly<Record<string, unknown>>, nodes: Map<string, ReadNode>): Promise<void> {
  const references = ['derivesFrom'].map((name) => model.types.get('Source')!.fields.get(name)!);
  for (const { name, targets, kind } of references)
    for (const type of kind === 'ref' ? targets : []) {
      const own = `... on ${type} { ${selectionsOf(type)} }`;
      const { sources } = await data(
        store,
        `query ($view: View) { sources(first: 1000, view: $view) { nodes { found: ${name} { ${own} } } } }`,
        { view },
      );
      for (const fields of sources.nodes.flatMap(({ found }: { readonly found: unknown }) => found ?? []) as ReadNode['fields'][]) {
        const id = fields['id'] as string | undefined;
        if (id !== undefined && !nodes.has(id)) nodes.set(id, { id, type, certain: true, referredOnly: true, fields });
      }
    }
}

export function nodesOfType(graph: ReadGraph, type: string): ReadNode[] {
  const members = possibleTypes(model, type);
  return [...graph.values()].filter((node) => members.includes(node.type) && node.referredOnly !== true);
}
