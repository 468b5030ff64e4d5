import { expect } from '@jest/globals';
import type { Dossiers } from './dossiers.js';

export const IRI = 'islamic-resistance-in-iraq';
export const SIX = [
  'asaib-ahl-al-haq',
  'harakat-ansar-allah-al-awfiya',
  'harakat-hezbollah-al-nujaba',
  'kataib-hezbollah',
  'kataib-imam-ali',
  'kataib-sayyid-al-shuhada',
];
export const [ASAIB, ...OTHER_FIVE] = SIX as [string, ...string[]];
export const LWJ = 'source:lwj-2025-06-14';
export const UNLISTED = SIX.map((id) => `designation:${id}:united-states:_`);
export const ids = (connection: { nodes: { id: string }[] }) => connection.nodes.map(({ id }) => id);

interface Ended {
  subject: { id: string };
  object: { id: string };
}
export const subjects = (connection: { nodes: Ended[] }) => connection.nodes.map(({ subject }) => subject.id);
export const objects = (connection: { nodes: Ended[] }) => connection.nodes.map(({ object }) => object.id);

export async function members(ask: Dossiers['ask'], view: object) {
  const query = `query ($view: View) {
    coalition(id: "${IRI}", view: $view) { members(orderBy: { field: SUBJECT_NAME }) { totalCount nodes { subject { id } status } } }
  }`;
  const { coalition } = await ask(query, { view });
  expect(coalition.members.totalCount).toBe(coalition.members.nodes.length);
  return subjects(coalition.members);
}

export async function designations(ask: Dossiers['ask'], view: object): Promise<Map<string, string>> {
  const query = 'query ($view: View) { designations(view: $view, orderBy: { field: ID }) { totalCount nodes { id status } } }';
  const { designations: found } = await ask(query, { view });
  expect(found.totalCount).toBe(found.nodes.length);
  return new Map(found.nodes.map(({ id, status }: { id: string; status: string }) => [id, status]));
}
