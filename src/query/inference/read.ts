import { byText } from '../../base/by-text.js';
import { type Computation, each, sorted } from '../../base/computation.js';
import { fieldOf } from '../../model/domain.js';
import { endRelationships, labelOf, nodeType, possibleTypes } from '../../model/lookup.js';
import { foldedProperty } from '../../model/storage.js';
import {
  all,
  type Cell,
  type Condition,
  compare,
  exists,
  type Hop,
  isAlways,
  manySlot,
  oneSlot,
  type Row,
  type SelectPlan,
  type Step,
  selectPlan,
} from '../../store/plan.js';
import { compileFilter } from '../filter/filter.js';
import { withParts } from '../parts/read.js';
import { PartsRequests } from '../parts/requests.js';
import type { RequestStore } from '../selection/request-store.js';
import type { QueryScope } from '../selection/scope.js';
import { propertyReader } from '../view/attributes.js';
import { VALID_FROM, VALID_TO } from '../view/domain.js';
import { foundedReader } from '../view/founded-reader.js';
import { type Reader, ShapeBuilder } from '../view/shape.js';
import { statementStep, visible } from '../view/visible.js';
import { ENTITY_DATE } from './domain.js';
import { figureProperties } from './figure.js';
import type { By, End, Found, LookedUp, Lookup } from './match.js';
import type { Alternative, Pattern } from './rules.js';
import { placeholderProperties, placeholders } from './rules-template.js';
import { ENDS, type Ends, endTypes } from './rules-variables.js';

export interface LookupLimits {
  /** The most statements that one lookup reads. */
  readonly statements: number;
  /** The most statements of one entity that are read, and the number that is always read. */
  readonly fanOut: readonly [most: number, least: number];
}

/** The limits of each lookup of a question. */
export const LOOKUP: LookupLimits = { statements: 20_000, fanOut: [2_000, 20] };

/** A property that a rule reads, and the field that it belongs to. */
interface RuleProperty {
  readonly property: string;
  readonly field: string;
  /** The name of the attribute, where it is not the property. */
  readonly attribute?: string;
}

/** The properties that are read of entities and of statements: the same for all patterns of a rule, so that reads can be reused. */
interface Properties {
  readonly entities: readonly RuleProperty[];
  readonly statements: readonly RuleProperty[];
}

const VALID = fieldOf('Statement', 'valid');
/** When a statement may have been true. */
const VALIDITY: readonly RuleProperty[] = [
  { property: VALID_FROM.lo, field: VALID, attribute: VALID_FROM.edtf },
  { property: VALID_TO.hi, field: VALID, attribute: VALID_TO.edtf },
];
/** When an entity happened. */
const DATE: readonly RuleProperty[] = [ENTITY_DATE.lo, ENTITY_DATE.hi].map((property) => ({
  property,
  field: ENTITY_DATE.edtf,
  attribute: ENTITY_DATE.edtf,
}));

const single = (name: string): RuleProperty => ({ property: name, field: name });

function propertiesOf({ explanation, joins, patterns, records, variables }: Alternative): Properties {
  const shown = (own: (of: string) => boolean) =>
    placeholders(explanation)
      .filter(({ of }) => own(of))
      .flatMap((part) => placeholderProperties(part).map((property) => ({ property, field: part.property })));
  const dated = patterns.some(({ holdsOn }) => holdsOn !== null);
  const entities = [
    single('type'),
    single('name'),
    ...shown((of) => variables.has(of)),
    ...(dated ? DATE : []),
    ...records.flatMap(({ figure }) => Object.values(figureProperties(figure)).map((property) => ({ property, field: figure }))),
  ];
  const statements = [
    ...shown((of) => !variables.has(of)),
    ...joins.flatMap(({ fields }) => fields.map(({ name }) => single(name))),
    ...records.map(({ field }) => single(field)),
    ...(dated ? VALIDITY : []),
  ];
  return { entities, statements };
}

/** How properties are read of nodes of some types: as null where the view does not show the attribute. By the name of the property. */
function readersOf(
  scope: QueryScope,
  members: readonly string[],
  properties: readonly RuleProperty[],
  shape: ShapeBuilder,
): readonly (readonly [string, Reader<Cell>])[] {
  const found = new Map<string, Reader<Cell>>();
  for (const { property, field, attribute } of properties) {
    if (found.has(property)) continue;
    const owners = members.filter((member) => nodeType(scope.model, member).fields.has(field));
    const read = owners.length === 0 ? shape.property(property) : propertyReader(scope, owners, field, shape)(property, attribute);
    found.set(property, read);
  }
  return [...found];
}

/** Reads statements out of rows: their own slots, and those of the ends that have a variable. */
class StatementShape {
  readonly shape = new ShapeBuilder();
  readonly #values: readonly (readonly [string, Reader<Cell>])[];
  readonly #foundedFrom: Reader<string | null>;
  readonly #ends: ReadonlyMap<Ends, (row: Row) => End | null>;

  constructor(scope: QueryScope, pattern: Pattern, properties: Properties) {
    this.#values = readersOf(scope, possibleTypes(scope.model, pattern.statement), properties.statements, this.shape);
    this.#foundedFrom = pattern.holdsOn === null ? () => null : foundedReader(scope, pattern.statement, this.shape);
    const named = ENDS.filter((end) => pattern.symmetric || pattern[end] !== null);
    this.#ends = new Map(named.map((end) => [end, this.#end(scope, pattern, end, properties)] as const));
  }

  #end(scope: QueryScope, pattern: Pattern, end: Ends, properties: Properties): (row: Row) => End | null {
    const inner = new ShapeBuilder();
    const id = inner.property('id');
    const values = readersOf(scope, endTypes(scope.model, pattern.statement, end), properties.entities, inner);
    const one = this.shape.one(oneSlot(endStep(scope, pattern, end), { shape: inner.slots }));
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
      foundedFrom: this.#foundedFrom(row),
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
    variable.filter && compileFilter(scope, variable.filter.type, variable.filter.where),
  );
}

/** The ends of a statement that must meet a condition, except the end where the lookup starts. */
function conditionalEnds(scope: QueryScope, alternative: Alternative, pattern: Pattern, from: string | null): readonly Hop[] {
  if (pattern.symmetric) return [];
  return ENDS.flatMap((end) => {
    const name = pattern[end];
    if (name === null || name === from) return [];
    const where = variableCondition(scope, alternative, name);
    return isAlways(where) ? [] : [{ step: endStep(scope, pattern, end), where }];
  });
}

/** The conditions on a statement by itself. */
function patternCondition(scope: QueryScope, pattern: Pattern): Condition {
  return all(visible(scope.model, pattern.statement, scope.view), compileFilter(scope, pattern.statement, pattern.filter));
}

interface CompiledLookup {
  readonly plan: SelectPlan;
  read(rows: readonly { readonly keys: readonly string[]; readonly row: Row }[]): Computation<LookedUp>;
}

/** Statements found directly: all, by id, by a value. */
function ofStatements(scope: QueryScope, alternative: Alternative, pattern: Pattern, by: By, limit: number): CompiledLookup {
  const statement = new StatementShape(scope, pattern, propertiesOf(alternative));
  const ends = conditionalEnds(scope, alternative, pattern, null).map(({ step, where }) => exists(step, where));
  const value = by.kind === 'values' ? compare(foldedProperty(by.field) ?? by.field.name, 'in', by.values) : null;
  const plan = selectPlan(labelOf(scope.model, pattern.statement), {
    ids: by.kind === 'statement' ? [by.id] : null,
    where: all(value, patternCondition(scope, pattern), ...ends),
    page: by.kind === 'statement' ? null : { limit: limit + 1, after: null },
    shape: statement.shape.slots,
  });
  return {
    plan,
    read: function* (rows) {
      const found: Found[] = [];
      yield* each(rows.slice(0, limit), ({ keys, row }) => found.push(statement.read(keys.at(-1)!, row)));
      return { found, complete: rows.length <= limit };
    },
  };
}

/** Statements of entities, a limited number of each. */
function ofEntities(
  scope: QueryScope,
  alternative: Alternative,
  pattern: Pattern,
  by: By & { kind: 'entities' },
  limits: LookupLimits,
): CompiledLookup {
  const [most, least] = limits.fanOut;
  const fanOut = Math.min(most, Math.max(least, Math.floor(limits.statements / by.ids.length)));
  const end = pattern.symmetric ? 'both' : pattern.subject === by.variable ? 'subject' : 'object';
  const statement = new StatementShape(scope, pattern, propertiesOf(alternative));
  const shape = new ShapeBuilder();
  const [through, ...others] = conditionalEnds(scope, alternative, pattern, by.variable);
  const slot = manySlot(statementStep(scope.model, pattern.statement, end), {
    where: all(patternCondition(scope, pattern), ...others.map(({ step, where }) => exists(step, where))),
    ...(through && { through }),
    page: { limit: fanOut + 1, after: null },
    shape: statement.shape.slots,
  });
  const list = shape.keyed(slot);
  const where = variableCondition(scope, alternative, by.variable);
  const plan = selectPlan('Entity', { ids: by.ids, where, shape: shape.slots });
  return {
    plan,
    read: function* (rows) {
      const cut = new Set<string>();
      const found = new Map<string, Found>();
      for (const { keys: entity, row: own } of rows) {
        const items = list(own);
        if (items.length > fanOut) cut.add(entity.at(-1)!);
        yield* each(items.slice(0, fanOut), ([keys, row]) => {
          const id = keys.at(-1)!;
          // A statement with both ends among the entities comes twice.
          if (!found.has(id)) found.set(id, statement.read(id, row));
        });
        yield;
      }
      return { found: yield* sorted([...found.values()], (a, b) => byText(a.id, b.id)), complete: cut.size === 0, cut };
    },
  };
}

/** Looks up statements in the store as the view shows them; each lookup is one bounded read. */
export function storeLookup(
  scope: QueryScope,
  { select, compute }: Pick<RequestStore, 'select' | 'compute'>,
  alternative: Alternative,
  limits: LookupLimits,
): Lookup {
  return async (pattern, by) => {
    if (by.kind === 'entities' && by.ids.length === 0) return { found: [], complete: true };
    const own = { ...scope, parts: new PartsRequests() };
    const compiled =
      by.kind === 'entities'
        ? ofEntities(own, alternative, pattern, by, limits)
        : ofStatements(own, alternative, pattern, by, limits.statements);
    const { rows } = await select(await withParts(own, select, compiled.plan));
    return compute(compiled.read(rows));
  };
}
