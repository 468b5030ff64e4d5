import type { GraphQLSchema } from 'graphql';
import { CadreError } from '../errors/cadre-error.js';
import type { Model } from '../model/types.js';
import type { Rule } from './rules.js';
import { checkRule } from './rules-check.js';
import { type RuleProblem, readRuleDraft } from './rules-draft.js';
import type { RuleFile } from './rules-files.js';

function told({ file, line, column, path, message }: RuleProblem): string {
  const at = line === null ? file : `${file}:${line}:${column}`;
  return `${at} ${path}: ${message}`.replace(' :', ':');
}

function load(model: Model, schema: GraphQLSchema, { path, text }: RuleFile): { rule: Rule | null; problems: readonly RuleProblem[] } {
  const { draft, problems } = readRuleDraft(path, text);
  return draft ? checkRule(model, schema, draft) : { rule: null, problems };
}

/**
 * Reads and checks rule files, and puts the rules in the order of their ids.
 * @throws CadreError BAD_RULE that tells everything wrong with them: the file, the line, the path, what is accepted
 */
export function loadRules(model: Model, schema: GraphQLSchema, files: readonly RuleFile[]): readonly Rule[] {
  const rules = new Map<string, Rule>();
  const problems: RuleProblem[] = [];
  for (const file of files) {
    const { rule, problems: found } = load(model, schema, file);
    problems.push(...found);
    if (rule === null) continue;
    const taken = rules.get(rule.id);
    if (taken)
      problems.push({ file: file.path, line: null, column: null, path: 'id', message: `${taken.file} has a rule ${rule.id} already.` });
    else rules.set(rule.id, rule);
  }
  if (problems.length > 0) {
    const lines = problems.map(told);
    throw new CadreError('BAD_RULE', ['The rules of inference cannot be used:', ...lines.map((line) => `  ${line}`)].join('\n'), {
      problems: lines,
    });
  }
  return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
