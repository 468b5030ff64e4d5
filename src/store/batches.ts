import type { FactRecord, Facts } from '../facts/records.js';
import { dateCopies, dateIndex, indexedDates } from '../model/date-index.js';
import { DEED, deedStatement } from '../model/deeds.js';
import { keptLists } from '../model/kept-ids.js';
import { nodeType } from '../model/lookup.js';
import type { Field, Model, NodeType } from '../model/types.js';
import type { LinkWrite, NodeWrite, WriteBatch } from './port.js';

/** How many records go into one transaction: past a few thousand the engines slow down. */
export const BATCH_SIZE = 1_000;

function targets(record: FactRecord): string[] {
  return [...record.links, ...record.evidence.flatMap((e) => e.links)].flatMap((link) => link.targets);
}

/** Records in an order in which what is referred to comes first, as far as references are not circular. */
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

/** Cuts an ordered list into batches, each complete with all that it refers to: a circle of references is never cut. */
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

/** Of a statement about a deed, who was a party to it: see DEED of the model. */
function partyCopy(model: Model, record: FactRecord): Record<string, string | null> {
  const about = deedStatement(model, nodeType(model, record.type));
  if (!about) return {};
  return { [DEED.party]: record.links.find((link) => link.field === about.party)?.targets[0] ?? null };
}

/** Ids that are kept beside the node, where the record says what its references are. */
function listCopies(type: NodeType, record: FactRecord): Record<string, readonly string[]> {
  const copies = keptLists(type).flatMap(({ field, property }) => {
    const link = record.links.find((l) => l.field === field.name);
    return link ? [[property, [...link.targets].sort()] as const] : [];
  });
  return Object.fromEntries(copies);
}

function node(model: Model, record: FactRecord): NodeWrite {
  const type = nodeType(model, record.type);
  if (type.kind === 'record') return { id: record.id, labels: type.labels, properties: record.properties };
  const properties = {
    ...record.properties,
    ...dateCopies(type, record.properties),
    ...partyCopy(model, record),
    ...listCopies(type, record),
    type: record.type,
  };
  const texts = indexedDates(type).map((field) => dateIndex(field).first);
  return { id: record.id, labels: type.labels, properties, ...(texts.length > 0 && { texts }) };
}

/** The label that all nodes of a kind share, and by which each is looked up: its unique key is on it. */
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

/** Facts as one batch, to be written whole or not at all. They refer only to themselves and to what is stored. */
export function singleBatch(model: Model, facts: Facts): WriteBatch {
  return batch(model, [...facts.sources, ...facts.entities, ...facts.statements]);
}

/** Facts as batches to be written one after another; each refers only to itself and to earlier ones. */
export function writeBatches(model: Model, facts: Facts, size: number = BATCH_SIZE): WriteBatch[] {
  const ordered = dependencyOrder([...facts.sources, ...facts.entities, ...facts.statements]);
  return cut(ordered, size).map((records) => batch(model, records));
}
