import { byText } from '../../../base/by-text.js';
import { typesOfKind } from '../../../model/lookup.js';
import type { Model, NodeType } from '../../../model/types.js';
import type { ExportFormat, Line } from '../../file/format.js';
import type { Subgraph } from '../../read/subgraph.js';
import { entityItem, type FactsItem, sourceItem, statementItem } from '../../text/facts-item.js';
import { aboutMember, jsonLine, sealMember } from '../../text/json-text.js';

interface List {
  readonly name: string;
  items(): AsyncIterable<FactsItem>;
}

function byPlural(a: NodeType, b: NodeType): number {
  return byText(a.plural, b.plural);
}

/** The lists of a facts document: sources, entities by type, names, statements by type. */
function lists(model: Model, subgraph: Subgraph): List[] {
  const { plural: sources } = model.types.get('Source')!;
  const { plural: names } = model.types.get('Name')!;
  const statements = typesOfKind(model, 'statement').filter((type) => type.name !== 'Name');
  return [
    {
      name: sources,
      async *items() {
        for await (const source of subgraph.sources()) yield sourceItem(model, source);
      },
    },
    ...typesOfKind(model, 'entity')
      .sort(byPlural)
      .map(({ name, plural }) => ({
        name: plural,
        async *items() {
          for await (const entity of subgraph.entities(name)) yield entityItem(model, entity);
        },
      })),
    {
      name: names,
      async *items() {
        for await (const entity of subgraph.entities()) for (const name of entity.names) yield statementItem(model, name);
      },
    },
    ...statements.sort(byPlural).map(({ name, plural }) => ({
      name: plural,
      async *items() {
        for await (const statement of subgraph.statements(name)) yield statementItem(model, statement);
      },
    })),
  ];
}

async function* listLines({ name, items }: List): AsyncIterable<string> {
  let previous: string | null = null;
  for await (const item of items()) {
    yield previous === null ? `"${name}":[` : `${previous},`;
    previous = jsonLine(item);
  }
  if (previous === null) return;
  yield previous;
  yield '],';
}

async function* lines(model: Model, subgraph: Subgraph): AsyncIterable<Line> {
  yield '{';
  yield () => `${aboutMember(subgraph.about)},`;
  for (const list of lists(model, subgraph)) yield* listLines(list);
  yield (seal) => sealMember(seal);
  yield '}';
}

/** A facts document in JSON. It contains everything that is stored. */
export const json: ExportFormat = {
  name: 'json',
  title: 'Cadre JSON',
  mediaType: 'application/json',
  extension: 'json',
  options: {},
  files: (model, subgraph) => [{ name: 'facts.json', lines: () => lines(model, subgraph) }],
};
