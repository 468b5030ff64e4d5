import type { CollectionReturnValue } from 'cytoscape';
import { widthOf } from '../../../words/families.js';
import type { LinkView, NodeView } from '../plan/view.js';

/** What the style of a node goes by. */
export function nodeData({ id, kind }: NodeView) {
  return { id, kind };
}

/** What the style of a line goes by. */
export function linkData({ id, source, target, type, family, standing, symmetric, uncertain, roots, difference }: LinkView) {
  return { id, source, target, type, family, standing, symmetric, uncertain, width: widthOf(roots), difference: difference ?? null };
}

/** Gives an element other data, where it is there and has other ones. @returns whether it is there */
export function renewed(element: CollectionReturnValue, data: Readonly<Record<string, unknown>>): boolean {
  if (element.empty()) return false;
  if (Object.entries(data).some(([key, value]) => element.data(key) !== value)) element.data(data);
  return true;
}
