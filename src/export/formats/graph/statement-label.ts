import { nodeType } from '../../../model/lookup.js';
import { kebab } from '../../../model/names.js';
import type { Field, Model } from '../../../model/types.js';
import type { Fields, FieldValue } from '../../read/subgraph.js';
import { readDate } from '../../text/certain-dates.js';

/** About as much as fits beside a node. */
const MOST_CHARACTERS = 90;

interface Part {
  readonly text: string;
  readonly number: boolean;
}

/** `ClaimOfResponsibility` -> `Claim of responsibility`. */
function typeWords(type: string): string {
  const words = kebab(type).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A value as a reader says it; null for lists, references and truth values, which say nothing without the name of their field. */
function partOf(field: Field, value: FieldValue): Part | null {
  const date = field.kind === 'value' ? readDate(value) : null;
  if (date !== null) return { text: date.edtf, number: false };
  if (typeof value === 'number') return { text: value.toLocaleString('en-GB', { maximumFractionDigits: 3 }), number: true };
  if (typeof value !== 'string' || field.kind === 'ref') return null;
  return { text: field.kind === 'enum' ? value.toLowerCase().replaceAll('_', ' ') : value.replace(/\s+/g, ' ').trim(), number: false };
}

function shortened(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const cut = text.slice(0, MOST_CHARACTERS).replace(/\p{Cs}$/u, '');
  const space = cut.lastIndexOf(' ');
  return `${space > MOST_CHARACTERS / 2 ? cut.slice(0, space) : cut}…`;
}

/**
 * What a statement without an object says, in one line: `Estimate: fighters, about 7,000`. It is made of the values of the type's own
 * fields, in their order. Its subject is not in it: an edge leads there.
 */
export function statementLabel(model: Model, type: string, fields: Fields): string {
  const shared = model.interfaces.get('Statement')!.fields;
  const parts = [...nodeType(model, type).fields.values()].flatMap((field) => {
    const part = shared.has(field.name) ? null : partOf(field, fields[field.name] ?? null);
    return part === null || part.text === '' ? [] : [part];
  });
  const said = parts.map(({ text, number }, i) => {
    const before = parts[i - 1];
    return before === undefined ? text : `${number || before.number ? ' ' : ', '}${text}`;
  });
  return shortened(said.length === 0 ? typeWords(type) : `${typeWords(type)}: ${said.join('')}`);
}
