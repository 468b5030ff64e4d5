import { convertFact } from '../facts/convert.js';
import type { FactLink, PropertyValue } from '../facts/records.js';
import { nodeType } from '../model/lookup.js';
import { ASSERTS, DERIVED } from '../model/storage.js';
import type { Model, NodeType } from '../model/types.js';
import { readDate } from './certain-dates.js';
import { entityItem, type FactsItem, sourceItem, statementItem } from './facts-item.js';
import type { ExportEvidence, Fields, Subgraph } from './subgraph.js';

/** A node as the store has it, with where its relationships lead. */
export interface StoredNode {
  readonly id: string;
  readonly type: NodeType;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly links: readonly { readonly relationship: string; readonly label: string; readonly to: string }[];
}

const NOWHERE = () => ({ file: '', line: null, column: null, path: '' });

/** The label that all nodes of a kind share, and by which each is looked up. */
export function family(type: NodeType): string {
  return type.interfaces.find((name) => name === 'Entity' || name === 'Statement') ?? type.name;
}

/** When a node became known is derived in the store, but no reader should have to reckon it anew. */
function known(fields: Fields): Readonly<Record<string, PropertyValue>> {
  const date = readDate(fields['knownFrom']);
  return date === null ? {} : { knownFrom: date.edtf, [DERIVED.known]: date.latest };
}

function linksOf(model: Model, type: NodeType, links: readonly FactLink[]): StoredNode['links'] {
  return links.flatMap(({ field, relationship, targets }) => {
    const label = family(nodeType(model, type.fields.get(field)!.targets[0]!));
    return targets.map((to) => ({ relationship, label, to }));
  });
}

/** The nodes of a record: those of its evidence, and its own. */
function nodes(
  model: Model,
  typeName: string,
  id: string,
  item: FactsItem,
  fields: Fields,
  evidence: readonly ExportEvidence[],
): readonly StoredNode[] {
  const type = nodeType(model, typeName);
  const cited = nodeType(model, 'Evidence');
  const record = convertFact(model, type, item, [], NOWHERE);
  const pieces = record.evidence.map((each, i): StoredNode => {
    const { id: own, fields: about, asserts } = evidence[i]!;
    const given = asserts === null ? {} : { [ASSERTS]: asserts };
    return {
      id: own,
      type: cited,
      properties: { id: own, ...each.properties, ...given, ...known(about) },
      links: linksOf(model, cited, each.links),
    };
  });
  const relationship = type.fields.get('evidence')?.relationship ?? '';
  const links = [...linksOf(model, type, record.links), ...evidence.map((e) => ({ relationship, label: cited.name, to: e.id }))];
  const kind = type.kind === 'record' ? {} : { type: type.name };
  return [...pieces, { id, type, properties: { id, ...kind, ...record.properties, ...known(fields) }, links }];
}

/** Every node of the subgraph in the form in which the store keeps it. */
export async function* storedNodes(model: Model, subgraph: Subgraph): AsyncIterable<StoredNode> {
  for await (const source of subgraph.sources()) {
    // A source without a date counts as known on the day it was read.
    const knownFrom = source.fields['published'] ?? source.fields['accessed'] ?? null;
    yield* nodes(model, 'Source', source.id, sourceItem(model, source), { knownFrom }, []);
  }
  for await (const entity of subgraph.entities()) {
    yield* nodes(model, entity.type, entity.id, entityItem(model, entity), entity.fields, entity.evidence);
    for (const name of entity.names) yield* nodes(model, name.type, name.id, statementItem(model, name), name.fields, name.evidence);
  }
  for await (const statement of subgraph.statements()) {
    yield* nodes(model, statement.type, statement.id, statementItem(model, statement), statement.fields, statement.evidence);
  }
}
