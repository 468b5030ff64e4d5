import { lowerFirst } from '../../src/model/names.js';
import type { Field, NodeType } from '../../src/model/types.js';
import type { GraphStore, NodeWrite } from '../../src/store/graph-store.js';
import { BY_TEST } from '../support/authorship.js';
import { model } from '../support/graph.js';
import { link } from './hub.js';

/** More than the 65,535 rows that the embedded engine takes at once. */
export const STATEMENTS = 70_000;
const BATCH = 2_000;
const SOURCE = 'source:release';
const KNOWN = '2024-06-01';
const RECORD: NodeWrite['properties'] = { knownFrom: KNOWN, knownFromHi: KNOWN };

/** A hub: the entity at one end of all statements of a type. Each has an entity of its own at the other end, if there is one. */
export interface LargeHub {
  readonly type: NodeType;
  readonly end: 'subject' | 'object';
  readonly hub: { readonly id: string; readonly type: NodeType };
  /** The type of the entities at the other ends; null where the statements have one end. */
  readonly leaf: NodeType | null;
}

function endType(field: Field, last: boolean): NodeType {
  const name = field.targets.includes('Coalition') && last ? 'Coalition' : field.targets.at(last ? -1 : 0)!;
  return model.types.get(name)!;
}

/** @returns every hub that the model allows: one for each type of statements and each of its ends */
export function everyHub(): LargeHub[] {
  return [...model.types.values()].flatMap((type) => {
    const [subject, object] = [type.fields.get('subject'), type.fields.get('object')];
    if (!type.statement || !subject) return [];
    const hub = (end: LargeHub['end'], own: Field, other: Field | undefined): LargeHub => ({
      type,
      end,
      hub: { id: 'hub', type: endType(own, true) },
      leaf: other ? endType(other, false) : null,
    });
    return [hub('subject', subject, object), ...(object ? [hub('object', object, subject)] : [])];
  });
}

export function leafId(n: number): string {
  return `leaf-${String(n).padStart(6, '0')}`;
}

/** The values that a record of the type must have. */
function required(type: NodeType): NodeWrite['properties'] {
  const values = [...type.fields.values()]
    .filter(({ kind, list, required: must, derived }) => must && !list && !derived && (kind === 'enum' || kind === 'scalar'))
    .map((field) => [field.name, model.enums.get(field.type)?.values[0]?.name ?? `a ${field.name}`]);
  return Object.fromEntries(values.filter(([name]) => name !== 'id'));
}

function entity(id: string, type: NodeType): NodeWrite {
  return { id, labels: type.labels, properties: { ...required(type), name: id, type: type.name, ...RECORD } };
}

function statement(n: number, { type, end, hub, leaf }: LargeHub) {
  const id = `${type.slug}:${n}`;
  const proof = `evidence:${id}`;
  const ends = [[end, hub.id], ...(leaf ? [[end === 'subject' ? 'object' : 'subject', leafId(n)]] : [])] as [string, string][];
  return {
    statement: {
      id,
      labels: type.labels,
      properties: { ...required(type), type: type.name, confidence: 'LOW' },
    },
    evidence: { id: proof, labels: ['Evidence'], properties: { type: 'Evidence', stance: 'SUPPORTS', locator: String(n) } },
    links: [
      ...ends.map(([field, to]) => link(id, 'Statement', type.fields.get(field)!.relationship!, to, 'Entity')),
      link(id, 'Statement', 'EVIDENCED_BY', proof, 'Evidence'),
      link(proof, 'Evidence', 'FROM', SOURCE, 'Source'),
    ],
  };
}

/** Writes a hub and its statements. */
export async function writeLargeHub(store: GraphStore, large: LargeHub): Promise<void> {
  const source = { id: SOURCE, labels: ['Source'], properties: { type: 'Source', title: 'A release', ...RECORD } };
  const hub = entity(large.hub.id, large.hub.type);
  for (let from = 0; from < STATEMENTS; from += BATCH) {
    const numbers = Array.from({ length: BATCH }, (_, i) => from + i);
    const stated = numbers.map((n) => statement(n, large));
    const { leaf } = large;
    await store.write(
      {
        sources: [source],
        entities: [hub, ...(leaf ? numbers.map((n) => entity(leafId(n), leaf)) : [])],
        statements: stated.map((each) => each.statement),
        evidence: stated.map((each) => each.evidence),
        links: stated.flatMap((each) => each.links),
      },
      BY_TEST,
    );
  }
}

/** @returns how a hub is called in messages, such as `membership object` */
export function nameOf({ type, end }: LargeHub): string {
  return `${lowerFirst(type.name)} ${end}`;
}
