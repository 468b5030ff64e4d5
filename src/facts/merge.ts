import { nodeType } from '../model/lookup.js';
import { brokenOrder } from '../model/orders.js';
import type { Model } from '../model/types.js';
import type { Place, Problem } from './problem.js';
import type { FactEvidence, FactLink, FactRecord, PropertyValue } from './records.js';

type Properties = Readonly<Record<string, PropertyValue>>;

/** Without properties derived from another one: they are no conflict of their own. */
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

/** `seeds/a.yaml:12`, or `input entities[3]` for facts that are not in a file. */
function placeText({ file, line, path }: Place): string {
  return line === null ? `${file} ${path}` : `${file}:${line}`;
}

function conflict(a: FactRecord, b: FactRecord, fields: readonly string[]): Problem {
  return {
    ...b.place,
    code: 'DUPLICATE_ID',
    message: `${b.id} is already defined at ${placeText(a.place)}, with another ${fields.join(', ')}.`,
    hint: 'Make them agree, or give the second its own id (or episode).',
  };
}

/** Two facts that are valid alone can contradict each other: an end before a start, a low figure above a high one. */
function wrongOrder(model: Model, before: FactRecord, merged: FactRecord, place: Place): Problem[] {
  const type = nodeType(model, merged.type);
  const broken = brokenOrder(type, merged.properties);
  if (broken === null || brokenOrder(type, before.properties) !== null) return [];
  const value = (name: string) => String(merged.properties[name.replace(/(Lo|Hi)$/, '')] ?? merged.properties[name]);
  const [lesser, greater] = [value(broken.lesser), value(broken.greater)];
  const by = `according to ${placeText(before.place)}`;
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
    const earlier = byId.get(item.id);
    if (!earlier) byId.set(item.id, item);
    else if (same(content(earlier), content(item))) {
      byId.set(item.id, { ...earlier, asserts: [...new Set([...earlier.asserts, ...item.asserts])].sort() });
    } else {
      const cited = [item.links.find((l) => l.field === 'source')?.targets[0], item.properties['locator']].filter(Boolean).join(' ');
      const message = `${cited} is already cited for the same fact at ${placeText(earlier.place)}, with different content.`;
      const hint = 'Make one of the two, or give each its own locator.';
      problems.push({ ...item.place, code: 'DUPLICATE_ID', message, hint });
    }
  }
  return { evidence: [...byId.values()], problems };
}

function mergeLinks(a: readonly FactLink[], b: readonly FactLink[]): FactLink[] {
  const fields = new Set(a.map((l) => l.field));
  return [...a, ...b.filter((l) => !fields.has(l.field))];
}

/**
 * Merges facts with the same id: each completes the other, their evidence adds up and keeps the attributes of its own
 * fact, and different values for the same field are a problem.
 */
export function mergeRecords(model: Model, records: readonly FactRecord[]): { records: FactRecord[]; problems: Problem[] } {
  const byId = new Map<string, FactRecord>();
  const problems: Problem[] = [];
  for (const record of records) {
    const earlier = byId.get(record.id);
    if (!earlier) {
      const { evidence, problems: found } = mergeEvidence([], record.evidence);
      byId.set(record.id, { ...record, evidence });
      problems.push(...found);
      continue;
    }
    const fields = earlier.type === record.type ? differences(earlier, record) : ['type'];
    const { evidence, problems: found } = mergeEvidence(earlier.evidence, record.evidence);
    const { implied, ...whole } = earlier;
    const merged: FactRecord = {
      ...whole,
      ...(implied && record.implied && { implied }),
      properties: { ...record.properties, ...earlier.properties },
      links: mergeLinks(earlier.links, record.links),
      evidence,
    };
    problems.push(
      ...(fields.length > 0 ? [conflict(earlier, record, fields)] : wrongOrder(model, earlier, merged, record.place)),
      ...found,
    );
    byId.set(record.id, merged);
  }
  return { records: [...byId.values()], problems };
}
