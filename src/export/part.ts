import { compact, nodesOf, type Page, type Read } from './pages.js';
import type { NodeReader, NodeRef } from './reader.js';
import type { ExportEntity, ExportLinks, ExportSource, ExportStatement, Subgraph } from './subgraph.js';

/** A part of the graph, before anything is told about it. */
export type Part = Omit<Subgraph, 'about' | 'confirm'>;

/** A part in pages of rows, each list in the order of ids. */
export interface PartPages {
  sources(): AsyncIterable<Page<ExportSource>>;
  entities(type?: string): AsyncIterable<Page<ExportEntity>>;
  statements(type?: string): AsyncIterable<Page<ExportStatement>>;
  readonly links?: {
    entities(): AsyncIterable<Page<ExportLinks>>;
    statements(): AsyncIterable<Page<ExportLinks>>;
    lone(): AsyncIterable<Page<ExportStatement>>;
  };
}

/** The nodes of a part, in the order of their ids. */
export interface PartNodes {
  readonly entities: Page<ExportEntity>;
  readonly statements: Page<ExportStatement>;
  readonly sources: Page<ExportSource>;
}

/** Which nodes a part has, in the order of their ids. */
export type PartRefs = { readonly [K in keyof PartNodes]: readonly NodeRef[] };

export function partOf({ sources, entities, statements, links }: PartPages): Part {
  return {
    sources: () => nodesOf(sources()),
    entities: (type) => nodesOf(entities(type)),
    statements: (type) => nodesOf(statements(type)),
    ...(links && {
      links: {
        entities: () => nodesOf(links.entities()),
        statements: () => nodesOf(links.statements()),
        lone: () => nodesOf(links.lone()),
      },
    }),
  };
}

/** A list of few as pages. */
export async function* onePage<T>(items: readonly T[]): AsyncGenerator<readonly T[]> {
  yield items;
}

function rowsOfType<T>(rows: Page<T>, type: string | undefined): Page<T> {
  return type === undefined ? rows : rows.filter(({ whole, row }) => whole.type(row) === type);
}

/** A part that is in memory. */
export function keptPart({ entities, statements, sources }: PartNodes): PartPages {
  return {
    sources: () => onePage(sources),
    entities: (type) => onePage(rowsOfType(entities, type)),
    statements: (type) => onePage(rowsOfType(statements, type)),
  };
}

function refsOfType(refs: readonly NodeRef[], type: string | undefined): readonly NodeRef[] {
  return type === undefined ? refs : refs.filter((ref) => ref.type === type);
}

/** A part whose ids are known and whose nodes are read each time anew. */
export function readPart(reader: NodeReader, refs: PartRefs): PartPages {
  return {
    sources: () => reader.sources(refs.sources),
    entities: (type) => reader.entities(refsOfType(refs.entities, type)),
    statements: (type) => reader.statements(refsOfType(refs.statements, type)),
    links: {
      entities: () => reader.links('entities', refs.entities),
      statements: () => reader.links('statements', refs.statements),
      lone: () => reader.statements(refs.statements.filter(({ lone }) => lone)),
    },
  };
}

async function take<T>(pages: AsyncIterable<Page<T>>): Promise<Page<T>> {
  const taken: Read<T>[] = [];
  for await (const page of pages) taken.push(...page.map(compact));
  return taken;
}

/** All nodes of a part. */
export async function takePart(part: PartPages): Promise<PartNodes> {
  return { entities: await take(part.entities()), statements: await take(part.statements()), sources: await take(part.sources()) };
}
