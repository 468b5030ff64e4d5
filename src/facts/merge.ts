import type { Problem } from './problem.js';
import type { FactEvidence, FactLink, FactRecord, PropertyValue } from './records.js';

type Properties = Readonly<Record<string, PropertyValue>>;

/** Kept beside a value and made from it: never a conflict of their own. */
function own(properties: Properties): [string, PropertyValue][] {
  return Object.entries(properties);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function differences(a: FactRecord, b: FactRecord): string[] {
  const properties = own(b.properties).flatMap(([name, value]) => (name in a.properties && !same(a.properties[name], value) ? [name] : []));
  const targets = (record: FactRecord, field: string) => record.links.find((l) => l.field === field)?.targets;
  const links = b.links.flatMap((l) => (targets(a, l.field) && !same([...targets(a, l.field)!].sort(), [...l.targets].sort()) ? [l.field] : []));
  return [...properties, ...links];
}

function conflict(a: FactRecord, b: FactRecord, fields: readonly string[]): Problem {
  const first = `${a.place.file}${a.place.line === null ? '' : `:${a.place.line}`}`;
  return {
    ...b.place,
    code: 'DUPLICATE_ID',
    message: `${b.id} stands at ${first} already, with another ${fields.join(', ')}. Make them agree, or give the second an id (or episode) of its own.`,
  };
}

function mergeEvidence(a: readonly FactEvidence[], b: readonly FactEvidence[]): { evidence: FactEvidence[]; problems: Problem[] } {
  const byId = new Map(a.map((e) => [e.id, e]));
  const problems: Problem[] = [];
  for (const item of b) {
    const known = byId.get(item.id);
    if (!known) byId.set(item.id, item);
    else if (!same(known.properties, item.properties)) {
      const message = `The source and place ${item.id} is cited twice for the same fact, with different content. Make one of the two.`;
      problems.push({ ...item.place, code: 'DUPLICATE_ID', message });
    }
  }
  return { evidence: [...byId.values()], problems };
}

function mergeLinks(a: readonly FactLink[], b: readonly FactLink[]): FactLink[] {
  const fields = new Set(a.map((l) => l.field));
  return [...a, ...b.filter((l) => !fields.has(l.field))];
}

/**
 * Brings facts of the same id together: what one leaves out the other may give, evidence adds up, and what they give
 * differently is a problem.
 */
export function mergeRecords(records: readonly FactRecord[]): { records: FactRecord[]; problems: Problem[] } {
  const byId = new Map<string, FactRecord>();
  const problems: Problem[] = [];
  for (const record of records) {
    const known = byId.get(record.id);
    if (!known) {
      const { evidence, problems: found } = mergeEvidence([], record.evidence);
      byId.set(record.id, { ...record, evidence });
      problems.push(...found);
      continue;
    }
    const fields = known.type === record.type ? differences(known, record) : ['type'];
    if (fields.length > 0) problems.push(conflict(known, record, fields));
    const { evidence, problems: found } = mergeEvidence(known.evidence, record.evidence);
    problems.push(...found);
    byId.set(record.id, { ...known, properties: { ...record.properties, ...known.properties }, links: mergeLinks(known.links, record.links), evidence });
  }
  return { records: [...byId.values()], problems };
}
