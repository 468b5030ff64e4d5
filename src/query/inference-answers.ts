import type { FieldNode } from 'graphql';
import { typeValue } from '../model/api/filters.js';
import { possibleTypes } from '../model/lookup.js';
import type { Model } from '../model/types.js';
import { collectFields, selectionSets } from './collect.js';
import { encodeCursor, type Position } from './cursor.js';
import { comparePositions, type Inference, inferencePosition } from './inferences.js';
import { type Answer, readAll } from './leaves.js';
import { countRootSources } from './paths-sources.js';
import { readNodes, type Select } from './read-nodes.js';
import type { Rule } from './rules.js';
import type { QueryScope } from './scope.js';

/** The list whose cursors these are. */
export const INFERENCES = 'INFERENCES';

/** Which stretch of its facts each parent is told. */
export interface FactsPage {
  readonly size: number;
  readonly after: Position | null;
}

/** The facts of one parent, all of them in order, and whether a limit cut off the search for more. */
export interface Facts {
  readonly facts: readonly Inference[];
  readonly complete: boolean;
}

/** A rule as the API tells it. */
export function ruleAnswer(model: Model, rule: Rule) {
  const types = (names: readonly string[]) => [...new Set(names)].sort().map(typeValue);
  return {
    id: rule.id,
    question: rule.question,
    explanations: rule.alternatives.map((a) => a.explanation.text),
    statementTypes: types(rule.alternatives.flatMap((a) => a.patterns.flatMap((p) => possibleTypes(model, p.statement)))),
    subjectTypes: types(rule.alternatives.flatMap((a) => a.variables.get(rule.subject)!.types)),
    needsSubject: rule.needsSubject,
  };
}

type Derivation = Inference['derivations'][number];
type Read<T> = (of: T) => unknown;

/** Reads a selection on objects of one API type: how each field is read, by its name. */
type FieldReaders<T> = (name: string, nodes: readonly FieldNode[]) => Read<T>;

/**
 * Reads pages of facts as they were selected. The entities and statements below them are noted while the selection is
 * gone through, and read once for each place where they stand, of all facts of all parents together.
 */
class Pages {
  readonly #reads: (() => Promise<void>)[] = [];
  #roots: ReadonlyMap<string, number> = new Map();

  constructor(
    private readonly scope: QueryScope,
    private readonly select: Select,
    private readonly told: readonly Inference[],
  ) {}

  object<T>(type: string, nodes: readonly FieldNode[], readers: FieldReaders<T>): (of: T) => Answer {
    const parts = [...collectFields(this.scope, type, selectionSets(nodes))]
      .filter(([, n]) => n[0]!.name.value !== '__typename')
      .map(([key, n]) => [key, readers(n[0]!.name.value, n)] as const);
    return readAll(parts);
  }

  #nodes(type: string, nodes: readonly FieldNode[], ids: (fact: Inference) => readonly string[]): (id: string) => Answer | null {
    let found: ReadonlyMap<string, Answer> = new Map();
    this.#reads.push(async () => {
      found = await readNodes(this.scope, this.select, type, [...new Set(this.told.flatMap(ids))], nodes);
    });
    return (id) => found.get(id) ?? null;
  }

  #premises(nodes: readonly FieldNode[]): (ids: readonly string[]) => Answer[] {
    const read = this.#nodes('Statement', nodes, (fact) => fact.derivations.flatMap((d) => d.premises));
    return (ids) => [...new Set(ids)].map(read).filter((found) => found !== null);
  }

  #value({ derivations: [first] }: Inference): number | null {
    return first?.counted == null ? null : (this.#roots.get(first.counted) ?? 0);
  }

  #derivation(name: string, nodes: readonly FieldNode[]): Read<{ fact: Inference; derivation: Derivation }> {
    if (name === 'explanation') return ({ fact, derivation }) => derivation.explain(this.#value(fact));
    const premises = this.#premises(nodes);
    return ({ derivation }) => premises(derivation.premises);
  }

  fact(name: string, nodes: readonly FieldNode[]): Read<Inference> {
    switch (name) {
      case 'rule': {
        const { model } = this.scope;
        const rule = this.object<Readonly<Record<string, unknown>>>('InferenceRule', nodes, (part) => (of) => of[part]);
        return (fact) => rule(ruleAnswer(model, fact.rule));
      }
      case 'subject': {
        const subject = this.#nodes('Entity', nodes, (fact) => [fact.subject]);
        return (fact) => subject(fact.subject);
      }
      case 'object': {
        const object = this.#nodes('Entity', nodes, (fact) => (fact.object === null ? [] : [fact.object]));
        return (fact) => fact.object && object(fact.object);
      }
      case 'premises': {
        const premises = this.#premises(nodes);
        return (fact) => premises(fact.derivations.flatMap((d) => d.premises));
      }
      case 'derivations': {
        const one = this.object('Derivation', nodes, (part, n) => this.#derivation(part, n));
        return (fact) => fact.derivations.map((derivation) => one({ fact, derivation }));
      }
      case 'explanation':
        return (fact) => fact.derivations[0]!.explain(this.#value(fact));
      case 'value':
        return (fact) => this.#value(fact);
      default:
        return (fact) => fact.complete;
    }
  }

  /** Whatever was noted is read at once. */
  async read(): Promise<void> {
    const counted = new Set(this.told.flatMap((fact) => fact.derivations.flatMap((d) => d.counted ?? [])));
    const roots = async () => {
      this.#roots = await countRootSources(this.scope, this.select, [...counted]);
    };
    await Promise.all([roots(), ...this.#reads.map((read) => read())]);
  }
}

interface Page {
  readonly told: readonly Inference[];
  readonly more: boolean;
  readonly anchored: boolean;
  readonly complete: boolean;
}

function cursor(fact: Inference | undefined): string | null {
  return fact ? encodeCursor(INFERENCES, inferencePosition(fact)) : null;
}

const PAGE_INFO: Readonly<Record<string, (page: Page) => unknown>> = {
  hasNextPage: (page) => page.more,
  hasPreviousPage: (page) => page.anchored,
  startCursor: (page) => cursor(page.told[0]),
  endCursor: (page) => cursor(page.told.at(-1)),
};

function pageOf({ facts, complete }: Facts, { size, after }: FactsPage): Page {
  const rest = after === null ? facts : facts.filter((fact) => comparePositions(inferencePosition(fact), after) > 0);
  return { told: rest.slice(0, size), more: rest.length > size, anchored: after !== null, complete };
}

/**
 * Pages of facts as they were selected, for several parents: a constant number of reads, however many parents and facts.
 * @param nodes the field, which answers with an InferenceConnection
 */
export async function answerInferences(
  scope: QueryScope,
  select: Select,
  nodes: readonly FieldNode[],
  of: ReadonlyMap<string, Facts>,
  page: FactsPage,
): Promise<ReadonlyMap<string, Answer>> {
  const cut = new Map([...of].map(([parent, facts]) => [parent, pageOf(facts, page)] as const));
  const pages = new Pages(
    scope,
    select,
    [...cut.values()].flatMap(({ told }) => told),
  );
  const fact = (n: readonly FieldNode[]) => pages.object<Inference>('Inference', n, (name, inner) => pages.fact(name, inner));
  const connection = pages.object<Page>('InferenceConnection', nodes, (name, n) => {
    if (name === 'nodes') {
      const one = fact(n);
      return ({ told }) => told.map(one);
    }
    if (name === 'edges') {
      const edge = pages.object<Inference>('InferenceEdge', n, (part, inner) => (part === 'cursor' ? cursor : fact(inner)));
      return ({ told }) => told.map(edge);
    }
    if (name === 'pageInfo') return pages.object<Page>('PageInfo', n, (part) => PAGE_INFO[part]!);
    return ({ complete }) => complete;
  });
  await pages.read();
  return new Map([...cut].map(([parent, found]) => [parent, connection(found)]));
}
