/** What kind of node a type is kept as. */
export type NodeKind = 'entity' | 'statement' | 'record';

/** Which end of a statement: `both` for symmetric statements, whose ends are interchangeable. */
type End = 'subject' | 'object' | 'both';

/** How a field is stored: a property, a group of properties, or a relationship. */
export type FieldKind = 'scalar' | 'enum' | 'value' | 'ref';

export interface Mapping {
  readonly stix?: {
    readonly type?: string;
    /** The class of an identity. */
    readonly class?: string;
    readonly relationship?: string;
    readonly reverse: boolean;
    readonly property?: string;
    /** What the value of an enum stands for on the scale of confidence, 0 to 100. */
    readonly confidence?: number;
  };
  readonly ftm?: { readonly schema?: string; readonly subject?: string; readonly object?: string; readonly property?: string };
  readonly rdf?: { readonly class?: string; readonly property?: string };
}

export interface Field {
  readonly name: string;
  readonly description: string;
  /** The named type, without list and non-null marks. */
  readonly type: string;
  readonly kind: FieldKind;
  readonly list: boolean;
  readonly required: boolean;
  readonly derived: boolean;
  readonly sortable: boolean;
  /** Whether `searchTexts` finds its texts. */
  readonly searched: boolean;
  /** For a ref: the field of what it refers to by which lists of the type are found. */
  readonly listedBy: string | null;
  /** For a list of refs: whether the ids of what it leads to are kept beside the node. */
  readonly materializedIds: boolean;
  /** For a ref: the relationship type in the store. */
  readonly relationship: string | null;
  /** For a ref: the concrete types that may stand there. */
  readonly targets: readonly string[];
  /** Whether it holds the two-letter code (ISO 3166-1) of the country that the entity is. */
  readonly countryCode: boolean;
  /** Whether the date says only when something began, and not when it ended. */
  readonly begins: boolean;
  /** Whether the Boolean is false, and not unknown, where no source says that it is true. */
  readonly falseUnlessSaid: boolean;
  /** For such a Boolean: the date of the same type on which it was done, which says that it is true. */
  readonly saidBy: string | null;
  /** Whether the date of the statement is that on which its subject came into being. */
  readonly founds: boolean;
  /** For a ref that leads from a part to its whole: what the whole is. */
  readonly partOf: WholeKind | null;
  readonly range: { readonly min: number | null; readonly max: number | null } | null;
  readonly term: string | null;
  readonly mapping: Mapping;
}

/** What has parts (`@partOf`): a place, or an actor. */
export type WholeKind = 'PLACE' | 'ACTOR';

/** How far influence goes along a statement, the least first. */
export type InfluenceDegree = 'NONE' | 'FORMAL' | 'ACTUAL';

/** How influence runs along the statements of a type (`@influence`). */
export interface InfluenceSpec {
  readonly from: 'subject' | 'object';
  /** How far it goes where `by` does not say it. */
  readonly degree: InfluenceDegree;
  /** A field whose values say it. */
  readonly by: string | null;
}

export interface StatementSpec {
  readonly time: 'STATE' | 'EVENT';
  readonly edge: string;
  /** Connection names by which the ends lead to the statement. */
  readonly subjectConnection: string;
  readonly objectConnection: string | null;
  readonly identity: readonly string[];
  readonly symmetric: boolean;
  /** A field of the identity: without it, a statement says in general what those of its ends that have it say in particular. */
  readonly general: string | null;
  /** A state that lasts until something ends it: what has surely begun is certain until an end is known or a source says otherwise. */
  readonly persists: boolean;
  /** Of a type about events (`@event`): the end at which the event stands, and the field with its date. */
  readonly event: { readonly end: 'subject' | 'object'; readonly date: string } | null;
  /** Where the subject is a part of the object: what that is. */
  readonly partOf: WholeKind | null;
  /** Null where influence does not run along its statements. */
  readonly influence: InfluenceSpec | null;
}

export interface NodeType {
  readonly name: string;
  readonly kind: NodeKind;
  readonly description: string;
  /** Labels in the store, the type's own first, then its interfaces. */
  readonly labels: readonly string[];
  readonly interfaces: readonly string[];
  readonly fields: ReadonlyMap<string, Field>;
  /** Root field for one (`armedGroup`) and for many (`armedGroups`). */
  readonly single: string;
  readonly plural: string;
  /** Kebab-case name, the first part of statement ids. */
  readonly slug: string;
  readonly statement: StatementSpec | null;
  readonly term: string | null;
  readonly mapping: Mapping;
}

export interface InterfaceType {
  readonly name: string;
  readonly description: string;
  readonly interfaces: readonly string[];
  readonly fields: ReadonlyMap<string, Field>;
  readonly members: readonly string[];
  readonly term: string | null;
}

export interface ValueType {
  readonly name: string;
  /** Of a point on the earth (`@point`): the fields with its degrees north and east. */
  readonly point: { readonly latitude: string; readonly longitude: string } | null;
  readonly description: string;
  readonly fields: ReadonlyMap<string, Field>;
}

export interface EnumValue {
  readonly name: string;
  readonly description: string;
  /** How far influence goes along a statement whose field has the value (`@carries`); null where it does not say. */
  readonly carries: InfluenceDegree | null;
  readonly mapping: Mapping;
}

export interface EnumType {
  readonly name: string;
  readonly description: string;
  readonly values: readonly EnumValue[];
  readonly term: string | null;
}

/** A way from an entity to the statements about it. */
export interface Connection {
  readonly name: string;
  readonly statement: string;
  readonly end: End;
}

/** The whole model, read once from the SDL files and frozen. */
export interface Model {
  readonly types: ReadonlyMap<string, NodeType>;
  readonly interfaces: ReadonlyMap<string, InterfaceType>;
  readonly values: ReadonlyMap<string, ValueType>;
  readonly enums: ReadonlyMap<string, EnumType>;
  /** Names and descriptions of the custom scalars. */
  readonly scalars: ReadonlyMap<string, string>;
  /** Hand-written SDL of the API that is not derived (schema/api). */
  readonly api: string;
  /** SDL of scalars and enums, printed for the API. */
  readonly declarations: string;
}
