import { expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, loadValue } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';
import { by, own, source } from '../support/short-facts.js';
import { mutate, send, WRITTEN, written } from './mutate.js';

const BASE = { sources: [source('first', '2024-01-01')], armedGroups: [own('alpha'), own('beta')], coalitions: [own('front')] };
const member = (subject: string, more: object = {}) => ({ memberships: [{ subject, object: 'front', evidence: [by('first')], ...more }] });
const M = 'membership:alpha:front';

async function undo(store: GraphStore, args: Record<string, unknown>) {
  const types = '$revision: Revision!, $cascade: Boolean, $message: String, $idempotencyKey: String, $dryRun: Boolean';
  const given = 'revision: $revision, cascade: $cascade, message: $message, idempotencyKey: $idempotencyKey, dryRun: $dryRun';
  const { data: found, errors } = await send(store, `mutation (${types}) { undo(${given}) { ${WRITTEN} removed undone } }`, {
    cascade: false,
    dryRun: false,
    ...args,
  });
  if (errors) throw new Error(JSON.stringify(errors, null, 1));
  return found.undo;
}

onEngines(
  (store) => loadValue(store, BASE),
  (store) => {
    const role = async () => (await data(store(), `{ membership(id: "${M}") { role } }`)).membership?.role;

    test('a change is taken back, and the undo too', async () => {
      const made = await written(store(), 'addFacts', { facts: member('alpha', { role: 'key' }) });
      const dry = await undo(store(), { revision: made.revision, dryRun: true });
      expect(dry).toMatchObject({ outcome: 'DRY_RUN', undone: [made.revision], removed: expect.arrayContaining([M]) });
      expect(await role()).toBe('key');
      const undone = await undo(store(), { revision: made.revision, message: 'Not so', idempotencyKey: 'u-1' });
      expect(undone).toMatchObject({
        outcome: 'WRITTEN',
        undone: [made.revision],
        created: [],
        removed: expect.arrayContaining([M]),
        change: { by: 'local', via: 'UNDO', message: 'Not so' },
      });
      expect(await role()).toBeUndefined();
      expect(await undo(store(), { revision: made.revision, message: 'Not so', idempotencyKey: 'u-1' })).toMatchObject({
        outcome: 'REPEATED',
        revision: undone.revision,
      });
      const again = await undo(store(), { revision: undone.revision });
      expect(again.created).toEqual(expect.arrayContaining([M]));
      expect(await role()).toBe('key');
    });

    test('is refused where later changes rest on it, and names them as the API does', async () => {
      const first = await written(store(), 'addFacts', { facts: { armedGroups: [own('gamma')] } });
      const second = await written(store(), 'addFacts', { facts: member('gamma') });
      const { errors } = await mutate(store(), 'undo', { revision: first.revision });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', path: 'revision', revisions: [second.revision] });
      expect(errors?.[0]?.message).not.toMatch(/revision \d/);
      const both = await undo(store(), { revision: first.revision, cascade: true });
      expect(both.undone).toEqual([second.revision, first.revision]);
      expect(await data(store(), '{ entity(id: "gamma") { id } }')).toEqual({ entity: null });
    });

    test.each([
      [{ revision: Buffer.from('r999').toString('base64url') }, 'NOT_FOUND'],
      [{ revision: '1' }, 'BAD_INPUT'],
      [{ revision: Buffer.from('r1').toString('base64url'), expectedRevision: Buffer.from('r1').toString('base64url') }, 'CONFLICT'],
      [{ revision: Buffer.from('r1').toString('base64url'), message: ' ' }, 'BAD_INPUT'],
    ])('%j is refused with %s', async (args, code) => {
      const { errors } = await mutate(store(), 'undo', args);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    });
  },
);
