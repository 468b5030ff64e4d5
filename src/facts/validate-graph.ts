import type { Model } from '../model/types.js';
import type { Problem } from './problem.js';
import type { FactLink, FactRecord, Facts, Reference } from './records.js';

function allRecords(facts: Facts): FactRecord[] {
  return [...facts.sources, ...facts.entities, ...facts.statements];
}

function referenced(facts: Facts): Reference[] {
  return allRecords(facts).flatMap((record) => [
    ...record.links.map((link) => ({ owner: record.type, link })),
    ...record.evidence.flatMap((e) => e.links.map((link) => ({ owner: 'Evidence', link }))),
  ]);
}

/** The ids that the facts define or refer to: the store is asked for their types. */
export function mentionedIds(facts: Facts, refused: readonly Reference[] = []): string[] {
  const ids = [...referenced(facts), ...refused].flatMap(({ link }) => link.targets);
  return [...new Set([...ids, ...allRecords(facts).map((r) => r.id)])];
}

function endProblems(
  model: Model,
  owner: string,
  link: FactLink,
  types: ReadonlyMap<string, string>,
  defined: ReadonlySet<string>,
): Problem[] {
  const field = model.types.get(owner)!.fields.get(link.field)!;
  return link.targets.flatMap((id): Problem[] => {
    const type = types.get(id);
    if (type === undefined && defined.has(id)) return [];
    if (type === undefined) {
      return [
        {
          ...link.place,
          code: 'DANGLING_ID',
          message: `There is no ${field.type} ${id}, neither in these facts nor in the graph.`,
          hint: 'Define it, or correct the id.',
        },
      ];
    }
    if (field.targets.includes(type)) return [];
    return [
      {
        ...link.place,
        code: 'WRONG_END_TYPE',
        message: `${id} is of type ${type}; ${owner}.${link.field} takes ${field.targets.join(', ')}.`,
      },
    ];
  });
}

/**
 * A new fact needs supporting evidence; for a fact that is already in the graph disputing evidence is enough, and the name of an entity
 * there needs none where the evidence is about other attributes.
 */
function evidenceProblems(record: FactRecord, stored: ReadonlyMap<string, string>): Problem[] {
  if (record.type === 'Source') return [];
  const supported =
    record.evidence.some((e) => e.properties['stance'] === 'SUPPORTS') ||
    (stored.has(record.id) && (record.evidence.length > 0 || record.implied));
  if (supported) return [];
  return [
    {
      ...record.place,
      code: 'MISSING_EVIDENCE',
      message: 'No evidence supports this.',
      hint: 'Name at least one source with a summary of what it says.',
    },
  ];
}

function typeProblem(record: FactRecord, stored: ReadonlyMap<string, string>): Problem[] {
  const type = stored.get(record.id);
  if (type === undefined || type === record.type) return [];
  return [
    {
      ...record.place,
      code: 'DUPLICATE_ID',
      message: `${record.id} is of type ${type} in the graph; here it is of type ${record.type}.`,
      hint: 'Use another id.',
    },
  ];
}

/**
 * Problems between facts: references to nothing or to the wrong type, statements without support.
 * @param stored the types of ids that are already in the graph
 * @param defined the ids that the documents define, also those of refused facts
 * @param refused the references of refused facts
 */
export function graphProblems(
  model: Model,
  facts: Facts,
  stored: ReadonlyMap<string, string>,
  defined: ReadonlySet<string>,
  refused: readonly Reference[] = [],
): Problem[] {
  const records = allRecords(facts);
  const types = new Map([...stored, ...records.map((r) => [r.id, r.type] as const)]);
  return [
    ...[...referenced(facts), ...refused].flatMap(({ owner, link }) => endProblems(model, owner, link, types, defined)),
    ...records.flatMap((record) => [...evidenceProblems(record, stored), ...typeProblem(record, stored)]),
  ];
}
