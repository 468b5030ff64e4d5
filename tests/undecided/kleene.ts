import { composite, connectionsOf, possibleTypes } from '../../src/model/lookup.js';
import type { Field } from '../../src/model/types.js';
import { parseEdtf } from '../../src/model/values/edtf.js';
import { fold } from '../../src/model/values/folding.js';
import { model } from '../support/graph.js';
import type { ReadGraph, ReadNode } from './graph-read.js';

/** The value of a filter for a node; null where it is unknown. */
export type Value = boolean | null;
type Filter = Readonly<Record<string, unknown>>;

function not(value: Value): Value {
  return value === null ? null : !value;
}

function and(values: readonly Value[]): Value {
  if (values.includes(false)) return false;
  return values.includes(null) ? null : true;
}

function or(values: readonly Value[]): Value {
  return not(and(values.map(not)));
}

/** Fields that are never unknown: where they have no value there is none. */
const WITHDRAWAL = ['retractedOn', 'retractionReason', 'correctedBy', 'corrects'];
const OWN = new Set(['id', 'subject', 'object', 'episode', 'evidence', 'status', 'knownFrom', ...WITHDRAWAL, 'derivesFrom']);

/** Without a value a comparison is unknown, or false where there is nothing to know. */
function ifAbsent(field: Pick<Field, 'name'>): Value {
  return OWN.has(field.name) ? false : null;
}

const COMPARISONS: Readonly<Record<string, (value: never, wanted: never) => boolean>> = {
  eq: (value: unknown, wanted: unknown) => value === wanted,
  in: (value: unknown, wanted: readonly unknown[]) => wanted.includes(value),
  gt: (value: number, wanted: number) => value > wanted,
  gte: (value: number, wanted: number) => value >= wanted,
  lt: (value: number, wanted: number) => value < wanted,
  lte: (value: number, wanted: number) => value <= wanted,
  between: (value: number, [first, last]: readonly [number, number]) => value >= first && value <= last,
  has: (value: readonly unknown[], wanted: unknown) => value.includes(wanted),
  hasAny: (value: readonly unknown[], wanted: readonly unknown[]) => wanted.some((one) => value.includes(one)),
};

/** The value of conditions on a number that is known within bounds only. */
function numberBetween(least: number, most: number, filter: Filter): Value {
  const numbers = Array.from({ length: most - least + 1 }, (_, i) => least + i);
  return and(
    Object.entries(filter).map(([operator, wanted]) => {
      const values = numbers.map((number) => COMPARISONS[operator]!(number as never, wanted as never));
      return values.every((value) => value === values[0]) ? values[0]! : null;
    }),
  );
}

/** Evaluates filters over a graph that was read, in three-valued logic: slowly, node by node, and from what the API shows alone. */
export class Evaluator {
  /** @param certain whether the view asks for certainty */
  constructor(
    private readonly graph: ReadGraph,
    private readonly certain: boolean,
  ) {}

  /** Whether a list with this filter has a node. */
  listed(type: string, node: ReadNode, filter: Filter): Value {
    return and([node.certain ? true : null, this.#filter(type, node, filter)]);
  }

  #filter(type: string, node: ReadNode, filter: Filter): Value {
    const { subject, object, ...others } = filter as Readonly<Record<string, Filter>>;
    const rest = Object.entries(others).map(([key, value]) => this.#entry(type, node, key, value));
    return and([...rest, this.#ends(type, node, { ...(subject && { subject }), ...(object && { object }) })]);
  }

  /** Conditions on the ends of a statement; those of a symmetric one hold either way round. */
  #ends(type: string, node: ReadNode, ends: Readonly<Partial<Record<'subject' | 'object', Filter>>>): Value {
    const meets = (of: ReadNode) => and(Object.entries(ends).map(([end, value]) => this.#entry(type, of, end, value)));
    if (!model.types.get(node.type)?.statement?.symmetric) return meets(node);
    const swapped = { ...node.fields, subject: node.fields['object'], object: node.fields['subject'] };
    return or([meets(node), meets({ ...node, fields: swapped })]);
  }

  #entry(type: string, node: ReadNode, key: string, value: Filter): Value {
    const each = (values: unknown) => (values as Filter[]).map((one) => this.#filter(type, node, one));
    if (key === 'and') return and(each(value));
    if (key === 'or') return or(each(value));
    if (key === 'not') return not(this.#filter(type, node, value));
    const field = composite(model, type).fields.get(key);
    if (field) return this.#field(field, node.fields[key] ?? null, value);
    if (key === 'type') {
      const name = node.type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
      return Object.entries(value).every(([operator, wanted]) =>
        operator === 'eq' ? wanted === name : (wanted as string[]).includes(name),
      );
    }
    if (key === 'party') return or(['subject', 'object'].map((end) => this.#target(node.fields[end], 'Entity', value, false)));
    const { statement, end } =
      key === 'statements' ? { statement: 'Statement', end: 'both' } : connectionsOf(model, type).find(({ name }) => name === key)!;
    const ends = end === 'both' ? ['subject', 'object'] : [end];
    const members = possibleTypes(model, statement);
    const items = [...this.graph.values()].filter(
      (other) => members.includes(other.type) && ends.some((name) => (other.fields[name] as ReadNode | null | undefined)?.id === node.id),
    );
    const { where, count, ...operators } = value as Readonly<Record<string, Filter>>;
    const counts = (item: ReadNode, more: Filter) => and([this.listed(statement, item, where ?? {}), this.#filter(statement, item, more)]);
    const some = (wanted: Filter) => or(items.map((item) => counts(item, wanted)));
    const values = items.map((item) => counts(item, {}));
    const least = values.filter((one) => one === true).length;
    const most = values.filter((one) => one !== false).length;
    return and([this.#list(operators, some), numberBetween(least, most, count ?? {})]);
  }

  #list(filter: Filter, one: (wanted: Filter) => Value): Value {
    return and(
      Object.entries(filter).map(([operator, wanted]) => (operator === 'some' ? one(wanted as Filter) : not(one(wanted as Filter)))),
    );
  }

  /**
   * Whether the node that a reference leads to meets a filter.
   * @param without the value where there is no such node
   */
  #target(reference: unknown, type: string, filter: Filter, without: Value): Value {
    const node = this.graph.get((reference as { id: string } | null)?.id ?? '');
    return node ? this.#filter(type, node, filter) : without;
  }

  #field(field: Field, value: unknown, filter: Filter): Value {
    if (field.kind === 'ref' && field.list) {
      const items = (value ?? []) as readonly { id: string }[];
      return this.#list(filter, (wanted) =>
        items.length === 0 ? ifAbsent(field) : or(items.map((item) => this.#target(item, field.type, wanted, false))),
      );
    }
    if (field.kind === 'ref') return this.#target(value, field.type, filter, ifAbsent(field));
    if (field.type === 'EdtfDate' || field.type === 'Edtf' || field.type === 'Date') return this.#date(field, value, filter);
    if (field.kind !== 'value') return this.#scalar(field, value, filter);
    const parts = model.values.get(field.type)!.fields;
    const part = (item: unknown, name: string) => (item as Filter | null)?.[name] ?? null;
    const whole = (item: unknown, wanted: Filter) =>
      and(
        Object.entries(wanted).map(([name, own]) => {
          if (name === 'isNull') return own === (item === null || Object.values(item as object).every((one) => one === null));
          return this.#field(parts.get(name)!, part(item, name), own as Filter);
        }),
      );
    if (!field.list) return whole(value, filter);
    const items = value as readonly unknown[];
    return this.#list(filter, (wanted) => (items.length === 0 ? null : or(items.map((item) => whole(item, wanted)))));
  }

  #scalar(field: Field, value: unknown, filter: Filter): Value {
    const isEmpty = value === null || (field.list && (value as readonly unknown[]).length === 0);
    return and(
      Object.entries(filter).map(([operator, wanted]) => {
        if (operator === 'isNull') return wanted === isEmpty;
        if (isEmpty) return ifAbsent(field);
        if (operator !== 'contains' && operator !== 'startsWith') return COMPARISONS[operator]!(value as never, wanted as never);
        const key = (text: unknown) => (field.sortable ? fold(String(text)) : String(text).toLowerCase());
        return operator === 'contains' ? key(value).includes(key(wanted)) : key(value).startsWith(key(wanted));
      }),
    );
  }

  #date(field: Field, value: unknown, filter: Filter): Value {
    const text = value === null ? null : typeof value === 'string' ? value : (value as { edtf: string }).edtf;
    const { earliest, latest } = text === null ? { earliest: null, latest: null } : parseEdtf(text);
    // When something became known is one day: the last that its date of publication can mean.
    const first = field.derived ? latest : earliest;
    const before = (day: string): Value => this.#compare(first, latest, (one) => one < day);
    const after = (day: string): Value => this.#compare(latest, first, (one) => one > day);
    return and(
      Object.entries(filter).map(([operator, wanted]): Value => {
        if (operator === 'isNull') return wanted === (text === null);
        if (text === null) return ifAbsent(field);
        if (operator === 'eq') return text === wanted;
        if (operator === 'in') return (wanted as string[]).includes(text);
        if (operator === 'before') return before(wanted as string);
        if (operator === 'after') return after(wanted as string);
        const [from, to] = wanted as [string, string];
        return and([this.#compare(latest, first, (one) => one >= from), this.#compare(first, latest, (one) => one <= to)]);
      }),
    );
  }

  /** @param likely the bound that fits if any day of the date does; the other bound fits only if all days do */
  #compare(likely: string | null, unlikely: string | null, fits: (day: string) => boolean): Value {
    const possible = likely === null || fits(likely);
    if (!possible) return false;
    if (!this.certain) return true;
    return unlikely !== null && fits(unlikely) ? true : null;
  }
}
