import { coerceInputValue, type GraphQLSchema, isInputType } from 'graphql';
import { nearest } from '../../config/nearest.js';
import { CadreError } from '../../errors/cadre-error.js';
import type { PathSegments } from '../../facts/problem.js';
import type { TypeName } from '../../model/domain.js';
import { composite, nodeType, possibleTypes } from '../../model/lookup.js';
import type { Field, Model } from '../../model/types.js';
import type { FilterInput } from '../filter/filter.js';
import { requireValues } from '../filter/values.js';
import { ENTITY_DATE } from './domain.js';
import {
  type Alternative,
  type FieldJoin,
  lookupField,
  type Pattern,
  type RecordJoin,
  type Rule,
  type Variable,
  variablesOf,
} from './rules.js';
import type { AlternativeDraft, RuleDraft, RuleProblem } from './rules-draft.js';
import { type Placeholder, parseTemplate, type Template } from './rules-template.js';
import { type Declared, ENDS, endField, variablesOfPatterns } from './rules-variables.js';

/** The most types that a message lists. */
const MOST_LISTED = 6;

/** The value object whose numbers are the least, the likely and the greatest count. */
const FIGURE = 'Figure' satisfies TypeName;
const NUMBERS: readonly string[] = ['Int', 'Float'];

function listed(names: readonly string[]): string {
  return names.length > MOST_LISTED ? `${names.slice(0, MOST_LISTED).join(', ')} and ${names.length - MOST_LISTED} more` : names.join(', ');
}

/** Checks a rule of valid form against the model. It collects all problems, not only the first. */
class RuleCheck {
  readonly problems: RuleProblem[] = [];

  constructor(
    private readonly model: Model,
    private readonly schema: GraphQLSchema,
    private readonly draft: RuleDraft,
  ) {}

  #wrong(path: PathSegments, message: string): void {
    this.problems.push({ ...this.draft.place(path), message });
  }

  #unknown(path: PathSegments, what: string, name: string, names: readonly string[]): void {
    const meant = nearest(name, names);
    this.#wrong(path, `there is no ${what} ${name}.${meant === null ? '' : ` Did you mean ${meant}?`}`);
  }

  /** Conditions are filters of the API, which graphql-js checks against their input type. */
  #filter(type: string, conditions: Readonly<Record<string, unknown>> | undefined, path: PathSegments): FilterInput | null {
    if (conditions === undefined) return null;
    const input = this.schema.getType(`${type}Filter`);
    if (!isInputType(input)) throw new TypeError(`no filter of ${type} in the schema`);
    const before = this.problems.length;
    const filter = coerceInputValue(conditions, input, (at, _value, error) => this.#wrong([...path, ...at], error.message)) as FilterInput;
    if (this.problems.length > before) return null;
    try {
      requireValues(filter);
    } catch (error) {
      if (!(error instanceof CadreError)) throw error;
      this.#wrong(path, error.message);
    }
    return filter;
  }

  #declared(): ReadonlyMap<string, Declared> {
    const entities = [...this.model.types.values()].filter((t) => t.kind === 'entity').map((t) => t.name);
    const interfaces = [...this.model.interfaces.values()].filter((i) => i.members.every((m) => entities.includes(m))).map((i) => i.name);
    const found = new Map<string, Declared>();
    for (const [name, { type, with: conditions }] of Object.entries(this.draft.rule.variables)) {
      if (![...entities, ...interfaces].includes(type)) {
        this.#unknown(['variables', name, 'type'], 'entity type', type, [...entities, ...interfaces]);
        continue;
      }
      const where = this.#filter(type, conditions, ['variables', name, 'with']);
      found.set(name, { types: possibleTypes(this.model, type), filter: where && { type, where } });
    }
    return found;
  }

  #pattern(draft: AlternativeDraft['where'][number], path: PathSegments): Pattern | null {
    const statements = [...this.model.types.values()].filter((t) => t.kind === 'statement').map((t) => t.name);
    const { statement } = draft;
    if (statement !== 'Statement' && !statements.includes(statement)) {
      this.#unknown([...path, 'statement'], 'statement type', statement, statements);
      return null;
    }
    const pattern: Pattern = {
      alias: draft.as,
      statement,
      symmetric: this.model.types.get(statement)?.statement?.symmetric ?? false,
      subject: draft.subject ?? null,
      object: draft.object ?? null,
      filter: this.#filter(statement, draft.with, [...path, 'with']),
      holdsOn: draft.holdsOn ?? null,
    };
    if (pattern.object !== null && !endField(this.model, statement, 'object'))
      this.#wrong([...path, 'object'], `${statement} has no object; it is a statement about its subject.`);
    if (variablesOf(pattern).length === 0) this.#wrong(path, 'name at least one end: subject or object.');
    if (pattern.subject !== null && pattern.subject === pattern.object)
      this.#wrong([...path, 'object'], 'the two ends of a statement are never the same entity.');
    return pattern;
  }

  #patterns(draft: AlternativeDraft, path: PathSegments): Pattern[] | null {
    const patterns = draft.where.map((pattern, i) => this.#pattern(pattern, [...path, 'where', i]));
    return patterns.every((p) => p !== null) ? (patterns as Pattern[]) : null;
  }

  #aliases(patterns: readonly Pattern[], path: PathSegments): void {
    const variables = new Set(patterns.flatMap(variablesOf));
    for (const [i, { alias }] of patterns.entries()) {
      const at = [...path, 'where', i, 'as'];
      if (patterns.findIndex((p) => p.alias === alias) < i) this.#wrong(at, `two statements are named ${alias}.`);
      if (variables.has(alias)) this.#wrong(at, `${alias} is also the name of an entity; give the statement another name.`);
    }
  }

  #join(kind: FieldJoin['kind'], draft: AlternativeDraft['same'][number], patterns: readonly Pattern[], path: PathSegments): FieldJoin[] {
    const [left, right] = draft.of.map((alias, i) => {
      const found = patterns.find((p) => p.alias === alias);
      if (!found)
        this.#unknown(
          [...path, 'of', i],
          'statement named',
          alias,
          patterns.map((p) => p.alias),
        );
      return found;
    });
    if (!left || !right) return [];
    if (left === right) this.#wrong([...path, 'of'], 'name two different statements.');
    const fields = draft.fields.flatMap((name, i) => {
      const [a, b] = [left, right].map((p) => composite(this.model, p.statement).fields.get(name)) as [Field?, Field?];
      const usable = (f: Field | undefined) => f !== undefined && (f.kind === 'scalar' || f.kind === 'enum') && !f.list && !f.derived;
      const at = [...path, 'fields', i];
      if (!a || !b)
        this.#unknown(at, `field of ${(a ? right : left).statement}`, name, [...composite(this.model, left.statement).fields.keys()]);
      else if (!usable(a) || a.type !== b.type)
        this.#wrong(at, `${name} cannot be compared: both must be single values of one type that sources give.`);
      return a && b && usable(a) ? [a] : [];
    });
    return [{ kind, of: [left.alias, right.alias], fields }];
  }

  /** A number of a statement and a figure of the record of the rule's subject. */
  #record(
    { statement, field, figure }: AlternativeDraft['differsFromRecord'][number],
    patterns: readonly Pattern[],
    path: PathSegments,
  ): RecordJoin {
    const pattern = patterns.find(({ alias }) => alias === statement);
    if (!pattern)
      this.#unknown(
        [...path, 'statement'],
        'statement named',
        statement,
        patterns.map(({ alias }) => alias),
      );
    else if (!NUMBERS.includes(composite(this.model, pattern.statement).fields.get(field)?.type ?? ''))
      this.#wrong([...path, 'field'], `${field} is no number of ${pattern.statement}.`);
    if (this.#withFigure(figure).length === 0) this.#wrong([...path, 'figure'], `no type of entity has a figure ${figure}.`);
    return { statement, field, entity: this.draft.rule.find[0]!, figure };
  }

  /** The types of entity that have a figure. */
  #withFigure(figure: string): string[] {
    return possibleTypes(this.model, 'Entity').filter((type) => nodeType(this.model, type).fields.get(figure)?.type === FIGURE);
  }

  /** What a way of deriving the fact declares of variables: the subject has the figures that its record is compared by. */
  #narrowed({ differsFromRecord }: AlternativeDraft, declared: ReadonlyMap<string, Declared>): ReadonlyMap<string, Declared> {
    const subject = this.draft.rule.find[0]!;
    const before = declared.get(subject) ?? { types: possibleTypes(this.model, 'Entity'), filter: null };
    const types = before.types.filter((type) => differsFromRecord.every(({ figure }) => this.#withFigure(figure).includes(type)));
    return types.length === before.types.length || types.length === 0 ? declared : new Map(declared).set(subject, { ...before, types });
  }

  #holdsOn(patterns: readonly Pattern[], variables: ReadonlyMap<string, Variable>, path: PathSegments): void {
    for (const [i, { holdsOn, statement }] of patterns.entries()) {
      if (holdsOn === null) continue;
      const at = [...path, 'where', i, 'holdsOn'];
      const variable = variables.get(holdsOn);
      if (!variable) this.#unknown(at, 'variable', holdsOn, [...variables.keys()]);
      else if (!variable.types.every((type) => nodeType(this.model, type).fields.get(ENTITY_DATE.edtf)?.type === 'EdtfDate'))
        this.#wrong(at, `${holdsOn} may be ${listed(variable.types)}: not all of these have a date.`);
      if (this.model.types.get(statement)?.statement?.time !== 'STATE') this.#wrong(at, `${statement} does not hold over a period.`);
    }
  }

  /** The statements must be connected: a combination of unrelated statements derives nothing. */
  #connected(patterns: readonly Pattern[], joins: readonly FieldJoin[], path: PathSegments): void {
    const reached = new Set([patterns[0]!]);
    for (const pattern of reached) {
      for (const other of patterns) {
        const shared = variablesOf(pattern).some((name) => variablesOf(other).includes(name));
        const joined = joins.some((j) => lookupField(j) !== null && j.of.includes(pattern.alias) && j.of.includes(other.alias));
        if (shared || joined) reached.add(other);
      }
    }
    for (const [i, pattern] of patterns.entries()) {
      if (reached.has(pattern)) continue;
      this.#wrong(
        [...path, 'where', i],
        `${pattern.alias} has nothing in common with the statements before it: share a variable, or a required field (same).`,
      );
    }
  }

  #placeholder(reference: string, patterns: readonly Pattern[], variables: ReadonlyMap<string, Variable>): Placeholder | null | string {
    if (reference === 'value') return this.draft.rule.rootSourcesOf ? null : 'only rules with rootSourcesOf have a {value}.';
    const [of = '', property = '', more] = reference.split('.');
    const pattern = patterns.find((p) => p.alias === of);
    const variable = variables.get(of);
    if (more !== undefined || property === '' || (!pattern && !variable))
      return `{${reference}} is no variable.field or statement.field of this rule.`;
    if (property === 'id' || property === 'type') return { of, property, shownAs: 'value' };
    const types = pattern ? [pattern.statement] : variable!.types;
    const fields = types.map((type) => composite(this.model, type).fields.get(property));
    if (fields.every((f) => f?.type === FIGURE)) return { of, property, shownAs: 'figure' };
    const showable = (f: Field | undefined) =>
      f !== undefined && !f.list && !f.derived && (f.kind === 'scalar' || f.kind === 'enum' || f.type === 'EdtfDate');
    if (!fields.every(showable)) return `{${reference}}: ${listed(types)} has no single value ${property} that could be shown.`;
    const values = fields.flatMap((field) => this.model.enums.get(field!.type)?.values ?? []);
    const words = new Map(values.map(({ name }) => [name, name.toLowerCase().replaceAll('_', ' ')]));
    return { of, property, shownAs: 'value', ...(words.size > 0 && { words }) };
  }

  #explanation(
    draft: AlternativeDraft,
    path: PathSegments,
    patterns: readonly Pattern[],
    variables: ReadonlyMap<string, Variable>,
  ): Template {
    const text = draft.explanation ?? this.draft.rule.explanation;
    const at = draft.explanation === undefined ? ['explanation'] : [...path, 'explanation'];
    if (text === undefined) this.#wrong(at, 'an explanation is missing.');
    const { template, problems } = parseTemplate(text ?? '', {
      resolve: (reference) => this.#placeholder(reference, patterns, variables),
      isStatement: (name) => patterns.some(({ alias }) => alias === name),
    });
    for (const problem of problems) this.#wrong(at, problem);
    return template;
  }

  #names(patterns: readonly Pattern[], variables: ReadonlyMap<string, Variable>, path: PathSegments): void {
    const { find, rootSourcesOf } = this.draft.rule;
    for (const name of find)
      if (!variables.has(name)) this.#wrong([...path, 'where'], `${name}, which find names, is at no end of a statement.`);
    if (rootSourcesOf !== undefined && !patterns.some((p) => p.alias === rootSourcesOf))
      this.#unknown(
        ['rootSourcesOf'],
        'statement named',
        rootSourcesOf,
        patterns.map((p) => p.alias),
      );
    for (const [i, pattern] of patterns.entries()) {
      for (const end of ENDS)
        if (pattern.symmetric && pattern[end] !== null && variables.get(pattern[end])?.filter)
          this.#wrong(
            [...path, 'where', i, end],
            `${pattern[end]} has conditions (with), which the ends of a symmetric statement cannot have.`,
          );
    }
  }

  #alternative(draft: AlternativeDraft, path: PathSegments, declared: ReadonlyMap<string, Declared>): Alternative | null {
    const patterns = this.#patterns(draft, path);
    if (patterns === null) return null;
    this.#aliases(patterns, path);
    const records = draft.differsFromRecord.map((join, i) => this.#record(join, patterns, [...path, 'differsFromRecord', i]));
    const variables = variablesOfPatterns(this.model, patterns, this.#narrowed(draft, declared), (i, end, name, admitted, before) =>
      this.#wrong(
        [...path, 'where', i, end],
        `the ${end} of ${patterns[i]!.statement} may be ${listed(admitted)}, but ${name} may only be ${listed(before)} elsewhere.`,
      ),
    );
    const joins = (['same', 'differ'] as const).flatMap((kind) =>
      draft[kind].flatMap((join, i) => this.#join(kind, join, patterns, [...path, kind, i])),
    );
    for (const [i, pair] of draft.distinct.entries())
      for (const name of pair) if (!variables.has(name)) this.#unknown([...path, 'distinct', i], 'variable', name, [...variables.keys()]);
    this.#names(patterns, variables, path);
    this.#holdsOn(patterns, variables, path);
    this.#connected(patterns, joins, path);
    const explanation = this.#explanation(draft, path, patterns, variables);
    return { variables, patterns, joins, records, distinct: draft.distinct, explanation };
  }

  /** A statement between subject and object of the facts. */
  #direct(draft: AlternativeDraft, path: PathSegments, declared: ReadonlyMap<string, Declared>): Alternative | null {
    const { find } = this.draft.rule;
    const { subject, object } = draft.where[0]!;
    if (find.length === 2 && [subject, object].every((end) => find.includes(end ?? '')) && subject !== object)
      return this.#alternative(draft, path, declared);
    this.#wrong(path, 'its ends must be the two variables that find names.');
    return null;
  }

  rule(): Rule | null {
    const { rule } = this.draft;
    const declared = this.#declared();
    const alternatives = this.draft.alternatives.map(({ draft, path }) => this.#alternative(draft, path, declared));
    const direct = this.draft.direct.map(({ draft, path }) => this.#direct(draft, path, declared));
    for (const name of Object.keys(rule.variables))
      if (!alternatives.some((a) => a === null || a.variables.has(name)))
        this.#wrong(['variables', name], 'no statement has it at an end.');
    if (rule.find[0] === rule.find[1]) this.#wrong(['find'], 'name two different variables, or one.');
    if (rule.symmetric && rule.find.length < 2) this.#wrong(['symmetric'], 'only a rule that finds two variables can be symmetric.');
    if (rule.rootSourcesOf !== undefined && !rule.separate)
      this.#wrong(['rootSourcesOf'], 'it counts the root sources of one statement: set separate: true.');
    if (this.problems.length > 0) return null;
    return {
      id: rule.id,
      question: rule.question,
      file: this.draft.place([]).file,
      subject: rule.find[0]!,
      object: rule.find[1] ?? null,
      needsSubject: rule.needsSubject,
      symmetric: rule.symmetric,
      separate: rule.separate,
      rootSourcesOf: rule.rootSourcesOf ?? null,
      alternatives: alternatives as Alternative[],
      direct: direct as Alternative[],
    };
  }
}

/**
 * Checks a rule against the model: statement types, ends, fields, conditions.
 * @param schema the API schema, whose filter inputs the conditions are written in
 */
export function checkRule(
  model: Model,
  schema: GraphQLSchema,
  draft: RuleDraft,
): { readonly rule: Rule | null; readonly problems: readonly RuleProblem[] } {
  const check = new RuleCheck(model, schema, draft);
  const rule = check.rule();
  return { rule, problems: check.problems };
}
