import { typesOfKind } from '../model/lookup.js';
import type { Model, NodeType } from '../model/types.js';
import { byText } from '../query/network-link.js';
import { entityItem, type FactsItem, sourceItem, statementItem } from './facts-item.js';
import type { ExportFormat, Line } from './format.js';
import { aboutMember, jsonLine, sealMember } from './json-text.js';
import type { Subgraph } from './subgraph.js';

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
  let before: string | null = null;
  for await (const item of items()) {
    yield before === null ? `"${name}":[` : `${before},`;
    before = jsonLine(item);
  }
  if (before === null) return;
  yield before;
  yield '],';
}

async function* lines(model: Model, subgraph: Subgraph): AsyncIterable<Line> {
  yield '{';
  yield () => `${aboutMember(subgraph.about)},`;
  for (const list of lists(model, subgraph)) yield* listLines(list);
  yield (seal) => sealMember(seal);
  yield '}';
}

/** One JSON document that is a facts document: nothing that is stored is lost. */
export const json: ExportFormat = {
  name: 'json',
  title: 'Cadre JSON',
  mediaType: 'application/json',
  extension: 'json',
  options: {},
  files: (model, subgraph) => [{ name: 'facts.json', lines: () => lines(model, subgraph) }],
};
