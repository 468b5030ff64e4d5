import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3';
import { nodeType } from '../../../model/lookup.js';
import type { Model, NodeType } from '../../../model/types.js';
import type { ExportEntity, ExportEvidence, ExportSource, ExportStatement, Fields, Subgraph } from '../../read/subgraph.js';
import { idNode, prefixedNode, text } from './terms.js';
import { fieldTriples } from './values.js';

const { namedNode, quad } = DataFactory;

const TYPE = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
const DERIVED = prefixedNode('prov:wasDerivedFrom');

/** The quads of one record. Those about the record are in the default graph; what a statement states is in a graph of its own. */
export interface RdfRecord {
  readonly about: readonly Quad[];
  readonly stated: readonly Quad[];
}

function classes(type: NodeType): readonly NamedNode[] {
  const names = [`cadre:${type.name}`, type.mapping.rdf?.class].filter((name) => name !== undefined);
  return [...new Set(names)].map(prefixedNode);
}

/** The type and the fields of a record, including references. */
function fieldQuads(model: Model, type: NodeType, id: string, fields: Fields): readonly Quad[] {
  const subject = idNode(id);
  const own = [...type.fields.values()].filter((field) => !['id', 'evidence', 'subject', 'object'].includes(field.name));
  return [
    ...classes(type).map((name) => quad(subject, TYPE, name)),
    ...own.flatMap((field) => fieldTriples(model, subject, field, fields[field.name] ?? null).map(([s, p, o]) => quad(s, p, o))),
  ];
}

/** Evidence and its sources. The record derives from supporting sources and is disputed by others. */
function evidenceQuads(model: Model, owner: string, evidence: readonly ExportEvidence[]): readonly Quad[] {
  const type = nodeType(model, 'Evidence');
  const sources = (stance: string) => [...new Set(evidence.filter((e) => e.fields['stance'] === stance).map((e) => e.source))];
  const sourceQuads = [
    ...sources('SUPPORTS').map((id) => quad(idNode(owner), DERIVED, idNode(id))),
    ...sources('DISPUTES').map((id) => quad(idNode(owner), prefixedNode('cadre:disputedBy'), idNode(id))),
  ];
  const ownQuads = evidence.flatMap((e) => {
    return [
      quad(idNode(owner), prefixedNode('cadre:evidence'), idNode(e.id)),
      ...fieldQuads(model, type, e.id, { ...e.fields, source: e.source }),
      ...(e.asserts ?? []).map((name) => quad(idNode(e.id), prefixedNode('cadre:asserts'), text(name))),
    ];
  });
  return [...sourceQuads, ...ownQuads];
}

/**
 * What a statement states without its time, source and confidence: a relation between its ends, a name, or only that the
 * statement exists.
 */
function statedTriples(type: NodeType, statement: ExportStatement): readonly (readonly [NamedNode, NamedNode, NamedNode | Literal])[] {
  const subject = idNode(statement.subject);
  const relation = prefixedNode(type.mapping.rdf?.property ?? 'cadre:relatedTo');
  if (statement.object !== null) {
    const object = idNode(statement.object);
    return type.statement?.symmetric
      ? [
          [subject, relation, object],
          [object, relation, subject],
        ]
      : [[subject, relation, object]];
  }
  const [textField] = (type.statement?.identity ?? []).filter((name) => name !== 'subject');
  const value = statement.fields[textField ?? ''];
  if (type.mapping.rdf?.property === undefined || type.fields.has('object') || typeof value !== 'string') {
    return [[subject, prefixedNode('cadre:hasStatement'), idNode(statement.id)]];
  }
  return [[subject, relation, text(value, statement.fields['language'] as string | null)]];
}

/** A statement: its content is in a graph named after it, everything about it is in the default graph. */
function statementRecord(model: Model, statement: ExportStatement): RdfRecord {
  const type = nodeType(model, statement.type);
  const self = idNode(statement.id);
  const ends = [
    quad(self, prefixedNode('cadre:subject'), idNode(statement.subject)),
    ...(statement.object === null ? [] : [quad(self, prefixedNode('cadre:object'), idNode(statement.object))]),
  ];
  return {
    about: [...fieldQuads(model, type, statement.id, statement.fields), ...ends, ...evidenceQuads(model, statement.id, statement.evidence)],
    stated: statedTriples(type, statement).map(([s, p, o]) => quad(s, p, o, self)),
  };
}

function entityRecord(model: Model, { id, type, fields, evidence }: ExportEntity): RdfRecord {
  return { about: [...fieldQuads(model, nodeType(model, type), id, fields), ...evidenceQuads(model, id, evidence)], stated: [] };
}

function sourceRecord(model: Model, { id, fields }: ExportSource): RdfRecord {
  return { about: fieldQuads(model, nodeType(model, 'Source'), id, fields), stated: [] };
}

/** All records of the subgraph: sources, then entities each with its names, then statements. */
export async function* rdfRecords(model: Model, subgraph: Subgraph): AsyncIterable<RdfRecord> {
  for await (const source of subgraph.sources()) yield sourceRecord(model, source);
  for await (const entity of subgraph.entities()) {
    yield entityRecord(model, entity);
    for (const name of entity.names) yield statementRecord(model, name);
  }
  for await (const statement of subgraph.statements()) yield statementRecord(model, statement);
}
