import type { FactRecord, Facts } from '../facts/records.js';
import { nodeType } from '../model/lookup.js';
import type { Field, Model, NodeType } from '../model/types.js';
import type { LinkWrite, NodeWrite, WriteBatch } from '../store/graph-store.js';

/** How many records go into one transaction: past a few thousand the engines slow down. */
export const BATCH_SIZE = 1_000;

function targets(record: FactRecord): string[] {
  return [...record.links, ...record.evidence.flatMap((e) => e.links)].flatMap((link) => link.targets);
}

/** Orders records after the records that they refer to, as far as references are not circular. */
function dependencyOrder(records: readonly FactRecord[]): FactRecord[] {
  const byId = new Map(records.map((r) => [r.id, r]));
  const done = new Set<string>();
  const ordered: FactRecord[] = [];
  for (const start of records) {
    const stack: { record: FactRecord; next: string[] }[] = done.has(start.id) ? [] : [{ record: start, next: targets(start) }];
    done.add(start.id);
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const id = top.next.pop();
      if (id === undefined) ordered.push(stack.pop()!.record);
      else {
        const record = byId.get(id);
        if (record && !done.has(id)) {
          done.add(id);
          stack.push({ record, next: targets(record) });
        }
      }
    }
  }
  return ordered;
}

/** Cuts an ordered list into batches that refer only to themselves and earlier ones: a cycle of references stays together. */
function cut(ordered: readonly FactRecord[], size: number): FactRecord[][] {
  const index = new Map(ordered.map((r, i) => [r.id, i]));
  const batches: FactRecord[][] = [];
  let current: FactRecord[] = [];
  let reach = -1;
  ordered.forEach((record, i) => {
    current.push(record);
    for (const id of targets(record)) reach = Math.max(reach, index.get(id) ?? -1);
    if (current.length >= size && reach <= i) {
      batches.push(current);
      current = [];
    }
  });
  return current.length > 0 ? [...batches, current] : batches;
}

function node(model: Model, record: FactRecord): NodeWrite {
  const type = nodeType(model, record.type);
  const properties = type.kind === 'record' ? record.properties : { ...record.properties, type: record.type };
  return { id: record.id, labels: type.labels, properties };
}

/** The label that all nodes of a kind share: the unique key by which a node is looked up is on it. */
function family(type: NodeType): string {
  return type.interfaces.find((name) => name === 'Entity' || name === 'Statement') ?? type.name;
}

function familyOf(model: Model, field: Field): string {
  return family(nodeType(model, field.targets[0]!));
}

function recordLinks(model: Model, record: FactRecord): LinkWrite[] {
  const type = nodeType(model, record.type);
  const own = record.links.map((link): LinkWrite => {
    const field = type.fields.get(link.field)!;
    return {
      from: record.id,
      fromLabel: family(type),
      relationship: link.relationship,
      to: link.targets,
      toLabel: familyOf(model, field),
      add: false,
    };
  });
  const cited = record.evidence.map((e) => e.id);
  const field = type.fields.get('evidence');
  if (cited.length === 0 || !field) return own;
  return [
    ...own,
    { from: record.id, fromLabel: family(type), relationship: field.relationship!, to: cited, toLabel: 'Evidence', add: true },
  ];
}

function evidenceLinks(model: Model, record: FactRecord): LinkWrite[] {
  const type = nodeType(model, 'Evidence');
  return record.evidence.flatMap((e) =>
    e.links.map(
      (link): LinkWrite => ({
        from: e.id,
        fromLabel: 'Evidence',
        relationship: link.relationship,
        to: link.targets,
        toLabel: familyOf(model, type.fields.get(link.field)!),
        add: false,
      }),
    ),
  );
}

function batch(model: Model, records: readonly FactRecord[]): WriteBatch {
  const ofKind = (kind: string) => records.filter((r) => nodeType(model, r.type).kind === kind).map((r) => node(model, r));
  const evidence = records.flatMap((r) => r.evidence);
  return {
    sources: ofKind('record'),
    entities: ofKind('entity'),
    statements: ofKind('statement'),
    evidence: evidence.map((e) => ({ id: e.id, labels: ['Evidence'], properties: e.properties, asserts: e.asserts })),
    links: [...records.flatMap((r) => recordLinks(model, r)), ...records.flatMap((r) => evidenceLinks(model, r))],
  };
}

/** Facts as one batch, which is written completely or not at all. They must refer only to themselves and to stored nodes. */
export function singleBatch(model: Model, facts: Facts): WriteBatch {
  return batch(model, [...facts.sources, ...facts.entities, ...facts.statements]);
}

/** Facts as batches to write in order; each refers only to itself and earlier ones. */
export function writeBatches(model: Model, facts: Facts, size: number = BATCH_SIZE): WriteBatch[] {
  const ordered = dependencyOrder([...facts.sources, ...facts.entities, ...facts.statements]);
  return cut(ordered, size).map((records) => batch(model, records));
}
