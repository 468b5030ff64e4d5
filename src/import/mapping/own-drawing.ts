import { columnName, EDGE_COLUMNS, NODE_COLUMNS, NOT_COLUMNS } from '../../model/drawn-columns.js';
import { nodeType } from '../../model/lookup.js';
import type { Field, Model, NodeType } from '../../model/types.js';
import { type Fact, type FactLists, type Origin, type RowResult, rejectRow, rowFacts } from '../row/row-facts.js';
import { markNameEvidence } from './name-evidence.js';

/** A node, an edge or a source of a drawing that this program wrote. */
export interface DrawnElement extends Origin {
  readonly of: 'nodes' | 'edges' | 'sources';
  /** The text in a column, as it was written; null if there is none. A source has one column, `source`, with its JSON. */
  readonly cell: (column: string) => string | null;
}

type Json = Readonly<Record<string, unknown>>;

/** Input fields: those that facts have, without ids that derive from the content. */
function inputFields(type: NodeType): Field[] {
  const idIsDerived = type.kind === 'statement' || type.name === 'Evidence';
  return [...type.fields.values()].filter((field) => !field.derived && field.type !== 'Evidence' && !(idIsDerived && field.name === 'id'));
}

/** A value of JSON as facts have it: dates as they were written, objects without what derives from them. */
function factValue(model: Model, field: Field, value: unknown): unknown {
  if (field.kind !== 'value') return value;
  if (field.list && Array.isArray(value)) return value.map((one) => factValue(model, { ...field, list: false }, one));
  if (field.type === 'EdtfDate') return (value as Json)['edtf'];
  return factItem(
    model,
    [...model.values.get(field.type)!.fields.values()].filter((part) => !part.derived),
    value as Json,
  );
}

function factItem(model: Model, fields: readonly Field[], values: Json): Fact {
  const given = fields.filter(({ name }) => values[name] !== undefined && values[name] !== null);
  return Object.fromEntries(given.map((field) => [field.name, factValue(model, field, values[field.name])]));
}

/**
 * Reads drawings (GraphML, GEXF, CSV) that this program wrote back into facts. Subjects of statements that are nodes stand in edges, so all
 * elements must be registered before the first is read.
 */
export class OwnDrawing {
  /** The subject of each statement that is a node. */
  readonly #subjects = new Map<string, string>();

  constructor(private readonly model: Model) {}

  register({ of, cell }: DrawnElement): void {
    if (of !== 'edges' || cell('element') !== 'subject') return;
    this.#subjects.set(cell('target') ?? '', cell('source') ?? '');
  }

  /** What an element says; nothing for an edge that repeats what a node says. */
  read(element: DrawnElement): RowResult[] {
    try {
      const facts = this.#facts(element);
      return facts === null ? [] : [rowFacts(element, facts)];
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
      return [rejectRow(element, 'BAD_ROW', 'A value is not the JSON that an export of this program has there.')];
    }
  }

  #facts({ of, cell }: DrawnElement): FactLists | null {
    if (of === 'sources') {
      const source = nodeType(this.model, 'Source');
      return { [source.plural]: [factItem(this.model, inputFields(source), JSON.parse(cell('source') ?? '') as Json)] };
    }
    const element = cell('element');
    if (element !== 'entity' && element !== 'statement') return null;
    const type = this.model.types.get(cell('type') ?? '');
    if (type === undefined) throw new SyntaxError('no type of the model');
    const fields = this.#fields(type, of === 'nodes' ? NODE_COLUMNS : EDGE_COLUMNS, cell);
    const evidence = this.#evidence(JSON.parse(cell('evidence') ?? '[]'));
    const id = cell('id') ?? '';
    if (element === 'entity') {
      const names = this.#names(id, JSON.parse(cell('names') ?? '[]') as readonly Json[]);
      return { [type.plural]: [{ ...fields, id, evidence: markNameEvidence(evidence, fields['name'], names) }], names };
    }
    const ends = of === 'edges' ? { subject: cell('source'), object: cell('target') } : { subject: this.#subjects.get(id) };
    return { [type.plural]: [{ ...fields, ...ends, evidence }] };
  }

  #fields(type: NodeType, reserved: ReadonlySet<string>, cell: DrawnElement['cell']): Fact {
    const own = inputFields(type).filter(({ name }) => !NOT_COLUMNS.has(name));
    const read = (field: Field, path: readonly string[]): unknown => {
      const value = field.list ? undefined : this.model.values.get(field.type);
      if (value === undefined) return this.#single(field, cell(columnName(path, reserved)));
      if (field.type === 'EdtfDate') return cell(columnName([...path, 'edtf'], reserved)) ?? undefined;
      const parts = given(
        [...value.fields.values()].filter((part) => !part.derived),
        (part) => read(part, [...path, part.name]),
      );
      return Object.keys(parts).length > 0 ? parts : undefined;
    };
    return given(own, (field) => read(field, [field.name]));
  }

  #single(field: Field, text: string | null): unknown {
    if (text === null) return undefined;
    if (field.list) return factValue(this.model, field, JSON.parse(text));
    return field.type === 'Int' || field.type === 'Float' || field.type === 'Boolean' ? JSON.parse(text) : text;
  }

  #evidence(items: unknown): Fact[] {
    const fields = inputFields(nodeType(this.model, 'Evidence'));
    return (items as readonly Json[]).map((one) => factItem(this.model, fields, one));
  }

  #names(subject: string, items: readonly Json[]): Fact[] {
    const fields = inputFields(nodeType(this.model, 'Name'));
    return items.map((one) => ({ ...factItem(this.model, fields, one), subject, evidence: this.#evidence(one['evidence'] ?? []) }));
  }
}

function given(fields: readonly Field[], read: (field: Field) => unknown): Fact {
  const found = fields.flatMap((field) => {
    const value = read(field);
    return value === undefined ? [] : [[field.name, value] as const];
  });
  return Object.fromEntries(found);
}
