import { cell, codes } from '../src/base/markdown.js';
import { ownFields } from '../src/model/codebook.js';
import { nodeType, typesOfKind } from '../src/model/lookup.js';
import { DERIVED, dateProperties, fieldDates, partProperty, SPECIFIED_BY } from '../src/model/storage.js';
import type { Field, Model, NodeType } from '../src/model/types.js';
import { schemaTexts } from '../src/store/ddl.js';
import type { Dialect } from '../src/store/engine.js';
import { FULL_TEXTS } from '../src/store/full-text.js';
import { layoutOf } from '../src/store/materialized/list.js';
import { examples } from './physical-model-examples.js';

const SCALARS: Readonly<Record<string, string>> = { ID: 'STRING', Int: 'INTEGER', Float: 'FLOAT', Boolean: 'BOOLEAN' };

/** The properties of a field and their types in Neo4j; none for a reference. */
function stored(model: Model, field: Field, prefix = field.name): (readonly [property: string, type: string])[] {
  // What depends on the view is computed for each query.
  if (field.kind === 'ref' || (field.derived && field.kind === 'enum')) return [];
  if (field.type === 'Edtf' || field.type === 'EdtfDate') {
    const { edtf, lo, hi } = field.derived ? fieldDates(field) : dateProperties(prefix);
    return [...new Set([edtf, lo, hi])].map((property) => [property, 'STRING'] as const);
  }
  if (field.kind === 'value' && !field.list)
    return [...model.values.get(field.type)!.fields.values()].flatMap((part) => stored(model, part, partProperty(prefix, part.name)));
  const type = SCALARS[field.type] ?? 'STRING';
  return [[prefix, field.list ? `LIST of ${type}` : type]];
}

function propertyRows(model: Model, fields: readonly Field[]): string[] {
  return fields.flatMap((field) => {
    const of = stored(model, field);
    if (of.length === 0) return [];
    return [
      `| ${codes(of.map(([property]) => property))} | ${[...new Set(of.map(([, type]) => type))].join(', ')} | \`${field.name}\` | ${cell(field.description)} |`,
    ];
  });
}

function propertyTable(model: Model, fields: readonly Field[]): string[] {
  const rows = propertyRows(model, fields);
  return rows.length === 0 ? [] : ['| properties | type | field | meaning |', '|---|---|---|---|', ...rows, ''];
}

function labelRows(model: Model): string[] {
  return [...model.types.values()].map(({ name, kind, labels }) => `| \`${name}\` | ${kind} | ${codes(labels.slice(1))} |`);
}

/** The types at the start of a relationship; in a word where there are many. */
function owners(model: Model, types: ReadonlySet<string>): string {
  const statements = [...types].every((name) => nodeType(model, name).kind === 'statement');
  if (types.size > 3 && statements) return 'statements';
  return types.size > 6 ? 'entities and statements' : codes(types);
}

function relationshipRows(model: Model): string[] {
  const rows = new Map<string, { readonly from: Set<string>; readonly to: Set<string>; readonly about: string }>();
  for (const type of model.types.values())
    for (const field of type.fields.values()) {
      if (field.relationship === null) continue;
      const row = rows.get(field.relationship) ?? { from: new Set(), to: new Set(), about: field.description };
      row.from.add(type.name);
      row.to.add(field.type);
      rows.set(field.relationship, row);
    }
  const written = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { from, to, about }]) => `| \`${name}\` | ${owners(model, from)} | ${codes(to)} | ${cell(about)} |`);
  return [
    ...written,
    `| \`${SPECIFIED_BY}\` | statements | \`Statement\` | From a statement that is said in general to one that says it in particular; derived. |`,
  ];
}

function sections(model: Model, kind: NodeType['kind']): string[] {
  return typesOfKind(model, kind).flatMap((type) => {
    const table = propertyTable(model, ownFields(model, type));
    return table.length === 0 ? [] : [`#### ${type.name}`, '', ...table];
  });
}

function keptRows(model: Model): string[] {
  const labels = new Map<string, Map<string, Set<string>>>();
  for (const { about, part } of layoutOf(model)) {
    const properties = labels.get(about) ?? new Map<string, Set<string>>();
    labels.set(about, properties);
    for (const property of part.properties) properties.set(property, new Set([...(properties.get(property) ?? []), part.label]));
  }
  return [...labels].map(([about, properties]) => {
    const where = [...properties].map(([property, of]) => `\`${property}\` (${of.size > 4 ? `${of.size} labels` : [...of].join(', ')})`);
    return `| ${where.join('; ') || 'labels'} | ${cell(about)} |`;
  });
}

/** Constraints and indexes in words instead of the DDL of an engine. */
const WORDS: Dialect = {
  uniqueKey: (label, property) => [`| \`${label}\` | \`${property}\` | unique |`],
  index: (label, properties) => [`| \`${label}\` | ${codes(properties)} | |`],
  dropIndex: () => [],
};

/** How the graph is stored: labels, relationship types, properties, constraints and indexes, in Markdown. */
export function physicalModel(model: Model): string {
  const shared = [...model.interfaces.values()].flatMap((type) => {
    const table = propertyTable(model, ownFields(model, type));
    return table.length === 0 ? [] : [`#### Every ${type.name}`, '', ...table];
  });
  return `${[
    '# Physical model',
    '',
    '`npm run generate` writes this page from the schema and from the lists that the store itself uses. Do not edit it.',
    '',
    'This is the graph as Neo4j has it, for those who read it with Cypher, Bloom or a driver. Read as you like. Write through Cadre only:',
    'what stands below under "kept beside the facts" must follow each write, and `cadre check` finds what does not.',
    'The embedded store has the same labels, relationship types and properties.',
    '',
    '- **A statement is a node**, not a relationship. It has a relationship to its subject, one to its object, and one to each piece of evidence.',
    '- **Cypher sees everything**: statements that were retracted or disputed, and what became known only later. The view of a query is what',
    '  leaves that out; in Cypher it is a condition that you write.',
    '- **A date has three properties**: as written in EDTF (`validFrom`), the first day that it can mean (`validFromLo`) and the last (`validFromHi`),',
    '  all as texts, `YYYY-MM-DD`. An open end is `9999-12-31`. What is unknown is absent.',
    '- **Parts of a value stand flat** on their owner (`coordinatesLatitude`). An item of a list of values is one text, its parts joined by U+001F.',
    '- **Ids** are unique over all entities, all statements, all sources and all pieces of evidence.',
    '',
    '## Labels',
    '',
    '| label | kind | also has the labels |',
    '|---|---|---|',
    ...labelRows(model),
    '| `Revision` | store | |',
    '| `Change` | store | |',
    '| `ChangePart` | store | |',
    '| `CadreMeta` | store | |',
    '',
    '`Revision` has the number and the hash of the last write. `Change` has one write each: number, time, author, way, message, counts, hash.',
    '`ChangePart` has what it wrote, compressed (`cadre log --revision N`, `changeLog`); their ids are `N` and `N/0`. `CadreMeta` has the version',
    'and the layout of the store.',
    '',
    '## Relationships',
    '',
    '| type | from | to | meaning |',
    '|---|---|---|---|',
    ...relationshipRows(model),
    '',
    '## Properties',
    '',
    'Every node of a type has `id`, and `type` with the name of its type. Entities, statements and sources have `writtenIn`: the numbers of the',
    'changes in which they or their evidence were written.',
    '',
    ...shared,
    ...sections(model, 'entity'),
    ...sections(model, 'statement'),
    ...sections(model, 'record'),
    '## Kept beside the facts',
    '',
    'The store computes these properties from the facts, in the same transaction as each write.',
    `On evidence, \`asserts\` has the names of the attributes that its entry gave; without it, all of them. \`${DERIVED.known}\` stands on sources and evidence too.`,
    '',
    '| properties | what they are for |',
    '|---|---|',
    ...keptRows(model),
    '',
    '## Constraints and indexes',
    '',
    `Full-text indexes over ${Object.values(FULL_TEXTS)
      .map(({ label, key }) => `\`${label}.${key}\``)
      .join(', ')} find names and texts.`,
    '',
    '| label | properties | |',
    '|---|---|---|',
    ...schemaTexts(model, WORDS),
    '',
    '## Examples',
    '',
    ...examples(),
  ]
    .join('\n')
    .trimEnd()}\n`;
}
