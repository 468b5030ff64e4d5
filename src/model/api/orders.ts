import { eventStatement } from '../events.js';
import { composite } from '../lookup.js';
import { constant } from '../names.js';
import type { Field, Model } from '../types.js';
import { block, line } from './text.js';

/** One thing a list can be ordered by: its enum value, and the field it stands for (of the node, or of one of its ends). */
export interface Ordering {
  readonly name: string;
  readonly about: string;
  readonly end: 'subject' | 'object' | null;
  readonly field: string;
}

const ID: Ordering = { name: 'ID', about: 'By id.', end: null, field: 'id' };
const ENDS: readonly Ordering[] = [
  { name: 'SUBJECT_NAME', about: "By the subject's name.", end: 'subject', field: 'name' },
  { name: 'OBJECT_NAME', about: "By the object's name.", end: 'object', field: 'name' },
  {
    name: 'VALID_FROM',
    about: 'By the earliest day on which it may have begun, or the latest where that is unknown.',
    end: null,
    field: 'valid.from',
  },
];

function own(field: Field): Ordering {
  const dated = (field.type === 'EdtfDate' || field.type === 'Edtf') && !field.derived;
  const figure = field.type === 'Figure' ? ' By the likeliest figure, else the lowest, else the highest that is known.' : '';
  const placed = dated ? ' By the earliest day that it can mean, or the latest where that is unknown.' : '';
  return { name: constant(field.name), about: `By ${field.name}: ${field.description}${placed}${figure}`, end: null, field: field.name };
}

function event(model: Model, name: string): Ordering[] {
  const type = model.types.get(name);
  const about = type && eventStatement(model, type);
  if (!about) return [];
  const { event: end, date } = about;
  const said = `By the earliest day of the ${end}'s ${date.name}, or the latest where that is unknown.`;
  return [{ name: `${end.toUpperCase()}_${constant(date.name)}`, about: said, end, field: date.name }];
}

/** The base of a type's orderings: its family, whose orderings it shares unless it has sortable fields of its own. */
function family(model: Model, name: string): string | null {
  const type = composite(model, name);
  return [name, ...type.interfaces].find((n) => n === 'Entity' || n === 'Statement') ?? null;
}

/** What lists of a type can be ordered by; the first is the default. */
export function orderings(model: Model, name: string): readonly Ordering[] {
  const fields = [...composite(model, name).fields.values()].filter((f) => f.sortable).map(own);
  if (family(model, name) === 'Statement') return [ID, ...ENDS, ...event(model, name), ...fields];
  return [...fields.slice(0, 1), ID, ...fields.slice(1)];
}

/** The name of the order input of a type: its family's, unless it has sortable fields that its family lacks. */
export function orderInput(model: Model, name: string): string {
  const base = family(model, name);
  if (base === null || base === name) return `${name}Order`;
  return orderings(model, name).length > orderings(model, base).length ? `${name}Order` : `${base}Order`;
}

function orderSdl(model: Model, name: string): string {
  const values = orderings(model, name).map((o) => `  """${o.about}"""\n  ${o.name}`);
  return [
    block(`enum ${name}OrderField`, values, `What lists of ${name} can be ordered by.`),
    block(
      `input ${name}Order`,
      [line('field', `${name}OrderField!`), line('direction', 'OrderDirection! = ASC')],
      `A key by which lists of ${name} are ordered. What is unknown stands last, in either direction.`,
    ),
  ].join('\n');
}

/** The order enums and inputs of every type that does not share its family's. */
export function ordersSdl(model: Model, names: readonly string[]): string {
  return names
    .filter((name) => orderInput(model, name) === `${name}Order`)
    .map((name) => orderSdl(model, name))
    .join('\n');
}
