import { type Computation, compute, each } from '../../base/computation.js';
import type { Field } from '../../model/types.js';
import { sortKey } from '../../model/values/folding.js';
import type { Cell, Scalar } from '../../store/plan.js';
import type { Compute } from '../selection/request-store.js';
import { VALID_FROM, VALID_TO } from '../view/domain.js';
import { ENTITY_DATE } from './domain.js';
import { differsFromFigure } from './figure.js';
import { type Alternative, type FieldJoin, lookupField, type Pattern, variablesOf } from './rules.js';

/** An entity at an end of a statement, with the values that the rule needs. */
export interface End {
  readonly id: string;
  readonly values: ReadonlyMap<string, Cell>;
}

/** A statement that was read for a pattern. */
export interface Found {
  readonly id: string;
  readonly subject: End | null;
  readonly object: End | null;
  readonly values: ReadonlyMap<string, Cell>;
  /** The first day on which both ends may have existed; null where nothing says, or where the rule does not ask. */
  readonly foundedFrom: string | null;
}

/** By what the statements of a pattern are looked up. */
export type By =
  | { readonly kind: 'all' }
  | { readonly kind: 'statement'; readonly id: string }
  /** Statements with one of these entities at the end of the variable. */
  | { readonly kind: 'entities'; readonly variable: string; readonly ids: readonly string[] }
  /** Statements whose field has one of these values, taken from statement `of`; texts are folded. */
  | { readonly kind: 'values'; readonly field: Field; readonly of: string; readonly values: readonly Scalar[] };

/** The result of a lookup. `cut`: the entities whose statements are incomplete; without it those of any entity may be. */
export interface LookedUp {
  readonly found: readonly Found[];
  readonly complete: boolean;
  readonly cut?: ReadonlySet<string>;
}

/** Reads statements that match a single pattern: its type, its conditions, the types of its ends. */
export type Lookup = (pattern: Pattern, by: By) => Promise<LookedUp>;

/** Where matching starts. */
export type Start =
  | { readonly kind: 'all' }
  | { readonly kind: 'statement'; readonly alias: string; readonly id: string }
  /** Each match has one of these entities as the variable; each of them gets an equal share of the limits. */
  | { readonly kind: 'entities'; readonly variable: string; readonly ids: readonly string[] };

/** The statements and entities that the names of a rule stand for. */
export interface Binding {
  readonly statements: ReadonlyMap<string, Found>;
  readonly entities: ReadonlyMap<string, End>;
}

export interface MatchLimits {
  /** The most entities, or values, that one step continues from. */
  readonly ids: number;
  /** The most partial matches that each step keeps. */
  readonly bindings: number;
}

/** A value in comparable form: texts without case, accents and spelling variants. */
function comparable(field: Field, value: Cell | undefined): Cell {
  if (value === undefined || value === null) return null;
  return field.type === 'String' ? sortKey(String(value)) : value;
}

function joinHolds(join: FieldJoin, left: Found, right: Found): boolean {
  const pairs = join.fields.map((field) => [left, right].map((s) => comparable(field, s.values.get(field.name))) as [Cell, Cell]);
  if (join.kind === 'same') return pairs.every(([a, b]) => a === b);
  return pairs.some(([a, b]) => a !== null && b !== null && a !== b);
}

/** Whether a state may have been true, and both its ends may have existed, on some day that a date allows. What is unknown excludes nothing. */
export function mayHold(statement: Pick<Found, 'values' | 'foundedFrom'>, entity: Pick<End, 'values'>): boolean {
  const [from, to] = [VALID_FROM.lo, VALID_TO.hi].map((name) => statement.values.get(name) ?? null) as (string | null)[];
  const [earliest, latest] = [ENTITY_DATE.lo, ENTITY_DATE.hi].map((name) => entity.values.get(name) ?? null) as (string | null)[];
  const begun = [from, statement.foundedFrom].every((day) => !day || !latest || day <= latest);
  return begun && (!to || !earliest || to >= earliest);
}

/** Whether a partial match violates no condition that can be checked already. */
function holds({ joins, records, distinct, patterns, variables }: Alternative, { statements, entities }: Binding): boolean {
  for (const join of joins) {
    const [left, right] = join.of.map((alias) => statements.get(alias));
    if (left && right && !joinHolds(join, left, right)) return false;
  }
  for (const { statement, field, entity, figure } of records) {
    const [own, record] = [statements.get(statement), entities.get(entity)];
    const of = (property: string) => record?.values.get(property) ?? null;
    if (own && record && !differsFromFigure(own.values.get(field) ?? null, of, figure)) return false;
  }
  for (const [a, b] of distinct) if (entities.has(a) && entities.get(a)?.id === entities.get(b)?.id) return false;
  for (const { alias, holdsOn } of patterns) {
    const [statement, entity] = [statements.get(alias), holdsOn === null ? undefined : entities.get(holdsOn)];
    if (statement && entity && !mayHold(statement, entity)) return false;
  }
  const types = [...entities].every(([name, end]) => {
    const type = end.values.get('type');
    return type === undefined || variables.get(name)!.types.includes(String(type));
  });
  return types && new Set([...statements.values()].map((s) => s.id)).size === statements.size;
}

/** The bindings that a statement gives as a pattern: two where its ends are interchangeable. */
function bind(pattern: Pattern, found: Found, binding: Binding): Binding[] {
  const orientations = pattern.symmetric ? [found, { ...found, subject: found.object, object: found.subject }] : [found];
  return orientations.flatMap(({ subject, object }) => {
    const entities = new Map(binding.entities);
    for (const [name, end] of [
      [pattern.subject, subject],
      [pattern.object, object],
    ] as const) {
      if (name === null) continue;
      if (end === null || (entities.has(name) && entities.get(name)!.id !== end.id)) return [];
      entities.set(name, end);
    }
    return [{ entities, statements: new Map(binding.statements).set(pattern.alias, found) }];
  });
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function* grouped(found: readonly Found[], keys: (statement: Found) => readonly Cell[]): Computation<ReadonlyMap<Cell, readonly Found[]>> {
  const groups = new Map<Cell, Found[]>();
  yield* each(found, (statement) => {
    for (const key of new Set(keys(statement))) {
      const group = groups.get(key);
      if (group) group.push(statement);
      else groups.set(key, [statement]);
    }
  });
  return groups;
}

/** Whether two patterns look up the same statements. */
function sameLookup({ variables }: Alternative, a: Pattern, b: Pattern): boolean {
  const look = (pattern: Pattern) => {
    const ends = [pattern.subject, pattern.object].map((name) => {
      const variable = name === null ? undefined : variables.get(name);
      return variable ? [variable.types, variable.filter] : null;
    });
    return JSON.stringify([pattern.statement, pattern.filter, pattern.holdsOn !== null, ends]);
  };
  return look(a) === look(b);
}

/** The origin of matches that did not start from entities. */
const ANYWHERE = '';

/** After how many statements that were tried the search for matches yields. */
const EVERY = 64;

/** Finds all matches of an alternative, pattern by pattern, with one lookup each. */
class Matcher {
  /** The start entities whose matches may be incomplete. */
  readonly cut = new Set<string>();
  #bindings: readonly Binding[] = [{ statements: new Map(), entities: new Map() }];
  #left: Pattern[];
  #startEntities: { readonly variable: string; readonly ids: readonly string[] } | null = null;
  /** All statements of the first pattern, where matching started from all of them. */
  #scanned: { readonly pattern: Pattern; readonly found: readonly Found[] } | null = null;

  constructor(
    private readonly alternative: Alternative,
    private readonly lookup: Lookup,
    private readonly limits: MatchLimits,
    private readonly computing: Compute,
  ) {
    this.#left = [...alternative.patterns];
  }

  async run(start: Start): Promise<readonly Binding[]> {
    if (start.kind === 'entities') {
      this.#startEntities = start;
      this.#bindings = start.ids.map((id) => ({ statements: new Map(), entities: new Map([[start.variable, { id, values: new Map() }]]) }));
    } else {
      const first = start.kind === 'all' ? this.#left[0]! : this.#left.find((p) => p.alias === start.alias)!;
      await this.#take(first, start.kind === 'all' ? { kind: 'all' } : { kind: 'statement', id: start.id });
    }
    while (this.#left.length > 0 && this.#bindings.length > 0) await this.#step();
    return this.#bindings;
  }

  #step(): Promise<void> {
    const boundVariables = new Set([...this.#bindings[0]!.entities.keys()]);
    const linked = this.#left.find((p) => variablesOf(p).some((name) => boundVariables.has(name)));
    if (linked) {
      const choices = variablesOf(linked).filter((name) => boundVariables.has(name));
      const ids = choices.map((variable) => ({ variable, ids: unique(this.#bindings.map((b) => b.entities.get(variable)!.id)) }));
      const { variable, ids: fewest } = ids.sort((a, b) => a.ids.length - b.ids.length)[0]!;
      return this.#take(linked, { kind: 'entities', variable, ids: this.#within(fewest, (b) => b.entities.get(variable)!.id) });
    }
    const bound = this.#bindings[0]!.statements;
    const joins = this.alternative.joins.filter((j) => lookupField(j) !== null && j.of.some((a) => bound.has(a)));
    const join = joins.find((j) => !j.of.every((a) => bound.has(a)))!;
    const [from, to] = bound.has(join.of[0]) ? join.of : [join.of[1], join.of[0]];
    const field = lookupField(join)!;
    const value = (b: Binding) => comparable(field, b.statements.get(from)!.values.get(field.name)) as Scalar;
    const values = unique(this.#bindings.map(value));
    const next = this.#left.find((p) => p.alias === to)!;
    const read = this.#scanned !== null && sameLookup(this.alternative, this.#scanned.pattern, next) ? this.#scanned.found : null;
    const lookedUp = read === null ? this.#within(values, value) : values;
    return this.#take(next, { kind: 'values', field, of: from, values: lookedUp }, read);
  }

  #origin(binding: Binding): string {
    return this.#startEntities === null ? ANYWHERE : binding.entities.get(this.#startEntities.variable)!.id;
  }

  /** The values that one lookup continues from; bindings of values beyond the limit are marked as cut. */
  #within<T>(values: readonly T[], of: (binding: Binding) => T): readonly T[] {
    const taken = values.slice(0, this.limits.ids);
    if (taken.length < values.length) {
      const kept = new Set(taken);
      for (const binding of this.#bindings) if (!kept.has(of(binding))) this.cut.add(this.#origin(binding));
    }
    return taken;
  }

  /** @param read the statements of the pattern, where they were read before */
  async #take(pattern: Pattern, by: By, read: readonly Found[] | null = null): Promise<void> {
    const { found, complete, cut }: LookedUp = read === null ? await this.lookup(pattern, by) : { found: read, complete: true };
    if (!complete) {
      const affected = (binding: Binding) => by.kind !== 'entities' || !cut || cut.has(binding.entities.get(by.variable)!.id);
      for (const binding of this.#bindings) if (affected(binding)) this.cut.add(this.#origin(binding));
    }
    if (by.kind === 'all') this.#scanned = { pattern, found };
    this.#bindings = await this.computing(this.#extended(pattern, by, found));
    this.#left = this.#left.filter((p) => p !== pattern);
  }

  /** The partial matches, with the statements of one more pattern. */
  *#extended(pattern: Pattern, by: By, found: readonly Found[]): Computation<readonly Binding[]> {
    const fitting = yield* this.#index(pattern, by, found);
    const most = Math.max(1, Math.floor(this.limits.bindings / (this.#startEntities?.ids.length ?? 1)));
    const next: Binding[] = [];
    const taken = new Map<string, number>();
    let tried = 0;
    for (const binding of this.#bindings) {
      const origin = this.#origin(binding);
      let count = taken.get(origin) ?? 0;
      for (const statement of count > most ? [] : fitting(binding)) {
        tried += 1;
        if (tried % EVERY === 0) yield;
        for (const extended of bind(pattern, statement, binding)) {
          if (!holds(this.alternative, extended)) continue;
          count += 1;
          if (count <= most) next.push(extended);
        }
        if (count > most) break;
      }
      if (count > most) this.cut.add(origin);
      taken.set(origin, count);
    }
    return next;
  }

  /** Indexes statements by what a binding must have in common with them. */
  *#index(pattern: Pattern, by: By, found: readonly Found[]): Computation<(binding: Binding) => readonly Found[]> {
    if (by.kind === 'values') {
      const own = (statement: Found) => comparable(by.field, statement.values.get(by.field.name));
      const byValue = yield* grouped(found, (statement) => [own(statement)]);
      return (binding) => byValue.get(own(binding.statements.get(by.of)!)) ?? [];
    }
    if (by.kind !== 'entities') return () => found;
    const byId = yield* grouped(found, (statement) => [
      ...(pattern.subject === by.variable || pattern.symmetric ? [statement.subject?.id ?? null] : []),
      ...(pattern.object === by.variable || pattern.symmetric ? [statement.object?.id ?? null] : []),
    ]);
    return (binding) => byId.get(binding.entities.get(by.variable)!.id) ?? [];
  }
}

/**
 * Matches one alternative of a rule, with at most one bounded lookup for each pattern, however many entities it starts from.
 * @param computing runs what takes long
 * @returns the matches; whether a limit cut any off, and of which start entities
 */
export async function matchAlternative(
  alternative: Alternative,
  start: Start,
  lookup: Lookup,
  limits: MatchLimits,
  computing: Compute = compute,
): Promise<{ readonly bindings: readonly Binding[]; readonly complete: boolean; readonly cut: ReadonlySet<string> }> {
  const matcher = new Matcher(alternative, lookup, limits, computing);
  const bindings = await matcher.run(start);
  return { bindings, complete: matcher.cut.size === 0, cut: matcher.cut };
}
