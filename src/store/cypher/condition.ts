import { PART_SEPARATOR } from '../../model/storage.js';
import { type Condition, isAlways, type Step } from '../plan.js';
import { demands } from './absorb.js';
import { identifier } from './identifier.js';
import type { ParameterList } from './parameters.js';

/** The pattern of a step between two variables, each with its label where it is a new one. */
export function hop(from: string, step: Step, to: string): string {
  const types = step.relationships.map(identifier).join('|');
  return step.direction === 'in' ? `(${from})<-[:${types}]-(${to})` : `(${from})-[:${types}]->(${to})`;
}

/** The pattern of a step from a bound variable to a new one of which nothing is looked up: its label is tested only where it is not sure. */
export function slotPattern(from: string, step: Step, to: string): string {
  return step.sure ? hop(from, step, to) : pattern(from, step, to);
}

/** The pattern of a step from a bound variable to a new one. */
export function pattern(from: string, step: Step, to: string): string {
  return hop(from, step, `${to}:${identifier(step.label)}`);
}

function comparison(v: string, condition: Condition & { op: 'compare' }, params: ParameterList): string {
  const property = `${v}.${identifier(condition.property)}`;
  const value = params.use(condition.value as never);
  const compared = condition.fold ? `toLower(${property})` : property;
  switch (condition.test) {
    case 'in':
      return `${property} IN ${value}`;
    case 'contains':
      return `${compared} CONTAINS ${value}`;
    case 'startsWith':
      return `${compared} STARTS WITH ${value}`;
    case 'has':
      return `${value} IN ${property}`;
    case 'hasAny':
      return `any(x IN ${value} WHERE x IN ${property})`;
    default:
      return `${property} ${condition.test} ${value}`;
  }
}

/** Null of no parts. */
function joined(by: 'AND' | 'OR', parts: readonly Condition[], text: (part: Condition) => string): string | null {
  if (parts.length === 0) return null;
  return parts.length === 1 ? text(parts[0]!) : `(${parts.map(text).join(` ${by} `)})`;
}

/**
 * A condition as a boolean expression on a bound variable.
 * @param negated inside a negation a comparison with an absent property must be false, not null
 */
export function conditionText(v: string, condition: Condition, params: ParameterList, negated = false): string {
  switch (condition.op) {
    case 'and':
      return joined('AND', demands(condition), (c) => conditionText(v, c, params, negated)) ?? 'true';
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
    case 'exists':
      return existsText(v, condition, params, negated);
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

/**
 * The way that a subquery and those directly within it demand, and what the nodes on it must meet besides. A pattern does
 * not take one relationship twice, so a step over types that the way has taken already ends it.
 * @param taken the relationship types before it
 */
function wayOf(
  { step, where }: Exists,
  taken: readonly string[] = [],
): readonly { readonly step: Step; readonly where: readonly Condition[] }[] {
  const used = [...taken, ...step.relationships];
  const parts = demands(where);
  const next = parts.find((part): part is Exists => part.op === 'exists' && !part.step.relationships.some((type) => used.includes(type)));
  return [{ step, where: parts.filter((part) => part !== next) }, ...(next ? wayOf(next, used) : [])];
}

function isOneId(condition: Condition): boolean {
  return condition.op === 'compare' && condition.property === 'id' && condition.test === '=';
}

/**
 * Whether a way leads to nodes that meet the conditions: one pattern for the whole way, as the embedded engine takes
 * milliseconds for each subquery within a subquery. A label that is sure stands only where one node is looked up by its id:
 * elsewhere a database would weigh beginning there, and plan for a third longer.
 */
function existsText(v: string, condition: Exists, params: ParameterList, negated: boolean): string {
  const way = wayOf(condition).map((leg) => ({ ...leg, to: params.variable('x') }));
  const steps = way.map(({ step, where, to }) => (where.some(isOneId) ? pattern : slotPattern)('', step, to).slice('()'.length));
  const tests = way.flatMap(({ to, where }) =>
    where.every(isAlways) ? [] : [conditionText(to, { op: 'and', of: where }, params, negated)],
  );
  return `EXISTS { MATCH (${v})${steps.join('')}${tests.length > 0 ? ` WHERE ${tests.join(' AND ')}` : ''} }`;
}

/** The WHERE of a pattern, or nothing where every node meets the condition. */
export function whereText(v: string, condition: Condition, params: ParameterList): string {
  return isAlways(condition) ? '' : ` WHERE ${conditionText(v, condition, params)}`;
}
