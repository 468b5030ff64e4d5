import { byText } from '../query/network-link.js';
import type { Select } from '../query/read-nodes.js';
import type { QueryScope } from '../query/scope.js';
import type { Row } from '../store/plan.js';
import { ahead, type Pages, stretches } from './ahead.js';
import { mergedPages } from './merged-pages.js';
import type { ExportEntity, ExportEvidence, ExportLinks, ExportSource, ExportStatement } from './subgraph.js';
import { evidenceAbout, onlyLinks, type Whole, wholeEntity, wholeSource, wholeStatement } from './whole.js';

/** A node by its id, with its concrete type. */
export interface NodeRef {
  readonly id: string;
  readonly type: string;
  /** Of a statement, where it is known already: that it has no object. */
  readonly lone?: boolean;
}

/** How many whole nodes are read at once: what one read of the store holds in memory. */
const CHUNK = 500;
/** From so many nodes of a type on its own text pays: what planning it costs is less than asking of each node what its type lacks. */
export const MANY = 1_000;
/** So many of one type at least are worth a read of their own. */
const WORTH_A_READ = 50;

/** How nodes of one family are read: by a text that fits all types, or by those of types of which there are many. */
class Family<T> {
  readonly #met = new Map<string, number>();
  readonly #own = new Map<string, Whole<T>>();

  constructor(
    readonly any: Whole<T>,
    private readonly compile: (type: string) => Whole<T>,
  ) {}

  /** The nodes by the text that reads them. */
  portions(refs: readonly NodeRef[]): Map<Whole<T>, string[]> {
    const byType = new Map<string, string[]>();
    for (const { id, type } of refs) {
      const ids = byType.get(type);
      if (ids) ids.push(id);
      else byType.set(type, [id]);
    }
    const portions = new Map<Whole<T>, string[]>();
    for (const [type, ids] of byType) {
      const whole = this.#textFor(type, ids.length);
      portions.set(whole, [...(portions.get(whole) ?? []), ...ids]);
    }
    return portions;
  }

  own(type: string): Whole<T> {
    const own = this.#own.get(type) ?? this.compile(type);
    this.#own.set(type, own);
    return own;
  }

  #textFor(type: string, nodes: number): Whole<T> {
    const met = (this.#met.get(type) ?? 0) + nodes;
    this.#met.set(type, met);
    return met > MANY && nodes >= WORTH_A_READ ? this.own(type) : this.any;
  }
}

/** All nodes of some types: those of which there are many by their types, the others one by one. */
export interface AllOf {
  readonly many: readonly string[];
  readonly few: Pages<NodeRef>;
}

/** Reads whole nodes as one view shows them, a chunk at a time, the next one while the last is worked on; in the order of their ids. */
export class NodeReader {
  readonly #entities: Family<ExportEntity>;
  readonly #statements: Family<ExportStatement>;
  readonly #sources: Whole<ExportSource>;
  readonly #links: { readonly entities: Whole<ExportLinks>; readonly statements: Whole<ExportLinks> };
  readonly #about: ReturnType<typeof evidenceAbout>;

  constructor(
    readonly scope: QueryScope,
    readonly select: Select,
  ) {
    this.#entities = new Family(wholeEntity(scope), (type) => wholeEntity(scope, type));
    this.#statements = new Family(wholeStatement(scope), (type) => wholeStatement(scope, type));
    this.#sources = wholeSource(scope);
    this.#links = { entities: onlyLinks(scope, 'Entity'), statements: onlyLinks(scope, 'Statement') };
    this.#about = evidenceAbout(scope);
  }

  /** Those that are not there any more are left out. */
  entities(refs: Pages<NodeRef>): AsyncIterable<ExportEntity> {
    return nodesOf(ahead(this.#entitiesByIds(refs)));
  }

  statements(refs: Pages<NodeRef>): AsyncIterable<ExportStatement> {
    return nodesOf(ahead(this.#byIds(refs, (chunk) => this.#statements.portions(chunk))));
  }

  sources(refs: Pages<NodeRef>): AsyncIterable<ExportSource> {
    return nodesOf(ahead(this.#byIds(refs, (chunk) => by(this.#sources, chunk))));
  }

  allEntities({ many, few }: AllOf): AsyncIterable<ExportEntity> {
    const pages = many.map((type) => mapped(this.#pages(this.#entities.own(type)), (page) => this.#supported(page)));
    return nodesOf(mergedPages([...pages, this.#entitiesByIds(few)], idOf));
  }

  allStatements({ many, few }: AllOf): AsyncIterable<ExportStatement> {
    const pages = many.map((type) => this.#pages(this.#statements.own(type)));
    return nodesOf(mergedPages([...pages, this.#byIds(few, (chunk) => this.#statements.portions(chunk))], idOf));
  }

  /** What nodes of one family refer to. */
  links(family: 'entities' | 'statements', refs: Pages<NodeRef>): AsyncIterable<ExportLinks> {
    return nodesOf(ahead(this.#byIds(refs, (chunk) => by(this.#links[family], chunk))));
  }

  #entitiesByIds(refs: Pages<NodeRef>): AsyncIterable<Page<ExportEntity>> {
    return mapped(
      this.#byIds(refs, (chunk) => this.#entities.portions(chunk)),
      (page) => this.#supported(page),
    );
  }

  async *#byIds<T>(
    refs: Pages<NodeRef>,
    portions: (chunk: readonly NodeRef[]) => ReadonlyMap<Whole<T>, readonly string[]>,
  ): AsyncGenerator<Page<T>> {
    for await (const chunk of stretches(refs, CHUNK)) yield await this.#read(portions(chunk));
  }

  async *#pages<T>(whole: Whole<T>): AsyncGenerator<Page<T>> {
    for (let last = ''; ; ) {
      const { rows } = await this.select(whole.after(last, CHUNK));
      const page: Page<T> = rows.map(({ row }) => ({ id: whole.id(row), row, whole }));
      if (page.length > 0) yield page;
      if (page.length < CHUNK) return;
      last = page.at(-1)!.id;
    }
  }

  async #read<T>(portions: ReadonlyMap<Whole<T>, readonly string[]>): Promise<Page<T>> {
    const read: Read<T>[] = [];
    for (const [whole, ids] of portions) {
      const { rows } = await this.select(whole.byIds(ids));
      for (const { row } of rows) read.push({ id: whole.id(row), whole, row });
    }
    return read.sort((a, b) => byText(a.id, b.id));
  }

  /** Entities without supporting evidence of their own in the view get some of a statement about them: no fact stands without. */
  async #supported(page: Page<ExportEntity>): Promise<Page<ExportEntity>> {
    const bare = page.filter(({ whole, row }) => !whole.supported!(row));
    if (bare.length === 0) return page;
    const about = new Map<string, readonly ExportEvidence[]>();
    for (const { whole, row } of await this.#read(by(this.#about, bare))) {
      const { id, evidence } = whole.read(row);
      about.set(id, evidence);
    }
    return page.map((each) => {
      const more = about.get(each.id);
      return more ? { ...each, whole: { read: (row) => withEvidence(each.whole.read(row), more) } } : each;
    });
  }
}

/** A node as it came from the store, and how it is read. */
interface Read<T> {
  readonly id: string;
  readonly whole: Pick<Whole<T>, 'read' | 'supported'>;
  readonly row: Row;
}

type Page<T> = readonly Read<T>[];

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function withEvidence(entity: ExportEntity, more: readonly ExportEvidence[]): ExportEntity {
  return { ...entity, evidence: [...more, ...entity.evidence] };
}

function by<T>(whole: Whole<T>, refs: readonly { readonly id: string }[]): ReadonlyMap<Whole<T>, readonly string[]> {
  return new Map([[whole, refs.map(({ id }) => id)]]);
}

/** What is made of each item. */
async function* mapped<T, U>(items: AsyncIterable<T>, make: (item: T) => Promise<U>): AsyncGenerator<U> {
  for await (const item of items) yield await make(item);
}

/** One by one as they are asked for: nodes that all wait at once for their writing would be moved about in memory meanwhile. */
async function* nodesOf<T>(pages: AsyncIterable<Page<T>>): AsyncGenerator<T> {
  for await (const page of pages) for (const { whole, row } of page) yield whole.read(row);
}
