import type { GraphQLSchema } from 'graphql';
import { CadreError } from '../../errors/cadre-error.js';
import type { Model } from '../../model/types.js';
import type { Rule } from './rules.js';
import { checkRule } from './rules-check.js';
import { type RuleProblem, readRuleDraft } from './rules-draft.js';

/** The text of a file of rules. */
export interface RuleFile {
  /** The folder's name and the file's, for messages. */
  readonly path: string;
  readonly text: string;
}

function problemText({ file, line, column, path, message }: RuleProblem): string {
  const at = line === null ? file : `${file}:${line}:${column}`;
  return `${at} ${path}: ${message}`.replace(' :', ':');
}

function load(model: Model, schema: GraphQLSchema, { path, text }: RuleFile): { rule: Rule | null; problems: readonly RuleProblem[] } {
  const { draft, problems } = readRuleDraft(path, text);
  return draft ? checkRule(model, schema, draft) : { rule: null, problems };
}

/**
 * Reads and checks rule files. @returns the rules in the order of their ids
 * @throws CadreError BAD_RULE that lists all problems: the file, the line, the path, what is accepted
 */
export function loadRules(model: Model, schema: GraphQLSchema, files: readonly RuleFile[]): readonly Rule[] {
  const rules = new Map<string, Rule>();
  const problems: RuleProblem[] = [];
  for (const file of files) {
    const { rule, problems: found } = load(model, schema, file);
    problems.push(...found);
    if (rule === null) continue;
    const other = rules.get(rule.id);
    if (other)
      problems.push({ file: file.path, line: null, column: null, path: 'id', message: `${other.file} already has a rule ${rule.id}.` });
    else rules.set(rule.id, rule);
  }
  if (problems.length > 0) {
    const lines = problems.map(problemText);
    throw new CadreError('BAD_RULE', ['The rules of inference cannot be used:', ...lines.map((line) => `  ${line}`)].join('\n'), {
      problems: lines,
    });
  }
  return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
