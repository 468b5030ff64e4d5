import { type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { byText } from '../base/by-text.js';
import { editDistance } from '../query/search/distance.js';

/** What there is, where a query names something that there is not. */
export interface AcceptedNames {
  readonly hint: string;
  /** As many as fit, the nearest first. */
  readonly accepted: readonly string[];
}

/** How many characters the names may have together: an answer can have a hundred such errors, each with them in hint and list. */
const ROOM = 900;
/** How many names count as near. */
const NEAR = 3;

/** The names that could stand there, by the words with which graphql-js refuses another. */
const REFUSALS: readonly (readonly [words: RegExp, names: (schema: GraphQLSchema, type: string, field: string) => readonly string[]])[] = [
  [/Cannot query field "(?<name>\w+)" on type "(?<type>\w+)"/, (schema, type) => Object.keys(fieldsOf(schema, type))],
  [
    /Unknown argument "(?<name>\w+)" on field "(?<type>\w+)\.(?<field>\w+)"/,
    (schema, type, field) => fieldsOf(schema, type)[field]?.args.map((arg) => arg.name) ?? [],
  ],
  [/Field "(?<name>\w+)" is not defined by type "(?<type>\w+)"/, inputFields],
];

function fieldsOf(schema: GraphQLSchema, name: string) {
  const type = schema.getType(name);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}

function inputFields(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name);
  return isInputObjectType(type) ? Object.keys(type.getFields()) : [];
}

/** The names nearest to a wrong one. One whose length alone sets it further apart than those found is not compared: an answer can have a hundred such errors. */
function nearestOf(wrong: string, names: readonly string[]): string[] {
  const apart = (name: string) => Math.abs(name.length - wrong.length);
  let found: { readonly name: string; readonly distance: number }[] = [];
  for (const name of [...names].sort((a, b) => apart(a) - apart(b))) {
    if (found.length === NEAR && apart(name) > found[NEAR - 1]!.distance) break;
    found.push({ name, distance: editDistance(wrong.toLowerCase(), name.toLowerCase()) });
    found = found.sort((a, b) => a.distance - b.distance || byText(a.name, b.name)).slice(0, NEAR);
  }
  return found.map(({ name }) => name);
}

function listed(owner: string, wrong: string, names: readonly string[]): AcceptedNames {
  const nearest = nearestOf(wrong, names);
  const inOrder = [...nearest, ...names.filter((name) => !nearest.includes(name)).sort(byText)];
  let room = ROOM;
  const accepted = inOrder.filter((name) => {
    room -= name.length + 2;
    return room >= 0;
  });
  const left = names.length - accepted.length;
  const more = left > 0 ? `, and ${left} more` : '';
  return { hint: `${owner} has, the nearest first: ${accepted.join(', ')}${more}.`, accepted };
}

/**
 * The fields of a type, the arguments of a field or the fields of an input, where an error says that one is not among them.
 * @param message of graphql-js
 * @returns null for any other error, and where nothing could stand there
 */
export function acceptedNames(schema: GraphQLSchema, message: string): AcceptedNames | null {
  for (const [words, namesOf] of REFUSALS) {
    const { name, type, field = '' } = message.match(words)?.groups ?? {};
    if (name === undefined || type === undefined) continue;
    const names = namesOf(schema, type, field);
    return names.length === 0 ? null : listed(field === '' ? type : `${type}.${field}`, name, names);
  }
  return null;
}
