import { PART_SEPARATOR } from '../../model/storage.js';
import { type Condition, isAlways, type Step, type Test } from '../plan.js';
import { identifier } from './identifier.js';
import type { ParameterList } from './parameters.js';
import { simplifyAnd } from './simplify.js';

/** The pattern of a step between two variables, each with its label if it is new. */
export function hop(from: string, step: Step, to: string): string {
  const types = step.relationships.map(identifier).join('|');
  return step.direction === 'in' ? `(${from})<-[:${types}]-(${to})` : `(${from})-[:${types}]->(${to})`;
}

/** The pattern of a step from a bound variable to a new one that no index looks up: its label is left out if the relationships imply it. */
export function slotPattern(from: string, step: Step, to: string): string {
  return step.labelImplied ? hop(from, step, to) : pattern(from, step, to);
}

/** The pattern of a step from a bound variable to a new one. */
export function pattern(from: string, step: Step, to: string): string {
  return hop(from, step, `${to}:${identifier(step.label)}`);
}

/** The text of each test of a property and a value. */
const TESTS = {
  '=': (property, value) => `${property} = ${value}`,
  '<': (property, value) => `${property} < ${value}`,
  '<=': (property, value) => `${property} <= ${value}`,
  '>': (property, value) => `${property} > ${value}`,
  '>=': (property, value) => `${property} >= ${value}`,
  in: (property, value) => `${property} IN ${value}`,
  contains: (property, value) => `${property} CONTAINS ${value}`,
  startsWith: (property, value) => `${property} STARTS WITH ${value}`,
  has: (property, value) => `${value} IN ${property}`,
  hasAny: (property, value) => `any(x IN ${value} WHERE x IN ${property})`,
} as const satisfies Readonly<Record<Test, (property: string, value: string) => string>>;

function comparison(v: string, { property, test, value, fold = false }: Condition & { op: 'compare' }, params: ParameterList): string {
  const own = `${v}.${identifier(property)}`;
  return TESTS[test](fold ? `toLower(${own})` : own, params.use(value));
}

/** The parts in brackets; null if there are none. */
function joined(by: 'AND' | 'OR', parts: readonly Condition[], text: (part: Condition) => string): string | null {
  if (parts.length === 0) return null;
  return parts.length === 1 ? text(parts[0]!) : `(${parts.map(text).join(` ${by} `)})`;
}

/** By the haversine formula, which is exact for small distances, too, and needs no care at the antimeridian. */
function nearText(v: string, { point, of, angle }: Condition & { op: 'near' }, params: ParameterList): string {
  const [north, east] = [`${v}.${identifier(point.latitude)}`, `${v}.${identifier(point.longitude)}`];
  const half = (property: string, degrees: number) => `sin(radians(${property} - ${params.use(degrees)}) / 2.0)`;
  const [across, along] = [half(north, of.latitude), half(east, of.longitude)];
  const scale = `${params.use(Math.cos((of.latitude * Math.PI) / 180))} * cos(radians(${north}))`;
  const most = params.use(Math.sin(Math.min(angle, Math.PI) / 2) ** 2);
  return `(${across} * ${across} + ${scale} * ${along} * ${along} <= ${most})`;
}

/**
 * A condition as a boolean expression on a bound variable.
 * @param negated inside a negation a comparison with an absent property must be false, not null
 */
export function conditionText(v: string, condition: Condition, params: ParameterList, negated = false): string {
  switch (condition.op) {
    case 'and':
      return joined('AND', simplifyAnd(condition), (c) => conditionText(v, c, params, negated)) ?? 'true';
    case 'or':
      return joined('OR', condition.of, (c) => conditionText(v, c, params, negated)) ?? 'false';
    case 'not':
      return condition.of.op === 'absent'
        ? `${v}.${identifier(condition.of.property)} IS NOT NULL`
        : `NOT ${conditionText(v, condition.of, params, true)}`;
    case 'compare': {
      const text = comparison(v, condition, params);
      return negated ? `coalesce(${text}, false)` : text;
    }
    case 'absent':
      return `${v}.${identifier(condition.property)} IS NULL`;
    case 'near': {
      const text = nearText(v, condition, params);
      return negated ? `coalesce(${text}, false)` : text;
    }
    case 'exists':
      return existsText(v, condition, params, negated);
    case 'atLeast': {
      const target = params.variable('x');
      const found = `${slotPattern(v, condition.step, target)}${whereText(target, condition.where, params, negated)}`;
      return `COUNT { ${found} } >= ${params.use(condition.count)}`;
    }
    case 'item': {
      const [text, item] = [params.variable('t'), params.variable('i')];
      const separator = params.use(PART_SEPARATOR);
      const parts = condition.parts.map((part, i) => `${identifier(part)}: split(${text}, ${separator})[${i}]`).join(', ');
      const items = `[${text} IN coalesce(${v}.${identifier(condition.property)}, []) | {${parts}}]`;
      return `any(${item} IN ${items} WHERE ${conditionText(item, condition.where, params, true)})`;
    }
  }
}

type Exists = Condition & { readonly op: 'exists' };

/** A subquery and those directly within it as one path: its steps, and what else the node at each must meet. */
function pathOf({ step, where }: Exists): readonly { readonly step: Step; readonly where: readonly Condition[] }[] {
  const parts = simplifyAnd(where);
  const next = parts.find((part): part is Exists => part.op === 'exists');
  return [{ step, where: parts.filter((part) => part !== next) }, ...(next ? pathOf(next) : [])];
}

function isOneId(condition: Condition): boolean {
  return condition.op === 'compare' && condition.property === 'id' && condition.test === '=';
}

/** A path of as many steps is planned wrongly by the embedded engine when its first node has a label, and not all others have one. */
const LONG_PATH = 3;

/**
 * Whether a path leads to nodes that meet the conditions: one subquery for the whole path, as planning takes time for each. A
 * label that the relationships imply is written only where one node is looked up by its id: elsewhere a database would consider
 * starting there, and plan for a third longer. In a long path other labels are tests.
 *
 * Two forms are for the embedded engine alone, and change nothing for another one:
 * - one MATCH for each step: of the steps of one pattern it gathers all ways at once, and fails on more than 65,535;
 * - `OR false`: of a conjunct it computes which nodes of the whole graph meet it, so that a hub on the way multiplies what comes in by
 *   what goes out; within another subquery it plans it anew for each row. What is part of a larger expression it
 *   tests for one node at a time, until the first way is found.
 */
function existsText(v: string, condition: Exists, params: ParameterList, negated: boolean): string {
  const path = pathOf(condition).map((hop) => ({ ...hop, to: params.variable('x') }));
  const long = path.length >= LONG_PATH;
  const labelled = path.map(({ step, where }, i) => ({
    wanted: !step.labelImplied || where.some(isOneId),
    inPattern: !long || (i > 0 && where.some(isOneId)),
  }));
  const steps = path.map(({ step, to }, i) => {
    const { wanted, inPattern } = labelled[i]!;
    return `MATCH ${(wanted && inPattern ? pattern : hop)(path[i - 1]?.to ?? v, step, to)}`;
  });
  const tests = path.flatMap(({ step, to, where }, i) => [
    ...(labelled[i]!.wanted && !labelled[i]!.inPattern ? [`${to}:${identifier(step.label)}`] : []),
    ...(where.every(isAlways) ? [] : [conditionText(to, { op: 'and', of: where }, params, negated)]),
  ]);
  return `(EXISTS { ${steps.join(' ')}${tests.length > 0 ? ` WHERE ${tests.join(' AND ')}` : ''} } OR false)`;
}

/** The WHERE of a pattern, or nothing where every node meets the condition. */
export function whereText(v: string, condition: Condition, params: ParameterList, negated = false): string {
  return isAlways(condition) ? '' : ` WHERE ${conditionText(v, condition, params, negated)}`;
}
