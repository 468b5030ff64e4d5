import type { Place } from './problem.js';

/** null: the property is removed. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[] | null;

/** A reference of a fact to entities or sources by id. */
export interface FactLink {
  /** The field of the model, for example `subject`. */
  readonly field: string;
  readonly relationship: string;
  readonly targets: readonly string[];
  readonly place: Place;
}

/** A piece of evidence of one entity or statement. */
export interface FactEvidence {
  readonly id: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly links: readonly FactLink[];
  /** The attributes of the entity or statement that it gives, sorted; none where it disputes. */
  readonly asserts: readonly string[];
  readonly place: Place;
}

/** An entity, a source or a statement as facts give it: properties as they are stored, references, evidence. */
export interface FactRecord {
  /** The type's name in the model. */
  readonly type: string;
  readonly id: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly links: readonly FactLink[];
  readonly evidence: readonly FactEvidence[];
  readonly place: Place;
  /** A name that its entity's own entry gives it: an entry of the name itself says more. */
  readonly implied?: true;
}

/** Facts ready to be written: each id once. */
export interface Facts {
  readonly sources: readonly FactRecord[];
  readonly entities: readonly FactRecord[];
  readonly statements: readonly FactRecord[];
}
