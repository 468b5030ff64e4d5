import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3';
import { nodeType } from '../model/lookup.js';
import type { Model, NodeType } from '../model/types.js';
import { named, node, text } from './rdf-terms.js';
import { fieldTriples } from './rdf-values.js';
import type { ExportEntity, ExportEvidence, ExportSource, ExportStatement, Fields, Subgraph } from './subgraph.js';

const { namedNode, quad } = DataFactory;

const TYPE = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
const DERIVED = named('prov:wasDerivedFrom');

/** What is told of one record: about itself, in the default graph, and, of a statement, what it states, in a graph of its own. */
export interface Told {
  readonly about: readonly Quad[];
  readonly stated: readonly Quad[];
}

function classes(type: NodeType): readonly NamedNode[] {
  const names = [`cadre:${type.name}`, type.mapping.rdf?.class].filter((name) => name !== undefined);
  return [...new Set(names)].map(named);
}

/** The type and the fields of a record, references included. */
function described(model: Model, type: NodeType, id: string, fields: Fields): readonly Quad[] {
  const subject = node(id);
  const own = [...type.fields.values()].filter((field) => !['id', 'evidence', 'subject', 'object'].includes(field.name));
  return [
    ...classes(type).map((name) => quad(subject, TYPE, name)),
    ...own.flatMap((field) => fieldTriples(model, subject, field, fields[field.name] ?? null).map(([s, p, o]) => quad(s, p, o))),
  ];
}

/** Evidence, and the sources that the record owes to it: supporting ones are what it was derived from. */
function evidenced(model: Model, owner: string, evidence: readonly ExportEvidence[]): readonly Quad[] {
  const type = nodeType(model, 'Evidence');
  const sources = (stance: string) => [...new Set(evidence.filter((e) => e.fields['stance'] === stance).map((e) => e.source))];
  const owed = [
    ...sources('SUPPORTS').map((id) => quad(node(owner), DERIVED, node(id))),
    ...sources('DISPUTES').map((id) => quad(node(owner), named('cadre:disputedBy'), node(id))),
  ];
  const pieces = evidence.flatMap((e) => {
    return [
      quad(node(owner), named('cadre:evidence'), node(e.id)),
      ...described(model, type, e.id, { ...e.fields, source: e.source }),
      ...(e.asserts ?? []).map((name) => quad(node(e.id), named('cadre:asserts'), text(name))),
    ];
  });
  return [...owed, ...pieces];
}

/** What a statement says, without when, by whom and how sure: a relation of its ends, a name, or that there is a statement. */
function stated(type: NodeType, statement: ExportStatement): readonly (readonly [NamedNode, NamedNode, NamedNode | Literal])[] {
  const subject = node(statement.subject);
  const own = named(type.mapping.rdf?.property ?? 'cadre:relatedTo');
  if (statement.object !== null) {
    const object = node(statement.object);
    return type.statement?.symmetric
      ? [
          [subject, own, object],
          [object, own, subject],
        ]
      : [[subject, own, object]];
  }
  const [said] = (type.statement?.identity ?? []).filter((name) => name !== 'subject');
  const value = statement.fields[said ?? ''];
  if (type.mapping.rdf?.property === undefined || type.fields.has('object') || typeof value !== 'string') {
    return [[subject, named('cadre:hasStatement'), node(statement.id)]];
  }
  return [[subject, own, text(value, statement.fields['language'] as string | null)]];
}

/** A statement: what it says in a graph named by it, all about it in the default graph. */
function statementTold(model: Model, statement: ExportStatement): Told {
  const type = nodeType(model, statement.type);
  const self = node(statement.id);
  const ends = [
    quad(self, named('cadre:subject'), node(statement.subject)),
    ...(statement.object === null ? [] : [quad(self, named('cadre:object'), node(statement.object))]),
  ];
  return {
    about: [...described(model, type, statement.id, statement.fields), ...ends, ...evidenced(model, statement.id, statement.evidence)],
    stated: stated(type, statement).map(([s, p, o]) => quad(s, p, o, self)),
  };
}

function entityTold(model: Model, { id, type, fields, evidence }: ExportEntity): Told {
  return { about: [...described(model, nodeType(model, type), id, fields), ...evidenced(model, id, evidence)], stated: [] };
}

function sourceTold(model: Model, { id, fields }: ExportSource): Told {
  return { about: described(model, nodeType(model, 'Source'), id, fields), stated: [] };
}

/** The whole subgraph, record by record: sources, entities each followed by its names, statements. */
export async function* rdfRecords(model: Model, subgraph: Subgraph): AsyncIterable<Told> {
  for await (const source of subgraph.sources()) yield sourceTold(model, source);
  for await (const entity of subgraph.entities()) {
    yield entityTold(model, entity);
    for (const name of entity.names) yield statementTold(model, name);
  }
  for await (const statement of subgraph.statements()) yield statementTold(model, statement);
}
