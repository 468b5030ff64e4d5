import type { MultiGraph } from 'graphology';
import type { ExportFormat, FormatOptions } from '../../src/export/file/format.js';
import { statementLabel } from '../../src/export/formats/graph/statement-label.js';
import type { ExportEvidence, ExportStatement, Fields, FieldValue, Subgraph } from '../../src/export/read/subgraph.js';
import { constant } from '../../src/model/names.js';
import { readModel } from '../../src/model/read.js';

const model = readModel();

/** What readers are asked for: the values of each node and edge, by name. */
export interface GraphValues {
  readonly nodes: Readonly<Record<string, Readonly<Record<string, FieldValue>>>>;
  readonly edges: Readonly<Record<string, Readonly<Record<string, FieldValue>>>>;
}

/** The files of a format by their names, as a driver without any feature would write them. */
export async function filesOf(format: ExportFormat, subgraph: Subgraph, options: FormatOptions = {}): Promise<Record<string, string>> {
  const fallbacks = Object.fromEntries(Object.entries(format.options).map(([name, { fallback }]) => [name, fallback]));
  const files: [string, string][] = [];
  for (const file of format.files(model, subgraph, { ...fallbacks, ...options })) {
    let text = '';
    let lines = 0;
    for await (const line of file.lines()) {
      text += `${typeof line === 'string' ? line : line({ contentHash: 'sha256:00', lines })}\n`;
      lines += 1;
    }
    files.push([file.name, text]);
  }
  return Object.fromEntries(files);
}

/** The text of a format of one file. */
export async function textOf(format: ExportFormat, subgraph: Subgraph): Promise<string> {
  const [text] = Object.values(await filesOf(format, subgraph));
  return text!;
}

/** No format can write half of a surrogate pair. */
export function whole(text: string): string {
  return text.replace(/\p{Cs}/gu, '\u{FFFD}');
}

function known(value: FieldValue): FieldValue | undefined {
  if (value === null) return undefined;
  if (typeof value === 'string') return whole(value);
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const items = value.map(known).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  const parts = Object.entries(value).flatMap(([name, part]) => (known(part) === undefined ? [] : [[name, known(part)!] as const]));
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

/** The parts of objects by their paths, read from the data alone and not from the model. */
function flat(fields: Fields, path: readonly string[] = []): [string, FieldValue][] {
  return Object.entries(fields).flatMap(([name, value]): [string, FieldValue][] => {
    const here = [...path, name];
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return flat(value as Fields, here);
    const found = known(value);
    return found === undefined ? [] : [[here.join('_'), found]];
  });
}

function evidenceOf(evidence: readonly ExportEvidence[]): FieldValue {
  return known(evidence.map(({ fields }) => fields)) ?? null;
}

function values(fields: Fields, more: Record<string, FieldValue>, renamed: Record<string, string> = {}): Record<string, FieldValue> {
  const { id: _, ...others } = Object.fromEntries(flat(fields));
  const own = Object.entries(others).map(([name, value]) => [renamed[name] ?? name, value] as const);
  const given = Object.entries(more).filter(([, value]) => value !== null);
  return Object.fromEntries([...own, ...given]);
}

function statusOf({ status }: Fields): Record<string, FieldValue> {
  return status === undefined ? {} : { status };
}

function referencesOf(id: string, type: string, fields: Fields): [string, Record<string, FieldValue>][] {
  return [...model.types.get(type)!.fields.values()]
    .filter(({ kind, name }) => kind === 'ref' && !['subject', 'object', 'evidence'].includes(name))
    .flatMap(({ name }) => {
      const targets = [fields[name] ?? []].flat() as string[];
      return targets.map((target): [string, Record<string, FieldValue>] => [
        `${id}.${name}.${target}`,
        { source: id, target, label: constant(name), type: `${type}.${name}`, element: 'reference', ...statusOf(fields) },
      ]);
    });
}

function edgesOf({ id, type, subject, object, fields, evidence }: ExportStatement): [string, Record<string, FieldValue>][] {
  const { edge, symmetric } = model.types.get(type)!.statement!;
  if (object === null) {
    const first = { source: subject, target: id, label: edge, type, element: 'subject', ...statusOf(fields) };
    return [[`${id}.subject`, first], ...referencesOf(id, type, fields)];
  }
  const own = { source: subject, target: object, label: edge, type, element: 'statement', symmetric, evidence: evidenceOf(evidence) };
  return [[id, values(fields, own, { kind: 'kind_' })]];
}

/** What a subgraph is as nodes and edges: what readers of its exports must find. */
export async function graphValues(subgraph: Subgraph): Promise<GraphValues> {
  const nodes: [string, Record<string, FieldValue>][] = [];
  const edges: [string, Record<string, FieldValue>][] = [];
  for await (const { id, type, fields, names, evidence } of subgraph.entities()) {
    const aliases = known(names.map((name) => ({ ...name.fields, evidence: evidenceOf(name.evidence) }))) ?? null;
    const own = {
      label: known(fields['name']!)!,
      type,
      element: 'entity',
      includedAs: subgraph.inclusionOf(id),
      names: aliases,
      evidence: evidenceOf(evidence),
    };
    nodes.push([id, values(fields, own)]);
    edges.push(...referencesOf(id, type, fields));
  }
  for await (const statement of subgraph.statements()) {
    const { id, type, object, fields, evidence } = statement;
    edges.push(...edgesOf(statement));
    if (object !== null) continue;
    const own = { label: statementLabel(model, type, fields), type, element: 'statement', includedAs: subgraph.inclusionOf(id) };
    nodes.push([id, values(fields, { ...own, evidence: evidenceOf(evidence) })]);
  }
  return { nodes: Object.fromEntries(nodes), edges: Object.fromEntries(edges) };
}

type Values = Readonly<Record<string, FieldValue>>;

function each(graph: GraphValues, change: (values: Values) => Values): GraphValues {
  const all = (part: GraphValues['nodes']) => Object.fromEntries(Object.entries(part).map(([id, values]) => [id, change(values)]));
  return { nodes: all(graph.nodes), edges: all(graph.edges) };
}

/** Lists and objects as values where a format has them as JSON text; recognised by the name, as a reader must. */
export function parsed(graph: GraphValues, names: ReadonlySet<string>): GraphValues {
  const value = (name: string, text: FieldValue) => (names.has(name) && typeof text === 'string' ? (JSON.parse(text) as FieldValue) : text);
  return each(graph, (values) => Object.fromEntries(Object.entries(values).map(([name, text]) => [name, value(name, text)])));
}

/** The names of what is a list or an object somewhere in the graph. */
export function structured(graph: GraphValues): ReadonlySet<string> {
  const all = [...Object.values(graph.nodes), ...Object.values(graph.edges)].flatMap((values) => Object.entries(values));
  return new Set(all.filter(([, value]) => typeof value === 'object').map(([name]) => name));
}

/** With texts changed as a format must change them; those inside lists and objects stay, as they are written as JSON. */
export function lossy(graph: GraphValues, change: (text: string) => string): GraphValues {
  const value = (found: FieldValue) => (typeof found === 'string' ? change(found) : found);
  return each(graph, (values) => Object.fromEntries(Object.entries(values).map(([name, found]) => [name, value(found)])));
}

/** What XML 1.0 makes of a text: controls other than white space, and U+FFFE and U+FFFF, cannot stand in it. */
export function throughXml(text: string): string {
  const kept = (character: string) => /[\t\n\r\u{7f}-\u{9f}]/u.test(character);
  return whole(text).replace(/\p{Cc}|[\u{FFFE}\u{FFFF}]/gu, (character) => (kept(character) ? character : '\u{FFFD}'));
}

/** A graph that graphology read. */
export function fromGraphology(graph: MultiGraph): GraphValues {
  return {
    nodes: Object.fromEntries(graph.mapNodes((id, values) => [id, values])),
    edges: Object.fromEntries(graph.mapEdges((id, values, source, target) => [id, { ...values, source, target }])),
  };
}

/** The graph without the values of one name. */
export function without(graph: GraphValues, part: 'nodes' | 'edges', name: string): GraphValues {
  const strip = ({ [name]: _, ...values }: Values): Values => values;
  return { ...graph, [part]: Object.fromEntries(Object.entries(graph[part]).map(([id, values]) => [id, strip(values)])) };
}

/** JSON with the parts of objects in order, so that equal values are equal texts. */
function canonical(value: unknown): string {
  const inOrder = (_: string, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  return JSON.stringify(value ?? null, inOrder);
}

/** How two graphs differ, value by value: the first few differences, none when they are equal. */
export function differences(found: GraphValues, expected: GraphValues): readonly object[] {
  const names = (a: object = {}, b: object = {}) => [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const all = (['nodes', 'edges'] as const).flatMap((part) =>
    names(found[part], expected[part]).flatMap((id) => {
      const [one, other] = [found[part][id], expected[part][id]];
      const differing = names(one, other).filter((name) => canonical(one?.[name]) !== canonical(other?.[name]));
      return differing.map((name) => ({ id, name, found: one?.[name], expected: other?.[name] }));
    }),
  );
  return all.slice(0, 5);
}
