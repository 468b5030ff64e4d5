import type { Field } from '../model/types.js';
import { sortKey } from '../model/values/folding.js';
import type { Cell, Scalar } from '../store/plan.js';
import { type Alternative, type FieldJoin, lookupField, type Pattern, variablesOf } from './rules.js';

/** An entity at an end of a statement, with what the rule needs to know of it. */
export interface End {
  readonly id: string;
  readonly values: ReadonlyMap<string, Cell>;
}

/** A statement as it was read for a pattern. */
export interface Found {
  readonly id: string;
  readonly subject: End | null;
  readonly object: End | null;
  readonly values: ReadonlyMap<string, Cell>;
}

/** Which statements of a pattern are looked up. */
export type By =
  | { readonly kind: 'all' }
  | { readonly kind: 'statement'; readonly id: string }
  /** Those that have one of these entities at the variable's end. */
  | { readonly kind: 'entities'; readonly variable: string; readonly ids: readonly string[] }
  /** Those whose field has one of these values, which are those of statement `of`; texts are folded. */
  | { readonly kind: 'values'; readonly field: Field; readonly of: string; readonly values: readonly Scalar[] };

/** The statements of a look-up. `cut`: where it was not complete, the entities of which some are missing; without it any may be. */
export interface LookedUp {
  readonly found: readonly Found[];
  readonly complete: boolean;
  readonly cut?: ReadonlySet<string>;
}

/** Reads statements that meet a pattern by itself: its type, its conditions, the types of its ends. */
export type Lookup = (pattern: Pattern, by: By) => Promise<LookedUp>;

/** Where matching begins. */
export type Start =
  | { readonly kind: 'all' }
  | { readonly kind: 'statement'; readonly alias: string; readonly id: string }
  /** Every match has one of these entities in the variable's place; each of them has an even share of the limits. */
  | { readonly kind: 'entities'; readonly variable: string; readonly ids: readonly string[] };

/** Statements and entities in the places of a rule's names. */
export interface Binding {
  readonly statements: ReadonlyMap<string, Found>;
  readonly entities: ReadonlyMap<string, End>;
}

export interface MatchLimits {
  /** How many entities, or values, one step goes on from. */
  readonly ids: number;
  /** How many partial matches are kept after each step. */
  readonly bindings: number;
}

/** A value as two statements are compared by it: texts without regard to case, accents and spelling variants. */
function comparable(field: Field, value: Cell | undefined): Cell {
  if (value === undefined || value === null) return null;
  return field.type === 'String' ? sortKey(String(value)) : value;
}

function joinHolds(join: FieldJoin, left: Found, right: Found): boolean {
  const pairs = join.fields.map((field) => [left, right].map((s) => comparable(field, s.values.get(field.name))) as [Cell, Cell]);
  if (join.kind === 'same') return pairs.every(([a, b]) => a === b);
  return pairs.some(([a, b]) => a !== null && b !== null && a !== b);
}

/** Whether a state may have been true on some day that a date allows. What is not known excludes nothing. */
function mayHold(statement: Found, entity: End): boolean {
  const [from, to] = ['validFromLo', 'validToHi'].map((name) => statement.values.get(name) ?? null) as (string | null)[];
  const [earliest, latest] = ['dateLo', 'dateHi'].map((name) => entity.values.get(name) ?? null) as (string | null)[];
  return (!from || !latest || from <= latest) && (!to || !earliest || to >= earliest);
}

/** Whether nothing that can be told of a partial match speaks against it. */
function holds({ joins, distinct, patterns, variables }: Alternative, { statements, entities }: Binding): boolean {
  for (const join of joins) {
    const [left, right] = join.of.map((alias) => statements.get(alias));
    if (left && right && !joinHolds(join, left, right)) return false;
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

/** The ways to put a statement into a pattern's place: two where its ends are interchangeable. */
function placed(pattern: Pattern, found: Found, binding: Binding): Binding[] {
  const ways = pattern.symmetric ? [found, { ...found, subject: found.object, object: found.subject }] : [found];
  return ways.flatMap((way) => {
    const entities = new Map(binding.entities);
    for (const [name, end] of [
      [pattern.subject, way.subject],
      [pattern.object, way.object],
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

function grouped(found: readonly Found[], keys: (statement: Found) => readonly Cell[]): ReadonlyMap<Cell, readonly Found[]> {
  const groups = new Map<Cell, Found[]>();
  for (const statement of found) {
    for (const key of new Set(keys(statement))) {
      const group = groups.get(key);
      if (group) group.push(statement);
      else groups.set(key, [statement]);
    }
  }
  return groups;
}

/** Whether the same statements are looked up for two patterns. */
function alike({ variables }: Alternative, a: Pattern, b: Pattern): boolean {
  const look = (pattern: Pattern) => {
    const ends = [pattern.subject, pattern.object].map((name) => {
      const variable = name === null ? undefined : variables.get(name);
      return variable ? [variable.types, variable.filter] : null;
    });
    return JSON.stringify([pattern.statement, pattern.filter, ends]);
  };
  return look(a) === look(b);
}

/** What stands for the place where matching began, when it did not begin with entities. */
const ANYWHERE = '';

/** Finds all ways in which an alternative's patterns are met, pattern by pattern: one look-up for each. */
class Matcher {
  /** The entities to begin with of which matches may be missing. */
  readonly cut = new Set<string>();
  #bindings: readonly Binding[] = [{ statements: new Map(), entities: new Map() }];
  #left: Pattern[];
  #begins: { readonly variable: string; readonly ids: readonly string[] } | null = null;
  /** All statements of the pattern that the search began with, where it began with all. */
  #scanned: { readonly pattern: Pattern; readonly found: readonly Found[] } | null = null;

  constructor(
    private readonly alternative: Alternative,
    private readonly lookup: Lookup,
    private readonly limits: MatchLimits,
  ) {
    this.#left = [...alternative.patterns];
  }

  async run(start: Start): Promise<readonly Binding[]> {
    if (start.kind === 'entities') {
      this.#begins = start;
      this.#bindings = start.ids.map((id) => ({ statements: new Map(), entities: new Map([[start.variable, { id, values: new Map() }]]) }));
    } else {
      const first = start.kind === 'all' ? this.#left[0]! : this.#left.find((p) => p.alias === start.alias)!;
      await this.#take(first, start.kind === 'all' ? { kind: 'all' } : { kind: 'statement', id: start.id });
    }
    while (this.#left.length > 0 && this.#bindings.length > 0) await this.#step();
    return this.#bindings;
  }

  #step(): Promise<void> {
    const known = new Set([...this.#bindings[0]!.entities.keys()]);
    const linked = this.#left.find((p) => variablesOf(p).some((name) => known.has(name)));
    if (linked) {
      const choices = variablesOf(linked).filter((name) => known.has(name));
      const ids = choices.map((variable) => ({ variable, ids: unique(this.#bindings.map((b) => b.entities.get(variable)!.id)) }));
      const { variable, ids: wanted } = ids.sort((a, b) => a.ids.length - b.ids.length)[0]!;
      return this.#take(linked, { kind: 'entities', variable, ids: this.#within(wanted, (b) => b.entities.get(variable)!.id) });
    }
    const bound = this.#bindings[0]!.statements;
    const joins = this.alternative.joins.filter((j) => lookupField(j) !== null && j.of.some((a) => bound.has(a)));
    const join = joins.find((j) => !j.of.every((a) => bound.has(a)))!;
    const [from, to] = bound.has(join.of[0]) ? join.of : [join.of[1], join.of[0]];
    const field = lookupField(join)!;
    const value = (b: Binding) => comparable(field, b.statements.get(from)!.values.get(field.name)) as Scalar;
    const values = unique(this.#bindings.map(value));
    const next = this.#left.find((p) => p.alias === to)!;
    const read = this.#scanned !== null && alike(this.alternative, this.#scanned.pattern, next) ? this.#scanned.found : null;
    const asked = read === null ? this.#within(values, value) : values;
    return this.#take(next, { kind: 'values', field, of: from, values: asked }, read);
  }

  #origin(binding: Binding): string {
    return this.#begins === null ? ANYWHERE : binding.entities.get(this.#begins.variable)!.id;
  }

  /** The values that one look-up goes on from; those beyond its limit are noted as cut. */
  #within<T>(values: readonly T[], of: (binding: Binding) => T): readonly T[] {
    const taken = values.slice(0, this.limits.ids);
    if (taken.length < values.length) {
      const asked = new Set(taken);
      for (const binding of this.#bindings) if (!asked.has(of(binding))) this.cut.add(this.#origin(binding));
    }
    return taken;
  }

  /** @param known the statements to take from, where they were read already */
  async #take(pattern: Pattern, by: By, known: readonly Found[] | null = null): Promise<void> {
    const { found, complete, cut }: LookedUp = known === null ? await this.lookup(pattern, by) : { found: known, complete: true };
    if (!complete) {
      const concerned = (binding: Binding) => by.kind !== 'entities' || !cut || cut.has(binding.entities.get(by.variable)!.id);
      for (const binding of this.#bindings) if (concerned(binding)) this.cut.add(this.#origin(binding));
    }
    if (by.kind === 'all') this.#scanned = { pattern, found };
    const fitting = this.#index(pattern, by, found);
    const most = Math.max(1, Math.floor(this.limits.bindings / (this.#begins?.ids.length ?? 1)));
    const next: Binding[] = [];
    const taken = new Map<string, number>();
    for (const binding of this.#bindings) {
      const origin = this.#origin(binding);
      let count = taken.get(origin) ?? 0;
      for (const statement of count > most ? [] : fitting(binding)) {
        for (const way of placed(pattern, statement, binding)) {
          if (!holds(this.alternative, way)) continue;
          count += 1;
          if (count <= most) next.push(way);
        }
        if (count > most) break;
      }
      if (count > most) this.cut.add(origin);
      taken.set(origin, count);
    }
    this.#bindings = next;
    this.#left = this.#left.filter((p) => p !== pattern);
  }

  /** Finds the statements that may go with a binding without trying them all. */
  #index(pattern: Pattern, by: By, found: readonly Found[]): (binding: Binding) => readonly Found[] {
    if (by.kind === 'values') {
      const own = (statement: Found) => comparable(by.field, statement.values.get(by.field.name));
      const byValue = grouped(found, (statement) => [own(statement)]);
      return (binding) => byValue.get(own(binding.statements.get(by.of)!)) ?? [];
    }
    if (by.kind !== 'entities') return () => found;
    const byId = grouped(found, (statement) => [
      ...(pattern.subject === by.variable || pattern.symmetric ? [statement.subject?.id ?? null] : []),
      ...(pattern.object === by.variable || pattern.symmetric ? [statement.object?.id ?? null] : []),
    ]);
    return (binding) => byId.get(binding.entities.get(by.variable)!.id) ?? [];
  }
}

/**
 * Matches one alternative of a rule. Level by level: as many look-ups as it has patterns at most, each bounded, from
 * however many entities it begins.
 * @returns the matches; whether a limit cut any off, and of which entities to begin with
 */
export async function matchAlternative(
  alternative: Alternative,
  start: Start,
  lookup: Lookup,
  limits: MatchLimits,
): Promise<{ readonly bindings: readonly Binding[]; readonly complete: boolean; readonly cut: ReadonlySet<string> }> {
  const matcher = new Matcher(alternative, lookup, limits);
  const bindings = await matcher.run(start);
  return { bindings, complete: matcher.cut.size === 0, cut: matcher.cut };
}
