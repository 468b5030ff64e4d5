import type { Model, NodeType } from '../model/types.js';
import { coerceFacts, type FactInput } from './coerce.js';
import { convertFact, factReferences, primaryName } from './convert.js';
import type { FactsDocument } from './document.js';
import { mergeRecords } from './merge.js';
import { type Problem, pathText } from './problem.js';
import type { FactRecord, Facts, Reference } from './records.js';
import { valueProblems } from './validate-values.js';

export interface Assembled {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
  /** Every id that the documents define, also those of refused facts: a reference to one of them is no problem of its own. */
  readonly defined: ReadonlySet<string>;
  /** The references of facts that were refused for their values: these are wrong or right all the same. */
  readonly refused: readonly Reference[];
}

interface ReadFacts {
  readonly records: readonly FactRecord[];
  readonly problems: readonly Problem[];
  readonly refused: readonly Reference[];
}

function readFact(model: Model, document: FactsDocument, type: NodeType, fact: FactInput, index: number): ReadFacts {
  const at = [type.plural, index];
  const problems = valueProblems(model, type, fact).map(
    ({ path, ...misfit }): Problem => ({ ...document.place([...at, ...path]), ...misfit }),
  );
  const place = document.place;
  if (problems.length > 0) {
    const found = factReferences(model, type, fact, at, place);
    return { records: [], problems, refused: found.filter(({ link }) => problems.every(({ path }) => path !== link.place.path)) };
  }
  const names = type.kind === 'entity' ? [primaryName(model, fact, at, place)] : [];
  return { records: [convertFact(model, type, fact, at, place), ...names], problems, refused: [] };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The ids that a document means to define, even where it has errors: the ids of list items, and the keys where a list is a map. */
function definedIds(document: FactsDocument): string[] {
  if (!isMap(document.value)) return [];
  return Object.values(document.value).flatMap((list) => {
    const items = [list].flat().flatMap((item) => (isMap(item) && typeof item['id'] === 'string' ? [item['id']] : []));
    return isMap(list) ? [...items, ...Object.keys(list)] : items;
  });
}

function readFacts(model: Model, document: FactsDocument): ReadFacts {
  const { facts, problems, misfits } = coerceFacts(model, document);
  const read = [...model.types.values()].flatMap((type) =>
    (facts[type.plural] ?? []).map((fact, i): ReadFacts => {
      if (misfits.has(type.plural) || misfits.has(pathText([type.plural, i]))) return { records: [], problems: [], refused: [] };
      return readFact(model, document, type, fact, i);
    }),
  );
  return {
    records: read.flatMap((r) => r.records),
    problems: [...problems, ...read.flatMap((r) => r.problems)],
    refused: read.flatMap((r) => r.refused),
  };
}

/**
 * A name with its own entry takes everything from that entry; the entity's entry adds only evidence that is not cited
 * there.
 */
function withoutRepeated(records: readonly FactRecord[]): FactRecord[] {
  const entries = records.filter((record) => record.type === 'Name' && !record.implied);
  const own = new Set(entries.map((name) => name.id));
  const cited = new Set(entries.flatMap((name) => name.evidence.map((e) => e.id)));
  return records.map((record) => {
    if (!record.implied || !own.has(record.id)) return record;
    return { ...record, properties: {}, evidence: record.evidence.filter((e) => !cited.has(e.id)) };
  });
}

/**
 * Combines documents into facts that are valid on their own; `graphProblems` checks their references against the graph.
 * The problems of all documents are reported.
 */
export function assembleFacts(model: Model, documents: readonly FactsDocument[]): Assembled {
  const read = documents.map((document) => readFacts(model, document));
  const records = withoutRepeated(read.flatMap((r) => r.records));
  const merged = mergeRecords(model, records);
  const ofKind = (kind: NodeType['kind']) => merged.records.filter((r) => model.types.get(r.type)!.kind === kind);
  return {
    facts: { sources: ofKind('record'), entities: ofKind('entity'), statements: ofKind('statement') },
    problems: [...read.flatMap((r) => r.problems), ...merged.problems],
    defined: new Set(documents.flatMap(definedIds)),
    refused: read.flatMap((r) => r.refused),
  };
}
