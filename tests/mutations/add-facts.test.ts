import { expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, loadValue } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';
import { by, own, source } from '../support/short-facts.js';
import { localWriter, mutate, written } from './mutate.js';

const BASE = {
  sources: [source('first', '2024-01-01'), source('second', '2024-02-01')],
  armedGroups: [own('alpha'), own('beta')],
  coalitions: [own('front')],
  memberships: [{ subject: 'alpha', object: 'front', role: 'Founder', evidence: [by('first')] }],
};
const BETA_IN_FRONT = { memberships: [{ subject: 'beta', object: 'front', evidence: [by('second')] }] };

async function everything(store: GraphStore): Promise<unknown> {
  const evidence = 'evidence { id summary }';
  const statements = `statements { nodes { id valid { from { edtf } } retractedOn ${evidence} } }`;
  return data(store, `{ entities { nodes { id ${evidence} } } ${statements} sources { nodes { id published } } }`);
}

async function head(store: GraphStore): Promise<string> {
  return (await data(store, '{ changeLog(first: 1) { nodes { revision } } }')).changeLog.nodes[0].revision;
}

onEngines(
  (store) => loadValue(store, BASE),
  (store) => {
    test('a dry run answers as the mutation does, and writes nothing', async () => {
      const before = [await everything(store()), await head(store())];
      const args = { facts: { armedGroups: [own('gamma', 'second')], ...BETA_IN_FRONT }, message: 'As the second says.' };
      const dry = await written(store(), 'addFacts', { ...args, dryRun: true });
      expect(dry.outcome).toBe('DRY_RUN');
      expect([await everything(store()), await head(store())]).toEqual(before);
      const real = await written(store(), 'addFacts', args);
      expect(real).toEqual({ ...dry, outcome: 'WRITTEN' });
      expect(real).toMatchObject({
        created: expect.arrayContaining(['gamma', 'membership:beta:front', 'name:gamma:gamma:primary']),
        merged: [],
        change: { by: 'local', via: 'API', message: 'As the second says.', retracted: 0 },
      });
      expect(await head(store())).toBe(real.revision);
    });

    test('what is there already is merged: it gets the new evidence, and the log says what was different', async () => {
      const facts = { memberships: [{ subject: 'alpha', object: 'front', role: 'Leader', evidence: [by('second')] }] };
      const answer = await written(store(), 'addFacts', { facts });
      expect(answer).toMatchObject({ created: ['evidence:membership:alpha:front:second:1'], changed: ['membership:alpha:front'] });
      expect(answer.merged).toEqual(['membership:alpha:front']);
      const { fields } = answer.change.written.find(({ id }: { id: string }) => id === 'membership:alpha:front');
      expect(fields).toContainEqual({ name: 'role', before: ['Founder'], after: ['Leader'] });
    });

    test('all problems of all facts are named at once, by path, and nothing is written', async () => {
      const before = await head(store());
      const facts = {
        armedGroups: [
          { id: 'Delta Group', name: 'Delta', evidence: [by('first')] },
          { id: 'epsilon', evidence: [], kin: 1 },
        ],
        memberships: [
          { subject: 'alpha', object: 'nobody', evidence: [by('third')] },
          { subject: 'alpha', object: 'alpha', valid: { from: '2024', to: '2020' }, evidence: [by('first')] },
        ],
      };
      const { data: none, errors } = await mutate(store(), 'addFacts', { facts });
      expect(none?.addFacts ?? null).toBeNull();
      expect(errors).toHaveLength(1);
      const { extensions, path } = errors![0]!;
      expect(path).toEqual(['addFacts']);
      const { code, problems } = extensions as unknown as { code: string; problems: { path: string; code: string; hint: string }[] };
      expect(code).toBe('BAD_FACTS');
      expect(problems.map((each) => `${each.path} ${each.code}`).sort()).toEqual([
        'facts.armedGroups[0].id BAD_ID',
        'facts.armedGroups[1].kin UNKNOWN_FIELD',
        'facts.armedGroups[1].name MISSING_FIELD',
        'facts.memberships[0].evidence[0].source DANGLING_ID',
        'facts.memberships[0].object DANGLING_ID',
        'facts.memberships[1].object SELF_REFERENCE',
        'facts.memberships[1].valid.to IMPOSSIBLE_DATES',
      ]);
      expect(problems.every(({ hint }) => hint.length > 0)).toBe(true);
      expect(await head(store())).toBe(before);
    });

    test('a mutation that expects another revision is refused, with the changes of what it names since', async () => {
      const seen = await head(store());
      await written(store(), 'addFacts', { facts: { armedGroups: [own('zeta')] }, message: 'Elsewhere.' });
      const facts = { armedGroups: [{ ...own('alpha'), description: 'A group.' }] };
      const first = await mutate(store(), 'addFacts', { facts, expectedRevision: seen });
      expect(first.errors![0]).toMatchObject({
        path: ['addFacts'],
        extensions: { code: 'CONFLICT', changes: [], revision: await head(store()) },
      });
      const now = await head(store());
      await written(store(), 'addFacts', { facts, expectedRevision: now, message: 'Described.' });
      const second = await mutate(store(), 'addFacts', { facts: BETA_IN_FRONT, expectedRevision: now });
      expect(second.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', changes: [] });
      const third = await mutate(store(), 'addFacts', { facts, expectedRevision: now });
      expect(third.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', changes: [{ message: 'Described.', ids: ['alpha'] }] });
    });

    test('of two writers who expect the same revision one is refused', async () => {
      const expectedRevision = await head(store());
      const add = (id: string) => mutate(store(), 'addFacts', { facts: { armedGroups: [own(id)] }, expectedRevision });
      const codes = (await Promise.all(['eta', 'theta', 'iota'].map(add))).map(({ errors }) => errors?.[0]?.extensions.code ?? 'WRITTEN');
      expect(codes.sort()).toEqual(['CONFLICT', 'CONFLICT', 'WRITTEN']);
    });

    test('the same mutation with the same key is written once', async () => {
      const args = { facts: { armedGroups: [own('kappa')] }, idempotencyKey: 'kappa-1', expectedRevision: await head(store()) };
      const first = await written(store(), 'addFacts', args);
      await written(store(), 'addFacts', { facts: { armedGroups: [own('lambda')] } });
      const again = await written(store(), 'addFacts', args);
      expect(again).toEqual({ ...first, outcome: 'REPEATED' });
      const other = await mutate(store(), 'addFacts', { ...args, message: 'Other words.' });
      expect(other.errors![0]).toMatchObject({ path: ['addFacts'], extensions: { code: 'KEY_REUSED', path: 'idempotencyKey' } });
    });

    test('a mutation whose key still runs is refused', async () => {
      const writer = localWriter();
      const args = { facts: { armedGroups: [own('mu')] }, idempotencyKey: 'mu-1' };
      const both = await Promise.all([mutate(store(), 'addFacts', args, writer), mutate(store(), 'addFacts', args, writer)]);
      expect(both.map(({ errors }) => errors?.[0]?.extensions.code ?? 'WRITTEN').sort()).toEqual(['KEY_RUNNING', 'WRITTEN']);
      // Another server does not know of it, and waits.
      const keyed = { facts: { armedGroups: [own('nu')] }, idempotencyKey: 'nu-1' };
      const [one, other] = await Promise.all([written(store(), 'addFacts', keyed), written(store(), 'addFacts', keyed)]);
      expect([one.outcome, other.outcome].sort()).toEqual(['REPEATED', 'WRITTEN']);
      expect(one.revision).toBe(other.revision);
    });

    test('who may not write is refused before anything is looked at', async () => {
      const { errors } = await mutate(store(), 'addFacts', { facts: { nothing: 1 } }, { because: 'Not here.' });
      expect(errors![0]).toMatchObject({ message: 'Not here.', extensions: { code: 'READ_ONLY' } });
    });
  },
);
