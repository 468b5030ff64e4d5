import { mapped } from '../../base/computation.js';
import { ROWS_IN_A_STEP } from '../chunks.js';
import type { Column } from '../engine.js';
import { type Condition, isAlways, type Row } from '../plan.js';
import type { Walked, WalkedLink, WalkedShape, WalkPlan } from '../walk-plan.js';
import { conditionText, hop, slotPattern, whereText } from './condition.js';
import { identifier } from './identifier.js';
import { ParameterList } from './parameters.js';
import type { Compiled } from './prepare.js';
import { type ShapeText, shapeText } from './shape.js';

/** The limits of a walk as its text refers to them. */
interface Limits {
  readonly most: string;
  readonly perNode: string;
  readonly all: string;
}

function both({ subject, object }: WalkPlan) {
  const relationships = (step: 'toLinks' | 'toNode') => [...subject[step].relationships, ...object[step].relationships];
  return {
    toLinks: { ...subject.toLinks, relationships: relationships('toLinks') },
    toNode: { ...subject.toNode, relationships: relationships('toNode') },
  };
}

/** Adds the links of the nodes found last to the weight of the walk, and looks for the heaviest node. */
function weighText(plan: WalkPlan): string {
  return [
    'CALL (edge) {',
    'UNWIND edge AS m',
    `WITH COUNT { ${hop('m', both(plan).toLinks, 's')} } AS degree`,
    'RETURN coalesce(sum(degree), 0) AS added, coalesce(max(degree), 0) AS hub',
    '}',
    'WITH seen, counts, edge, weight + added AS weight, CASE WHEN hub > heaviest THEN hub ELSE heaviest END AS heaviest',
  ].join('\n');
}

function testOf(v: string, condition: Condition, params: ParameterList): string | null {
  return isAlways(condition) ? null : conditionText(v, condition, params);
}

/**
 * One step further: the nodes that links lead to from those found last. Links are followed from one node at a time, as the
 * embedded engine fails where one pattern turns several rows into more than 65,535; and by two patterns, as it fails over one of
 * two steps whose first leads nowhere.
 */
function levelText(plan: WalkPlan, limits: Limits, params: ParameterList): string {
  const { toLinks, toNode } = both(plan);
  // The type of a node is tested before it is looked for among those seen: most nodes that links lead to are of other types.
  const onward = [testOf('o', plan.nodeWhere, params), 'NOT o IN seen'].filter((test) => test !== null).join(' AND ');
  const room = `found[0..(${limits.most} - size(seen))]`;
  return [
    `WITH seen, counts, weight, heaviest, CASE WHEN weight <= ${limits.all} AND heaviest <= ${limits.perNode} AND size(seen) < ${limits.most} THEN edge ELSE [] END AS edge`,
    'CALL (edge, seen) {',
    'UNWIND edge AS m',
    'CALL (m, seen) {',
    `MATCH ${slotPattern('m', toLinks, 's')}${whereText('s', plan.linkWhere, params)}`,
    `MATCH ${slotPattern('s', toNode, 'o')} WHERE ${onward}`,
    'RETURN DISTINCT o',
    '}',
    'WITH DISTINCT o ORDER BY o.id',
    'RETURN collect(o) AS found',
    '}',
    `WITH seen + ${room} AS seen, ${room} AS edge, counts + [size(found)] AS counts, weight, heaviest`,
    weighText(plan),
  ].join('\n');
}

/** The links among all nodes, each found from its subject, with what is read of them. */
function linksText(plan: WalkPlan, params: ParameterList): { readonly text: string; readonly shapes: readonly ShapeText[] } {
  const { subject, object } = plan;
  const either = isAlways(plan.nodeWhere)
    ? null
    : `(${[conditionText('a', plan.nodeWhere, params), conditionText('b', plan.nodeWhere, params)].join(' OR ')})`;
  const among = ['b IN nodes', either].filter((test) => test !== null).join(' AND ');
  const shapes = plan.links.map((shape) => shapeText('s', shape, params));
  const item = ['s.id', 's.type', 'a.id', 'b.id', ...shapes.map(({ row }) => row)].join(', ');
  const text = [
    'CALL (nodes) {',
    'UNWIND nodes AS a',
    'CALL (a, nodes) {',
    `MATCH ${slotPattern('a', subject.toLinks, 's')}${whereText('s', plan.linkWhere, params)}`,
    `MATCH ${slotPattern('s', object.toNode, 'b')} WHERE ${among}`,
    'RETURN s, b',
    '}',
    ...shapes.flatMap(({ calls }) => calls),
    `RETURN collect([${item}]) AS links`,
    '}',
  ].join('\n');
  return { text, shapes };
}

/** What is read of the nodes. The embedded engine tests no path from a node of a list, so nodes with a condition are looked up again. */
function nodesText(
  label: string,
  { where, shape }: WalkedShape,
  bound: string,
  params: ParameterList,
): { readonly text: string; readonly shape: ShapeText } {
  const read = shapeText('n', shape, params);
  const text = [
    'CALL (nodes) {',
    ...(isAlways(where)
      ? ['UNWIND nodes AS n']
      : ['UNWIND nodes AS m', `MATCH (n:${identifier(label)} {id: m.id})${whereText('n', where, params)}`]),
    ...read.calls,
    `RETURN collect([n.id, ${read.row}]) AS ${bound}`,
    '}',
  ].join('\n');
  return { text, shape: read };
}

type Answer = readonly [
  light: boolean,
  counts: readonly number[],
  ids: readonly string[],
  links: readonly (readonly [string, string, string, string, ...Column[]])[],
  ...nodes: readonly (readonly [string, Column])[][],
];

/** The nodes by their distance. They come in the order in which they were found; of each step it is counted how many were. */
function levelsOf(ids: readonly string[], [starts = 0, ...found]: readonly number[], most: number): Pick<Walked, 'levels' | 'leftOut'> {
  const levels = [ids.slice(0, starts)];
  const leftOut = [];
  let size = starts;
  for (const count of found) {
    const taken = Math.min(count, Math.max(0, most - size));
    levels.push(ids.slice(size, size + taken));
    leftOut.push(count - taken);
    size += taken;
  }
  return { levels, leftOut };
}

/**
 * Compiles a walk into one text of portable Cypher. Pure, as `compileSelect` is. Nodes stay in the database until the end. Where
 * it is too heavy, nothing further is followed and the answer is null.
 */
export function compileWalk(plan: WalkPlan): Compiled<Walked | null> {
  const params = new ParameterList();
  const starts = params.use([...plan.starts]);
  const limits: Limits = { most: params.use(plan.most), perNode: params.use(plan.heavy.perNode), all: params.use(plan.heavy.all) };
  const head = [
    `UNWIND ${starts} AS id`,
    `MATCH (n:${identifier(plan.label)} {id: id})${whereText('n', plan.startWhere, params)}`,
    'WITH collect(n) AS seen',
    'WITH seen, seen AS edge, [size(seen)] AS counts, 0 AS weight, 0 AS heaviest',
    weighText(plan),
  ];
  const levels = Array.from({ length: plan.depth }, () => levelText(plan, limits, params));
  const links = linksText(plan, params);
  const nodes = plan.nodes.map((each, i) => nodesText(plan.label, each, `nodes${i}`, params));
  const light = `weight <= ${limits.all} AND heaviest <= ${limits.perNode}`;
  const text = [
    ...head,
    ...levels,
    `WITH ${light} AS light, counts, CASE WHEN ${light} THEN seen ELSE [] END AS nodes`,
    links.text,
    ...nodes.map((each) => each.text),
    `RETURN ${['light', 'counts', '[x IN nodes | x.id] AS ids', 'links', ...nodes.map((_, i) => `nodes${i}`)].join(', ')}`,
  ].join('\n');
  return {
    text,
    params: params.all(),
    decode: function* (records) {
      const [light, counts, ids, found, ...rows] = records[0] as unknown as Answer;
      if (!light) return null;
      const walked = yield* mapped(
        found,
        ([id, type, subject, object, ...shown]): WalkedLink => ({
          id,
          type,
          subject,
          object,
          rows: shown.map((row, i) => links.shapes[i]!.decode(row)),
        }),
        ROWS_IN_A_STEP,
      );
      const read: [string, Row][][] = [];
      for (const [i, own] of rows.entries())
        read.push(yield* mapped(own, ([id, row]): [string, Row] => [id, nodes[i]!.shape.decode(row)], ROWS_IN_A_STEP));
      return { ...levelsOf(ids, counts, plan.most), links: walked, nodes: read };
    },
  };
}
