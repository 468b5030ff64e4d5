import type { Condition, Row, Shape, Step } from './plan.js';
import type { PlanParameter } from './plan-parameter.js';

/** What is read of nodes: of those that meet the condition, one row by the shape. */
export interface WalkedShape {
  readonly where: Condition;
  readonly shape: Shape;
}

/** The two steps of a walk over one end of its links: from a node to its links there, and from a link to the node there. */
export interface WalkedEnd {
  readonly toLinks: Step;
  readonly toNode: Step;
}

/**
 * A walk from some nodes over links (nodes with two ends, themselves) to the nodes nearest to them, breadth first, and every link
 * among the nodes of the walk, in one read. Nodes at one distance are taken in the order of their ids.
 */
export interface WalkPlan {
  readonly kind: 'walk';
  /** The label of the nodes. */
  readonly label: string;
  /** The ids of the nodes that it starts from, each once, and which of them there are. */
  readonly starts: readonly (string | PlanParameter)[];
  readonly startWhere: Condition;
  /** The most links between a node and its nearest start. */
  readonly depth: number;
  /** The most nodes, the starts among them. */
  readonly most: number;
  /**
   * What makes a walk too heavy for one read: that a node of it has more links than `perNode`, or that all have more than `all`. Links
   * count at each of their ends, and those that the conditions leave out count, too.
   */
  readonly heavy: { readonly perNode: number; readonly all: number };
  readonly subject: WalkedEnd;
  readonly object: WalkedEnd;
  /** Which links are followed. */
  readonly linkWhere: Condition;
  /** Which nodes links are followed to. A link between two starts is followed where one of them meets it. */
  readonly nodeWhere: Condition;
  readonly nodes: readonly WalkedShape[];
  /** What is read of links; their conditions are met by all links that are followed. */
  readonly links: readonly Shape[];
}

/** A link of a walk: its id, its type, the ids of its ends, and a row for each shape. */
export interface WalkedLink {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly rows: readonly Row[];
}

export interface Walked {
  /** The starts that are there, in no order; then, for each step, the nodes that are a step further, in the order of their ids. */
  readonly levels: readonly (readonly string[])[];
  /** For each step, how many nodes were found and left out. */
  readonly leftOut: readonly number[];
  /** In no order. */
  readonly links: readonly WalkedLink[];
  /** For each shape, the ids and rows of the nodes that meet its condition. */
  readonly nodes: readonly (readonly (readonly [id: string, row: Row])[])[];
}
