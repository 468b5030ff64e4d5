/** The value of a field of the model, in the API's shape: the id of the node for a reference, `{ edtf, earliest, latest }` for a date. */
export type FieldValue = null | string | number | boolean | readonly FieldValue[] | { readonly [part: string]: FieldValue };

/**
 * All fields of a node in the model, by name, derived fields included. A value that is unknown, or not known in the view, is
 * null or an empty list.
 */
export type Fields = Readonly<Record<string, FieldValue>>;

/** A piece of evidence with the id of its source. */
export interface ExportEvidence {
  readonly id: string;
  readonly source: string;
  /** Includes `source`, as an id. */
  readonly fields: Fields;
  /**
   * The attributes of its statement or entity that the evidence supports, by their names in the store (`role`, `validFrom`),
   * sorted. Empty for evidence that disputes. Null where the store keeps no list: the evidence then supports all attributes.
   */
  readonly asserts: readonly string[] | null;
}

export interface ExportSource {
  readonly id: string;
  readonly fields: Fields;
}

/** A statement with the ids of its ends. `fields` does not contain `subject`, `object` and `evidence`. */
export interface ExportStatement {
  readonly id: string;
  /** The name of the type in the model: `Membership`. */
  readonly type: string;
  readonly subject: string;
  readonly object: string | null;
  readonly fields: Fields;
  readonly evidence: readonly ExportEvidence[];
}

/** An entity. `fields` does not contain `evidence`. `names` are the Name statements of the view, the primary name first. */
export interface ExportEntity {
  readonly id: string;
  readonly type: string;
  readonly fields: Fields;
  readonly names: readonly ExportStatement[];
  readonly evidence: readonly ExportEvidence[];
}

/** A node with at least the fields that are references; for a statement also its ends. The object may be null. */
export type ExportLinks = Pick<ExportEntity, 'id' | 'type' | 'fields'> & { readonly subject?: string; readonly object?: string | null };

/** The nodes again, with only what they refer to. Reading them takes a fraction of the time. */
export interface LinksOnly {
  entities(): AsyncIterable<ExportLinks>;
  statements(): AsyncIterable<ExportLinks>;
  /** Complete statements, but only those without an object. */
  unary(): AsyncIterable<ExportStatement>;
}

/** What an export leaves out because it is undecided (see `undecided` of the lists of the API), and how to see it. */
export interface ExportUndecided {
  readonly totalCount: number;
  /** The query that shows which; of the answer to a query, the query itself with `undecided` in it. */
  readonly query: string;
  readonly variables: Fields;
}

/** What a reader of the file needs to cite it and to make it again. */
export interface ExportAbout {
  /** The selection as the request gave it: `{ around: ['hamas'], depth: 2 }`. */
  readonly selection: Fields;
  /** The view as the request gave it: `asOf`, `knownAt` and so on; empty for the default view. */
  readonly view: Fields;
  /** What the filter can neither include nor exclude. Absent where nothing can be undecided. */
  readonly undecided?: ExportUndecided;
  readonly revision: number;
  /** The hash of the change with this revision, at the end of the chain of the log; null for an empty graph. */
  readonly head: string | null;
  /** In which format it is written, with a value for each option. Absent until it is written. */
  readonly format?: { readonly name: string; readonly options: Readonly<Record<string, string>> };
  /** ISO 8601 in UTC. */
  readonly exportedAt: string;
  /** Name and version of the program. */
  readonly generator: string;
  /** The terms of use of the data. */
  readonly licence: string;
}

/**
 * Why an entity or a statement is in an export.
 * asked: the request names it, its type and filter match it, or the answer to the query has it.
 * network: the network around what was asked for has it.
 * statement: a statement about an entity that was asked for or is in the network.
 * end: an end of a statement that was asked for.
 * neighbour: the other end of a statement about an entity that was asked for.
 * reference: a record refers to it, such as the place of an attack.
 * source: a source refers to it, as its publisher.
 */
export type Inclusion = 'asked' | 'network' | 'statement' | 'end' | 'neighbour' | 'reference' | 'source';

/**
 * A part of the graph as one view shows it. It is closed: it contains the ends of its statements and all entities and sources
 * that its nodes refer to. Nothing is held in memory. Each list can be read any number of times and always comes in the same
 * order, by id. The view may hide the object of a statement: the object is null then.
 */
export interface Subgraph {
  readonly about: ExportAbout;
  sources(): AsyncIterable<ExportSource>;
  /** @param type only entities of this type of the model; all types by default */
  entities(type?: string): AsyncIterable<ExportEntity>;
  /**
   * All statements except names, which are in their entity.
   * @param type only statements of this type of the model; all types by default
   */
  statements(type?: string): AsyncIterable<ExportStatement>;
  /** Why an entity or a statement of the subgraph is in it. Names are not asked for: they belong to their entity. */
  inclusionOf(id: string): Inclusion;
  /** Absent if reading less takes as long as reading all, as for a part in memory. */
  readonly links?: LinksOnly;
  /**
   * To be called after the last read: confirms that all reads saw the same state of the graph.
   * @throws CadreError CONFLICT when the graph changed in the meantime
   */
  confirm(): Promise<void>;
}
