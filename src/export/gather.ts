import { CadreError } from '../errors/cadre-error.js';
import { byText } from '../query/network-link.js';
import { typeOfId } from '../query/roots.js';
import type { StoreReader } from '../store/port.js';
import { ahead } from './ahead.js';
import { compact, type Page, type Read } from './pages.js';
import type { PartNodes, PartRefs } from './part.js';
import type { NodeReader, NodeRef } from './reader.js';
import { entityReferences, type References, sourceReferences, statementReferences } from './references.js';
import type { ExportEntity, ExportSource, ExportStatement } from './subgraph.js';

/** Ids of nodes, by kind. */
export interface Chosen {
  readonly entities: Iterable<string>;
  readonly statements: Iterable<string>;
  readonly sources: Iterable<string>;
}

/** A part of the graph that is complete in itself. */
export interface Gathered extends PartRefs {
  /** Its nodes, where they are few enough to be kept. */
  readonly nodes: PartNodes | null;
}

interface Limits {
  /** How many ids may be held. */
  readonly held: number;
  /** How many nodes are kept whole. */
  readonly kept: number;
}

class Nodes<T> {
  readonly refs = new Map<string, NodeRef>();
  readonly kept: Read<T>[] = [];

  inOrder(): NodeRef[] {
    return [...this.refs.values()].sort(byId);
  }

  nodes(): Page<T> {
    return this.kept.sort(byId);
  }
}

/** Takes nodes and all that they refer to, and what that refers to, until nothing is missing. */
class Gathering {
  readonly #entities = new Nodes<ExportEntity>();
  readonly #statements = new Nodes<ExportStatement>();
  readonly #sources = new Nodes<ExportSource>();

  constructor(
    private readonly reader: NodeReader,
    private readonly store: StoreReader,
    private readonly limits: Limits,
  ) {}

  async run(chosen: Chosen): Promise<Gathered> {
    let found: References = { entities: new Set(chosen.entities), sources: new Set(chosen.sources) };
    let statements = this.#admit(this.#statements, statementRefs(this.reader, chosen.statements));
    while (found.entities.size + found.sources.size + statements.length > 0) found = await this.#round(found, statements.splice(0));
    statements = this.#statements.inOrder();
    const few = this.#size() <= this.limits.kept;
    const nodes = {
      entities: this.#entities.nodes(),
      statements: this.#statements.nodes(),
      sources: this.#sources.nodes(),
    };
    return { entities: this.#entities.inOrder(), statements, sources: this.#sources.inOrder(), nodes: few ? nodes : null };
  }

  async #round(wanted: References, statements: readonly NodeRef[]): Promise<References> {
    const { model } = this.reader.scope;
    const next: References = { entities: new Set(), sources: new Set() };
    const entities = this.#admit(this.#entities, await this.#entityRefs([...wanted.entities]));
    const sources = this.#admit(
      this.#sources,
      [...wanted.sources].map((id) => ({ id, type: 'Source' })),
    );
    await this.#take(this.#statements, this.reader.statements(statements), (statement) => {
      statementReferences(model, statement, next);
      if (statement.object === null) this.#statements.refs.set(statement.id, { id: statement.id, type: statement.type, lone: true });
    });
    await this.#take(this.#entities, this.reader.entities(entities), (entity) => entityReferences(model, entity, next));
    await this.#take(this.#sources, this.reader.sources(sources), (source) => sourceReferences(model, source, next));
    for (const id of this.#entities.refs.keys()) next.entities.delete(id);
    for (const id of this.#sources.refs.keys()) next.sources.delete(id);
    return next;
  }

  async #entityRefs(ids: readonly string[]): Promise<NodeRef[]> {
    const types = await this.store.typesOf(ids, 'Entity');
    return [...types].map(([id, type]) => ({ id, type }));
  }

  #admit(into: Pick<Nodes<never>, 'refs'>, refs: readonly NodeRef[]): NodeRef[] {
    const fresh = refs.filter((ref) => !into.refs.has(ref.id));
    for (const ref of fresh) into.refs.set(ref.id, ref);
    const size = this.#size();
    if (size > this.limits.held) {
      const message = `The selection holds more than ${this.limits.held} entities, statements and sources, the most that one export gathers. Choose fewer, or all.`;
      throw new CadreError('LIMIT', message, { limit: 'exportNodes', value: size, allowed: this.limits.held });
    }
    return fresh.sort(byId);
  }

  async #take<T>(into: Nodes<T>, pages: AsyncIterable<Page<T>>, note: (node: T) => void): Promise<void> {
    for await (const page of ahead(pages)) {
      for (const { whole, row } of page) note(whole.read(row));
      if (this.#size() <= this.limits.kept) into.kept.push(...page.map(compact));
      else into.kept.length = 0;
    }
  }

  #size(): number {
    return this.#entities.refs.size + this.#statements.refs.size + this.#sources.refs.size;
  }
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return byText(a.id, b.id);
}

function statementRefs({ scope }: NodeReader, ids: Iterable<string>): NodeRef[] {
  return [...ids].map((id) => ({ id, type: typeOfId(scope.model, id)! }));
}

/**
 * Completes a choice of nodes: the ends of statements, what entities refer to, the sources of all evidence and what those
 * derive from, and who published them.
 * @throws CadreError LIMIT when it becomes more than may be held
 */
export function gather(reader: NodeReader, store: StoreReader, chosen: Chosen, limits: Limits): Promise<Gathered> {
  return new Gathering(reader, store, limits).run(chosen);
}
