import { byText } from '../../base/by-text.js';
import { compactRow, type NodePage, type NodeRef, type NodeRow, nodesIn } from './node-rows.js';
import type { NodeReader } from './reader.js';
import type { ExportEntity, ExportLinks, ExportSource, ExportStatement, Inclusion, Subgraph } from './subgraph.js';

/** The nodes of a part of the graph. */
export type GraphPart = Omit<Subgraph, 'about' | 'confirm' | 'inclusionOf'>;

/** A part as pages of rows, each list ordered by id. */
export interface PartPages {
  sources(): AsyncIterable<NodePage<ExportSource>>;
  entities(type?: string): AsyncIterable<NodePage<ExportEntity>>;
  statements(type?: string): AsyncIterable<NodePage<ExportStatement>>;
  readonly links?: {
    entities(): AsyncIterable<NodePage<ExportLinks>>;
    statements(): AsyncIterable<NodePage<ExportLinks>>;
    unary(): AsyncIterable<NodePage<ExportStatement>>;
  };
}

/** The rows of a part, ordered by id. */
export interface PartRows {
  readonly entities: NodePage<ExportEntity>;
  readonly statements: NodePage<ExportStatement>;
  readonly sources: NodePage<ExportSource>;
}

/** The ids and types of the nodes of a part, ordered by id. */
export type PartRefs = { readonly [K in keyof PartRows]: readonly NodeRef[] };

export function partOf({ sources, entities, statements, links }: PartPages): GraphPart {
  return {
    sources: () => nodesIn(sources()),
    entities: (type) => nodesIn(entities(type)),
    statements: (type) => nodesIn(statements(type)),
    ...(links && {
      links: {
        entities: () => nodesIn(links.entities()),
        statements: () => nodesIn(links.statements()),
        unary: () => nodesIn(links.unary()),
      },
    }),
  };
}

/** A short list as one page. */
export async function* asPage<T>(items: readonly T[]): AsyncGenerator<readonly T[]> {
  yield items;
}

function rowsOfType<T>(rows: NodePage<T>, type: string | undefined): NodePage<T> {
  return type === undefined ? rows : rows.filter(({ plan, row }) => plan.type(row) === type);
}

/** A part whose rows are in memory. */
export function partInMemory({ entities, statements, sources }: PartRows): PartPages {
  return {
    sources: () => asPage(sources),
    entities: (type) => asPage(rowsOfType(entities, type)),
    statements: (type) => asPage(rowsOfType(statements, type)),
  };
}

/** The place of an id in a list that is ordered by id. */
function refById(refs: readonly NodeRef[], id: string): NodeRef | undefined {
  let [low, high] = [0, refs.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byText(refs[middle]!.id, id) < 0) low = middle + 1;
    else high = middle;
  }
  return refs[low]?.id === id ? refs[low] : undefined;
}

/** Why each entity and statement of a part is included, by its id. The ids need no more memory for it. */
export function inclusionsIn({ entities, statements }: PartRefs): (id: string) => Inclusion {
  return (id) => (refById(entities, id) ?? refById(statements, id))?.inclusion ?? 'reference';
}

function refsOfType(refs: readonly NodeRef[], type: string | undefined): readonly NodeRef[] {
  return type === undefined ? refs : refs.filter((ref) => ref.type === type);
}

/** A part whose ids are in memory. Its nodes are read from the store each time they are asked for. */
export function partFromStore(reader: NodeReader, refs: PartRefs): PartPages {
  return {
    sources: () => reader.sources(refs.sources),
    entities: (type) => reader.entities(refsOfType(refs.entities, type)),
    statements: (type) => reader.statements(refsOfType(refs.statements, type)),
    links: {
      entities: () => reader.links('entities', refs.entities),
      statements: () => reader.links('statements', refs.statements),
      unary: () => reader.statements(refs.statements.filter(({ unary: lone }) => lone)),
    },
  };
}

async function collect<T>(pages: AsyncIterable<NodePage<T>>): Promise<NodePage<T>> {
  const rows: NodeRow<T>[] = [];
  for await (const page of pages) rows.push(...page.map(compactRow));
  return rows;
}

/** Reads all rows of a part. */
export async function readIntoMemory(part: PartPages): Promise<PartRows> {
  return { entities: await collect(part.entities()), statements: await collect(part.statements()), sources: await collect(part.sources()) };
}
