import { z } from 'zod';
import { readDocument } from '../../facts/document.js';
import { type PathSegments, type Place, pathText } from '../../facts/problem.js';

/** A problem in a rule file. */
export interface RuleProblem extends Place {
  readonly message: string;
}

const text = z.string().trim().min(1);
const name = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'a name starts with a lower-case letter and has letters and digits only.');
const filter = z.record(z.string(), z.unknown());

const pattern = z.strictObject({
  statement: text,
  as: name,
  subject: name.optional(),
  object: name.optional(),
  with: filter.optional(),
  holdsOn: name.optional(),
});
const join = z.strictObject({ of: z.tuple([name, name]), fields: z.array(text).min(1) });
const recordJoin = z.strictObject({ statement: name, field: text, figure: text });
const MAX_PATTERNS = 6;
const MAX_ALTERNATIVES = 8;
const alternative = z.strictObject({
  where: z.array(pattern).min(1).max(MAX_PATTERNS),
  same: z.array(join).default([]),
  differ: z.array(join).default([]),
  differsFromRecord: z.array(recordJoin).default([]),
  distinct: z.array(z.tuple([name, name])).default([]),
  explanation: text.optional(),
});

const direct = pattern.omit({ holdsOn: true }).extend({ explanation: text });
const MAX_DIRECT = 4;

const rule = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id has lower-case letters, digits and single hyphens.'),
  question: text,
  find: z.array(name).min(1).max(2),
  variables: z.record(name, z.strictObject({ type: text, with: filter.optional() })).default({}),
  needsSubject: z.boolean().default(false),
  symmetric: z.boolean().default(false),
  separate: z.boolean().default(false),
  rootSourcesOf: name.optional(),
  direct: z.array(direct).max(MAX_DIRECT).default([]),
  any: z.array(alternative).min(1).max(MAX_ALTERNATIVES).optional(),
  ...alternative.partial({ where: true }).shape,
});

/** A part of a rule with its path in the file. */
interface DraftAt {
  readonly draft: z.infer<typeof alternative>;
  readonly path: PathSegments;
}

/** A rule as its file has it: valid in form, not yet checked against the model. */
export interface RuleDraft {
  readonly rule: Omit<z.infer<typeof rule>, 'direct' | 'where' | 'same' | 'differ' | 'differsFromRecord' | 'distinct' | 'any'>;
  readonly alternatives: readonly DraftAt[];
  readonly direct: readonly DraftAt[];
  place(path: PathSegments): Place;
}

export type AlternativeDraft = z.infer<typeof alternative>;

/** The problems in the form of a file, in our own words where zod's do not say what to do. */
function issues(error: z.ZodError): { readonly path: PathSegments; readonly message: string }[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path as PathSegments;
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ path: [...path, key], message: 'there is no such key here.' }));
    if (issue.code === 'invalid_key') return [{ path, message: issue.issues[0]?.message ?? issue.message }];
    return [{ path, message: `${issue.message.replace(/\.$/, '')}.` }];
  });
}

/**
 * Reads a rule file and checks its form.
 * @param file its name in messages
 */
export function readRuleDraft(
  file: string,
  content: string,
): { readonly draft: RuleDraft | null; readonly problems: readonly RuleProblem[] } {
  const { document, problems } = readDocument(file, content);
  if (document === null) return { draft: null, problems };
  const place = (path: PathSegments): Place => ({ ...document.place(path), path: pathText(path) });
  const wrong = (path: PathSegments, message: string): RuleProblem => ({ ...place(path), message });
  const parsed = rule.safeParse(document.value);
  if (!parsed.success) return { draft: null, problems: issues(parsed.error).map(({ path, message }) => wrong(path, message)) };
  const { where, same, differ, differsFromRecord, distinct, any, direct: named, ...rest } = parsed.data;
  const conditions = { same, differ, differsFromRecord, distinct };
  const none = { same: [], differ: [], differsFromRecord: [], distinct: [] };
  const direct = named.map(({ explanation, ...pattern }, i) => ({
    draft: { where: [pattern], ...none, explanation },
    path: ['direct', i],
  }));
  const draft = { rule: rest, direct, place };
  if ((where === undefined) === (any === undefined)) {
    const message = where ? 'give where or any, not both.' : 'give where (one way to derive the fact) or any (several).';
    return { draft: null, problems: [wrong([], message)] };
  }
  if (where) return { draft: { ...draft, alternatives: [{ draft: { where, ...conditions }, path: [] }] }, problems: [] };
  const stray = Object.entries(conditions).filter(([, list]) => list.length > 0);
  if (stray.length > 0) {
    return { draft: null, problems: stray.map(([key]) => wrong([key], 'with any, it belongs in each of the ways.')) };
  }
  return { draft: { ...draft, alternatives: any!.map((one, i) => ({ draft: one, path: ['any', i] })) }, problems: [] };
}
