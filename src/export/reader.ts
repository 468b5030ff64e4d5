import { byText } from '../query/network-link.js';
import type { Select } from '../query/read-nodes.js';
import type { QueryScope } from '../query/scope.js';
import type { Row } from '../store/plan.js';
import { type Pages, readAhead, stretches } from './read-ahead.js';
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
/** After so many nodes of a type its own text pays: what planning it costs is less than asking of each node what its type lacks. */
const PAYS_AFTER = 1_000;
/** So many of one type at least are worth a read of their own. */
const WORTH_A_READ = 50;

/** How nodes of one family are read: by a text that fits all types, or by those of types of which there are many. */
class Family<T> {
  readonly #met = new Map<string, number>();
  readonly #own = new Map<string, Whole<T>>();

  constructor(
    private readonly any: Whole<T>,
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

  #textFor(type: string, nodes: number): Whole<T> {
    const met = (this.#met.get(type) ?? 0) + nodes;
    this.#met.set(type, met);
    return met > PAYS_AFTER && nodes >= WORTH_A_READ ? this.#ownText(type) : this.any;
  }

  #ownText(type: string): Whole<T> {
    const own = this.#own.get(type) ?? this.compile(type);
    this.#own.set(type, own);
    return own;
  }
}

/** Reads whole nodes as one view shows them, a chunk at a time, the next one while the last is worked on. */
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

  /** In the order of their ids; those that are not there any more are left out. */
  entities(refs: Pages<NodeRef>): AsyncIterable<ExportEntity> {
    return readAhead(stretches(refs, CHUNK), async (chunk) => {
      const rows = await this.#rows(this.#entities.portions(chunk));
      return this.#supported(rows, await this.#evidenceOfBare(rows));
    });
  }

  statements(refs: Pages<NodeRef>): AsyncIterable<ExportStatement> {
    return readAhead(stretches(refs, CHUNK), async (chunk) => nodesOf(await this.#rows(this.#statements.portions(chunk))));
  }

  sources(refs: Pages<NodeRef>): AsyncIterable<ExportSource> {
    return readAhead(stretches(refs, CHUNK), async (chunk) => nodesOf(await this.#rows(all(this.#sources, chunk))));
  }

  /** What nodes of one family refer to, in the order of their ids. */
  links(family: 'entities' | 'statements', refs: Pages<NodeRef>): AsyncIterable<ExportLinks> {
    return readAhead(stretches(refs, CHUNK), async (chunk) => nodesOf(await this.#rows(all(this.#links[family], chunk))));
  }

  /** For entities without supporting evidence of their own in the view, some of a statement about them: no fact stands without. */
  async #evidenceOfBare(rows: readonly Read<ExportEntity>[]): Promise<ReadonlyMap<string, readonly ExportEvidence[]>> {
    const bare = rows.filter(({ whole, row }) => !whole.supported!(row));
    if (bare.length === 0) return new Map();
    const found = await this.#rows(all(this.#about, bare));
    return new Map([...nodesOf(found)].map(({ id, evidence }) => [id, evidence]));
  }

  *#supported(rows: readonly Read<ExportEntity>[], about: ReadonlyMap<string, readonly ExportEvidence[]>): Iterable<ExportEntity> {
    for (const entity of nodesOf(rows)) {
      const more = about.get(entity.id);
      yield more ? { ...entity, evidence: [...more, ...entity.evidence] } : entity;
    }
  }

  async #rows<T>(portions: ReadonlyMap<Whole<T>, readonly string[]>): Promise<Read<T>[]> {
    const read: Read<T>[] = [];
    for (const [whole, ids] of portions) {
      const { rows } = await this.select(whole.plan(ids));
      for (const { keys, row } of rows) read.push({ id: keys.at(-1)!, whole, row });
    }
    return read.sort((a, b) => byText(a.id, b.id));
  }
}

/** A node as it came from the store, and how it is read. */
interface Read<T> {
  readonly id: string;
  readonly whole: Whole<T>;
  readonly row: Row;
}

function all<T>(whole: Whole<T>, refs: readonly { readonly id: string }[]): ReadonlyMap<Whole<T>, readonly string[]> {
  return new Map([[whole, refs.map(({ id }) => id)]]);
}

/** One by one as they are asked for: nodes that all wait at once for their writing would be moved about in memory meanwhile. */
function* nodesOf<T>(rows: readonly Read<T>[]): Iterable<T> {
  for (const { whole, row } of rows) yield whole.read(row);
}
