import { cell } from '../base/markdown.js';
import { connectionsOf, typesOfKind } from './lookup.js';
import type { EnumType, Field, InterfaceType, Model, NodeType, ValueType } from './types.js';

function fieldType(field: Field): string {
  const inner = field.list ? `[${field.type}]` : field.type;
  return field.required ? `${inner}, always given` : inner;
}

function fieldRow(field: Field): string {
  const marks = [field.derived ? 'computed' : '', field.sortable ? 'orders lists' : '', field.term ? `term: ${field.term}` : ''].filter(
    (m) => m !== '',
  );
  const ends =
    field.kind === 'ref' && !['Evidence', 'Source'].includes(field.type) && field.targets.length > 1
      ? `one of ${field.targets.join(', ')}`
      : '';
  return `| \`${field.name}\` | ${fieldType(field)} | ${[cell(field.description), ends, ...marks].filter((t) => t !== '').join(' · ')} |`;
}

function table(rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : ['| field | type | meaning |', '|---|---|---|', ...rows, ''];
}

/** The fields of a type that are described there, and not with an interface of it. */
export function ownFields(model: Model, type: NodeType | InterfaceType): Field[] {
  const inherited = (field: Field) =>
    type.interfaces.some((name) => model.interfaces.get(name)?.fields.get(field.name)?.description === field.description);
  return [...type.fields.values()].filter((field) => !inherited(field));
}

function mappings(type: NodeType): string {
  const { stix, ftm, rdf } = type.mapping;
  const parts = [
    (stix?.type ?? stix?.relationship) ? `STIX 2.1 \`${stix?.type ?? stix?.relationship}\`` : '',
    ftm?.schema ? `FollowTheMoney \`${ftm.schema}\`` : '',
    rdf ? `RDF \`${[rdf.class, rdf.property].filter(Boolean).join('`, `')}\`` : '',
  ].filter((p) => p !== '');
  return parts.length === 0 ? '' : `Exported as ${parts.join(', ')}.`;
}

function statementLine(type: NodeType): string {
  const spec = type.statement;
  if (!spec) return '';
  const lasting = spec.persists ? ' It lasts until something ends it.' : '';
  const time = spec.time === 'STATE' ? `A state: it holds over a period.${lasting}` : 'An event: it happened, or was said, once.';
  const identity = spec.identity.filter((name) => type.fields.has(name)).map((name) => `\`${name}\``);
  return `${time} Identity: ${identity.join(', ')}.${spec.symmetric ? ' Symmetric.' : ''}${spec.general ? ` General without \`${spec.general}\`.` : ''}`;
}

function typeSection(model: Model, type: NodeType): string[] {
  const facts = [type.description, statementLine(type), type.term ? `Term: ${type.term}.` : '', mappings(type)]
    .map(cell)
    .filter((t) => t !== '');
  const ways = type.kind === 'entity' ? connectionsOf(model, type.name).map((c) => `\`${c.name}\``) : [];
  const connections = ways.length > 0 ? [`Leads to statements by ${ways.join(', ')}.`, ''] : [];
  return [`### ${type.name}`, '', ...facts, '', ...table(ownFields(model, type).map(fieldRow)), ...connections];
}

function plainSection(name: string, about: string, fields: readonly Field[], term: string | null = null): string[] {
  return [`### ${name}`, '', cell(about), ...(term ? [`Term: ${term}.`] : []), '', ...table(fields.map(fieldRow))];
}

function enumSection(type: EnumType): string[] {
  const rows = type.values.map((v) => `| \`${v.name}\` | ${cell(v.description)} |`);
  return [
    `### ${type.name}`,
    '',
    cell(type.description),
    ...(type.term ? [`Term: ${type.term}.`] : []),
    '',
    '| value | meaning |',
    '|---|---|',
    ...rows,
    '',
  ];
}

function byName<T extends { readonly name: string }>(items: Iterable<T>): T[] {
  return [...items].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function values(model: Model): ValueType[] {
  return byName(model.values.values());
}

/** The codebook: every type, field and enum value with its meaning and where the term comes from, in Markdown. */
export function codebook(model: Model): string {
  const kind = (name: NodeType['kind']) => byName(typesOfKind(model, name)).flatMap((type) => typeSection(model, type));
  return [
    '# Codebook',
    '',
    'Made from `schema/` by `npm run generate`; do not edit. Fields of an interface are described there, and not again with each type.',
    '',
    '## Interfaces',
    '',
    ...byName(model.interfaces.values()).flatMap((type) => plainSection(type.name, type.description, ownFields(model, type), type.term)),
    '## Entities',
    '',
    ...kind('entity'),
    '## Statements',
    '',
    ...kind('statement'),
    '## Provenance',
    '',
    ...kind('record'),
    '## Values',
    '',
    ...values(model).flatMap((value) => plainSection(value.name, value.description, [...value.fields.values()])),
    ...[...model.scalars].sort().flatMap(([name, about]) => [`### ${name}`, '', cell(about), '']),
    '## Enumerations',
    '',
    ...byName(model.enums.values()).flatMap(enumSection),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
