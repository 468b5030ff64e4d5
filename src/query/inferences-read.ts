import { endRelationships, labelOf } from '../model/lookup.js';
import { foldedProperty } from '../model/storage.js';
import { ALWAYS, all, type Cell, type Condition, compare, exists, type Row, type SelectPlan, type Slot, type Step } from '../store/plan.js';
import { compileFilter } from './filter.js';
import type { By, End, Found, LookedUp, Lookup } from './inferences-match.js';
import type { Select } from './read-nodes.js';
import type { Alternative, Pattern } from './rules.js';
import { ENDS, type Ends } from './rules-variables.js';
import type { QueryScope } from './scope.js';
import { type Reader, ShapeBuilder } from './shape.js';
import { statementStep, visible } from './visible.js';

export interface LookupLimits {
  /** How many statements one look-up reads at most. */
  readonly statements: number;
  /** How many statements of one entity are read at most, and how many in any case. */
  readonly fanOut: readonly [most: number, least: number];
}

/** What is read of entities and of statements: the same in all places of a rule, so that what was read once serves again. */
interface Wanted {
  readonly entities: readonly string[];
  readonly statements: readonly string[];
}

function wanted({ explanation, joins, patterns, variables }: Alternative): Wanted {
  const holes = explanation.parts.flatMap((part) => (part === null || typeof part === 'string' ? [] : [part]));
  const dated = patterns.some(({ holdsOn }) => holdsOn !== null);
  const entities = ['type', ...holes.filter(({ of }) => variables.has(of)).map((h) => h.property), ...(dated ? ['dateLo', 'dateHi'] : [])];
  const statements = [
    ...holes.filter(({ of }) => !variables.has(of)).map((h) => h.property),
    ...joins.flatMap(({ fields }) => fields.map((f) => f.name)),
    ...(dated ? ['validFromLo', 'validToHi'] : []),
  ];
  return { entities: [...new Set(entities)], statements: [...new Set(statements)] };
}

/** Reads statements out of rows: the statements' own slots, and those of the ends that have a name. */
class StatementShape {
  readonly shape = new ShapeBuilder();
  readonly #values: readonly (readonly [string, Reader<Cell>])[];
  readonly #ends: ReadonlyMap<Ends, (row: Row) => End | null>;

  constructor(scope: QueryScope, pattern: Pattern, properties: Wanted) {
    this.#values = properties.statements.map((name) => [name, this.shape.property(name)] as const);
    const named = ENDS.filter((end) => pattern.symmetric || pattern[end] !== null);
    this.#ends = new Map(named.map((end) => [end, this.#end(scope, pattern, end, properties)] as const));
  }

  #end(scope: QueryScope, pattern: Pattern, end: Ends, properties: Wanted): (row: Row) => End | null {
    const inner = new ShapeBuilder();
    const id = inner.property('id');
    const values = properties.entities.map((name) => [name, inner.property(name)] as const);
    const one = this.shape.one({ kind: 'one', step: endStep(scope, pattern, end), where: ALWAYS, shape: inner.slots });
    return (row) => {
      const found = one(row);
      return found && { id: String(id(found)), values: new Map(values.map(([name, value]) => [name, value(found)])) };
    };
  }

  read(id: string, row: Row): Found {
    return {
      id,
      subject: this.#ends.get('subject')?.(row) ?? null,
      object: this.#ends.get('object')?.(row) ?? null,
      values: new Map(this.#values.map(([name, value]) => [name, value(row)])),
    };
  }
}

function endStep(scope: QueryScope, pattern: Pattern, end: Ends): Step {
  return { relationships: endRelationships(scope.model, pattern.statement, end), direction: 'out', label: 'Entity' };
}

function variableCondition(scope: QueryScope, alternative: Alternative, name: string): Condition {
  const variable = alternative.variables.get(name)!;
  return all(
    variable.narrowed ? compare('type', 'in', variable.types) : null,
    variable.filter && compileFilter(scope.model, variable.filter.type, variable.filter.where, scope.view),
  );
}

/** What a statement must meet by itself; the end that the look-up begins with is asked for there. */
function patternCondition(scope: QueryScope, alternative: Alternative, pattern: Pattern, from: string | null): Condition {
  const ends = pattern.symmetric
    ? []
    : ENDS.flatMap((end) => {
        const name = pattern[end];
        if (name === null || name === from) return [];
        const condition = variableCondition(scope, alternative, name);
        return condition.op === 'and' && condition.of.length === 0 ? [] : [exists(endStep(scope, pattern, end), condition)];
      });
  return all(
    visible(scope.model, pattern.statement, scope.view),
    compileFilter(scope.model, pattern.statement, pattern.filter, scope.view),
    ...ends,
  );
}

interface Asked {
  readonly plan: SelectPlan;
  read(rows: readonly { readonly keys: readonly string[]; readonly row: Row }[]): LookedUp;
}

const SELECT = { kind: 'select', order: [], count: false } as const;

/** Statements by their own: all, by id, by a value. */
function ofStatements(scope: QueryScope, alternative: Alternative, pattern: Pattern, by: By, limit: number): Asked {
  const statement = new StatementShape(scope, pattern, wanted(alternative));
  const value = by.kind === 'values' ? compare(foldedProperty(by.field) ?? by.field.name, 'in', by.values) : null;
  const plan: SelectPlan = {
    ...SELECT,
    label: labelOf(scope.model, pattern.statement),
    ids: by.kind === 'statement' ? [by.id] : null,
    where: all(value, patternCondition(scope, alternative, pattern, null)),
    page: by.kind === 'statement' ? null : { limit: limit + 1, after: null },
    shape: statement.shape.slots,
  };
  return {
    plan,
    read: (rows) => ({
      found: rows.slice(0, limit).map(({ keys, row }) => statement.read(keys.at(-1)!, row)),
      complete: rows.length <= limit,
    }),
  };
}

/** Statements of entities, a bounded number of each. */
function ofEntities(
  scope: QueryScope,
  alternative: Alternative,
  pattern: Pattern,
  by: By & { kind: 'entities' },
  limits: LookupLimits,
): Asked {
  const [most, least] = limits.fanOut;
  const fanOut = Math.min(most, Math.max(least, Math.floor(limits.statements / by.ids.length)));
  const end = pattern.symmetric ? 'both' : pattern.subject === by.variable ? 'subject' : 'object';
  const statement = new StatementShape(scope, pattern, wanted(alternative));
  const shape = new ShapeBuilder();
  const slot: Slot & { kind: 'many' } = {
    kind: 'many',
    step: statementStep(scope.model, pattern.statement, end),
    where: patternCondition(scope, alternative, pattern, by.variable),
    order: [],
    page: { limit: fanOut + 1, after: null },
    shape: statement.shape.slots,
  };
  const list = shape.keyed(slot);
  const plan: SelectPlan = {
    ...SELECT,
    label: 'Entity',
    ids: by.ids,
    where: variableCondition(scope, alternative, by.variable),
    page: null,
    shape: shape.slots,
  };
  return {
    plan,
    read: (rows) => {
      const lists = rows.map(({ row }) => list(row));
      const cut = new Set(rows.flatMap(({ keys }, i) => (lists[i]!.length > fanOut ? [keys.at(-1)!] : [])));
      // A statement with both ends among the entities comes twice.
      const found = new Map(
        lists.flatMap((items) => items.slice(0, fanOut).map(([keys, row]) => [keys.at(-1)!, statement.read(keys.at(-1)!, row)] as const)),
      );
      return {
        found: [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
        complete: cut.size === 0,
        cut,
      };
    },
  };
}

/** Looks statements up in the store as the view shows them: one read each, bounded. */
export function storeLookup(scope: QueryScope, select: Select, alternative: Alternative, limits: LookupLimits): Lookup {
  return async (pattern, by) => {
    if (by.kind === 'entities' && by.ids.length === 0) return { found: [], complete: true };
    const asked =
      by.kind === 'entities'
        ? ofEntities(scope, alternative, pattern, by, limits)
        : ofStatements(scope, alternative, pattern, by, limits.statements);
    const { rows } = await select(asked.plan);
    return asked.read(rows);
  };
}
