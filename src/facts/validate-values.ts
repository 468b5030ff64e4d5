import { CadreError, type ErrorCode } from '../errors/cadre-error.js';
import type { Stance } from '../model/api/types.generated.js';
import { ASSERTS, attributePaths, DISPUTES, GIVES_NAME } from '../model/storage.js';
import type { Field, Model, NodeType } from '../model/types.js';
import { parseEdtf } from '../model/values/edtf.js';
import { parseFigure } from '../model/values/figure.js';
import { GREATEST_HINT, isStorable, tooGreat } from '../model/values/number.js';
import { isSlug } from '../model/values/slug.js';
import { validityBounds } from '../model/values/validity.js';
import type { FactInput } from './coerce.js';
import { saidFields } from './fields.js';

/** A problem with one value; the path is relative to its fact. */
export interface Misfit {
  readonly path: readonly (string | number)[];
  readonly code: ErrorCode;
  readonly message: string;
  /** What to do in this case. */
  readonly hint?: string;
}

function attempt(path: Misfit['path'], work: () => void): Misfit[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof CadreError) return [{ path, code: error.code, message: error.message, hint: error.hint }];
    throw error;
  }
}

function outOfRange(field: Field, value: unknown, path: Misfit['path']): Misfit[] {
  if (typeof value !== 'number') return [];
  if (!isStorable(value)) return [{ path, code: 'BAD_VALUE', message: tooGreat(value), hint: GREATEST_HINT }];
  if (!field.range) return [];
  const { min, max } = field.range;
  if ((min === null || value >= min) && (max === null || value <= max)) return [];
  return [{ path, code: 'BAD_VALUE', message: `${value} is outside ${min ?? '…'} to ${max ?? '…'}.` }];
}

function coordinates(value: FactInput, path: Misfit['path']): Misfit[] {
  const whole = value['latitude'] != null && value['longitude'] != null && value['precision'] != null;
  const message = 'Coordinates need all of latitude, longitude and precision.';
  return whole
    ? []
    : [{ path, code: 'BAD_VALUE', message, hint: 'Add what is missing; where only an area is known, leave coordinates out.' }];
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

/** A source that was read before it was published. */
function reading(type: NodeType, fact: FactInput): Misfit[] {
  const first = type.name === 'Source' && fact['published'] !== '..' ? edtf(fact['published'])?.earliest : null;
  if (first == null || first <= String(fact['accessed'])) return [];
  const message = `It would have been read (${fact['accessed']}) before it was published (${fact['published']}).`;
  return [{ path: ['published'], code: 'IMPOSSIBLE_DATES', message }];
}

/** `..` says that something goes on, which only an end can say. Starts of periods are tested with their ends. */
const MAY_BE_OPEN: ReadonlySet<string> = new Set(['valid', 'listedOn', 'effectiveFrom']);

function openDate(field: Field, value: unknown, path: Misfit['path']): Misfit[] {
  if ((field.type !== 'Edtf' && field.type !== 'EdtfDate') || value !== '..' || MAY_BE_OPEN.has(field.name)) return [];
  const hint = 'Write the date, or null when it is not known.';
  return [{ path, code: 'BAD_DATE', message: `${field.name} is a date: it cannot be '..'.`, hint }];
}

/** Dates of evidence that are `..`. */
function openEvidence(model: Model, fact: FactInput): Misfit[] {
  const fields = [...model.types.get('Evidence')!.fields.values()];
  const items = (fact['evidence'] ?? []) as FactInput[];
  return items.flatMap((item, i) => fields.flatMap((field) => openDate(field, item[field.name], ['evidence', i, field.name])));
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
  return right ? [] : [{ path: ['id'], code: 'BAD_ID', message: `${JSON.stringify(id)} is not an id.`, hint: `Write ${form}.` }];
}

function selfReference(type: NodeType, fact: FactInput): Misfit[] {
  const message = (id: string) => `${id} is at both ends. Nothing is its own member, part, sponsor or source.`;
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

/** An estimate with a bound but no number, or with a number although its bound is VAGUE. */
function estimate(type: NodeType, fact: FactInput): Misfit[] {
  if (type.name !== 'Estimate') return [];
  const vague = fact['bound'] === 'VAGUE';
  if (vague === (fact['value'] == null)) return [];
  const path = ['value'];
  return vague
    ? [{ path, code: 'BAD_VALUE', message: 'A VAGUE estimate has no number.', hint: 'Leave value out.' }]
    : [{ path, code: 'BAD_VALUE', message: 'This bound needs a value.', hint: 'Give one, or use VAGUE where the source gives no number.' }];
}

/** A Boolean that is false, and a date that says that it is true. */
function denied(type: NodeType, fact: FactInput): Misfit[] {
  return saidFields(type).flatMap(({ name, saidBy }): Misfit[] => {
    if (fact[name] !== false || fact[saidBy] == null) return [];
    const message = `${name} is false, and ${saidBy} gives the day on which it was done.`;
    return [{ path: [name], code: 'BAD_VALUE', message, hint: `Leave ${name} out, or ${saidBy}.` }];
  });
}

/** A reason or a replacement of a statement that is not withdrawn. */
function withdrawal(type: NodeType, fact: FactInput): Misfit[] {
  if (type.kind !== 'statement' || fact['retractedOn'] != null) return [];
  return ['retractionReason', 'correctedBy'].flatMap((name): Misfit[] => {
    if (fact[name] == null) return [];
    const message = `${name} is given, and retractedOn is not: the statement is not withdrawn.`;
    return [{ path: [name], code: 'BAD_VALUE', message, hint: 'Give retractedOn, the day on which it was withdrawn, or leave this out.' }];
  });
}

/** A digest that is none: cut short, in capitals, or of another kind. */
function digest(fact: FactInput): Misfit[] {
  const value = fact['sha256'];
  if (value == null || /^[0-9a-f]{64}$/.test(String(value))) return [];
  return [
    {
      path: ['sha256'],
      code: 'BAD_VALUE',
      message: 'A SHA-256 digest is 64 hexadecimal digits in lower case.',
      hint: 'Write it out whole, or leave it out.',
    },
  ];
}

/** What evidence says of attributes: the list of their names, the stance that has none, and why not. */
const NAMES_ATTRIBUTES = [
  { list: ASSERTS, never: 'DISPUTES', message: 'Evidence that disputes gives no attributes.', hint: 'Leave asserts out, or use disputes.' },
  {
    list: DISPUTES,
    never: 'SUPPORTS',
    message: 'Evidence that supports disputes no attributes.',
    hint: 'Leave disputes out, or use the stance DISPUTES.',
  },
] as const satisfies readonly { readonly list: string; readonly never: Stance; readonly message: string; readonly hint: string }[];

/** Evidence that names an attribute which the fact cannot have. */
function attributeNames(model: Model, type: NodeType, fact: FactInput): Misfit[] {
  const names = attributePaths(model, type).map(({ name }) => name);
  const named = ((fact['evidence'] ?? []) as FactInput[]).flatMap((item, i) =>
    NAMES_ATTRIBUTES.flatMap((about) => ((item[about.list] ?? []) as string[]).map((name, j) => ({ item, i, name, j, ...about }))),
  );
  return named.flatMap(({ item, i, name, j, list, never, message, hint }): Misfit[] => {
    const path = ['evidence', i, list, j];
    if (item['stance'] === never) return [{ path, code: 'BAD_VALUE', message, hint }];
    if (names.includes(name)) return [];
    return [
      {
        path,
        code: 'BAD_VALUE',
        message: `${JSON.stringify(name)} is no attribute of ${type.name}.`,
        hint: `Use some of ${names.join(', ')}.`,
      },
    ];
  });
}

/**
 * Where some evidence gives an entity another name, other evidence must support the name of the entry; only entities have this field.
 * Evidence that names its attributes may be all that is new of an entity in the graph: `graphProblems` then asks for its name there.
 */
function givenName(type: NodeType, fact: FactInput): Misfit[] {
  const all = (fact['evidence'] ?? []) as FactInput[];
  const without = all.findIndex((item) => item[GIVES_NAME] === false);
  const partial = all.every((item) => item[GIVES_NAME] !== false || item[ASSERTS] != null);
  if (without < 0 || partial || all.some((item) => item[GIVES_NAME] !== false && item['stance'] !== 'DISPUTES')) {
    const astray = type.kind === 'entity' ? -1 : all.findIndex((item) => typeof item[GIVES_NAME] === 'boolean');
    const message = `${GIVES_NAME} is only for the evidence of entities.`;
    return astray < 0 ? [] : [{ path: ['evidence', astray, GIVES_NAME], code: 'BAD_VALUE', message, hint: 'Leave it out.' }];
  }
  const message = 'No evidence supports the name of the entry.';
  const hint = `Correct the name, or leave ${GIVES_NAME} out for evidence that uses it.`;
  return [{ path: ['evidence', without, GIVES_NAME], code: 'BAD_VALUE', message, hint }];
}

/** Problems with the values of one coerced fact, each on its own. */
export function valueProblems(model: Model, type: NodeType, fact: FactInput): Misfit[] {
  const fields = [...type.fields.values()].flatMap((field) => {
    const value = fact[field.name];
    if (value === null || value === undefined || field.list) return [];
    const open = openDate(field, value, [field.name]);
    if (open.length > 0) return open;
    return field.kind === 'value' && field.type !== 'EdtfDate'
      ? valueMisfits(model, field, value as FactInput, [field.name])
      : outOfRange(field, value, [field.name]);
  });
  const own = [...idMisfit(type, fact), ...selfReference(type, fact), ...fields, ...dates(type, fact), ...estimate(type, fact)];
  const evidence = [...openEvidence(model, fact), ...attributeNames(model, type, fact), ...givenName(type, fact)];
  return [...own, ...reading(type, fact), ...digest(fact), ...denied(type, fact), ...withdrawal(type, fact), ...evidence];
}
