import type { PathsQuery } from '../../api/documents.generated.js';
import { isSymmetric } from '../../words/families.js';
import type { EntityRef } from '../../words/kinds.js';

/** A path as the API answers it. */
export type Path = PathsQuery['paths']['nodes'][number];
/** A statement of a path. */
export type Step = Path['statements'][number];

/** Paths over the same types of statement, each read the same way. */
export interface Shape {
  /** The types with their ways of reading; it names the shape in an address. */
  readonly key: string;
  /** In the order of the answer: the first ranks highest. */
  readonly paths: readonly Path[];
}

/** A line between two neighbouring columns of a shape. */
export interface ShapeLink {
  readonly statement: Step;
  readonly from: string;
  readonly to: string;
  /** Whether its subject is on the left. */
  readonly forward: boolean;
}

/** Whether a step is read from left to right: from its subject to its object. */
export function isForward(path: Path, step: number): boolean {
  return path.statements[step]!.subject.id === path.entities[step]!.id;
}

function keyOf(path: Path): string {
  return path.statements
    .map((statement, i) => `${statement.__typename}${isSymmetric(statement) ? '' : isForward(path, i) ? '.to' : '.from'}`)
    .join('-');
}

/** Groups ranked paths by shape; shapes stand in the order of their best path. */
export function shapesOf(paths: readonly Path[]): readonly Shape[] {
  const groups = new Map<string, Path[]>();
  for (const path of paths) {
    const key = keyOf(path);
    const group = groups.get(key);
    if (group) group.push(path);
    else groups.set(key, [path]);
  }
  return [...groups].map(([key, group]) => ({ key, paths: group }));
}

/** The entities at each place of a shape, each once, in the order of the ranking. */
export function columnsOf({ paths }: Shape): readonly (readonly EntityRef[])[] {
  return paths[0]!.entities.map((_, i) => [...new Map(paths.map(({ entities }) => [entities[i]!.id, entities[i]!])).values()]);
}

/** The statements between each two places of a shape, each once. */
export function linksOf({ paths }: Shape): readonly (readonly ShapeLink[])[] {
  return paths[0]!.statements.map((_, i) => [
    ...new Map(
      paths.map((path) => {
        const statement = path.statements[i]!;
        const link = { statement, from: path.entities[i]!.id, to: path.entities[i + 1]!.id, forward: isForward(path, i) };
        return [statement.id, link] as const;
      }),
    ).values(),
  ]);
}

/** The entities between the ends that every path passes through. */
export function passedByAll(paths: readonly Path[]): readonly EntityRef[] {
  const inner = ({ entities }: Path) => entities.slice(1, -1);
  if (paths.length < 2) return [];
  return inner(paths[0]!).filter(({ id }) => paths.every((path) => inner(path).some((entity) => entity.id === id)));
}
