import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plugin } from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  validate,
  visit,
} from 'graphql';
import { packageRoot } from '../src/model/files.js';

export const WEB_DOCUMENTS_PATH = 'web/api/documents.generated.ts';
const QUERIES = 'web/api/queries';

const HEAD = `/**
 * Made from ${QUERIES} and the API by \`npm run generate\`; do not edit. The queries of the dashboard with the types of their
 * variables and answers.
 */

/** A query as it is sent, with the types of its variables and of its answer. */
export interface Query<Data, Variables> {
  readonly name: string;
  readonly text: string;
  /** Never there: it only carries the types. */
  readonly of?: (variables: Variables) => Data;
}
`;
const CONFIG = {
  immutableTypes: true,
  skipTypename: true,
  disableDescriptions: true,
  inlineFragmentTypes: 'combine' as const,
  scalars: { ID: 'string', Edtf: 'string', Date: 'string' },
};

/** The fragments that a definition uses, directly or through others, in the order in which they are met. */
function fragmentsOf(
  definition: OperationDefinitionNode | FragmentDefinitionNode,
  all: ReadonlyMap<string, FragmentDefinitionNode>,
  seen = new Set<FragmentDefinitionNode>(),
): ReadonlySet<FragmentDefinitionNode> {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = all.get(name.value);
      if (!fragment) throw new GraphQLError(`${QUERIES}: there is no fragment ${name.value}.`);
      if (seen.has(fragment)) return;
      seen.add(fragment);
      fragmentsOf(fragment, all, seen);
    },
  });
  return seen;
}

/**
 * The typed documents of the dashboard.
 * @param api the printed API
 * @throws GraphQLError for a query that does not fit the API
 */
export async function webDocuments(api: string): Promise<string> {
  const schema = buildSchema(api);
  const folder = join(packageRoot(), QUERIES);
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: readdirSync(folder)
      .filter((name) => name.endsWith('.graphql'))
      .sort()
      .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8'), { noLocation: true }).definitions),
  };
  const [error] = validate(schema, document);
  if (error) throw new GraphQLError(`${QUERIES}: ${error.message}`);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const made = await plugin(schema, [{ document }], CONFIG, { outputFile: WEB_DOCUMENTS_PATH });
  const { prepend = [], content } = typeof made === 'string' ? { content: made } : made;
  const queries = document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || !definition.name) return [];
    const name = definition.name.value;
    const text = [definition, ...fragmentsOf(definition, fragments)].map((part) => print(part)).join('\n\n');
    return [
      `export const ${name}: Query<${name}Query, ${name}QueryVariables> = {\n  name: '${name}',\n  text: ${JSON.stringify(text)},\n};`,
    ];
  });
  return `${[HEAD, ...prepend, content, ...queries].join('\n')}\n`;
}
