import { EDGE_COLUMNS, NODE_COLUMNS } from '../../../model/drawn-columns.js';
import { nodeType } from '../../../model/lookup.js';
import { constant } from '../../../model/names.js';
import type { Model } from '../../../model/types.js';
import type { ExportEntity, ExportEvidence, ExportStatement, Fields, FieldValue, Inclusion, Subgraph } from '../../read/subgraph.js';
import { withoutUnknown } from '../../text/without-unknown.js';
import { FieldColumns } from './columns.js';
import { type Interval, intervalOf } from './intervals.js';
import { entityLinks, unaryStatements } from './links.js';
import { statementLabel } from './statement-label.js';

/** Known values by column. */
export type ColumnValues = readonly (readonly [string, FieldValue])[];

/** An entity, or a statement without an object. */
export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly interval: Interval | null;
  readonly values: ColumnValues;
}

/**
 * One of three: a statement between two entities; a link from an entity to the node of a unary statement; a reference in an
 * entity's own record, such as the place of an attack.
 */
export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly interval: Interval | null;
  readonly values: ColumnValues;
}

/** Separates the parts of an edge id. No id of the graph contains it. */
const SEPARATOR = '.';

function evidenceOf(evidence: readonly ExportEvidence[]): FieldValue {
  return withoutUnknown(evidence.map(({ fields }) => fields));
}

function withoutNulls(...values: readonly (readonly [string, FieldValue])[]): ColumnValues {
  return values.filter(([, value]) => value !== null);
}

/** Draws a subgraph as nodes and edges. All formats for plain graphs share it. */
export class GraphElements {
  readonly nodeColumns: FieldColumns;
  readonly edgeColumns: FieldColumns;
  readonly #model: Model;
  readonly #drawsReferences: boolean;

  /** @param options `references`: whether the references in a node's own record are drawn as edges */
  constructor(model: Model, { references }: { readonly references: boolean }) {
    this.#model = model;
    this.#drawsReferences = references;
    this.nodeColumns = new FieldColumns(model, NODE_COLUMNS);
    this.edgeColumns = new FieldColumns(model, EDGE_COLUMNS);
  }

  entityNode({ id, type, fields, names, evidence }: ExportEntity, inclusion: Inclusion): GraphNode {
    const allNames = names.map((name) => ({ ...name.fields, evidence: evidenceOf(name.evidence) }));
    return {
      id,
      label: String(fields['name'] ?? id),
      interval: intervalOf(this.#model, type, fields),
      values: withoutNulls(
        ['type', type],
        ['element', 'entity'],
        ['includedAs', inclusion],
        ...this.nodeColumns.values(type, fields),
        ['names', withoutUnknown(allNames)],
        ['evidence', evidenceOf(evidence)],
      ),
    };
  }

  /** A statement without an object becomes a node. */
  statementNode({ id, type, fields, evidence }: ExportStatement, inclusion: Inclusion): GraphNode {
    return {
      id,
      label: statementLabel(this.#model, type, fields),
      interval: intervalOf(this.#model, type, fields),
      values: withoutNulls(['type', type], ['element', 'statement'], ['includedAs', inclusion], ...this.nodeColumns.values(type, fields), [
        'evidence',
        evidenceOf(evidence),
      ]),
    };
  }

  /** The edge of a statement, or the edges from and to its node. */
  statementEdges(statement: ExportStatement): GraphEdge[] {
    const { id, type, subject, object, fields, evidence } = statement;
    const { edge, symmetric } = nodeType(this.#model, type).statement!;
    const interval = intervalOf(this.#model, type, fields);
    if (object === null) {
      const values = withoutNulls(['type', type], ['element', 'subject'], ['status', fields['status'] ?? null]);
      const subjectEdge = { id: [id, 'subject'].join(SEPARATOR), source: subject, target: id, label: edge, interval, values };
      return [subjectEdge, ...this.references(id, type, fields)];
    }
    const values = withoutNulls(
      ['type', type],
      ['element', 'statement'],
      ['symmetric', symmetric],
      ...this.edgeColumns.values(type, fields),
      ['evidence', evidenceOf(evidence)],
    );
    return [{ id, source: subject, target: object, label: edge, interval, values }];
  }

  /** The edges for the references in a node's own record; those of a statement have its status. */
  references(id: string, type: string, fields: Fields): GraphEdge[] {
    if (!this.#drawsReferences) return [];
    const references = [...nodeType(this.#model, type).fields.values()].filter(({ name, kind }) => kind === 'ref' && !isEnd(name));
    return references.flatMap((field) =>
      targetsOf(fields[field.name]).map((target) => ({
        id: [id, field.name, target].join(SEPARATOR),
        source: id,
        target,
        label: constant(field.name),
        interval: null,
        values: withoutNulls(['type', `${type}.${field.name}`], ['element', 'reference'], ['status', fields['status'] ?? null]),
      })),
    );
  }

  async *nodes(subgraph: Subgraph): AsyncGenerator<GraphNode> {
    const { inclusionOf } = subgraph;
    for await (const entity of subgraph.entities()) yield this.entityNode(entity, inclusionOf(entity.id));
    for await (const statement of unaryStatements(subgraph)) yield this.statementNode(statement, inclusionOf(statement.id));
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
