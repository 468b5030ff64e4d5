import { isInputObjectType } from 'graphql';
import { typeValue } from '../../src/model/api/filters.js';
import { composite, connectionsOf, possibleTypes } from '../../src/model/lookup.js';
import type { Field } from '../../src/model/types.js';
import { model, schema } from '../support/graph.js';
import { nodesOfType, type ReadGraph } from './graph-read.js';

type Filter = Record<string, unknown>;

function hasFilter(type: string, name: string): boolean {
  const input = schema.getType(`${type}Filter`);
  return isInputObjectType(input) && Object.hasOwn(input.getFields(), name);
}

/** Draws filters from the schema, with values that occur in a graph. */
export class FilterMaker {
  /** @param draw a whole number from 0 up to, but not including, its argument */
  constructor(
    private readonly graph: ReadGraph,
    private readonly draw: (below: number) => number,
  ) {}

  pick<T>(items: readonly T[]): T {
    return items[this.draw(items.length)]!;
  }

  /** @param depth how many relations may follow each other */
  filter(type: string, depth: number): Filter {
    const entries = Array.from({ length: 1 + this.draw(2) }, () => this.#entry(type, depth));
    return Object.fromEntries(entries);
  }

  #entry(type: string, depth: number): [string, unknown] {
    const kind = this.draw(10);
    if (depth > 0 && kind < 3) {
      const junction = this.pick(['and', 'or', 'not', 'not'] as const);
      const own = () => this.filter(type, depth - 1);
      return [junction, junction === 'not' ? own() : [own(), own()]];
    }
    const relations = depth > 0 ? this.#relations(type) : [];
    if (kind < 6 && relations.length > 0) {
      const [name, target] = this.pick(relations);
      return [name, target === null ? this.filter('Entity', depth - 1) : this.#statements(target, depth - 1)];
    }
    if (kind === 6 && model.interfaces.has(type)) return ['type', { in: [typeValue(this.pick(possibleTypes(model, type)))] }];
    const some = nodesOfType(this.graph, type).length > 0;
    // An id of a node must exist.
    const fields = [...composite(model, type).fields.values()].filter(
      (field) => (field.kind !== 'ref' || depth > 0) && (some || field.name !== 'id'),
    );
    const field = this.pick(fields);
    return [field.name, this.#field(type, field, depth)];
  }

  /** Names of relations with the types of their statements; null for an end of a statement. */
  #relations(type: string): (readonly [string, string | null])[] {
    const connections = connectionsOf(model, type).map(({ name, statement }) => [name, statement] as const);
    const { kind } = model.types.get(possibleTypes(model, type)[0]!)!;
    if (kind === 'statement') return [['party', null]];
    return hasFilter(type, 'statements') ? [...connections, ['statements', 'Statement']] : connections;
  }

  #statements(type: string, depth: number): Filter {
    const number = () => this.draw(4);
    const wanted = () => this.filter(type, depth);
    const counts: readonly (() => Filter)[] = [
      () => ({ gte: number() }),
      () => ({ lt: number() }),
      () => ({ eq: number() }),
      () => ({ in: [number(), number()] }),
      () => ({ between: [1, 1 + number()] }),
      () => ({ gt: number(), lte: 2 }),
    ];
    const operator = this.pick(['some', 'none', 'count', 'count'] as const);
    const where = this.draw(2) === 0 ? { where: wanted() } : {};
    return { ...where, [operator]: operator === 'count' ? this.pick(counts)() : wanted() };
  }

  #field(type: string, field: Field, depth: number): Filter {
    if (field.kind === 'ref') {
      const own = this.filter(field.type, depth - 1);
      return field.list ? { [this.pick(['some', 'none'])]: own } : own;
    }
    const values = nodesOfType(this.graph, type).map(({ fields }) => fields[field.name] ?? null);
    return this.#operators(field, values);
  }

  #operators(field: Field, values: readonly unknown[]): Filter {
    if (field.list) {
      const items = values.flatMap((value) => (value as readonly unknown[] | null) ?? []);
      if (field.kind === 'value') return { [this.pick(['some', 'none'])]: this.#parts(field, items) };
      return { has: this.#value(field, items) };
    }
    if (this.draw(6) === 0 && field.type !== 'ID') return { isNull: this.draw(2) === 0 };
    if (field.type === 'EdtfDate' || field.type === 'Edtf' || field.type === 'Date') return this.#date(values);
    if (field.kind === 'value') return this.#parts(field, values);
    const value = () => this.#value(field, values);
    if (field.type === 'Int' || field.type === 'Float') {
      const sorted = [value(), value()].map(Number).sort((a, b) => a - b);
      return this.pick([{ eq: value() }, { gt: value() }, { lte: value() }, { between: sorted }, { in: sorted }]);
    }
    if (field.type !== 'String')
      return this.pick(field.type === 'Boolean' ? [{ eq: value() }] : [{ eq: value() }, { in: [value(), value()] }]);
    const part = String(value()).slice(0, 4);
    return this.pick([{ eq: value() }, { in: [value()] }, { contains: part }, { startsWith: part }]);
  }

  #parts(field: Field, items: readonly unknown[]): Filter {
    const part = this.pick([...model.values.get(field.type)!.fields.values()]);
    return {
      [part.name]: this.#operators(
        part,
        items.map((item) => (item as Filter | null)?.[part.name] ?? null),
      ),
    };
  }

  #value(field: Field, values: readonly unknown[]): unknown {
    if (model.enums.has(field.type)) return this.pick(model.enums.get(field.type)!.values).name;
    if (field.type === 'Boolean') return this.draw(2) === 0;
    const given = values.filter((value) => value !== null);
    if (given.length > 0) return this.pick(given);
    return field.type === 'Int' || field.type === 'Float' ? 1 : 'text';
  }

  #date(values: readonly unknown[]): Filter {
    const texts = values.flatMap((value) => (typeof value === 'string' ? value : ((value as { edtf: string } | null)?.edtf ?? [])));
    const day = () => `${this.pick(['2003', '2014', '2020', '2023', '2024', '2025'])}-${this.pick(['01-01', '01-28', '06-14', '10-17'])}`;
    const text = texts.length > 0 ? this.pick(texts) : '2024';
    return this.pick([{ before: day() }, { after: day() }, { between: [day(), day()].sort() }, { eq: text }, { in: [text, '2024'] }]);
  }
}
