import { describe, expect, it } from '@jest/globals';
import { conditionText } from '../../src/store/cypher/condition.js';
import { ParameterList } from '../../src/store/cypher/parameters.js';
import { ALWAYS, all, type Condition, compare, exists, not, type Step } from '../../src/store/plan.js';

const step = (direction: Step['direction'], label: string, ...relationships: string[]): Step => ({ direction, label, relationships });
const members = step('in', 'Membership', 'M_SUBJECT');
const group = step('out', 'Coalition', 'M_OBJECT');
const others = step('in', 'Membership', 'M_OBJECT');
const known = compare('day', '<=', 'today');

/** A way is one subquery where it can be, with a MATCH for each step: see the compiler for what the embedded engine does with other forms. */
const TEXTS: readonly (readonly [string, Condition, string])[] = [
  ['a step', exists(members, ALWAYS), '(EXISTS { MATCH (n)<-[:M_SUBJECT]-(x0:Membership) } OR false)'],
  [
    'a way is one subquery, its conditions side by side',
    exists(members, all(known, exists(group, compare('id', '=', 'a')))),
    '(EXISTS { MATCH (n)<-[:M_SUBJECT]-(x0:Membership) MATCH (x0)-[:M_OBJECT]->(x1:Coalition) WHERE x0.day <= $p0 AND x1.id = $p1 } OR false)',
  ],
  [
    'of two ways onward one is in the same subquery',
    exists(members, all(exists(group, ALWAYS), exists(step('out', 'Evidence', 'BY'), known))),
    '(EXISTS { MATCH (n)<-[:M_SUBJECT]-(x0:Membership) MATCH (x0)-[:M_OBJECT]->(x1:Coalition) WHERE (EXISTS { MATCH (x0)-[:BY]->(x2:Evidence) WHERE x2.day <= $p0 } OR false) } OR false)',
  ],
  [
    'what must not be, or need not be, stays a subquery',
    exists(members, not(exists(group, known))),
    '(EXISTS { MATCH (n)<-[:M_SUBJECT]-(x0:Membership) WHERE NOT (EXISTS { MATCH (x0)-[:M_OBJECT]->(x1:Coalition) WHERE coalesce(x1.day <= $p0, false) } OR false) } OR false)',
  ],
  [
    'a step may lead back the way it came: no MATCH knows which relationships another one has followed',
    exists(members, exists(group, exists(others, known))),
    '(EXISTS { MATCH (n)<-[:M_SUBJECT]-(x0) MATCH (x0)-[:M_OBJECT]->(x1) MATCH (x1)<-[:M_OBJECT]-(x2) WHERE x0:Membership AND x1:Coalition AND x2:Membership AND x2.day <= $p0 } OR false)',
  ],
  [
    'in a long way labels are tests',
    exists(members, exists(group, exists(step('in', 'Claim', 'C_SUBJECT'), known))),
    '(EXISTS { MATCH (n)<-[:M_SUBJECT]-(x0) MATCH (x0)-[:M_OBJECT]->(x1) MATCH (x1)<-[:C_SUBJECT]-(x2) WHERE x0:Membership AND x1:Coalition AND x2:Claim AND x2.day <= $p0 } OR false)',
  ],
  [
    'but for a node that is looked up by its id, unless it is the first',
    exists(
      members,
      all(compare('id', '=', 'm'), exists(group, all(compare('id', '=', 'a'), exists(step('in', 'Claim', 'C_SUBJECT'), ALWAYS)))),
    ),
    '(EXISTS { MATCH (n)<-[:M_SUBJECT]-(x0) MATCH (x0)-[:M_OBJECT]->(x1:Coalition) MATCH (x1)<-[:C_SUBJECT]-(x2) WHERE x0:Membership AND x0.id = $p0 AND x1.id = $p1 AND x2:Claim } OR false)',
  ],
];

describe('whether a way leads somewhere', () => {
  it.each(TEXTS)('%s', (_what, condition, text) => {
    const params = new ParameterList();
    const found = conditionText('n', condition, params);
    const plain = (of: string) => {
      const names = [...new Set(of.match(/\bx\d+\b/g) ?? [])];
      return of.replace(/\bx\d+\b/g, (name) => `x${names.indexOf(name)}`);
    };
    expect(plain(found)).toBe(text);
  });
});
