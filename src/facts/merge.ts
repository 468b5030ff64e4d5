import { nodeType } from '../model/lookup.js';
import { brokenOrder } from '../model/orders.js';
import type { Model } from '../model/types.js';
import type { Place, Problem } from './problem.js';
import type { FactEvidence, FactLink, FactRecord, PropertyValue } from './records.js';

type Properties = Readonly<Record<string, PropertyValue>>;

/** Without what is kept beside a value and made from it: that is no conflict of its own. */
function own(properties: Properties): [string, PropertyValue][] {
  return Object.entries(properties).filter(([name]) => {
    const base = name.replace(/(Lo|Hi|Sort)$/, '');
    return base === name || !(base in properties);
  });
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function differences(a: FactRecord, b: FactRecord): string[] {
  const properties = own(b.properties).flatMap(([name, value]) => (name in a.properties && !same(a.properties[name], value) ? [name] : []));
  const targets = (record: FactRecord, field: string) => record.links.find((l) => l.field === field)?.targets;
  const links = b.links.flatMap((l) =>
    targets(a, l.field) && !same([...targets(a, l.field)!].sort(), [...l.targets].sort()) ? [l.field] : [],
  );
  return [...properties, ...links];
}

/** `seeds/a.yaml:12`, or `input entities[3]` for facts that are no file. */
function placeText({ file, line, path }: Place): string {
  return line === null ? `${file} ${path}` : `${file}:${line}`;
}

function conflict(a: FactRecord, b: FactRecord, fields: readonly string[]): Problem {
  return {
    ...b.place,
    code: 'DUPLICATE_ID',
    message: `${b.id} stands at ${placeText(a.place)} already, with another ${fields.join(', ')}. Make them agree, or give the second an id (or episode) of its own.`,
  };
}

/** A start and an end, or the figures of a number, that two facts give can be the wrong way round only together. */
function reversed(model: Model, before: FactRecord, merged: FactRecord, place: Place): Problem[] {
  const type = nodeType(model, merged.type);
  const broken = brokenOrder(type, merged.properties);
  if (broken === null || brokenOrder(type, before.properties) !== null) return [];
  const value = (name: string) => String(merged.properties[name.replace(/(Lo|Hi)$/, '')] ?? merged.properties[name]);
  const [lesser, greater] = [value(broken.lesser), value(broken.greater)];
  const by = `by what ${placeText(before.place)} says of it`;
  return broken.of === 'dates'
    ? [{ ...place, code: 'IMPOSSIBLE_DATES', message: `It would end (${greater}) before it starts (${lesser}), ${by}.` }]
    : [{ ...place, code: 'BAD_VALUE', message: `${broken.lesser} (${lesser}) would be more than ${broken.greater} (${greater}), ${by}.` }];
}

function content(evidence: FactEvidence): unknown {
  return [evidence.properties, evidence.links.map((l) => [l.field, [...l.targets].sort()])];
}

function mergeEvidence(a: readonly FactEvidence[], b: readonly FactEvidence[]): { evidence: FactEvidence[]; problems: Problem[] } {
  const byId = new Map(a.map((e) => [e.id, e]));
  const problems: Problem[] = [];
  for (const item of b) {
    const known = byId.get(item.id);
    if (!known) byId.set(item.id, item);
    else if (same(content(known), content(item))) {
      byId.set(item.id, { ...known, asserts: [...new Set([...known.asserts, ...item.asserts])].sort() });
    } else {
      const cited = [item.links.find((l) => l.field === 'source')?.targets[0], item.properties['locator']].filter(Boolean).join(' ');
      const message = `${cited} is cited for the same fact at ${placeText(known.place)} already, with different content. Make one of the two, or give each its own locator.`;
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
 * Brings facts of the same id together: what one leaves out the other may give, evidence adds up and keeps what its own
 * fact gave, and what they give differently is a problem.
 */
export function mergeRecords(model: Model, records: readonly FactRecord[]): { records: FactRecord[]; problems: Problem[] } {
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
    const { evidence, problems: found } = mergeEvidence(known.evidence, record.evidence);
    const { implied, ...whole } = known;
    const merged: FactRecord = {
      ...whole,
      ...(implied && record.implied && { implied }),
      properties: { ...record.properties, ...known.properties },
      links: mergeLinks(known.links, record.links),
      evidence,
    };
    problems.push(...(fields.length > 0 ? [conflict(known, record, fields)] : reversed(model, known, merged, record.place)), ...found);
    byId.set(record.id, merged);
  }
  return { records: [...byId.values()], problems };
}
