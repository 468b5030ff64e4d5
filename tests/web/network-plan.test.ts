import { describe, expect, test } from '@jest/globals';
import type { AroundQuery, StatementType } from '../../web/api/documents.generated.js';
import { hullAround, isInside } from '../../web/pages/network/picture/hulls.js';
import { type Labelled, placeLabels, wrapped } from '../../web/pages/network/picture/labels.js';
import { type Plan, readPlan, writeExpansions } from '../../web/pages/network/plan/plan.js';
import { reach } from '../../web/pages/network/plan/reach.js';

const LINKS: readonly (readonly [StatementType, string, string])[] = [
  ['MEMBERSHIP', 'militia', 'alliance'],
  ['MEMBERSHIP', 'other', 'alliance'],
  ['SPONSORSHIP', 'sponsor', 'militia'],
  ['SPONSORSHIP', 'sponsor', 'far'],
  ['DESIGNATION', 'militia', 'lister'],
  ['DESIGNATION', 'other', 'lister'],
  ['LEADERSHIP', 'leader', 'militia'],
];
const TYPES: Readonly<Record<string, string>> = { alliance: 'Coalition', sponsor: 'State', lister: 'State', leader: 'Person' };

const around = {
  nodes: [...new Set(LINKS.flatMap(([, a, b]) => [a, b]))].map((id) => ({
    depth: 0,
    entity: { __typename: TYPES[id] ?? 'ArmedGroup', id, name: id },
  })),
  links: LINKS.map(([type, source, target]) => ({ type, source, target, statement: { id: `${type} ${source} ${target}` } })),
  truncated: [],
} as unknown as AroundQuery['network'];

function reached(choices: Readonly<Record<string, string>>, starts = ['alliance']): readonly string[] {
  return [...reach(around, readPlan({ around: starts.join(','), ...choices }).plan, starts).ids].sort();
}

describe('what a picture reaches', () => {
  test.each([
    ['its neighbours, but no listing and no person', {}, ['alliance', 'militia', 'other']],
    ['two steps', { steps: '2' }, ['alliance', 'militia', 'other', 'sponsor']],
    ['what an expansion brings', { expand: 'militia' }, ['alliance', 'militia', 'other', 'sponsor']],
    ['listings when they are asked for', { expand: 'militia:DESIGNATION' }, ['alliance', 'lister', 'militia', 'other']],
    ['a chain of expansions', { expand: 'militia:SPONSORSHIP,sponsor' }, ['alliance', 'far', 'militia', 'other', 'sponsor']],
    // Both bring the lister: a collapse of one leaves what the other needs.
    ['what another expansion needs', { expand: 'other:DESIGNATION' }, ['alliance', 'lister', 'militia', 'other']],
    // Without the first link of the chain the rest is not there either.
    ['nothing behind what was collapsed', { expand: 'sponsor' }, ['alliance', 'militia', 'other']],
    ['not what is hidden, nor what is behind it', { steps: '2', hide: 'militia' }, ['alliance', 'other']],
  ])('%s', (_what, choices, expected) => {
    expect(reached(choices as Record<string, string>)).toEqual(expected);
  });

  test('a picture around a person has all that is said about them', () => {
    expect(reached({}, ['leader'])).toEqual(['leader', 'militia']);
  });
});

describe('the plan in an address', () => {
  test('reads as it was written', () => {
    const expansions = [
      { id: 'a', types: null },
      { id: 'b', types: ['DESIGNATION', 'LEADERSHIP'] as const },
    ];
    const { plan, unknown } = readPlan({ expand: writeExpansions(expansions)!, off: 'none', roots: '3', confidence: 'HIGH' });
    expect(plan.expansions).toEqual(expansions);
    expect(plan).toMatchObject({ minRoots: 3, minConfidence: 'HIGH', off: new Set() } satisfies Partial<Plan>);
    expect(unknown).toEqual([]);
  });

  test('words of another version are named, and the rest holds', () => {
    const { plan, unknown } = readPlan({ off: 'person,ghost', expand: 'a:HAUNTING.MEMBERSHIP', steps: '99', roots: '4' });
    expect(unknown.toSorted()).toEqual(['HAUNTING', 'ghost']);
    expect(plan).toMatchObject({ steps: 1, minRoots: 1, off: new Set(['person']), expansions: [{ id: 'a', types: ['MEMBERSHIP'] }] });
  });
});

describe('the hull of a coalition', () => {
  const members = [
    { x: 200, y: 0 },
    { x: 0, y: 200 },
    { x: -200, y: 0 },
  ];

  test('has all members inside, and the ground between them', () => {
    const outline = hullAround({ x: 0, y: 0 }, members, []);
    for (const point of [...members, { x: 80, y: 80 }, { x: 0, y: 0 }]) expect(isInside(point, outline)).toBe(true);
    expect(isInside({ x: 0, y: -120 }, outline)).toBe(false);
  });

  test('draws in where somebody stands who is no member', () => {
    const stranger = { x: 90, y: 90 };
    const outline = hullAround({ x: 0, y: 0 }, members, [stranger]);
    expect(isInside(stranger, outline)).toBe(false);
    for (const member of members) expect(isInside(member, outline)).toBe(true);
  });
});

describe('names in a picture', () => {
  const at = (id: string, x: number, rank: number): Labelled => ({
    id,
    x,
    y: 0,
    width: 20,
    height: 20,
    lines: [id],
    bold: false,
    word: null,
    hidden: 0,
    rank,
  });

  test('the more important is named first; who has no room waits', () => {
    const crowd = Array.from({ length: 12 }, (_, i) => at(`n${i}`, i * 6, i));
    const placed = placeLabels(crowd, () => 130);
    expect(placed[0]!.of.id).toBe('n11');
    expect(placed[0]!.name).not.toBeNull();
    expect(placed.some(({ name }) => name === null)).toBe(true);
  });

  test('a long name is wrapped and never cut', () => {
    const lines = wrapped('one two three four five six seven', (text) => text.length * 10, 90, 3);
    expect(lines.join(' ')).toBe('one two three four five six seven');
    expect(lines).toHaveLength(3);
  });
});
