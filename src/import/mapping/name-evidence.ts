import { GIVES_NAME } from '../../model/storage.js';
import type { Fact } from '../row/row-facts.js';

/**
 * Marks the evidence of an entity that does not support its name. The evidence of its primary name does.
 * @param cited the evidence of the entity
 * @param names the entity's names, with their evidence
 */
export function markNameEvidence(cited: readonly Fact[], name: unknown, names: readonly Fact[]): Fact[] {
  const own = names.find((one) => one['kind'] === 'PRIMARY' && one['value'] === name);
  const place = ({ source, locator, stance }: Fact) => JSON.stringify([source, locator, stance]);
  const naming = new Set(((own?.['evidence'] ?? []) as Fact[]).map(place));
  if (!cited.some((one) => one['stance'] === 'SUPPORTS' && naming.has(place(one)))) return [...cited];
  return cited.map((one) => (naming.has(place(one)) ? one : { ...one, [GIVES_NAME]: false }));
}
