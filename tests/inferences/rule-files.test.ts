import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { readRuleFiles } from '../../src/app/rule-files.js';
import { readSettings } from '../../src/config/settings.js';
import { CadreError } from '../../src/errors/cadre-error.js';
import { executableSchema } from '../../src/graphql/schema.js';
import { loadRules } from '../../src/query/inference/rules-load.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, type EngineName, LIMITS, loadValue, model, openTestStore, schema } from '../support/graph.js';
import { onEachEngine } from '../support/on-engines.js';
import { factsOf } from './case-facts.js';

const MEMBER = '{ statement: Membership, as: m, subject: member, object: coalition }';
const SPONSOR = '{ statement: Sponsorship, as: s, subject: sponsor, object: member }';
const ENDING = 'explanation: "{member.name}"';
const rule = (...lines: string[]) => ['id: mine', 'question: What?', ...lines].join('\n');
const where = (...patterns: string[]) => ['where:', ...patterns.map((p) => `  - ${p}`)].join('\n');

/** What is wrong, and what is said of it. */
const WRONG: readonly (readonly [what: string, text: string, message: string])[] = [
  ['not YAML', 'id: [', 'rules/mine.yaml:1:6'],
  ['an unknown key', rule('find: [member]', 'wheer: []', where(MEMBER), ENDING), 'rules/mine.yaml:4:1 wheer: there is no such key here.'],
  ['no pattern', rule('find: [member]', ENDING), 'give where (one way to derive the fact) or any (several).'],
  [
    'no id',
    `question: What?\nfind: [member]\n${where(MEMBER)}\n${ENDING}`,
    'rules/mine.yaml:1:1 id: Invalid input: expected string, received undefined.',
  ],
  [
    'Cypher for an id',
    rule('find: ["m) MATCH (n"]', where(MEMBER), ENDING),
    'find[0]: a name starts with a lower-case letter and has letters and digits only.',
  ],
  [
    'an unknown statement type',
    rule('find: [member]', where('{ statement: Membrship, as: m, subject: member }'), ENDING),
    'rules/mine.yaml:5:7 where[0].statement: there is no statement type Membrship. Did you mean Membership?',
  ],
  [
    'an unknown entity type',
    rule('find: [member]', 'variables: { member: { type: ArmedGrop } }', where(MEMBER), ENDING),
    'variables.member.type: there is no entity type ArmedGrop. Did you mean ArmedGroup?',
  ],
  [
    'ends that no entity can be',
    rule(
      'find: [member]',
      where(
        '{ statement: Membership, as: m, subject: x, object: member }',
        '{ statement: Designation, as: d, subject: x, object: member }',
      ),
      ENDING,
    ),
    'where[1].object: the object of Designation may be Organisation, State, but member may only be Coalition elsewhere.',
  ],
  [
    'a type that cannot stand at the end',
    rule('find: [member]', 'variables: { member: { type: Attack } }', where(MEMBER), ENDING),
    'where[0].subject: the subject of Membership may be ',
  ],
  [
    'an object where there is none',
    rule('find: [member]', where('{ statement: Estimate, as: e, subject: member, object: other }'), ENDING),
    'where[0].object: Estimate has no object; it is a statement about its subject.',
  ],
  [
    'an unknown field in a condition',
    rule('find: [member]', where('{ statement: Membership, as: m, subject: member, with: { rol: { eq: key } } }'), ENDING),
    'where[0].with: Field "rol" is not defined by type "MembershipFilter". Did you mean "role"',
  ],
  [
    'an unknown operator',
    rule('find: [member]', where('{ statement: Membership, as: m, subject: member, with: { role: { like: key } } }'), ENDING),
    'where[0].with.role: Field "like" is not defined by type "StringFilter".',
  ],
  [
    'a value that the model does not have',
    rule('find: [member]', where('{ statement: Sponsorship, as: s, subject: member, with: { directness: { eq: STRAIGHT } } }'), ENDING),
    'where[0].with.directness.eq: Value "STRAIGHT" does not exist in "Directness" enum.',
  ],
  [
    'a condition without a value',
    rule('find: [member]', where('{ statement: Membership, as: m, subject: member, with: { role: { eq: null } } }'), ENDING),
    'where[0].with: The filter has role.eq without a value.',
  ],
  ['a variable at no end', rule('find: [group]', where(MEMBER), ENDING), 'where: group, which find names, is at no end of a statement.'],
  [
    'an unused variable',
    rule('find: [member]', 'variables: { other: { type: State } }', where(MEMBER), ENDING),
    'variables.other: no statement has it at an end.',
  ],
  [
    'one name for two statements',
    rule('find: [member]', where(MEMBER, SPONSOR.replace('as: s', 'as: m')), ENDING),
    'where[1].as: two statements are named m.',
  ],
  [
    'one name for statement and entity',
    rule('find: [member]', where(MEMBER.replace('as: m', 'as: member')), ENDING),
    'where[0].as: member is also the name of an entity',
  ],
  [
    'statements without anything in common',
    rule('find: [member]', where(MEMBER, '{ statement: Sponsorship, as: s, subject: x, object: y }'), ENDING),
    'where[1]: s has nothing in common with the statements before it',
  ],
  [
    'statements joined by what may be unknown',
    rule('find: [member]', where(MEMBER, '{ statement: Membership, as: n, subject: x }'), 'same: [{ of: [m, n], fields: [role] }]', ENDING),
    'where[1]: n has nothing in common with the statements before it',
  ],
  [
    'a join over an unknown field',
    rule('find: [member]', where(MEMBER, SPONSOR), 'same: [{ of: [m, s], fields: [role] }]', ENDING),
    'same[0].fields[0]: there is no field of Sponsorship role.',
  ],
  [
    'a join over a list',
    rule('find: [member]', where(SPONSOR, SPONSOR.replace('as: s', 'as: t')), 'same: [{ of: [s, t], fields: [supportTypes] }]', ENDING),
    'same[0].fields[0]: supportTypes cannot be compared',
  ],
  [
    'a join with an unknown statement',
    rule('find: [member]', where(MEMBER), 'differ: [{ of: [m, z], fields: [role] }]', ENDING),
    'differ[0].of[1]: there is no statement named z.',
  ],
  [
    'the date of what has none',
    rule('find: [member]', where(MEMBER.replace(' }', ', holdsOn: member }')), ENDING),
    'not all of these have a date.',
  ],
  [
    'the date of an event',
    rule('find: [member]', where('{ statement: Attribution, as: a, subject: attack, object: member, holdsOn: attack }'), ENDING),
    'where[0].holdsOn: Attribution does not hold over a period.',
  ],
  [
    'an explanation of nothing',
    rule('find: [member]', where(MEMBER), 'explanation: "{nobody.name}"'),
    'explanation: {nobody.name} is no variable.field or statement.field of this rule.',
  ],
  [
    'an explanation by a field that is not there',
    rule('find: [member]', where(MEMBER), 'explanation: "{m.rank}"'),
    'explanation: {m.rank}: Membership has no single value rank that could be shown.',
  ],
  [
    'words for a value that the enum does not have',
    rule('find: [subject]', where('{ statement: Estimate, as: e, subject: subject }'), 'explanation: "{e.bound: PRECISE precisely}"'),
    'explanation: {e.bound: PRECISE precisely}: write {statement.field: VALUE words | VALUE words}, with values of EXACT, ABOUT,',
  ],
  [
    'words for values of a number',
    rule('find: [subject]', where('{ statement: Estimate, as: e, subject: subject }'), 'explanation: "{e.value: EXACT exactly}"'),
    'explanation: {e.value: EXACT exactly}: e.value has no values of an enum.',
  ],
  [
    'words for values of a field that is not there',
    rule('find: [member]', where(MEMBER), 'explanation: "{m.rank: EXACT exactly}"'),
    'explanation: {m.rank}: Membership has no single value rank that could be shown.',
  ],
  [
    'an explanation with half a brace',
    rule('find: [member]', where(MEMBER), 'explanation: "{member.name"'),
    'explanation: unmatched brace',
  ],
  [
    'a figure that no record has',
    rule(
      'find: [subject]',
      where('{ statement: Estimate, as: e, subject: subject }'),
      'differsFromRecord: [{ statement: e, field: value, figure: hurt }]',
      'explanation: "{e.id}"',
    ),
    'differsFromRecord[0].figure: no type of entity has a figure hurt.',
  ],
  [
    'a figure beside what is no number',
    rule(
      'find: [subject]',
      where('{ statement: Estimate, as: e, subject: subject }'),
      'differsFromRecord: [{ statement: e, field: scope, figure: injured }]',
      'explanation: "{e.id}"',
    ),
    'differsFromRecord[0].field: scope is no number of Estimate.',
  ],
  [
    'a figure beside an unknown statement',
    rule(
      'find: [subject]',
      where('{ statement: Estimate, as: e, subject: subject }'),
      'differsFromRecord: [{ statement: x, field: value, figure: injured }]',
      'explanation: "{e.id}"',
    ),
    'differsFromRecord[0].statement: there is no statement named x.',
  ],
  [
    'words by the status of an entity',
    rule('find: [member]', where(MEMBER), 'explanation: "{member: is | was}"'),
    'explanation: {member: is | was}: member is no statement of this rule.',
  ],
  [
    'words by a status without words for the others',
    rule('find: [member]', where(MEMBER), 'explanation: "{m: is}"'),
    'explanation: {m: is}: write {statement: words | words where its status is another than ASSERTED}.',
  ],
  [
    'a direct statement about something else',
    rule(
      'find: [member, coalition]',
      where(MEMBER),
      `direct: [{ statement: Alliance, as: d, subject: member, object: other, explanation: "x" }]`,
      ENDING,
    ),
    'direct[0]: its ends must be the two variables that find names.',
  ],
  ['no explanation', rule('find: [member]', where(MEMBER)), 'explanation: an explanation is missing.'],
  [
    'a value where none is computed',
    rule('find: [member]', where(MEMBER), 'explanation: "{value}"'),
    'only rules with rootSourcesOf have a {value}.',
  ],
  [
    'counting for no statement',
    rule('find: [member]', where(MEMBER), 'separate: true', 'rootSourcesOf: x', ENDING),
    'rootSourcesOf: there is no statement named x.',
  ],
  [
    'symmetry of one',
    rule('find: [member]', where(MEMBER), 'symmetric: true', ENDING),
    'symmetric: only a rule that finds two variables can be symmetric.',
  ],
  [
    'too many statements',
    rule('find: [member]', where(...Array.from({ length: 7 }, (_, i) => MEMBER.replace('as: m', `as: m${i}`))), ENDING),
    'where: Too big: expected array to have <=6 items.',
  ],
  [
    'an id that is taken',
    rule('find: [member]', where(MEMBER), ENDING).replace('mine', 'independence'),
    'rules/mine.yaml id: rules/independence.yaml already has a rule independence.',
  ],
];

function refusal(text: string): CadreError {
  try {
    loadRules(model, schema, [...readRuleFiles(), { path: 'rules/mine.yaml', text }]);
  } catch (error) {
    if (error instanceof CadreError) return error;
    throw error;
  }
  throw new Error('the rule was taken');
}

describe('rule files', () => {
  test('those of the package fit the model and are listed', async () => {
    const { inferenceRules } = await data(
      {} as GraphStore,
      '{ inferenceRules { id question explanations statementTypes subjectTypes needsSubject } }',
    );
    expect(inferenceRules.map((r: { id: string }) => r.id)).toEqual([
      'aka-collision',
      'candidate-perpetrator',
      'coalition-sponsor',
      'coalition-with-designated',
      'conflicting-figures',
      'designated-in-state-organ',
      'disputed-statement',
      'independence',
      'rival-leads',
      'state-link-to-designated',
    ]);
    expect(inferenceRules[1]).toMatchObject({
      statementTypes: ['ATTRIBUTION', 'CLAIM_OF_RESPONSIBILITY', 'FRONT_FOR', 'MEMBERSHIP'],
      subjectTypes: ['ATTACK'],
      needsSubject: false,
    });
  });

  test.each(WRONG)('%s is refused', (_what, text, message) => {
    const error = refusal(text);
    expect(error.code).toBe('BAD_RULE');
    expect(error.message).toContain(message);
  });

  test('all mistakes are reported at once', () => {
    const error = refusal(rule('find: [nobody]', where(MEMBER.replace('}', ', with: { rol: { eq: x } } }')), 'explanation: "{x.y}"'));
    expect(error.details['problems']).toHaveLength(3);
  });

  test('the folder of CADRE_RULES must be there', () => {
    const { rules } = readSettings({ CADRE_RULES: '/nowhere/rules' });
    expect(() => executableSchema(model, readRuleFiles(rules))).toThrow('CADRE_RULES: the folder /nowhere/rules cannot be read (ENOENT).');
    expect(readSettings({}).rules).toBeNull();
  });
});

const OWN = `
id: rival-members
question: Which members of one coalition fight each other, other than in name?
find: [one, other]
variables:
  one: { type: ArmedGroup }
symmetric: true
where:
  - { statement: Hostility, as: fight, subject: one, object: other }
  - { statement: Membership, as: first, subject: one, object: coalition, with: { role: { startsWith: key } } }
  - { statement: Membership, as: second, subject: other, object: coalition }
explanation: "{one.name} ({first.role}) and {other.name} ({second.role}) fight each other within {coalition.name}."
`;

function suite(engine: EngineName) {
  const folder = mkdtempSync(join(tmpdir(), 'cadre-rules-'));
  let store: GraphStore;
  beforeAll(async () => {
    writeFileSync(join(folder, 'rivals.yaml'), OWN);
    store = await openTestStore(engine);
    await loadValue(
      store,
      factsOf({
        entities: { armedGroups: ['a', 'b', 'c'], coalitions: ['front', 'other'] },
        statements: {
          hostilities: [
            { subject: 'b', object: 'a' },
            { subject: 'b', object: 'c' },
          ],
          memberships: [
            { subject: 'a', object: 'front' },
            { subject: 'b', object: 'front', role: 'Key' },
            { subject: 'c', object: 'other', role: 'key' },
          ],
        },
      }),
    );
  }, 300_000);
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  test('a rule of a folder of one’s own is listed and followed, over symmetric statements too', async () => {
    const own = executableSchema(model, readRuleFiles(readSettings({ CADRE_RULES: folder }).rules));
    const source = `{ inferenceRules { id } inferences(subject: "b", rules: ["rival-members"]) { nodes { object { id } explanation } }
      all: inferences(rules: ["rival-members"]) { nodes { subject { id } object { id } } } }`;
    const { data: found, errors } = await graphql({ schema: own, source, contextValue: { store, model, limits: LIMITS } });
    expect(errors).toBeUndefined();
    const answer = JSON.parse(JSON.stringify(found));
    expect(answer.inferenceRules).toContainEqual({ id: 'rival-members' });
    expect(answer.inferences.nodes).toEqual([
      { object: { id: 'a' }, explanation: 'b (Key) and a (not stated) fight each other within front.' },
    ]);
  });
}

describe('rules of one’s own', () => onEachEngine(suite));
