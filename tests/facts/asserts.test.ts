import { describe, expect, test } from '@jest/globals';
import { assembleFacts } from '../../src/facts/assemble.js';
import { plainDocument } from '../../src/facts/document.js';
import { graphProblems } from '../../src/facts/validate-graph.js';
import { model } from '../support/graph.js';

const SOURCES = ['one', 'two'].map((name) => ({ id: `source:${name}`, title: name, accessed: '2024-01-01' }));
const says = (source: string, more: object = {}) => ({ source: `source:${source}`, summary: 'Says so.', ...more });

function assembled(facts: Record<string, unknown>) {
  return assembleFacts(model, [plainDocument('test', { sources: SOURCES, ...facts })]);
}

/** What each piece of evidence of a record gives, by its source. */
function gives(facts: Record<string, unknown>, id: string) {
  const { facts: found, problems } = assembled(facts);
  expect(problems).toEqual([]);
  const record = [...found.entities, ...found.statements].find((each) => each.id.startsWith(id))!;
  return record.evidence.map(({ links, asserts }) => [links.find(({ field }) => field === 'source')!.targets[0], asserts]);
}

describe('what evidence gives of its entry', () => {
  test('is named by itself, or is all of it', () => {
    const group = {
      id: 'red',
      name: 'Red',
      description: 'A group.',
      ideology: ['ONE'],
      evidence: [says('one', { asserts: ['ideology'] }), says('two')],
    };
    expect(gives({ armedGroups: [group] }, 'red')).toEqual([
      ['source:one', ['ideology']],
      ['source:two', ['description', 'ideology']],
    ]);
  });

  test('may be nothing', () => {
    const group = { id: 'red', name: 'Red', description: 'A group.', evidence: [says('one', { asserts: [] }), says('two')] };
    expect(gives({ armedGroups: [group] }, 'red')[0]).toEqual(['source:one', []]);
  });

  test('is no attribute of the name that the entry gives', () => {
    const group = { id: 'red', name: 'Red', description: 'A group.', evidence: [says('one', { asserts: ['description'] })] };
    expect(gives({ armedGroups: [group] }, 'name:red:')).toEqual([['source:one', ['script']]]);
  });

  test.each([
    ['what the type does not have', says('one', { asserts: ['colour'] }), /"colour" is no attribute of ArmedGroup/],
    ['what every source gives', says('one', { asserts: ['name'] }), /"name" is no attribute/],
    ['anything, where it disputes', says('one', { stance: 'DISPUTES', asserts: ['description'] }), /disputes gives no attributes/],
    [
      'disputed, where the type does not have it',
      says('one', { stance: 'DISPUTES', disputes: ['colour'] }),
      /"colour" is no attribute of ArmedGroup/,
    ],
    ['disputed by what supports it', says('one', { disputes: ['description'] }), /supports disputes no attributes/],
  ])('must not be %s', (_name, evidence, message) => {
    const { problems } = assembled({ armedGroups: [{ id: 'red', name: 'Red', evidence: [says('two'), evidence] }] });
    const list = 'disputes' in evidence ? 'disputes' : 'asserts';
    expect(problems).toMatchObject([
      { code: 'BAD_VALUE', path: `armedGroups[0].evidence[1].${list}[0]`, message: expect.stringMatching(message) },
    ]);
  });
});

describe('evidence by which an entity had another name', () => {
  test('is none of the name that it has now', () => {
    const group = { id: 'red', name: 'Red', description: 'A group.', evidence: [says('one', { givesName: false }), says('two')] };
    expect(gives({ armedGroups: [group] }, 'red')).toEqual([
      ['source:one', ['description']],
      ['source:two', ['description']],
    ]);
    expect(gives({ armedGroups: [group] }, 'name:red:')).toEqual([['source:two', ['script']]]);
  });

  test('may be all that is new of an entity in the graph, where it says what it is about', () => {
    const group = { id: 'red', name: 'Red', evidence: [says('one', { givesName: false, asserts: ['description'] })] };
    const { facts, problems } = assembled({ armedGroups: [group] });
    const names = facts.statements.map(({ id, type }) => [id, type] as const);
    expect([problems, names.map(([, type]) => type)]).toEqual([[], ['Name']]);
    expect(graphProblems(model, facts, new Map(names), new Set())).toEqual([]);
    expect(graphProblems(model, facts, new Map(), new Set()).map(({ code }) => code)).toEqual(['MISSING_EVIDENCE']);
  });

  test.each([
    [
      'all that supports it',
      { armedGroups: [{ id: 'red', name: 'Red', evidence: [says('one', { givesName: false })] }] },
      /No evidence supports the name/,
    ],
    [
      'what has no name',
      {
        armedGroups: ['red', 'blue'].map((id) => ({ id, name: id, evidence: [says('one')] })),
        alliances: [{ subject: 'red', object: 'blue', evidence: [says('one', { givesName: true })] }],
      },
      /only for the evidence of entities/,
    ],
  ])('must not be %s', (_name, facts, message) => {
    expect(assembled(facts).problems).toMatchObject([{ code: 'BAD_VALUE', message: expect.stringMatching(message) }]);
  });
});

describe('the name of an entity that has an entry of its own too', () => {
  const group = { id: 'red', name: 'Red', evidence: [says('one'), says('two')] };

  test('is what that entry says, with the evidence of both', () => {
    const names = [
      {
        subject: 'red',
        value: 'Red',
        kind: 'PRIMARY',
        language: 'en',
        script: 'Zyyy',
        evidence: [says('one', { summary: 'In its heading.' })],
      },
    ];
    const { facts, problems } = assembled({ armedGroups: [group], names });
    expect(problems).toEqual([]);
    const name = facts.statements.find(({ type }) => type === 'Name')!;
    expect(name.properties).toMatchObject({ value: 'Red', language: 'en', script: 'Zyyy' });
    expect(name.evidence.map(({ properties }) => properties['summary']).sort()).toEqual(['In its heading.', 'Says so.']);
  });
});
