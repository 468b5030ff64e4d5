/** One operator of a plan, as the driver tells it for EXPLAIN and PROFILE. */
export interface Operator {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly Operator[];
}

/** An operator whose work may grow with the graph and not with the answer. */
export interface Scan {
  readonly name: string;
  /** What it goes over, in the database's words, such as `n:Attack`. */
  readonly details: string;
  readonly rows: number | null;
}

/** All operators of a plan, the last to run first. */
export function operators(plan: Operator): Operator[] {
  return [plan, ...plan.children.flatMap(operators)];
}

function nameOf({ operatorType }: Operator): string {
  return operatorType.replace(/@.*$/, '');
}

/** Where a plan goes over all nodes or relationships of a label, a type, an index, or pairs everything with everything. */
export function scansOf(plan: Operator): Scan[] {
  return operators(plan)
    .filter((operator) => /Scan$|^CartesianProduct$/.test(nameOf(operator)))
    .map((operator) => {
      const { Details: details = '', Rows: rows } = operator.arguments;
      return { name: nameOf(operator), details: String(details), rows: rows === undefined ? null : Number(String(rows)) };
    });
}
