import { nodeType } from '../model/lookup.js';
import { constant } from '../model/names.js';
import type { Model } from '../model/types.js';
import { compact, FieldColumns } from './graph-columns.js';
import { entityLinks, loneStatements } from './graph-links.js';
import { type Spell, spellOf } from './graph-spells.js';
import type { ExportEntity, ExportEvidence, ExportStatement, Fields, FieldValue, Subgraph } from './subgraph.js';

/** Known values by column. */
export type Values = readonly (readonly [string, FieldValue])[];

/** An entity, or a statement that has no second end to be an edge to. */
export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly spell: Spell | null;
  readonly values: Values;
}

/**
 * A statement between two entities; or what leads from an entity to a node of its own; or a reference of an entity's own
 * record, such as where an attack happened.
 */
export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly spell: Spell | null;
  readonly values: Values;
}

/** What each node has besides the fields of its type; `label` and the like are the writers' own, in the format's words. */
const NODE_NAMES = ['label', 'type', 'element', 'names', 'evidence'];
const EDGE_NAMES = ['label', 'type', 'element', 'symmetric', 'evidence'];
/** Words of the formats for the ends, the weight and the relationship of an edge. */
const FORMAT_NAMES = ['id', 'source', 'target', 'weight', 'kind', 'interaction', 'parent', 'key'];
/** As these, for a node; a node may well have a kind. */
const NODE_FORMAT_NAMES = ['id', 'source', 'target', 'parent', 'key'];

/** Separates what an id of an edge is made of; ids of the graph never have it. */
const SEPARATOR = '.';

function evidenceOf(evidence: readonly ExportEvidence[]): FieldValue {
  return compact(evidence.map(({ fields }) => fields));
}

function known(...values: readonly (readonly [string, FieldValue])[]): Values {
  return values.filter(([, value]) => value !== null);
}

/** How a subgraph is drawn as nodes and edges, the same way in each format that knows nothing else. */
export class GraphElements {
  readonly nodeColumns: FieldColumns;
  readonly edgeColumns: FieldColumns;
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
    this.nodeColumns = new FieldColumns(model, [...NODE_NAMES, ...NODE_FORMAT_NAMES]);
    this.edgeColumns = new FieldColumns(model, [...EDGE_NAMES, ...FORMAT_NAMES]);
  }

  entityNode({ id, type, fields, names, evidence }: ExportEntity): GraphNode {
    const allNames = names.map((name) => ({ ...name.fields, evidence: evidenceOf(name.evidence) }));
    return {
      id,
      label: String(fields['name'] ?? id),
      spell: spellOf(this.#model, type, fields),
      values: known(
        ['type', type],
        ['element', 'entity'],
        ...this.nodeColumns.values(type, fields),
        ['names', compact(allNames)],
        ['evidence', evidenceOf(evidence)],
      ),
    };
  }

  /** A statement that has no object, and so cannot be an edge. */
  statementNode({ id, type, fields, evidence }: ExportStatement): GraphNode {
    return {
      id,
      label: type,
      spell: spellOf(this.#model, type, fields),
      values: known(['type', type], ['element', 'statement'], ...this.nodeColumns.values(type, fields), ['evidence', evidenceOf(evidence)]),
    };
  }

  /** The edge that a statement is, or those that lead to and from its node. */
  statementEdges(statement: ExportStatement): GraphEdge[] {
    const { id, type, subject, object, fields, evidence } = statement;
    const { edge, symmetric } = nodeType(this.#model, type).statement!;
    const spell = spellOf(this.#model, type, fields);
    if (object === null) {
      const values = known(['type', type], ['element', 'subject']);
      const first = { id: [id, 'subject'].join(SEPARATOR), source: subject, target: id, label: edge, spell, values };
      return [first, ...this.references(id, type, fields)];
    }
    const values = known(['type', type], ['element', 'statement'], ['symmetric', symmetric], ...this.edgeColumns.values(type, fields), [
      'evidence',
      evidenceOf(evidence),
    ]);
    return [{ id, source: subject, target: object, label: edge, spell, values }];
  }

  /** The edges to what a node's own record refers to. */
  references(id: string, type: string, fields: Fields): GraphEdge[] {
    const found = [...nodeType(this.#model, type).fields.values()].filter(({ name, kind }) => kind === 'ref' && !isEnd(name));
    return found.flatMap((field) =>
      targetsOf(fields[field.name]).map((target) => ({
        id: [id, field.name, target].join(SEPARATOR),
        source: id,
        target,
        label: constant(field.name),
        spell: null,
        values: known(['type', `${type}.${field.name}`], ['element', 'reference']),
      })),
    );
  }

  async *nodes(subgraph: Subgraph): AsyncGenerator<GraphNode> {
    for await (const entity of subgraph.entities()) yield this.entityNode(entity);
    for await (const statement of loneStatements(subgraph)) yield this.statementNode(statement);
  }

  async *edges(subgraph: Subgraph): AsyncGenerator<GraphEdge> {
    for await (const statement of subgraph.statements()) yield* this.statementEdges(statement);
    for await (const { id, type, fields } of entityLinks(subgraph)) yield* this.references(id, type, fields);
  }
}

function isEnd(field: string): boolean {
  return field === 'subject' || field === 'object' || field === 'evidence';
}

function targetsOf(value: FieldValue | undefined): string[] {
  const list = Array.isArray(value) ? value : [value];
  return [...new Set(list.filter((id) => typeof id === 'string'))];
}
