import { byText } from '../query/network-link.js';
import type { Select } from '../query/read-nodes.js';
import type { QueryScope } from '../query/scope.js';
import type { ExportEntity, ExportSource, ExportStatement } from './subgraph.js';
import { evidenceAbout, type Whole, wholeEntity, wholeSource, wholeStatement } from './whole.js';

/** A node by its id, with its concrete type. */
export interface NodeRef {
  readonly id: string;
  readonly type: string;
}

/** How many whole nodes are read at once: what one read of the store holds in memory. */
const CHUNK = 100;

export function chunks<T>(items: readonly T[], size = CHUNK): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

/** Reads whole nodes as one view shows them: one read of the store for so many nodes, of whatever types. */
export class NodeReader {
  readonly #entities: Whole<ExportEntity>;
  readonly #statements: Whole<ExportStatement>;
  readonly #sources: Whole<ExportSource>;
  readonly #about: ReturnType<typeof evidenceAbout>;

  constructor(
    readonly scope: QueryScope,
    readonly select: Select,
  ) {
    this.#entities = wholeEntity(scope);
    this.#statements = wholeStatement(scope);
    this.#sources = wholeSource(scope);
    this.#about = evidenceAbout(scope);
  }

  /** In the order of their ids; those that are not there any more are left out. */
  async *entities(refs: readonly NodeRef[]): AsyncIterable<ExportEntity> {
    for (const chunk of chunks(refs)) yield* await this.#supported(await this.#read(this.#entities, chunk));
  }

  async *statements(refs: readonly NodeRef[]): AsyncIterable<ExportStatement> {
    for (const chunk of chunks(refs)) yield* await this.#read(this.#statements, chunk);
  }

  async *sources(refs: readonly NodeRef[]): AsyncIterable<ExportSource> {
    for (const chunk of chunks(refs)) yield* await this.#read(this.#sources, chunk);
  }

  /** An entity without evidence of its own in the view gets some of a statement about it: no fact stands without. */
  async #supported(entities: readonly ExportEntity[]): Promise<readonly ExportEntity[]> {
    const bare = entities.filter(({ evidence }) => !evidence.some(({ fields }) => fields['stance'] === 'SUPPORTS'));
    if (bare.length === 0) return entities;
    const about = new Map((await this.#read(this.#about, bare)).map(({ id, evidence }) => [id, evidence]));
    return entities.map((entity) => ({ ...entity, evidence: [...(about.get(entity.id) ?? []), ...entity.evidence] }));
  }

  async #read<T extends { readonly id: string }>(whole: Whole<T>, refs: readonly { readonly id: string }[]): Promise<T[]> {
    const { rows } = await this.select(whole.plan(refs.map(({ id }) => id)));
    return rows.map(({ row }) => whole.read(row)).sort((a, b) => byText(a.id, b.id));
  }
}
