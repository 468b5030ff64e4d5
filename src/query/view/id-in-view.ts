import { coerceInputValue, type GraphQLSchema, isInputType } from 'graphql';
import { CadreError } from '../../errors/cadre-error.js';
import { requireWithinLimit } from '../../errors/limit.js';
import type { Confidence, Reliability } from '../../model/api/types.generated.js';
import { RELIABILITY, reliabilitiesAtLeast } from '../../model/values/admiralty.js';
import { confidencesAtLeast } from '../../model/values/confidence.js';
import { requireConstant } from '../../store/plan-parameter.js';
import { ALL_STATUSES, resolveView, type View, type ViewInput } from './view.js';

/**
 * The identity of a node in the view it was read in: `kataib-hezbollah@eyJ...`. One node has one id in all views, but not the same
 * fields, so a cache of a client needs another key. Without a view it is the id itself.
 */

/** The field of the API that holds it. */
export const ID_IN_VIEW = 'idInView';
/** Stands between the id and the view. No id has it. */
const MARK = '@';
/** Each node of an answer has the view in its identity, so a view of many sources would fill the answer. */
const LONGEST = 2_000;

const NOTHING_LEFT_OUT: View = resolveView(null);

function sorted(ids: readonly string[] | null): readonly string[] | undefined {
  return ids === null ? undefined : [...new Set(ids.map(requireConstant))].sort();
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}

/** What each part of a view adds to its text; undefined where the part is as without a view. One view has one text, however it is asked for. */
const PARTS = {
  asOf: ({ asOf }) => asOf ?? undefined,
  certain: ({ certain }) => (certain ? 'CERTAIN' : undefined),
  knownAt: ({ knownAt }) => knownAt ?? undefined,
  statuses: ({ statuses }) => {
    const shown = ALL_STATUSES.filter((status) => statuses.includes(status));
    return sameTexts(shown, NOTHING_LEFT_OUT.statuses) ? undefined : shown;
  },
  confidences: ({ confidences }): Confidence | undefined =>
    confidencesAtLeast('LOW').find((least) => confidences !== null && sameTexts(confidencesAtLeast(least), confidences)),
  sources: ({ sources }) => sorted(sources),
  excludeSources: ({ excludeSources }) => sorted(excludeSources),
  reliabilities: ({ reliabilities }) =>
    (Object.keys(RELIABILITY) as Reliability[]).find(
      (least) => reliabilities !== null && sameTexts(reliabilitiesAtLeast(least), reliabilities),
    ),
} as const satisfies Readonly<Record<keyof View, (view: View) => unknown>>;

/** The arguments that the parts of a view come from, where they have other names. */
const ARGUMENTS: Readonly<Record<keyof typeof PARTS, keyof ViewInput>> = {
  asOf: 'asOf',
  certain: 'certainty',
  knownAt: 'knownAt',
  statuses: 'statuses',
  confidences: 'minConfidence',
  sources: 'sources',
  excludeSources: 'excludeSources',
  reliabilities: 'minReliability',
};

/**
 * What the ids of nodes get in a view: nothing without one.
 * @throws CadreError LIMIT for a view that names very many sources; NotConstant
 */
export function viewMark(view: View): string {
  const given = (Object.keys(PARTS) as (keyof View)[]).map((part) => [ARGUMENTS[part], PARTS[part](view)] as const);
  const text = JSON.stringify(Object.fromEntries(given));
  if (text === '{}') return '';
  const hint = 'Name fewer sources in the view, or ask without idInView.';
  requireWithinLimit({ limit: ID_IN_VIEW, value: text.length, allowed: LONGEST, unit: 'characters of the view', hint });
  return `${MARK}${Buffer.from(text, 'utf8').toString('base64url')}`;
}

/** A node, and the view to read it in; no view where the text is an id alone. */
export interface NodeInView {
  readonly id: string;
  readonly view: ViewInput | null;
}

function refuse(reason: string): never {
  throw new CadreError(
    'BAD_INPUT',
    `This idInView ${reason}.`,
    { path: 'id' },
    { hint: 'Give an id, or an idInView as an answer of this server has it.' },
  );
}

function decode(schema: GraphQLSchema, mark: string): ViewInput {
  const type = schema.getType('View');
  if (!isInputType(type)) throw new TypeError('the API has no views');
  let view: ViewInput;
  try {
    view = coerceInputValue(JSON.parse(Buffer.from(mark.slice(MARK.length), 'base64url').toString('utf8')), type) as ViewInput;
  } catch {
    refuse('cannot be read');
  }
  if (viewMark(resolveView(view)) !== mark) refuse('was not made by this server');
  return view;
}

/**
 * Reads an id, or an identity in a view.
 * @param asked the view that the query asks for; null or undefined where it asks for none
 * @throws CadreError BAD_INPUT for a text that this server did not make, and where the view asked for is another than the one in it
 */
export function nodeInView(schema: GraphQLSchema, text: string, asked: ViewInput | null | undefined): NodeInView {
  const at = text.indexOf(MARK);
  if (at < 0) return { id: text, view: null };
  const mark = text.slice(at);
  if (mark.length > 2 * LONGEST) refuse('is too long');
  const view = decode(schema, mark);
  if (asked != null && viewMark(resolveView(asked)) !== mark) {
    const hint = 'Leave out view, or give the id itself and the other view.';
    throw new CadreError('BAD_INPUT', 'The id is an idInView of another view than the one in view.', { path: 'view' }, { hint });
  }
  return { id: text.slice(0, at), view };
}
