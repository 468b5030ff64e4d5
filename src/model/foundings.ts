import { typesOfKind } from './lookup.js';
import type { Field, Model, NodeType } from './types.js';

/** The statements from whose dates their subjects exist (`@founds`). */
export interface Foundings {
  readonly types: readonly NodeType[];
  /** The relationship types to their subjects. */
  readonly toSubject: readonly string[];
  /** Their date, under one name in all of them. */
  readonly date: Field;
}

function foundingDates(model: Model): { readonly type: NodeType; readonly date: Field }[] {
  const owners = [...model.types.values()];
  return owners.flatMap((type) => [...type.fields.values()].filter((field) => field.founds).map((date) => ({ type, date })));
}

/** What is wrong with `@founds` in a model, as sentences. */
export function foundingProblems(model: Model): string[] {
  const [first] = foundingDates(model);
  return foundingDates(model).flatMap(({ type, date }) => {
    const at = `${type.name}.${date.name}`;
    if (date.type !== 'EdtfDate' || date.list || type.statement?.time !== 'EVENT')
      return [`${at}: @founds is only for the date of a statement that is an event`];
    return date.name === first!.date.name ? [] : [`${at}: @founds is on ${first!.date.name} elsewhere; give both one name`];
  });
}

/** Null for a model without such statements. */
export function foundings(model: Model): Foundings | null {
  const found = foundingDates(model);
  const [first] = found;
  if (!first) return null;
  const types = found.map(({ type }) => type);
  return { types, toSubject: types.map((type) => type.fields.get('subject')!.relationship!), date: first.date };
}

/** The relationship types from states to their ends: what foundings bound. */
export function endsOfStates(model: Model): Readonly<Record<'subject' | 'object', readonly string[]>> {
  const states = typesOfKind(model, 'statement').filter((type) => type.statement!.time === 'STATE');
  const of = (end: 'subject' | 'object') => states.flatMap((type) => type.fields.get(end)?.relationship ?? []);
  return { subject: of('subject'), object: of('object') };
}
