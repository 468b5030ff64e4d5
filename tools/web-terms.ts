import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

export const WEB_TERMS_PATH = 'web/words/terms.generated.json';

/** Types beside entities and statements whose meaning the dashboard tells. */
const SOURCES = ['Source', 'Evidence'];
/** Single terms that stand in the dashboard: fields and arguments of types that are not listed as a whole. */
const SINGLE = ['View.asOf', 'View.knownAt', 'Inference'];
/** Closed lists that no listed field has. */
const ENUMS = ['StatementStatus', 'Certainty', 'ChangeKind'];

function implementing(schema: GraphQLSchema, name: string): readonly GraphQLObjectType[] {
  const type = schema.getType(name);
  if (!isInterfaceType(type)) throw new Error(`${name} is no interface of the API.`);
  return [...schema.getPossibleTypes(type)].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const ownText = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The fields that say something of the thing itself: those with arguments lead to other things. */
function fieldsOf(type: GraphQLNamedType): readonly GraphQLField<unknown, unknown>[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).filter(({ args }) => args.length === 0);
}

function single(schema: GraphQLSchema, term: string): string {
  const [typeName = '', field] = term.split('.');
  const type = schema.getType(typeName);
  if (field === undefined) return ownText(type?.description);
  if (isObjectType(type) || isInputObjectType(type)) return ownText(type.getFields()[field]?.description);
  return '';
}

/**
 * What the terms of the codebook mean, for the dashboard: the descriptions of the schema, which stand nowhere else.
 * @throws Error for a term of the dashboard that the schema does not describe
 */
export function webTerms(schema: GraphQLSchema): string {
  const terms: Record<string, string> = {};
  const enums = new Map<string, GraphQLEnumType>();
  const inherited = new Set<string>();
  const add = (type: GraphQLNamedType) => {
    terms[type.name] = ownText(type.description);
    for (const field of fieldsOf(type)) {
      const text = ownText(field.description);
      const named = getNamedType(field.type);
      if (isEnumType(named)) enums.set(named.name, named);
      const key = `${field.name} ${text}`;
      if (isInterfaceType(type)) inherited.add(key);
      else if (inherited.has(key)) continue;
      if (text !== '') terms[`${type.name}.${field.name}`] = text;
    }
  };
  const interfaces = ['Entity', 'Actor', 'Statement'].map((name) => schema.getType(name)!);
  for (const type of interfaces) add(type);
  const entities = implementing(schema, 'Entity');
  const statements = implementing(schema, 'Statement');
  const sources = SOURCES.map((name) => schema.getType(name)!);
  for (const type of [...entities, ...statements, ...sources]) add(type);
  for (const name of ENUMS) enums.set(name, schema.getType(name) as GraphQLEnumType);
  const lists = [...enums.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const list of lists) {
    terms[list.name] = ownText(list.description);
    for (const value of list.getValues()) terms[`${list.name}.${value.name}`] = ownText(value.description);
  }
  for (const term of SINGLE) terms[term] = single(schema, term);
  const nameless = Object.keys(terms).filter((term) => terms[term] === '');
  if (nameless.length > 0) throw new Error(`The schema does not describe ${nameless.join(', ')}.`);
  const names = (types: readonly GraphQLNamedType[]) => types.map(({ name }) => name);
  const groups = {
    entities: ['Entity', 'Actor', ...names(entities)],
    statements: ['Statement', ...names(statements)],
    sources: names(sources),
    lists: names(lists),
  };
  return `${JSON.stringify({ groups, terms }, null, 1)}\n`;
}
