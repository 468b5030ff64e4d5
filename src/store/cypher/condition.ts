import { PART_SEPARATOR } from '../../model/storage.js';
import type { Condition, Step } from '../plan.js';
import { identifier } from './identifier.js';
import type { ParameterList } from './parameters.js';

/** The pattern of a step between two variables, each with its label where it is a new one. */
export function hop(from: string, step: Step, to: string): string {
  const types = step.relationships.map(identifier).join('|');
  return step.direction === 'in' ? `(${from})<-[:${types}]-(${to})` : `(${from})-[:${types}]->(${to})`;
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

/** Whether the condition can be left out. */
export function isAlways(condition: Condition): boolean {
  return condition.op === 'and' && condition.of.every(isAlways);
}

/**
 * A condition as a boolean expression on a bound variable.
 * @param negated inside a negation a comparison with an absent property must be false, not null
 */
export function conditionText(v: string, condition: Condition, params: ParameterList, negated = false): string {
  switch (condition.op) {
    case 'and':
    case 'or': {
      if (condition.of.length === 0) return condition.op === 'and' ? 'true' : 'false';
      const parts = condition.of.map((c) => conditionText(v, c, params, negated));
      return parts.length === 1 ? parts[0]! : `(${parts.join(condition.op === 'and' ? ' AND ' : ' OR ')})`;
    }
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
    case 'exists': {
      const target = params.variable('x');
      const where = isAlways(condition.where) ? '' : ` WHERE ${conditionText(target, condition.where, params, negated)}`;
      return `EXISTS { MATCH ${pattern(v, condition.step, target)}${where} }`;
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

/** The WHERE of a pattern, or nothing where every node meets the condition. */
export function whereText(v: string, condition: Condition, params: ParameterList): string {
  return isAlways(condition) ? '' : ` WHERE ${conditionText(v, condition, params)}`;
}
