import type { Driver, ManagedTransaction } from 'neo4j-driver';
import type { FactEvidence, FactRecord, PropertyValue } from '../../src/facts/records.js';
import { eventStatement } from '../../src/model/events.js';
import { nodeType } from '../../src/model/lookup.js';
import type { Model } from '../../src/model/types.js';
import { dateRanges } from '../../src/store/materialized/date-range.js';
import { EVENT } from '../../src/store/materialized/event-date.js';
import { listedByIds, referenceIdLists } from '../../src/store/materialized/reference-ids.js';

type Known = { readonly from: string; readonly hi: string };
type Row = Record<string, unknown>;

function earlier(a: Known | undefined, b: Known): Known {
  return a === undefined || b.hi < a.hi || (b.hi === a.hi && b.from < a.from) ? b : a;
}

function string(value: PropertyValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/**
 * The loader that an expert would write for an empty database. It looks up nothing that cannot exist yet, writes a record with
 * its evidence and relationships by one query for each type, and computes everything that derives from evidence beforehand.
 *
 * It repeats the store's layout by hand, so it must follow the store when that changes: the copies of dates that indexes need,
 * the properties of the event that a statement carries, the ids copied beside entities, the knowledge time of entities,
 * statements, sources and evidence, and the first and last days of observation. `npm run bench:smoke` loads only by the product;
 * a layout that differs shows in `npm run bench`, which loads both ways, and in `npm run --prefix bench import`.
 */
export class ReferenceWriter {
  readonly #sources = new Map<string, Known>();
  /** First days of events; statements about an event carry a copy. */
  readonly #eventDays = new Map<string, string>();
  readonly #references = new Map<string, string>();
  /** Knowledge time of entities from the statements of later batches; written at the end. */
  readonly #later = new Map<string, Known>();
  readonly #written = new Map<string, Known>();

  constructor(
    private readonly driver: Driver,
    private readonly model: Model,
  ) {}

  async write(records: readonly FactRecord[]): Promise<void> {
    const session = this.driver.session();
    try {
      await session.executeWrite(async (tx) => {
        const byType = group(records);
        const known = this.#knownInBatch(records);
        for (const record of records)
          if ('date' in record.properties) this.#eventDays.set(record.id, string(record.properties['dateLo']) ?? '');
        for (const [type, list] of byType) await this.#writeType(tx, type, list, known);
      });
    } finally {
      await session.close();
    }
  }

  /** Updates entities that statements of later batches made known earlier. */
  async finish(): Promise<void> {
    const rows = [...this.#later].flatMap(([id, known]) => {
      const before = this.#written.get(id);
      return before && earlier(before, known) === known && known.hi !== before.hi ? [{ id, from: known.from, hi: known.hi }] : [];
    });
    await this.driver.executeQuery('UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n.knownFrom = row.from, n.knownFromHi = row.hi', {
      rows,
    });
  }

  #knownInBatch(records: readonly FactRecord[]): Map<string, Known> {
    for (const record of records.filter((r) => r.type === 'Source')) {
      const { published, publishedHi, accessed } = record.properties;
      this.#sources.set(record.id, { from: string(published) ?? String(accessed), hi: string(publishedHi) ?? String(accessed) });
    }
    const known = new Map<string, Known>();
    for (const record of records.filter((r) => r.type !== 'Source')) {
      const own = this.#knownBy(record.evidence);
      if (!own) continue;
      const about = record.links.filter((l) => l.field === 'subject' || l.field === 'object').flatMap((l) => l.targets);
      const targets = nodeType(this.model, record.type).kind === 'entity' ? [record.id] : about;
      for (const id of targets) {
        known.set(id, earlier(known.get(id), own));
        this.#later.set(id, earlier(this.#later.get(id), own));
      }
    }
    return known;
  }

  #knownBy(evidence: readonly FactEvidence[], stance = 'SUPPORTS'): Known | undefined {
    return evidence
      .filter((e) => e.properties['stance'] === stance)
      .reduce<Known | undefined>((first, e) => earlier(first, this.#sourceOf(e)), undefined);
  }

  #sourceOf(evidence: FactEvidence): Known {
    return this.#sources.get(evidence.links[0]!.targets[0]!)!;
  }

  async #writeType(tx: ManagedTransaction, name: string, records: readonly FactRecord[], known: ReadonlyMap<string, Known>): Promise<void> {
    const type = nodeType(this.model, name);
    const links = [...type.fields.values()].filter((f) => f.relationship !== null && f.type !== 'Evidence');
    const parts = links
      .filter((field) => records.some((r) => r.links.some((l) => l.field === field.name)))
      .map((field) => {
        const target =
          field.type === 'Entity' || this.model.interfaces.has(field.type) ? field.type : nodeType(this.model, field.type).labels[0]!;
        return `CALL (n, row) { UNWIND row.${field.name} AS id MATCH (m:${target} {id: id}) CREATE (n)-[:${field.relationship}]->(m) }`;
      });
    const text = [
      'UNWIND $rows AS row',
      `CREATE (n:${type.labels.join(':')})`,
      'SET n = row.props',
      'WITH n, row',
      ...parts,
      'CALL (n, row) { UNWIND row.evidence AS e MATCH (s:Source {id: e.source}) CREATE (n)-[:EVIDENCED_BY]->(x:Evidence)-[:FROM]->(s) SET x = e.props }',
    ].join('\n');
    await tx.run(text, { rows: records.map((record) => this.#row(record, type.kind, known.get(record.id))) });
  }

  #row(record: FactRecord, kind: string, known: Known | undefined): Row {
    const targets = Object.fromEntries(record.links.map((l) => [l.field, l.targets]));
    const evidence = record.evidence.map((e) => {
      const { from, hi } = this.#sourceOf(e);
      const props = { ...e.properties, id: e.id, asserts: e.asserts, knownFrom: from, knownFromHi: hi };
      return { source: e.links[0]!.targets[0]!, props };
    });
    const derived = kind === 'statement' ? this.#derived(record) : this.#knownProperties(record, kind, known);
    const typed =
      kind === 'record'
        ? {}
        : { ...dateRanges(nodeType(this.model, record.type), record.properties), ...this.#copiedIds(record), type: record.type };
    return { props: { ...record.properties, ...typed, ...derived, id: record.id }, evidence, ...targets };
  }

  #knownProperties(record: FactRecord, kind: string, known: Known | undefined): Row {
    const own = kind === 'entity' ? known : this.#sources.get(record.id);
    if (own && kind === 'entity') this.#written.set(record.id, own);
    return own ? { knownFrom: own.from, knownFromHi: own.hi } : {};
  }

  #derived(record: FactRecord): Row {
    const supporting = record.evidence.filter((e) => e.properties['stance'] === 'SUPPORTS');
    const days = (name: string) => supporting.flatMap((e) => string(e.properties[name]) ?? []).sort();
    const known = this.#knownBy(record.evidence);
    const against = this.#knownBy(record.evidence, 'DISPUTES')?.hi;
    return {
      knownFrom: known?.from,
      knownFromHi: known?.hi,
      observedFirst: days('observedOnHi')[0],
      observedLast: days('observedOnLo').at(-1),
      disputedFromHi: against && known ? [against, known.hi].sort()[1] : undefined,
      ...this.#ofEvent(record),
    };
  }

  /** The ids copied beside an entity. Also records its references, which other entities' copies need. */
  #copiedIds(record: FactRecord): Row {
    const type = nodeType(this.model, record.type);
    if (type.kind !== 'entity') return {};
    const listed = listedByIds(this.model, type).map(({ via, to, property }) => {
      const place = record.links.find((link) => link.field === via.name)?.targets[0];
      return [property, this.#references.get(`${place} ${to.name}`)];
    });
    const lists = referenceIdLists(type).map(({ field, property }) => [
      property,
      record.links.find((l) => l.field === field.name)?.targets.toSorted(),
    ]);
    for (const link of record.links) if (link.targets.length === 1) this.#references.set(`${record.id} ${link.field}`, link.targets[0]!);
    return Object.fromEntries([...listed, ...lists]);
  }

  #ofEvent(record: FactRecord): Row {
    const about = eventStatement(this.model, nodeType(this.model, record.type));
    if (!about) return {};
    const end = (name: string) => record.links.find((l) => l.field === name)?.targets[0];
    return { [EVENT.participant]: end(about.participant), [EVENT.first]: this.#eventDays.get(end(about.event)!) ?? '' };
  }
}

function group(records: readonly FactRecord[]): Map<string, FactRecord[]> {
  const groups = new Map<string, FactRecord[]>();
  for (const record of records) {
    const list = groups.get(record.type);
    if (list) list.push(record);
    else groups.set(record.type, [record]);
  }
  return groups;
}
