import { byText } from '../../base/by-text.js';
import { CadreError } from '../../errors/cadre-error.js';
import { typeOfId } from '../../query/selection/roots.js';
import type { StoreReader } from '../../store/graph-store.js';
import { compactRow, type NodePage, type NodeRef, type NodeRow } from './node-rows.js';
import type { PartRefs, PartRows } from './part.js';
import { prefetch } from './prefetch.js';
import type { NodeReader } from './reader.js';
import { entityReferences, References, sourceReferences, statementReferences } from './references.js';
import type { ExportEntity, ExportSource, ExportStatement, Inclusion } from './subgraph.js';

/** Ids of nodes, by kind; those of entities and statements with why they are included. */
export interface NodeIds {
  readonly entities: ReadonlyMap<string, Inclusion>;
  readonly statements: ReadonlyMap<string, Inclusion>;
  readonly sources: Iterable<string>;
}

/** A part of the graph that includes everything its nodes refer to. */
export interface ClosedPart extends PartRefs {
  /** The rows of its nodes, if there are few enough of them to keep in memory. */
  readonly rows: PartRows | null;
}

interface Limits {
  /** How many ids the closure may hold. */
  readonly maxIds: number;
  /** Up to how many nodes the rows are kept. */
  readonly maxRows: number;
}

class Collected<T> {
  readonly refs = new Map<string, NodeRef>();
  readonly rows: NodeRow<T>[] = [];

  refsInOrder(): NodeRef[] {
    return [...this.refs.values()].sort(byId);
  }

  rowsInOrder(): NodePage<T> {
    return this.rows.sort(byId);
  }
}

/** Adds what the nodes refer to, and what that refers to, until nothing is missing. */
class ReferenceClosure {
  readonly #entities = new Collected<ExportEntity>();
  readonly #statements = new Collected<ExportStatement>();
  readonly #sources = new Collected<ExportSource>();

  constructor(
    private readonly reader: NodeReader,
    private readonly store: StoreReader,
    private readonly limits: Limits,
  ) {}

  async run(start: NodeIds): Promise<ClosedPart> {
    let next = new References();
    for (const [id, inclusion] of start.entities) next.addEntity(id, inclusion);
    for (const id of start.sources) next.sources.add(id);
    let statements = this.#addNew(this.#statements, statementRefs(this.reader, start.statements));
    while (next.entities.size + next.sources.size + statements.length > 0) next = await this.#round(next, statements.splice(0));
    statements = this.#statements.refsInOrder();
    const small = this.#size() <= this.limits.maxRows;
    const rows = {
      entities: this.#entities.rowsInOrder(),
      statements: this.#statements.rowsInOrder(),
      sources: this.#sources.rowsInOrder(),
    };
    return { entities: this.#entities.refsInOrder(), statements, sources: this.#sources.refsInOrder(), rows: small ? rows : null };
  }

  async #round(wanted: References, statements: readonly NodeRef[]): Promise<References> {
    const { model } = this.reader.scope;
    const next = new References();
    const entities = this.#addNew(this.#entities, await this.#entityRefs(wanted.entities));
    const sources = this.#addNew(
      this.#sources,
      [...wanted.sources].map((id) => ({ id, type: 'Source' })),
    );
    await this.#read(this.#statements, this.reader.statements(statements), (statement) => {
      const ref = this.#statements.refs.get(statement.id)!;
      statementReferences(model, statement, ref.inclusion, next);
      if (statement.object === null) this.#statements.refs.set(statement.id, { ...ref, unary: true });
    });
    await this.#read(this.#entities, this.reader.entities(entities), (entity) => entityReferences(model, entity, next));
    await this.#read(this.#sources, this.reader.sources(sources), (source) => sourceReferences(model, source, next));
    for (const id of this.#entities.refs.keys()) next.entities.delete(id);
    for (const id of this.#sources.refs.keys()) next.sources.delete(id);
    return next;
  }

  async #entityRefs(wanted: ReadonlyMap<string, Inclusion>): Promise<NodeRef[]> {
    const types = await this.store.typesOf([...wanted.keys()], 'Entity');
    return [...types].map(([id, type]) => ({ id, type, inclusion: wanted.get(id)! }));
  }

  #addNew(into: Pick<Collected<never>, 'refs'>, refs: readonly NodeRef[]): NodeRef[] {
    const added = refs.filter((ref) => !into.refs.has(ref.id));
    for (const ref of added) into.refs.set(ref.id, ref);
    const size = this.#size();
    if (size > this.limits.maxIds) {
      const message = `The selection has more than ${this.limits.maxIds} entities, statements and sources, the limit for one export.`;
      const hint = 'Select fewer nodes, export everything, or raise CADRE_MAX_EXPORT_NODES.';
      throw new CadreError('LIMIT', message, { limit: 'exportNodes', value: size, allowed: this.limits.maxIds }, { hint });
    }
    return added.sort(byId);
  }

  async #read<T>(into: Collected<T>, pages: AsyncIterable<NodePage<T>>, visit: (node: T) => void): Promise<void> {
    for await (const page of prefetch(pages)) {
      for (const { plan, row } of page) visit(plan.read(row));
      if (this.#size() <= this.limits.maxRows) into.rows.push(...page.map(compactRow));
      else into.rows.length = 0;
    }
  }

  #size(): number {
    return this.#entities.refs.size + this.#statements.refs.size + this.#sources.refs.size;
  }
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return byText(a.id, b.id);
}

function statementRefs({ scope }: NodeReader, ids: ReadonlyMap<string, Inclusion>): NodeRef[] {
  return [...ids].map(([id, inclusion]) => ({ id, type: typeOfId(scope.model, id)!, inclusion }));
}

/**
 * Completes a set of nodes with all that they refer to: the ends of statements, the entities that entities refer to, the
 * sources of all evidence, the sources that those derive from, and their publishers.
 * @throws CadreError LIMIT when the result has more nodes than allowed
 */
export function closeOverReferences(reader: NodeReader, store: StoreReader, start: NodeIds, limits: Limits): Promise<ClosedPart> {
  return new ReferenceClosure(reader, store, limits).run(start);
}
