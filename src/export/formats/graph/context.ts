import type { Model } from '../../../model/types.js';
import type { ExportFormat, FormatOptions } from '../../file/format.js';
import type { ExportLinks, ExportStatement, Inclusion, Subgraph } from '../../read/subgraph.js';
import { GraphElements } from './elements.js';
import { entityLinks, statementLinks, unaryStatements } from './links.js';

/** The option of the formats for plain graphs by which a drawing has only what was asked for. */
export const CONTEXT = {
  context: {
    values: ['true', 'false'],
    fallback: 'true',
    description:
      'Whether the graph also has what belongs to the entities and statements that were asked for: what their records refer to, statements with one end, publishers.',
  },
} as const satisfies ExportFormat['options'];

const ASKED_FOR: ReadonlySet<Inclusion> = new Set(['asked', 'network']);

async function* only<T>(items: AsyncIterable<T>, keeps: (item: T) => boolean): AsyncGenerator<T> {
  for await (const item of items) if (keeps(item)) yield item;
}

/**
 * The entities and statements that were asked for, with the ends of these statements, and the statements among these entities. Its
 * sources are those of the whole subgraph.
 */
function withoutContext(subgraph: Subgraph): Subgraph {
  const asked = (id: string) => ASKED_FOR.has(subgraph.inclusionOf(id));
  const keepsEntity = ({ id }: Pick<ExportLinks, 'id'>) => asked(id) || subgraph.inclusionOf(id) === 'end';
  const keepsStatement = ({ id, subject, object }: Pick<ExportLinks, 'id' | 'subject' | 'object'>) =>
    asked(id) || (subject != null && object != null && asked(subject) && asked(object));
  return {
    ...subgraph,
    entities: (type) => only(subgraph.entities(type), keepsEntity),
    statements: (type) => only(subgraph.statements(type), keepsStatement),
    links: {
      entities: () => only(entityLinks(subgraph), keepsEntity),
      statements: () => only(statementLinks(subgraph), keepsStatement),
      unary: () => only<ExportStatement>(unaryStatements(subgraph), keepsStatement),
    },
  };
}

/** What a format for plain graphs draws. */
export interface Drawing {
  readonly elements: GraphElements;
  readonly subgraph: Subgraph;
}

/** Chooses what is drawn of a subgraph by the option `context`. */
export function drawingOf(model: Model, subgraph: Subgraph, options: FormatOptions): Drawing {
  const all = options['context'] !== 'false';
  return { elements: new GraphElements(model, { references: all }), subgraph: all ? subgraph : withoutContext(subgraph) };
}
