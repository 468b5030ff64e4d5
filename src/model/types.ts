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
  /** For a ref: the field of what it refers to by which lists of the type are found. */
  readonly listedBy: string | null;
  /** For a list of refs: whether the ids of what it leads to are kept beside the node. */
  readonly idsKept: boolean;
  /** For a ref: the relationship type in the store. */
  readonly relationship: string | null;
  /** For a ref: the concrete types that may stand there. */
  readonly targets: readonly string[];
  readonly range: { readonly min: number | null; readonly max: number | null } | null;
  readonly term: string | null;
  readonly mapping: Mapping;
}

export interface StatementSpec {
  readonly time: 'STATE' | 'EVENT';
  readonly edge: string;
  /** Connection names by which the ends lead to the statement. */
  readonly subjectConnection: string;
  readonly objectConnection: string | null;
  readonly identity: readonly string[];
  readonly symmetric: boolean;
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
  readonly description: string;
  readonly fields: ReadonlyMap<string, Field>;
}

export interface EnumValue {
  readonly name: string;
  readonly description: string;
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
