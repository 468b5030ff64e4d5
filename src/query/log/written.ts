import type { Model, NodeType } from '../../model/types.js';
import type { Act, Change, ChangeItem } from '../../store/log/change.js';
import type { LogReader } from '../../store/log/log.js';
import { itemsOfChange } from '../../store/log/log-reader.js';
import { WRITTEN_IN } from '../../store/log/written-in.js';
import type { Scalar } from '../../store/plan.js';

export interface WrittenField {
  readonly name: string;
  readonly before: readonly string[] | null;
  readonly after: readonly string[] | null;
}

export interface WrittenNode {
  readonly id: string;
  readonly type: string;
  readonly act: Act;
  readonly fields: readonly WrittenField[];
}

function texts(value: Scalar | readonly Scalar[] | null | undefined): readonly string[] | null {
  if (value === null || value === undefined) return null;
  return (typeof value === 'object' ? value : [value]).map(String);
}

/** The first and the last day of a date follow from the date as written; the type stands beside the fields. */
function isFact(name: string, names: ReadonlySet<string>): boolean {
  return name !== 'type' && name !== WRITTEN_IN && !(/(?:Lo|Hi)$/.test(name) && names.has(name.slice(0, -2)));
}

function fieldOf(type: NodeType | undefined, relationship: string): string {
  return [...(type?.fields.values() ?? [])].find((field) => field.relationship === relationship)?.name ?? relationship;
}

function fieldsOf(type: NodeType | undefined, { act, set = {}, before = {}, links = [], asserts }: ChangeItem): WrittenField[] {
  const names = new Set(Object.keys(act === 'REMOVED' ? before : set));
  const properties = [...names].filter((name) => isFact(name, names));
  return [
    ...properties.map((name) => ({ name, before: texts(before[name]), after: texts(set[name]) })),
    ...links.map((link) => ({ name: fieldOf(type, link.relationship), before: link.before ?? null, after: link.to })),
    ...(asserts ? [{ name: 'asserts', before: texts(before['asserts']), after: asserts }] : []),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What a change wrote to one node, in the names of the model. */
export function writtenNode(model: Model, item: ChangeItem): WrittenNode {
  const type = item.labels[0]!;
  return { id: item.id, type, act: item.act, fields: fieldsOf(model.types.get(type), item) };
}

/** What a change wrote, in the names of the model. */
export async function readWritten(model: Model, log: LogReader, change: Change, limit: number): Promise<readonly WrittenNode[]> {
  const found: WrittenNode[] = [];
  for await (const items of itemsOfChange(log, change)) {
    for (const item of items) {
      if (found.length === limit) return found;
      found.push(writtenNode(model, item));
    }
  }
  return found;
}
