import { Command } from 'commander';
import { printApi } from '../model/api/schema.js';
import { readModel } from '../model/read.js';
import { type CommandContext, examples } from './context.js';

/** `cadre schema` */
export function schemaCommand(context: CommandContext): Command {
  return new Command('schema')
    .description('print the API as GraphQL SDL')
    .addHelpText('after', examples('cadre schema > api.graphql'))
    .action(() => context.print(printApi(readModel()).trimEnd()));
}
