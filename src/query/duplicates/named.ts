import { requireWithinLimit } from '../../errors/limit.js';
import type { NameKind } from '../../model/api/types.generated.js';
import { fieldOf, type TypeName } from '../../model/domain.js';
import { possibleTypes } from '../../model/lookup.js';
import { PART_SEPARATOR } from '../../model/storage.js';
import { all, compare, manySlot, selectPlan } from '../../store/plan.js';
import { type FoundName, tierOf } from '../search/found-name.js';
import type { Select } from '../selection/request-store.js';
import { propertyReader } from '../view/attributes.js';
import { ShapeBuilder } from '../view/shape.js';
import type { ViewScope } from '../view/view.js';
import { statementStep, visible } from '../view/visible.js';

const NAME = 'Name' satisfies TypeName;
const IDS = fieldOf('Entity', 'externalIds');
const [SCHEME, VALUE] = [fieldOf('ExternalId', 'scheme'), fieldOf('ExternalId', 'value')];
/** The most entities that are compared with each other: their names are held in memory. */
const MOST_COMPARED = 50_000;

/** An entity as it is compared with others. */
export interface Comparable {
  readonly id: string;
  readonly type: string;
  /** Its ids in other lists, each as scheme and value. */
  readonly ids: readonly (readonly [scheme: string, value: string])[];
  readonly names: readonly FoundName[];
}

/** The reads of entities with what they are compared by, as far as the view shows it. */
export interface ComparableReads {
  /** All of these types. @throws CadreError LIMIT for too many */
  ofTypes(select: Select, types: readonly string[]): Promise<Comparable[]>;
  byIds(select: Select, ids: readonly string[]): Promise<Comparable[]>;
  /** Those that have one of these ids in another list. */
  withIds(select: Select, ids: Comparable['ids']): Promise<Comparable[]>;
}

/** Compiles the reads of entities to compare. */
export function compileComparables(scope: ViewScope): ComparableReads {
  const { model, view } = scope;
  const shape = new ShapeBuilder();
  const [id, type] = [shape.property('id'), shape.property('type')];
  const ids = propertyReader(scope, possibleTypes(model, 'Entity'), IDS, shape)(IDS);
  const inner = new ShapeBuilder();
  const [nameId, value, kind, kindRank] = [
    inner.property('id'),
    inner.property(fieldOf(NAME, 'value')),
    inner.property(fieldOf(NAME, 'kind')),
    inner.property('kindRank'),
  ];
  const names = shape.list(manySlot(statementStep(model, NAME, 'subject'), { where: visible(model, NAME, view), shape: inner.slots }));
  const shown = visible(model, 'Entity', view);
  const tier = tierOf(model);
  const plan = selectPlan('Entity', { where: shown, shape: shape.slots });
  const parts = [...model.values.get('ExternalId')!.fields.keys()];
  const [schemeAt, valueAt] = [parts.indexOf(SCHEME), parts.indexOf(VALUE)];

  async function read(select: Select, wanted: typeof plan): Promise<Comparable[]> {
    const { rows } = await select(wanted);
    return rows.map(({ row }): Comparable => {
      const own = { subject: String(id(row)), subjectType: String(type(row)), tier: tier(String(type(row))) };
      return {
        id: own.subject,
        type: own.subjectType,
        ids: ((ids(row) ?? []) as readonly string[]).map((text) => {
          const item = text.split(PART_SEPARATOR);
          return [item[schemeAt]!, item[valueAt]!] as const;
        }),
        names: names(row).map((name) => ({
          ...own,
          id: String(nameId(name)),
          value: String(value(name)),
          kind: kind(name) as NameKind,
          kindRank: String(kindRank(name)),
        })),
      };
    });
  }

  return {
    ofTypes: async (select, types) => {
      const where = all(shown, compare('type', 'in', types));
      const { count } = await select(selectPlan('Entity', { where, page: { limit: 0, after: null }, shape: [], count: true }));
      const hint = 'Give entity, or fewer types.';
      requireWithinLimit({ limit: 'types', value: count ?? 0, allowed: MOST_COMPARED, unit: 'entities', hint });
      return read(select, { ...plan, where });
    },
    byIds: async (select, wanted) => (wanted.length === 0 ? [] : read(select, { ...plan, ids: wanted })),
    withIds: async (select, wanted) => {
      if (wanted.length === 0) return [];
      const [schemes, values] = [0, 1].map((part) => [...new Set(wanted.map((item) => item[part]!))]) as [string[], string[]];
      const same = all(compare(SCHEME, 'in', schemes), compare(VALUE, 'in', values));
      return read(select, { ...plan, where: all(shown, { op: 'item', property: IDS, parts, where: same }) });
    },
  };
}
