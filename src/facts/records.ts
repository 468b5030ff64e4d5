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

/** A reference with the type that holds it. */
export interface Reference {
  readonly owner: string;
  readonly link: FactLink;
}

/** A piece of evidence of one entity or statement. */
export interface FactEvidence {
  readonly id: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly links: readonly FactLink[];
  /** The attributes of the entity or statement that it gives, sorted; none when it disputes. */
  readonly asserts: readonly string[];
  readonly place: Place;
}

/** An entity, a source or a statement from facts: properties in stored form, references, evidence. */
export interface FactRecord {
  /** The type's name in the model. */
  readonly type: string;
  readonly id: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly links: readonly FactLink[];
  readonly evidence: readonly FactEvidence[];
  readonly place: Place;
  /** Set on a name that comes from its entity's entry: an entry of the name itself takes precedence. */
  readonly implied?: true;
}

/** Facts ready to be written: each id once. */
export interface Facts {
  readonly sources: readonly FactRecord[];
  readonly entities: readonly FactRecord[];
  readonly statements: readonly FactRecord[];
}
