import type { GraphQLSchema } from 'graphql';
import type { Model, NodeType } from '../model/types.js';
import { coerceFacts, type FactInput } from './coerce.js';
import { convertFact, primaryName } from './convert.js';
import type { FactsDocument } from './document.js';
import { mergeRecords } from './merge.js';
import { type Problem, pathText } from './problem.js';
import type { FactRecord, Facts } from './records.js';
import { valueProblems } from './validate-values.js';

export interface Assembled {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
  /** The ids that refused facts would have had: references to them are no further problem. */
  readonly refused: ReadonlySet<string>;
}

interface ReadFacts {
  readonly records: readonly FactRecord[];
  readonly problems: readonly Problem[];
  readonly refused: readonly string[];
}

function idsOf(fact: FactInput | undefined): string[] {
  return typeof fact?.['id'] === 'string' ? [fact['id']] : [];
}

function readFact(model: Model, document: FactsDocument, type: NodeType, fact: FactInput, index: number): ReadFacts {
  const at = [type.plural, index];
  const problems = valueProblems(model, type, fact).map((m): Problem => ({ ...document.place([...at, ...m.path]), code: m.code, message: m.message }));
  if (problems.length > 0) return { records: [], problems, refused: idsOf(fact) };
  const place = document.place;
  const names = type.kind === 'entity' ? [primaryName(model, fact, at, place)] : [];
  return { records: [convertFact(model, type, fact, at, place), ...names], problems, refused: [] };
}

function rawIds(document: FactsDocument, type: NodeType, index: number): string[] {
  const list = (document.value as Record<string, unknown> | null)?.[type.plural];
  return idsOf((Array.isArray(list) ? list[index] : list) as FactInput | undefined);
}

function readFacts(model: Model, schema: GraphQLSchema, document: FactsDocument): ReadFacts {
  const { facts, problems, misfits } = coerceFacts(schema, document);
  const read = [...model.types.values()].flatMap((type) =>
    (facts[type.plural] ?? []).map((fact, i): ReadFacts => {
      if (misfits.has(type.plural) || misfits.has(pathText([type.plural, i]))) return { records: [], problems: [], refused: rawIds(document, type, i) };
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
 * Brings documents together into facts that are right by themselves; what they refer to is checked against the graph by
 * `graphProblems`. Problems of all documents are told, not only the first.
 * @param schema the API schema, whose FactsInput the documents are values of
 */
export function assembleFacts(model: Model, schema: GraphQLSchema, documents: readonly FactsDocument[]): Assembled {
  const read = documents.map((document) => readFacts(model, schema, document));
  const merged = mergeRecords(read.flatMap((r) => r.records));
  const ofKind = (kind: NodeType['kind']) => merged.records.filter((r) => model.types.get(r.type)!.kind === kind);
  return {
    facts: { sources: ofKind('record'), entities: ofKind('entity'), statements: ofKind('statement') },
    problems: [...read.flatMap((r) => r.problems), ...merged.problems],
    refused: new Set(read.flatMap((r) => r.refused)),
  };
}
