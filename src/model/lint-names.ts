import { typesOfKind } from './lookup.js';
import type { Model } from './types.js';

/** The names of dates: of an event, for which day, over which period, on which day somebody did it, from which day it holds. */
const DATE_NAME = /^(?:date|asOf|period|[a-z]+On|[a-z]+From)$/;
/** Those of records also say in one word what was done on the day. */
const RECORD_DATE_NAME = /^(?:published|accessed)$/;

/** Dates have names by one rule, so that a reader knows from the name what the day is. */
export function dateNames(model: Model): string[] {
  return [...model.types.values()].flatMap((type) =>
    [...type.fields.values()]
      .filter((field) => ['Date', 'Edtf', 'EdtfDate'].includes(field.type))
      .filter(({ name }) => !DATE_NAME.test(name) && !(type.kind === 'record' && RECORD_DATE_NAME.test(name)))
      .map(({ name }) => `${type.name}.${name}: a date is called date, asOf, period, or ends with On or From`),
  );
}

/**
 * The names of connections: a plural, of the statements themselves (`memberships`) or of the role of who stands at their other end
 * (`members`); or a participle, alone or before a preposition, that says what the statements say (`designated`, `conductedBy`,
 * `mergedInto`), as nouns with a preposition do (`partOf`, `frontFor`).
 */
const CONNECTION_NAME = /^[a-z]+(?:[A-Z][a-z]+)*(?:s|ed|By|For|From|Into|Of|To|After)$/;

/** Connections lead to statements: none has the name of a list of entities. */
export function connectionNames(model: Model): string[] {
  const entities = new Map(typesOfKind(model, 'entity').map((type) => [type.plural, type.name]));
  return typesOfKind(model, 'statement').flatMap((type) => {
    const names = [...new Set([type.statement!.subjectConnection, type.statement!.objectConnection ?? ''])].filter((name) => name !== '');
    return names.flatMap((name) => [
      ...(CONNECTION_NAME.test(name)
        ? []
        : [
            `${type.name}: the connection ${name} is no plural and no participle; call it by the statements or by the role at their other end`,
          ]),
      ...(entities.has(name)
        ? [`${type.name}: the connection ${name} leads to statements, and has the name of the list of ${entities.get(name)}`]
        : []),
    ]);
  });
}
