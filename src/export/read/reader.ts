import { byText } from '../../base/by-text.js';
import type { Select } from '../../query/selection/request-store.js';
import type { QueryScope } from '../../query/selection/scope.js';
import type { Row } from '../../store/plan.js';
import { FamilyPlans, OWN_PLAN_FROM } from './family-plans.js';
import { mergePages } from './merge-pages.js';
import { entityPlan, fallbackEvidencePlan, linksPlan, type NodePlan, sourcePlan, statementPlan } from './node-plans.js';
import { idOf, type NodePage, type NodeRef, type NodeRow } from './node-rows.js';
import { inChunks, type ListOrPages, mapAhead } from './prefetch.js';
import type { ExportEntity, ExportEvidence, ExportLinks, ExportSource, ExportStatement } from './subgraph.js';

/** How many nodes are read at once: what one read of the store holds in memory. */
const CHUNK = 500;
/** All nodes of some types. Of a type with many nodes all stored ids are scanned; of the others only the visible ones. */
export interface FamilyScan {
  readonly large: readonly { readonly type: string; readonly ids: AsyncIterable<readonly NodeRef[]> }[];
  readonly small: ListOrPages<NodeRef>;
}

/** Reads nodes as one view shows them, in chunks, ordered by id. Nodes that no longer exist are left out. */
export class NodeReader {
  readonly #entities: FamilyPlans<ExportEntity>;
  readonly #statements: FamilyPlans<ExportStatement>;
  readonly #sources: NodePlan<ExportSource>;
  readonly #links: { readonly entities: NodePlan<ExportLinks>; readonly statements: NodePlan<ExportLinks> };
  readonly #fallbackEvidence: ReturnType<typeof fallbackEvidencePlan>;

  /** @param ownPlanFrom from this many nodes, a type is read by a plan of its own */
  constructor(
    readonly scope: QueryScope,
    readonly select: Select,
    readonly ownPlanFrom: number = OWN_PLAN_FROM,
  ) {
    this.#entities = new FamilyPlans(entityPlan(scope), (type) => entityPlan(scope, type), ownPlanFrom);
    this.#statements = new FamilyPlans(statementPlan(scope), (type) => statementPlan(scope, type), ownPlanFrom);
    this.#sources = sourcePlan(scope);
    this.#links = { entities: linksPlan(scope, 'Entity'), statements: linksPlan(scope, 'Statement') };
    this.#fallbackEvidence = fallbackEvidencePlan(scope);
  }

  entities(refs: ListOrPages<NodeRef>): AsyncIterable<NodePage<ExportEntity>> {
    return this.#withEvidence(this.#byIds(refs, (chunk) => this.#entities.idsByPlan(chunk)));
  }

  statements(refs: ListOrPages<NodeRef>): AsyncIterable<NodePage<ExportStatement>> {
    return this.#byIds(refs, (chunk) => this.#statements.idsByPlan(chunk));
  }

  sources(refs: ListOrPages<NodeRef>): AsyncIterable<NodePage<ExportSource>> {
    return this.#byIds(refs, (chunk) => allBy(this.#sources, chunk));
  }

  allEntities({ large, small }: FamilyScan): AsyncIterable<NodePage<ExportEntity>> {
    const pages = large.map(({ type, ids }) => this.#withEvidence(this.#between(ids, this.#entities.planOf(type))));
    return mergePages([...pages, this.entities(small)], idOf);
  }

  allStatements({ large, small }: FamilyScan): AsyncIterable<NodePage<ExportStatement>> {
    return mergePages([...large.map(({ type, ids }) => this.#between(ids, this.#statements.planOf(type))), this.statements(small)], idOf);
  }

  /** What the nodes of one family refer to. */
  links(family: 'entities' | 'statements', refs: ListOrPages<NodeRef>): AsyncIterable<NodePage<ExportLinks>> {
    return this.#byIds(refs, (chunk) => allBy(this.#links[family], chunk));
  }

  #byIds<T>(
    refs: ListOrPages<NodeRef>,
    idsByPlan: (chunk: readonly NodeRef[]) => ReadonlyMap<NodePlan<T>, readonly string[]>,
  ): AsyncIterable<NodePage<T>> {
    return mapAhead(inChunks(refs, CHUNK), (chunk) => this.#read(idsByPlan(chunk)));
  }

  /** Reads one range of ids at a time. The query names only the ends of the range. */
  #between<T>(ids: ListOrPages<NodeRef>, plan: NodePlan<T>): AsyncIterable<NodePage<T>> {
    let after = '';
    return mapAhead(inChunks(ids, CHUNK), async (chunk) => {
      const range = plan.between(after, chunk.at(-1)!.id);
      after = chunk.at(-1)!.id;
      const { rows } = await this.select(range);
      return rows.map(({ row }) => ({ id: plan.id(row), row, plan }));
    });
  }

  async #read<T>(idsByPlan: ReadonlyMap<NodePlan<T>, readonly string[]>): Promise<NodePage<T>> {
    const page: NodeRow<T>[] = [];
    for (const [plan, ids] of idsByPlan) {
      const { rows } = await this.select(plan.byIds(ids));
      for (const { row } of rows) page.push({ id: plan.id(row), row, plan });
    }
    return page.sort((a, b) => byText(a.id, b.id));
  }

  /**
   * Adds evidence to entities whose own supporting evidence the view does not show: the earliest of a statement about them. No
   * fact is exported without evidence.
   */
  async *#withEvidence(pages: AsyncIterable<NodePage<ExportEntity>>): AsyncGenerator<NodePage<ExportEntity>> {
    for await (const page of pages) {
      const unsupported = page.filter(({ plan, row }) => !plan.supported!(row));
      const found = unsupported.length === 0 ? [] : await this.#read(allBy(this.#fallbackEvidence, unsupported));
      const fallback = new Map(found.map(({ id, row, plan }) => [id, plan.read(row).evidence]));
      yield page.map((each) => (fallback.has(each.id) ? withMoreEvidence(each, fallback.get(each.id)!) : each));
    }
  }
}

/** The entity with further evidence in front of its own. */
function withMoreEvidence(entity: NodeRow<ExportEntity>, more: readonly ExportEvidence[]): NodeRow<ExportEntity> {
  const read = (row: Row) => {
    const own = entity.plan.read(row);
    return { ...own, evidence: [...more, ...own.evidence] };
  };
  return { ...entity, plan: { ...entity.plan, read } };
}

function allBy<T>(plan: NodePlan<T>, refs: readonly { readonly id: string }[]): ReadonlyMap<NodePlan<T>, readonly string[]> {
  return new Map([[plan, refs.map(idOf)]]);
}
