import { KeptNodes } from './kept-nodes.js';
import type { NodeReader, NodeRef } from './reader.js';
import type { ExportEntity, ExportSource, ExportStatement, Subgraph } from './subgraph.js';

/** A part of the graph, before anything is told about it. */
export type Part = Omit<Subgraph, 'about' | 'confirm'>;

/** The nodes of a part, in the order of their ids. */
export interface PartNodes {
  readonly entities: KeptNodes<ExportEntity>;
  readonly statements: KeptNodes<ExportStatement>;
  readonly sources: KeptNodes<ExportSource>;
}

/** Which nodes a part has, in the order of their ids. */
export type PartRefs = { readonly [K in keyof PartNodes]: readonly NodeRef[] };

function ofType(refs: readonly NodeRef[], type: string | undefined): readonly NodeRef[] {
  return type === undefined ? refs : refs.filter((ref) => ref.type === type);
}

/** A part that is in memory. */
export function keptPart({ entities, statements, sources }: PartNodes): Part {
  return {
    sources: () => sources.each(),
    entities: (type) => entities.each(type),
    statements: (type) => statements.each(type),
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

async function take<T extends { readonly id: string }>(items: AsyncIterable<T>): Promise<KeptNodes<T>> {
  const taken = new KeptNodes<T>();
  for await (const item of items) taken.add(item);
  return taken;
}

/** All nodes of a part. */
export async function takePart(part: Part): Promise<PartNodes> {
  return { entities: await take(part.entities()), statements: await take(part.statements()), sources: await take(part.sources()) };
}
