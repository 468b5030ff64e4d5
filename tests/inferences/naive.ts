import fc from 'fast-check';
import type { End, Found, Lookup } from '../../src/query/inference/match.js';
import type { Alternative, Pattern } from '../../src/query/inference/rules.js';
import type { Cell } from '../../src/store/plan.js';
import { model } from '../support/graph.js';

/** A statement of a small graph; `kind` stands in for its type. */
export interface Fact {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly object: string;
  readonly value: number | null;
}

const KINDS = ['Membership', 'Sponsorship', 'Alliance'] as const;
const VARIABLES = ['x', 'y', 'z'];
const VALUE = model.types.get('Statement') ?? model.interfaces.get('Statement')!;
/** A number that is compared, and one that is always known and by which statements can be looked up. */
const FIELD = VALUE.fields.get('credibility')!;
export const KEY = { ...FIELD, name: 'key', required: true };

export const graphs = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      subject: fc.constantFrom('a', 'b', 'c', 'd'),
      object: fc.constantFrom('a', 'b', 'c', 'd'),
      value: fc.option(fc.integer({ min: 1, max: 3 })),
    }),
    { maxLength: 14 },
  )
  .map((rows) => rows.map((row, i): Fact => ({ ...row, id: `s${String(i).padStart(2, '0')}` })));

const pattern = fc.record({
  statement: fc.constantFrom(...KINDS),
  subject: fc.option(fc.constantFrom(...VARIABLES), { freq: 4 }),
  object: fc.option(fc.constantFrom(...VARIABLES), { freq: 4 }),
});

/** Random patterns that hang together; those that do not are left out, as the checker refuses them. */
export const alternatives = fc
  .record({
    patterns: fc.array(pattern, { minLength: 1, maxLength: 3 }),
    join: fc.constantFrom('same', 'differ', 'key', null),
    distinct: fc.boolean(),
  })
  .map(({ patterns, join, distinct }): Alternative => {
    const named = patterns.map(
      (p, i): Pattern => ({ ...p, alias: `p${i}`, symmetric: p.statement === 'Alliance', filter: null, holdsOn: null }),
    );
    const names = [...new Set(named.flatMap((p) => [p.subject, p.object].filter((n): n is string => n !== null)))];
    const variables = new Map(names.map((name) => [name, { name, types: ['ArmedGroup'], narrowed: false, filter: null }]));
    const joined = join !== null && named.length > 1;
    return {
      patterns: named,
      variables,
      joins: joined ? [{ kind: join === 'differ' ? 'differ' : 'same', of: ['p0', 'p1'], fields: join === 'key' ? [KEY] : [FIELD] }] : [],
      records: [],
      distinct: distinct && names.length > 1 ? [[names[0]!, names[1]!]] : [],
      explanation: { text: '', parts: [] },
    };
  })
  .filter((alternative) => alternative.variables.size > 0 && fits(alternative));

function fits({ patterns, joins }: Alternative): boolean {
  const of = (p: Pattern) => [p.subject, p.object].filter((n) => n !== null);
  if (patterns.some((p) => of(p).length === 0 || p.subject === p.object)) return false;
  const reached = new Set([patterns[0]!]);
  for (const p of reached)
    for (const q of patterns)
      if (
        of(p).some((n) => of(q).includes(n)) ||
        joins.some((j) => j.fields[0] === KEY && j.of.includes(p.alias) && j.of.includes(q.alias))
      )
        reached.add(q);
  return reached.size === patterns.length;
}

function end(id: string): End {
  return { id, values: new Map<string, Cell>([['type', 'ArmedGroup']]) };
}

function found({ id, subject, object, value }: Fact): Found {
  const values = new Map<string, Cell>([
    [FIELD.name, value],
    [KEY.name, (value ?? 0) % 2],
  ]);
  return { id, subject: end(subject), object: end(object), values, foundedFrom: null };
}

/** A store in memory: reads whole lists and picks. */
export function lookupIn(graph: readonly Fact[]): Lookup {
  return async (pattern, by) => {
    const picked = graph.filter((fact) => {
      if (fact.kind !== pattern.statement || fact.subject === fact.object) return false;
      if (by.kind === 'statement') return fact.id === by.id;
      if (by.kind === 'values') return by.values.includes(found(fact).values.get(by.field.name) as number);
      if (by.kind === 'all') return true;
      const ends = pattern.symmetric ? [fact.subject, fact.object] : [by.variable === pattern.subject ? fact.subject : fact.object];
      return ends.some((id) => by.ids.includes(id));
    });
    return { found: picked.map(found), complete: true };
  };
}

/** Every choice of one statement for each pattern, in either direction where ends are interchangeable, that meets all conditions. */
export function naive(graph: readonly Fact[], { patterns, joins, distinct }: Alternative): string[] {
  const usable = graph.filter((fact) => fact.subject !== fact.object);
  const answers: string[] = [];
  const choose = (chosen: readonly (readonly [Pattern, Fact])[], entities: Readonly<Record<string, string>>): void => {
    const pattern = patterns[chosen.length];
    if (pattern) {
      for (const fact of usable.filter((f) => f.kind === pattern.statement && !chosen.some(([, other]) => other === f))) {
        const ways = pattern.symmetric
          ? [[fact.subject, fact.object] as const, [fact.object, fact.subject] as const]
          : [[fact.subject, fact.object] as const];
        for (const [subject, object] of ways) {
          const next = { ...entities };
          const clash = [[pattern.subject, subject] as const, [pattern.object, object] as const].some(([name, id]) => {
            if (name === null) return false;
            const before = next[name];
            next[name] = id;
            return before !== undefined && before !== id;
          });
          if (!clash) choose([...chosen, [pattern, fact]], next);
        }
      }
      return;
    }
    const value = (alias: string, field: string) => found(chosen.find(([p]) => p.alias === alias)![1]).values.get(field) as number | null;
    const joined = joins.every(({ kind, of: [a, b], fields }) => {
      const [left, right] = [value(a, fields[0]!.name), value(b, fields[0]!.name)];
      return kind === 'same' ? left === right : left !== null && right !== null && left !== right;
    });
    if (!joined || distinct.some(([a, b]) => entities[a] === entities[b])) return;
    answers.push(
      line(
        chosen.map(([p, fact]) => [p.alias, fact.id]),
        Object.entries(entities),
      ),
    );
  };
  choose([], {});
  return [...new Set(answers)].sort();
}

/** A match as text: statements by pattern, entities by variable. */
export function line(statements: readonly (readonly [string, string])[], entities: readonly (readonly [string, string])[]): string {
  const text = (pairs: readonly (readonly [string, string])[]) =>
    pairs
      .map((pair) => pair.join('='))
      .sort()
      .join(' ');
  return `${text(statements)} / ${text(entities)}`;
}
