import { typesOfKind } from './lookup.js';
import type { Field, Model } from './types.js';

/** The names of dates: of an event, for which day, over which period, on which day somebody did it, from which day it holds. */
const DATE_NAME = /^(?:date|asOf|period|[a-z]+On|[a-z]+From)$/;
/** Those of records also say in one word what was done on the day. */
const RECORD_DATE_NAME = /^(?:published|accessed)$/;

/** Whether a field holds dates. */
export function isDate(field: Field): boolean {
  return ['Date', 'Edtf', 'EdtfDate'].includes(field.type);
}

/** Dates have names by one rule, so that a reader knows from the name what the day is. */
export function dateNames(model: Model): string[] {
  return [...model.types.values()].flatMap((type) =>
    [...type.fields.values()]
      .filter(isDate)
      .filter(({ name }) => !DATE_NAME.test(name) && !(type.kind === 'record' && RECORD_DATE_NAME.test(name)))
      .map(({ name }) => `${type.name}.${name}: a date is called date, asOf, period, or ends with On or From`),
  );
}

/** A plural of one noun; words such as status and analysis are singulars. */
const PLURAL = /^[a-z]+s(?<!ss|us|is)$/;
const PARTICIPLE = /^[a-z]+ed(?<!eed)$/;
const PREPOSITIONS = ['By', 'For', 'From', 'Into', 'Of', 'To', 'After'];

/**
 * The names of connections: a plural, of the statements themselves (`memberships`) or of the role of who stands at their other end
 * (`members`), with one word before (`presentActors`) or a participle after it (`weaponsUsed`); or a participle (`designated`); or a
 * participle or a singular before a preposition (`conductedBy`, `partOf`). No verb stands first (`hasMembers`).
 */
function isConnectionName(name: string): boolean {
  const [first = '', second, ...more] = name.split(/(?=[A-Z])/);
  if (second === undefined) return PLURAL.test(first) || PARTICIPLE.test(first);
  if (more.length > 0 || /^(?:has|have|is|are|was|were|get|list|all|by|of|to|from)$/.test(first)) return false;
  if (PREPOSITIONS.includes(second)) return !PLURAL.test(first);
  const last = second.toLowerCase();
  return PLURAL.test(first) ? PARTICIPLE.test(last) : PLURAL.test(last);
}

/** Connections lead to statements of their type: none has the name of a list of entities, or of other statements. */
export function connectionNames(model: Model): string[] {
  const entities = new Map(typesOfKind(model, 'entity').map((type) => [type.plural, type.name]));
  const statements = new Map(typesOfKind(model, 'statement').map((type) => [type.plural, type.name]));
  return typesOfKind(model, 'statement').flatMap((type) => {
    const names = [...new Set([type.statement!.subjectConnection, type.statement!.objectConnection ?? ''])].filter((name) => name !== '');
    return names.flatMap((name) => [
      ...(isConnectionName(name)
        ? []
        : [
            `${type.name}: the connection ${name} is no plural and no participle; call it by the statements or by the role at their other end`,
          ]),
      ...(entities.has(name)
        ? [`${type.name}: the connection ${name} leads to statements, and has the name of the list of ${entities.get(name)}`]
        : []),
      ...(statements.has(name) && statements.get(name) !== type.name
        ? [`${type.name}: the connection ${name} has the name of the list of ${statements.get(name)}`]
        : []),
    ]);
  });
}
