import { convertFact } from '../../../facts/convert.js';
import type { FactLink, PropertyValue } from '../../../facts/records.js';
import { nodeType } from '../../../model/lookup.js';
import { ASSERTS } from '../../../model/storage.js';
import type { Model, NodeType } from '../../../model/types.js';
import { helperProperties } from '../../../store/materialized/helpers.js';
import type { ExportEvidence, Fields, Subgraph } from '../../read/subgraph.js';
import { readDate } from '../../text/certain-dates.js';
import { entityItem, type FactsItem, sourceItem, statementItem } from '../../text/facts-item.js';

/** A node in the layout of the store, with the targets of its relationships. The properties do not have the id. */
export interface StoredNode {
  readonly id: string;
  readonly type: NodeType;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly links: readonly { readonly relationship: string; readonly label: string; readonly to: string }[];
}

const NOWHERE = () => ({ file: '', line: null, column: null, path: '' });

/** The label by which nodes are looked up. All nodes of a kind share it. */
export function lookupLabel(type: NodeType): string {
  return type.interfaces.find((name) => name === 'Entity' || name === 'Statement') ?? type.name;
}

/** The store derives when a node became known, and the view its status. The script has both, so that readers need not derive them. */
function derivedProperties(fields: Fields): Readonly<Record<string, PropertyValue>> {
  const { knownFrom, status } = fields;
  const date = readDate(knownFrom);
  return { ...(date !== null && { knownFrom: date.edtf }), ...(typeof status === 'string' && { status }) };
}

/** Without what the store keeps beside the facts to find and order nodes. */
function withoutHelpers(model: Model, type: NodeType, properties: Readonly<Record<string, PropertyValue>>): StoredNode['properties'] {
  const helpers = helperProperties(model, type);
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !helpers.has(name)));
}

function linksOf(model: Model, type: NodeType, links: readonly FactLink[]): StoredNode['links'] {
  return links.flatMap(({ field, relationship, targets }) => {
    const label = lookupLabel(nodeType(model, type.fields.get(field)!.targets[0]!));
    return targets.map((to) => ({ relationship, label, to }));
  });
}

/** The nodes of a record: its evidence and the record itself. */
function nodesOf(
  model: Model,
  typeName: string,
  id: string,
  item: FactsItem,
  fields: Fields,
  evidence: readonly ExportEvidence[],
): readonly StoredNode[] {
  const type = nodeType(model, typeName);
  const evidenceType = nodeType(model, 'Evidence');
  const record = convertFact(model, type, item, [], NOWHERE);
  const evidenceNodes = record.evidence.map((each, i): StoredNode => {
    const { id: own, fields: ownFields, asserts } = evidence[i]!;
    const assertsProperty = asserts === null ? {} : { [ASSERTS]: asserts };
    return {
      id: own,
      type: evidenceType,
      properties: { ...withoutHelpers(model, evidenceType, each.properties), ...assertsProperty, ...derivedProperties(ownFields) },
      links: linksOf(model, evidenceType, each.links),
    };
  });
  const relationship = type.fields.get('evidence')?.relationship ?? '';
  const links = [...linksOf(model, type, record.links), ...evidence.map((e) => ({ relationship, label: evidenceType.name, to: e.id }))];
  const typeProperty = type.kind === 'record' ? {} : { type: type.name };
  const properties = { ...typeProperty, ...withoutHelpers(model, type, record.properties), ...derivedProperties(fields) };
  return [...evidenceNodes, { id, type, properties, links }];
}

/** All nodes of the subgraph in the layout of the store. */
export async function* storedNodes(model: Model, subgraph: Subgraph): AsyncIterable<StoredNode> {
  for await (const source of subgraph.sources()) {
    // A source without a date counts as known from the day on which it was read.
    const knownFrom = source.fields['published'] ?? source.fields['accessed'] ?? null;
    yield* nodesOf(model, 'Source', source.id, sourceItem(model, source), { knownFrom }, []);
  }
  for await (const entity of subgraph.entities()) {
    yield* nodesOf(model, entity.type, entity.id, entityItem(model, entity), entity.fields, entity.evidence);
    for (const name of entity.names) yield* nodesOf(model, name.type, name.id, statementItem(model, name), name.fields, name.evidence);
  }
  for await (const statement of subgraph.statements()) {
    yield* nodesOf(model, statement.type, statement.id, statementItem(model, statement), statement.fields, statement.evidence);
  }
}
