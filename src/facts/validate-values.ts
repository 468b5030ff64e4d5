import { CadreError, type ErrorCode } from '../errors/cadre-error.js';
import { ASSERTS, attributePaths, GIVES_NAME } from '../model/storage.js';
import type { Field, Model, NodeType } from '../model/types.js';
import { parseEdtf } from '../model/values/edtf.js';
import { parseFigure } from '../model/values/figure.js';
import { isSlug } from '../model/values/slug.js';
import { validityBounds } from '../model/values/validity.js';
import type { FactInput } from './coerce.js';

/** A misfit of one value, by the fields that lead to it. */
export interface Misfit {
  readonly path: readonly (string | number)[];
  readonly code: ErrorCode;
  readonly message: string;
}

function attempt(path: Misfit['path'], work: () => void): Misfit[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof CadreError) return [{ path, code: error.code, message: error.message }];
    throw error;
  }
}

function outOfRange(field: Field, value: unknown, path: Misfit['path']): Misfit[] {
  if (typeof value !== 'number' || !field.range) return [];
  const { min, max } = field.range;
  if ((min === null || value >= min) && (max === null || value <= max)) return [];
  return [{ path, code: 'BAD_VALUE', message: `${value} is outside ${min ?? '…'} to ${max ?? '…'}.` }];
}

function coordinates(value: FactInput, path: Misfit['path']): Misfit[] {
  const whole = value['latitude'] != null && value['longitude'] != null && value['precision'] != null;
  const message = 'Coordinates are whole: latitude, longitude and precision. Where only an area is known, leave them out.';
  return whole ? [] : [{ path, code: 'BAD_VALUE', message }];
}

function valueMisfits(model: Model, field: Field, value: FactInput, path: Misfit['path']): Misfit[] {
  if (field.type === 'Figure') return attempt(path, () => void parseFigure(value));
  const whole = field.type === 'Coordinates' ? coordinates(value, path) : [];
  const parts = [...(model.values.get(field.type)?.fields.values() ?? [])];
  return [...whole, ...parts.flatMap((part) => outOfRange(part, value[part.name], [...path, part.name]))];
}

const edtf = (value: unknown) => (value == null ? null : parseEdtf(value as string));

function period(fact: FactInput, start: string, end: string): Misfit[] {
  const field = fact[start] === '..' ? start : end;
  return attempt([field], () => void validityBounds(edtf(fact[start]), edtf(fact[end])));
}

function dates(type: NodeType, fact: FactInput): Misfit[] {
  const valid = (fact['valid'] ?? {}) as FactInput;
  const own = period(valid, 'from', 'to').map((misfit) => ({ ...misfit, path: ['valid', ...misfit.path] }));
  const listed = type.fields.has('delistedOn') ? ['listedOn', 'effectiveFrom'].flatMap((start) => period(fact, start, 'delistedOn')) : [];
  return [...own, ...listed];
}

function idMisfit(type: NodeType, fact: FactInput): Misfit[] {
  if (type.kind === 'statement') return [];
  const id = String(fact['id']);
  const slug = type.kind === 'record' ? id.replace(/^source:/, '') : id;
  const right = isSlug(slug) && (type.kind !== 'record' || id.startsWith('source:'));
  const form =
    type.kind === 'record'
      ? 'source: and a slug, such as source:lwj-2025-06-14'
      : 'a slug: lower-case ASCII letters, digits and single hyphens, such as kataib-hezbollah';
  return right ? [] : [{ path: ['id'], code: 'BAD_ID', message: `${JSON.stringify(id)} is not an id. Write ${form}.` }];
}

function selfReference(type: NodeType, fact: FactInput): Misfit[] {
  const message = (id: string) => `${id} stands at both ends. A thing is not its own member, part, sponsor or source.`;
  if (type.kind === 'statement') {
    const same = fact['subject'] != null && fact['subject'] === fact['object'];
    return same ? [{ path: ['object'], code: 'SELF_REFERENCE', message: message(String(fact['subject'])) }] : [];
  }
  const refs = [...type.fields.values()].filter((f) => f.kind === 'ref' && f.type !== 'Evidence');
  return refs.flatMap((field): Misfit[] => {
    const targets = [fact[field.name]].flat();
    return targets.includes(fact['id']) ? [{ path: [field.name], code: 'SELF_REFERENCE', message: message(String(fact['id'])) }] : [];
  });
}

/** A value with a bound but no number, or a number where the bound says that there is none. */
function estimate(type: NodeType, fact: FactInput): Misfit[] {
  if (type.name !== 'Estimate') return [];
  const vague = fact['bound'] === 'VAGUE';
  if (vague === (fact['value'] == null)) return [];
  const message = vague
    ? 'A VAGUE estimate has no number; leave value out.'
    : 'This bound needs a value; use VAGUE where the source gives no number.';
  return [{ path: ['value'], code: 'BAD_VALUE', message }];
}

/** Evidence that names what it gives of its fact, and names something that the fact cannot have. */
function assertedNames(model: Model, type: NodeType, fact: FactInput): Misfit[] {
  const known = attributePaths(model, type).map(({ name }) => name);
  return ((fact['evidence'] ?? []) as FactInput[]).flatMap((item, i) =>
    ((item[ASSERTS] ?? []) as string[]).flatMap((name, j): Misfit[] => {
      const path = ['evidence', i, ASSERTS, j];
      if (item['stance'] === 'DISPUTES')
        return [{ path, code: 'BAD_VALUE', message: 'Evidence that disputes gives no attributes; leave asserts out.' }];
      if (known.includes(name)) return [];
      return [{ path, code: 'BAD_VALUE', message: `${JSON.stringify(name)} is no attribute of ${type.name}: ${known.join(', ')}.` }];
    }),
  );
}

/** Evidence of an entity that gives it another name: some of it must give the one that is there; and nothing else has a name to be given. */
function givenName(type: NodeType, fact: FactInput): Misfit[] {
  const all = (fact['evidence'] ?? []) as FactInput[];
  const without = all.findIndex((item) => item[GIVES_NAME] === false);
  if (without < 0 || all.some((item) => item[GIVES_NAME] !== false && item['stance'] !== 'DISPUTES')) {
    const astray = type.kind === 'entity' ? -1 : all.findIndex((item) => typeof item[GIVES_NAME] === 'boolean');
    const message = `${GIVES_NAME} is for the evidence of entities; leave it out.`;
    return astray < 0 ? [] : [{ path: ['evidence', astray, GIVES_NAME], code: 'BAD_VALUE', message }];
  }
  const message = 'Some evidence must support the name of the entry; correct the name, or leave this out.';
  return [{ path: ['evidence', without, GIVES_NAME], code: 'BAD_VALUE', message }];
}

/** What is wrong with the values of one coerced fact, each apart from the others. */
export function valueProblems(model: Model, type: NodeType, fact: FactInput): Misfit[] {
  const fields = [...type.fields.values()].flatMap((field) => {
    const value = fact[field.name];
    if (value === null || value === undefined || field.list) return [];
    return field.kind === 'value' && field.type !== 'EdtfDate'
      ? valueMisfits(model, field, value as FactInput, [field.name])
      : outOfRange(field, value, [field.name]);
  });
  const own = [...idMisfit(type, fact), ...selfReference(type, fact), ...fields, ...dates(type, fact), ...estimate(type, fact)];
  return [...own, ...assertedNames(model, type, fact), ...givenName(type, fact)];
}
