/** What a field of the model holds, in the API's shape: the id of a node for a reference, `{ edtf, earliest, latest }` for a date. */
export type FieldValue = null | string | number | boolean | readonly FieldValue[] | { readonly [part: string]: FieldValue };

/**
 * The fields that a node has in the model, by their names; all of them, derived ones too. What is unknown, or not known
 * in the view, is null, or an empty list.
 */
export type Fields = Readonly<Record<string, FieldValue>>;

/** One piece of evidence with the id of its source. */
export interface ExportEvidence {
  readonly id: string;
  readonly source: string;
  /** `source` among them, as its id. */
  readonly fields: Fields;
  /**
   * The attributes of its statement or entity that it gives, by their names in the store (`role`, `validFrom`), sorted; none
   * where it disputes. Null where the store keeps no such list: then it gives all of them.
   */
  readonly asserts: readonly string[] | null;
}

export interface ExportSource {
  readonly id: string;
  readonly fields: Fields;
}

/** A statement whose ends are given by their ids. Its fields leave out `subject`, `object` and `evidence`. */
export interface ExportStatement {
  readonly id: string;
  /** The type's name in the model: `Membership`. */
  readonly type: string;
  readonly subject: string;
  readonly object: string | null;
  readonly fields: Fields;
  readonly evidence: readonly ExportEvidence[];
}

/** An entity. Its fields leave out `evidence`; its names, the primary one first, are the Name statements of the view. */
export interface ExportEntity {
  readonly id: string;
  readonly type: string;
  readonly fields: Fields;
  readonly names: readonly ExportStatement[];
  readonly evidence: readonly ExportEvidence[];
}

/** A node with what its own record refers to, by field, and perhaps more; of a statement also its object, null where it has none. */
export type ExportLinks = Pick<ExportEntity, 'id' | 'type' | 'fields'> & { readonly object?: string | null };

/** The nodes once more, for those who need little of them: read in a fraction of the time. */
export interface LinksOnly {
  entities(): AsyncIterable<ExportLinks>;
  statements(): AsyncIterable<ExportLinks>;
  /** Whole, but only those that have no object. */
  lone(): AsyncIterable<ExportStatement>;
}

/** What a reader of the file must know to cite it and to make it again. */
export interface ExportAbout {
  /** The selection as it was asked for, for example `{ around: ['hamas'], depth: 2 }`. */
  readonly selection: Fields;
  /** The view as it was asked for: `asOf`, `knownAt` and the like; empty for the default one. */
  readonly view: Fields;
  readonly revision: number;
  /** ISO 8601, in UTC. */
  readonly exportedAt: string;
  /** Name and version of the program. */
  readonly generator: string;
  /** On what terms the data may be used. */
  readonly licence: string;
}

/**
 * A part of the graph as one view shows it, complete in itself: the ends of its statements, the entities and the sources
 * that its nodes refer to are in it. Nothing is held in memory; each list may be read any number of times and comes
 * in the same order, by id. A statement with an object may have the object left out of the view: it is null then.
 */
export interface Subgraph {
  readonly about: ExportAbout;
  sources(): AsyncIterable<ExportSource>;
  /** @param type only those of this type of the model; by default all */
  entities(type?: string): AsyncIterable<ExportEntity>;
  /**
   * All statements but names, which stand at their entities.
   * @param type only those of this type of the model; by default all
   */
  statements(type?: string): AsyncIterable<ExportStatement>;
  /** Left out where reading little takes as long as reading all, as it does in memory. */
  readonly links?: LinksOnly;
  /**
   * Called when all has been read: that it was read from one state of the graph.
   * @throws CadreError CONFLICT when the graph was written to in between
   */
  confirm(): Promise<void>;
}
