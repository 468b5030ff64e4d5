import { byText } from '../query/network-link.js';
import type { Select } from '../query/read-nodes.js';
import type { QueryScope } from '../query/scope.js';
import type { Row } from '../store/plan.js';
import { made, type Pages, stretches } from './ahead.js';
import { mergedPages } from './merged-pages.js';
import { idOf, type Page, type Read } from './pages.js';
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
const MANY = 1_000;
/** So many of one type at least are worth a read of their own. */
const WORTH_A_READ = 50;

/** How nodes of one family are read: by a text that fits all types, or by those of types of which there are many. */
class Family<T> {
  readonly #met = new Map<string, number>();
  readonly #own = new Map<string, Whole<T>>();

  constructor(
    readonly any: Whole<T>,
    private readonly compile: (type: string) => Whole<T>,
    private readonly many: number,
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
    return met > this.many && nodes >= WORTH_A_READ ? this.own(type) : this.any;
  }
}

/** All nodes of some types: of those of which there are many all that are stored, of the others those that are shown. */
export interface AllOf {
  readonly many: readonly { readonly type: string; readonly ids: AsyncIterable<readonly NodeRef[]> }[];
  readonly few: Pages<NodeRef>;
}

/**
 * Reads whole nodes as one view shows them, a chunk at a time, in the order of their ids. Those that are not there any more
 * are left out.
 */
export class NodeReader {
  readonly #entities: Family<ExportEntity>;
  readonly #statements: Family<ExportStatement>;
  readonly #sources: Whole<ExportSource>;
  readonly #links: { readonly entities: Whole<ExportLinks>; readonly statements: Whole<ExportLinks> };
  readonly #about: ReturnType<typeof evidenceAbout>;

  /** @param many from so many nodes of a type on it gets a text of its own */
  constructor(
    readonly scope: QueryScope,
    readonly select: Select,
    readonly many: number = MANY,
  ) {
    this.#entities = new Family(wholeEntity(scope), (type) => wholeEntity(scope, type), many);
    this.#statements = new Family(wholeStatement(scope), (type) => wholeStatement(scope, type), many);
    this.#sources = wholeSource(scope);
    this.#links = { entities: onlyLinks(scope, 'Entity'), statements: onlyLinks(scope, 'Statement') };
    this.#about = evidenceAbout(scope);
  }

  entities(refs: Pages<NodeRef>): AsyncIterable<Page<ExportEntity>> {
    return this.#withEvidence(this.#byIds(refs, (chunk) => this.#entities.portions(chunk)));
  }

  statements(refs: Pages<NodeRef>): AsyncIterable<Page<ExportStatement>> {
    return this.#byIds(refs, (chunk) => this.#statements.portions(chunk));
  }

  sources(refs: Pages<NodeRef>): AsyncIterable<Page<ExportSource>> {
    return this.#byIds(refs, (chunk) => by(this.#sources, chunk));
  }

  allEntities({ many, few }: AllOf): AsyncIterable<Page<ExportEntity>> {
    const pages = many.map(({ type, ids }) => this.#withEvidence(this.#between(ids, this.#entities.own(type))));
    return mergedPages([...pages, this.entities(few)], idOf);
  }

  allStatements({ many, few }: AllOf): AsyncIterable<Page<ExportStatement>> {
    return mergedPages([...many.map(({ type, ids }) => this.#between(ids, this.#statements.own(type))), this.statements(few)], idOf);
  }

  /** What nodes of one family refer to. */
  links(family: 'entities' | 'statements', refs: Pages<NodeRef>): AsyncIterable<Page<ExportLinks>> {
    return this.#byIds(refs, (chunk) => by(this.#links[family], chunk));
  }

  #byIds<T>(
    refs: Pages<NodeRef>,
    portions: (chunk: readonly NodeRef[]) => ReadonlyMap<Whole<T>, readonly string[]>,
  ): AsyncIterable<Page<T>> {
    return made(stretches(refs, CHUNK), (chunk) => this.#read(portions(chunk)));
  }

  /** A stretch of ids at a time, of which only the ends are named. */
  #between<T>(ids: Pages<NodeRef>, whole: Whole<T>): AsyncIterable<Page<T>> {
    let after = '';
    return made(stretches(ids, CHUNK), async (chunk) => {
      const plan = whole.between(after, chunk.at(-1)!.id);
      after = chunk.at(-1)!.id;
      const { rows } = await this.select(plan);
      return rows.map(({ row }) => ({ id: whole.id(row), row, whole }));
    });
  }

  async #read<T>(portions: ReadonlyMap<Whole<T>, readonly string[]>): Promise<Page<T>> {
    const read: Read<T>[] = [];
    for (const [whole, ids] of portions) {
      const { rows } = await this.select(whole.byIds(ids));
      for (const { row } of rows) read.push({ id: whole.id(row), row, whole });
    }
    return read.sort((a, b) => byText(a.id, b.id));
  }

  /** Entities without supporting evidence of their own in the view get some of a statement about them: no fact stands without. */
  async *#withEvidence(pages: AsyncIterable<Page<ExportEntity>>): AsyncGenerator<Page<ExportEntity>> {
    for await (const page of pages) {
      const bare = page.filter(({ whole, row }) => !whole.supported!(row));
      const about = bare.length === 0 ? [] : await this.#read(by(this.#about, bare));
      const more = new Map(about.map(({ id, row, whole }) => [id, whole.read(row).evidence]));
      yield page.map((each) => (more.has(each.id) ? supportedBy(each, more.get(each.id)!) : each));
    }
  }
}

function supportedBy(bare: Read<ExportEntity>, more: readonly ExportEvidence[]): Read<ExportEntity> {
  const read = (row: Row) => {
    const entity = bare.whole.read(row);
    return { ...entity, evidence: [...more, ...entity.evidence] };
  };
  return { ...bare, whole: { ...bare.whole, read } };
}

function by<T>(whole: Whole<T>, refs: readonly { readonly id: string }[]): ReadonlyMap<Whole<T>, readonly string[]> {
  return new Map([[whole, refs.map(idOf)]]);
}
