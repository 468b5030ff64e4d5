import { describe, expect, test } from '@jest/globals';
import { simplifyAnd } from '../../src/store/cypher/simplify.js';
import { absent, all, any, type Condition, compare, exists, not, type Step } from '../../src/store/plan.js';
import { PlanParameter } from '../../src/store/plan-parameter.js';

const step = (...relationships: string[]): Step => ({ relationships, direction: 'out', label: 'Evidence' });
const EVIDENCE = step('EVIDENCED_BY');
const supports = compare('stance', '=', 'SUPPORTS');
const from = (source: string | PlanParameter) => exists(step('FROM'), compare('id', 'in', [source]));
const shown = (source: string | PlanParameter = 'a') => exists(EVIDENCE, all(supports, from(source)));
const given = (source: string | PlanParameter = 'a') => exists(EVIDENCE, all(supports, from(source), compare('asserts', 'has', 'date')));
const spokenOf = exists(step('SUBJECT'), shown());

describe('conditions that others imply', () => {
  test.each<[string, Condition, readonly Condition[]]>([
    ['evidence that gives an attribute is evidence', all(given(), any(shown(), spokenOf)), [given()]],
    ['wherever it stands', all(any(spokenOf, shown()), all(absent('x'), given())), [absent('x'), given()]],
    ['an alternative of its own', all(spokenOf, any(shown(), spokenOf)), [spokenOf]],
    ['a test of the node once more', all(absent('x'), supports, absent('x')), [absent('x'), supports]],
    ['what more is known of', all(shown(), given(), exists(EVIDENCE)), [given()]],
    ['the same once more', all(any(shown(), spokenOf), given('b'), any(shown(), spokenOf)), [any(shown(), spokenOf), given('b')]],
    ['all parts of an alternative', all(given(), any(all(shown(), exists(EVIDENCE)), spokenOf)), [given()]],
  ])('are left out: %s', (_, condition, left) => {
    expect(simplifyAnd(condition)).toEqual(left);
  });

  test.each<[string, Condition]>([
    ['other evidence', all(given('b'), any(shown('a'), spokenOf))],
    ['evidence of which less is known', all(exists(EVIDENCE, supports), any(shown(), spokenOf))],
    ['another way', all(exists(step('OTHER'), all(supports, from('a'))), any(shown(), spokenOf))],
    ['part of an alternative', all(given(), any(all(shown(), absent('x')), spokenOf))],
    ['evidence that is not there', all(not(given()), any(shown(), spokenOf))],
    ['another value', all(compare('x', '=', 1), compare('x', '=', 2))],
    [
      'texts that are not known yet',
      all(given(new PlanParameter('x', (text) => text)), any(shown(new PlanParameter('x', (text) => `${text}!`)), spokenOf)),
    ],
  ])('stay beside %s', (_, condition) => {
    expect(simplifyAnd(condition)).toHaveLength(2);
  });
});
