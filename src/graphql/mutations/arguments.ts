import type { ApolloServerPlugin } from '@apollo/server';
import { type ArgumentNode, type GraphQLArgument, GraphQLError, getNamedType, isInputObjectType, Kind, OperationTypeNode } from 'graphql';
import { coercionProblems } from '../../facts/coerce.js';
import { type Problem, pathText } from '../../facts/problem.js';
import { checkFacts } from '../../ingest/check.js';
import type { Context } from '../context.js';
import { rootFieldsOf } from '../operation-fields.js';
import { entryReader } from './perform.js';
import { problemsError } from './problems.js';
import { factsArgument } from './table.js';
import { requireWriter } from './who-writes.js';

type Variables = Readonly<Record<string, unknown>>;

/** The value of an argument that is a variable; undefined for any other, which was validated with the text of the query. */
function givenValue({ value }: ArgumentNode, variables: Variables): unknown {
  return value.kind === Kind.VARIABLE && Object.hasOwn(variables, value.name.value) ? variables[value.name.value] : undefined;
}

/** What is wrong with the form of an argument that holds facts. Whole facts are then checked to the end, so that every problem of theirs is named. */
async function argumentProblems(context: Context, argument: GraphQLArgument, value: unknown): Promise<readonly Problem[]> {
  if (value === undefined || value === null || !isInputObjectType(getNamedType(argument.type))) return [];
  const place = (path: readonly (string | number)[]) => ({
    file: 'mutation',
    line: null,
    column: null,
    path: pathText([argument.name, ...path]),
  });
  const problems = coercionProblems(argument.type, value, place);
  if (problems.length === 0 || getNamedType(argument.type).name !== 'FactsInput') return problems;
  return (await checkFacts(entryReader(context), context.model, [factsArgument(value, argument.name)])).problems;
}

/**
 * Refuses variables with facts of the wrong form, before graphql-js does: with the codes and hints that facts files have, and every problem
 * of a mutation in one error.
 */
export function mutationArguments(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          const root = schema.getMutationType();
          if (!root || operation?.operation !== OperationTypeNode.MUTATION) return;
          const variables = request.variables ?? {};
          for (const [key, [node]] of rootFieldsOf(document, operation, variables, root.name)) {
            const field = root.getFields()[node!.name.value];
            if (!field) continue;
            requireWriter(contextValue.writer);
            const given = (node!.arguments ?? []).map((own) => {
              const argument = field.args.find(({ name }) => name === own.name.value)!;
              return argumentProblems(contextValue, argument, givenValue(own, variables));
            });
            const problems = (await Promise.all(given)).flat();
            if (problems.length === 0) continue;
            const error = problemsError(problems);
            throw new GraphQLError(error.message, { path: [key], originalError: error });
          }
        },
      };
    },
  };
}
