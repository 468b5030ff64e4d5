import { possibleTypes, typesOfKind } from '../../model/lookup.js';
import type { Model, NodeType } from '../../model/types.js';
import { chosenTypes } from '../selection/arguments.js';

/** The arguments of walks over the graph: types by their values in the API. */

/** The greatest `minEvidence`. */
export const MOST_EVIDENCE = 1_000;

/** The statement types of an argument that have two ends; all of them without the argument. */
export function twoEnded(model: Model, asked: readonly string[] | null | undefined, without: readonly string[] = []): NodeType[] {
  const types = typesOfKind(model, 'statement').filter((type) => type.fields.has('object'));
  const names = types.map((type) => type.name);
  const [chosen, avoided] = [chosenTypes(names, asked) ?? names, chosenTypes(names, without)!];
  return types.filter(({ name }) => chosen.includes(name) && !avoided.includes(name));
}

export function entityTypeNames(model: Model, asked: readonly string[] | null | undefined): string[] | null {
  return chosenTypes(possibleTypes(model, 'Entity'), asked);
}
