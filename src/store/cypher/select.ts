import { type Computation, mapped } from '../../base/computation.js';
import { ROWS_IN_A_STEP } from '../chunks.js';
import type { Column } from '../engine.js';
import type { Selected, SelectPlan } from '../plan.js';
import { isOne } from '../plan-parameter.js';
import { startText } from './access-path.js';
import { whereText } from './condition.js';
import { identifier } from './identifier.js';
import { indexParts, type OrderedPart, orderText, sortValues, valuedOrder } from './order.js';
import { ParameterList } from './parameters.js';
import { anchorText } from './path-pattern.js';
import type { Compiled } from './prepare.js';
import { type ShapeText, shapeText } from './shape.js';

/** A select as one text, with the decoder of its records. */
type CompiledSelect = Compiled<Selected>;

type Rows = Selected['rows'];

const NO_KEYS: readonly string[] = Object.freeze([]);

/** Of some records the rows. */
function readRows(plan: SelectPlan, records: readonly (readonly Column[])[], shape: ShapeText): Computation<Rows> {
  return mapped(records, (record) => readRow(plan, record, shape), ROWS_IN_A_STEP);
}

function readRow(plan: SelectPlan, [row, keys]: readonly Column[], shape: ShapeText): Rows[number] {
  return { keys: plan.keyless ? NO_KEYS : sortValues(keys!, plan.order), row: shape.decode(row!) };
}

/** The columns of a row: its slots, and the sort values unless the plan is keyless. */
function rowColumns(plan: SelectPlan, row: string, keys: readonly string[]): readonly string[] {
  return plan.keyless ? [row] : [row, `[${keys.join(', ')}]`];
}

function returning(columns: readonly string[]): string {
  return `RETURN ${columns.map((column, i) => `${column} AS ${i === 0 ? 'row' : 'keys'}`).join(', ')}`;
}

function byIds(plan: SelectPlan, params: ParameterList): CompiledSelect {
  const ids = plan.ids!;
  const label = identifier(plan.label);
  const start = isOne(ids)
    ? `MATCH (n:${label} {id: ${params.use(ids[0]!)}})`
    : `UNWIND ${params.use([...ids])} AS id\nMATCH (n:${label} {id: id})`;
  const head = `${start}${whereText('n', plan.where, params)}`;
  const shape = shapeText('n', plan.shape, params);
  const text = [head, ...shape.calls, returning(rowColumns(plan, shape.row, ['n.id']))].join('\n');
  return {
    text,
    params: params.all(),
    decode: function* (records) {
      return { rows: yield* readRows(plan, records, shape), count: null };
    },
  };
}

/** Binds `n` to the nodes of a list, each once. */
function listed(
  plan: SelectPlan,
  ordered: readonly OrderedPart[],
  params: ParameterList,
  cut: ((valued: boolean) => string) | null = null,
): string {
  if (!plan.anchor) return startText('n', { ...plan, ordered }, params, cut);
  return `${anchorText(plan, plan.anchor, params).clauses}\nWITH DISTINCT n`;
}

function pageText(
  plan: SelectPlan,
  params: ParameterList,
): { readonly text: string; readonly shape: ShapeText; readonly columns: readonly string[] } {
  const shared = plan.dateRange?.shared?.property ?? null;
  const valued = valuedOrder(plan.order);
  const cut = (all: boolean) => orderText('n', [], all ? valued : plan.order, plan.page, params, shared).clauses;
  const head = listed(plan, indexParts(plan.order, plan.page), params, plan.page && cut);
  const ordered = orderText('n', [], plan.order, plan.page, params);
  const shape = shapeText('n', plan.shape, params);
  const carried = ['n', ...ordered.keys, ...shape.bound].join(', ');
  const again = shape.calls.length > 0 ? [`WITH ${carried} ORDER BY ${ordered.orderBy}`] : [];
  const columns = rowColumns(plan, shape.row, [...ordered.keys, 'n.id']);
  return { text: [head, ordered.clauses, ...shape.calls, ...again].join('\n'), shape, columns };
}

/** One record per row, so that a large answer arrives in small pieces. */
function rowsOnly(plan: SelectPlan, params: ParameterList): CompiledSelect {
  const page = pageText(plan, params);
  return {
    text: `${page.text}\n${returning(page.columns)}`,
    params: params.all(),
    decode: function* (records) {
      return { rows: yield* readRows(plan, records, page.shape), count: null };
    },
  };
}

function countText(plan: SelectPlan, params: ParameterList): string {
  return `CALL () {\n${listed(plan, [], params)}\nRETURN count(n) AS total\n}`;
}

/** With a count, the rows are collected into the record of the count, which is needed even if the page is empty. */
function counted(plan: SelectPlan, params: ParameterList): CompiledSelect {
  const count = countText(plan, params);
  if (plan.page?.limit === 0) {
    return {
      text: `${count}\nRETURN total`,
      params: params.all(),
      decode: function* (records) {
        const [total] = yield* mapped(records, ([count]) => count as number);
        return { rows: [], count: total! };
      },
    };
  }
  const page = pageText(plan, params);
  const text = `${count}\nCALL () {\n${page.text}\nRETURN collect([${page.columns.join(', ')}]) AS rows\n}\nRETURN total, rows`;
  return {
    text,
    params: params.all(),
    decode: function* (records) {
      const [total, rows] = records[0]!;
      return { rows: yield* readRows(plan, rows as readonly (readonly Column[])[], page.shape), count: total as number };
    },
  };
}

/**
 * Compiles a select plan into one parameterised text of portable Cypher. Pure: equal plans give equal texts, and plans
 * that differ in values only give the same text with other parameters.
 */
export function compileSelect(plan: SelectPlan): CompiledSelect {
  const params = new ParameterList();
  if (plan.ids !== null) return byIds(plan, params);
  return plan.count ? counted(plan, params) : rowsOnly(plan, params);
}
