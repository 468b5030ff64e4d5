import type { NodeReader, NodeRef } from './reader.js';
import type { ExportEntity, ExportSource, ExportStatement, Subgraph } from './subgraph.js';

/** A part of the graph, before anything is told about it. */
export type Part = Omit<Subgraph, 'about' | 'confirm'>;

/** The nodes of a part, in the order of their ids. */
export interface PartNodes {
  readonly entities: readonly ExportEntity[];
  readonly statements: readonly ExportStatement[];
  readonly sources: readonly ExportSource[];
}

/** Which nodes a part has, in the order of their ids. */
export type PartRefs = { readonly [K in keyof PartNodes]: readonly NodeRef[] };

async function* each<T>(items: readonly T[]): AsyncIterable<T> {
  yield* items;
}

function ofType<T extends { readonly type: string }>(items: readonly T[], type: string | undefined): readonly T[] {
  return type === undefined ? items : items.filter((item) => item.type === type);
}

/** A part that is in memory. */
export function keptPart({ entities, statements, sources }: PartNodes): Part {
  return {
    sources: () => each(sources),
    entities: (type) => each(ofType(entities, type)),
    statements: (type) => each(ofType(statements, type)),
  };
}

/** A part whose ids are known and whose nodes are read each time anew. */
export function readPart(reader: NodeReader, refs: PartRefs): Part {
  return {
    sources: () => reader.sources(refs.sources),
    entities: (type) => reader.entities(ofType(refs.entities, type)),
    statements: (type) => reader.statements(ofType(refs.statements, type)),
    links: {
      entities: () => reader.links('entities', refs.entities),
      statements: () => reader.links('statements', refs.statements),
      lone: () => reader.statements(refs.statements.filter(({ lone }) => lone)),
    },
  };
}

async function take<T>(items: AsyncIterable<T>): Promise<T[]> {
  const taken: T[] = [];
  for await (const item of items) taken.push(item);
  return taken;
}

/** All nodes of a part. */
export async function takePart(part: Part): Promise<PartNodes> {
  return { entities: await take(part.entities()), statements: await take(part.statements()), sources: await take(part.sources()) };
}
