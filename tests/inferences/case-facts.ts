import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

type Fields = Readonly<Record<string, unknown>>;
type Support = string | Fields;

/** Facts in, questions, answers: one file of the corpus. */
export interface RuleCase {
  readonly name: string;
  /** Sources by id without prefix; `one` (2024-01-01) is always there. */
  readonly sources?: readonly Fields[];
  /** Ids, or records, by list of the facts document. */
  readonly entities: Readonly<Record<string, readonly (string | Fields)[]>>;
  /** Statements by list; `by` and `disputedBy` name sources, `one` by default. */
  readonly statements: Readonly<Record<string, readonly Fields[]>>;
  readonly cases: readonly { readonly asks: string; readonly query: Fields; readonly answer: readonly string[] }[];
}

const FOLDER = fileURLToPath(new URL('./cases/', import.meta.url));

export function ruleCases(): RuleCase[] {
  const files = readdirSync(FOLDER).sort();
  return files.map((file) => ({
    name: file.replace('.yaml', ''),
    ...(parse(readFileSync(FOLDER + file, 'utf8')) as Omit<RuleCase, 'name'>),
  }));
}

const source = (id: string) => `source:${id}`;

function evidence(support: Support, i: number, stance: 'SUPPORTS' | 'DISPUTES'): Fields {
  const given = typeof support === 'string' ? { source: support } : support;
  const derivesFrom = (given['derivesFrom'] as string[] | undefined)?.map(source);
  return {
    ...given,
    source: source(String(given['source'])),
    locator: `${stance} ${i}`,
    stance,
    summary: 'So it says.',
    ...(derivesFrom && { derivesFrom }),
  };
}

function statement({ by = ['one'], disputedBy = [], ...fields }: Fields): Fields {
  const supports = (by as Support[]).map((s, i) => evidence(s, i, 'SUPPORTS'));
  return { ...fields, evidence: [...supports, ...(disputedBy as Support[]).map((s, i) => evidence(s, i, 'DISPUTES'))] };
}

/** A case's facts as a value of FactsInput. */
export function factsOf({ sources = [], entities, statements }: Omit<RuleCase, 'name' | 'cases'>): Fields {
  const given = [{ id: 'one', published: '2024-01-01' }, ...sources].map(({ derivesFrom, ...s }: Fields) => ({
    title: s['id'],
    accessed: '2026-01-01',
    ...s,
    id: source(String(s['id'])),
    ...(derivesFrom ? { derivesFrom: (derivesFrom as string[]).map(source) } : {}),
  }));
  const entity = (e: string | Fields) => {
    const fields = typeof e === 'string' ? { id: e } : e;
    return { name: fields['id'], ...fields, evidence: [evidence('one', 0, 'SUPPORTS')] };
  };
  const lists = (of: Readonly<Record<string, readonly never[]>>, map: (item: never) => Fields) =>
    Object.fromEntries(Object.entries(of).map(([name, items]) => [name, items.map(map)]));
  return { sources: given, ...lists(entities as never, entity), ...lists(statements as never, statement) };
}

interface Premise {
  readonly __typename: string;
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string } | null;
  readonly text?: string;
  readonly value?: number;
}

export interface Fact {
  readonly rule: { readonly id: string };
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string } | null;
  readonly value: number | null;
  readonly explanation: string;
  readonly premises: readonly Premise[];
  readonly derivations: readonly { readonly explanation: string; readonly premises: readonly Premise[] }[];
}

export const FACT = `rule { id } subject { id } object { id } value explanation complete
  premises { ...P } derivations { explanation premises { ...P } }`;
export const PREMISE = `fragment P on Statement { __typename id subject { id } object { id } ... on Name { text: value } ... on Estimate { value } }`;
export const QUERY = `query ($subject: ID, $rules: [ID!], $first: Int, $after: String, $view: View) {
  inferences(subject: $subject, rules: $rules, first: $first, after: $after, view: $view) {
    complete pageInfo { hasNextPage endCursor } nodes { ${FACT} }
  }
} ${PREMISE}`;

function premiseLine({ __typename, subject, object, text, value }: Premise): string {
  const more = text ?? value;
  return `${__typename}(${subject.id}${object ? `>${object.id}` : ''}${more === undefined || more === null ? '' : ` ${more}`})`;
}

/** `subject -> object: Premise(a>b) + Premise(c>d) | another derivation = value` */
export function factLine({ subject, object, derivations, value }: Fact): string {
  const ways = derivations.map((d) => d.premises.map(premiseLine).join(' + ')).join(' | ');
  return `${subject.id}${object ? ` -> ${object.id}` : ''}: ${ways}${value === null ? '' : ` = ${value}`}`;
}
