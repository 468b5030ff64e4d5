import type { NodeType } from '../model/types.js';
import { idPart } from '../model/values/slug.js';
import type { FactInput } from './coerce.js';

/** The placeholder in an id for a part that the facts do not give. */
const NONE = '_';

function part(value: unknown): string {
  if (value === null || value === undefined || value === '') return NONE;
  const text = String(value);
  return idPart(/^[A-Z][A-Z0-9_]*$/.test(text) ? text.toLowerCase().replaceAll('_', '-') : text);
}

/**
 * The id of a statement, made from its identity fields: `membership:kataib-hezbollah:islamic-resistance-in-iraq`.
 * The episode is included only where there is one. The ends of symmetric statements must be sorted.
 */
export function statementId(type: NodeType, fact: FactInput): string {
  const fields = type.statement!.identity.filter((name) => type.fields.has(name) && (name !== 'episode' || fact['episode'] != null));
  return [type.slug, ...fields.map((name) => part(fact[name]))].join(':');
}

/** The id of a piece of evidence: its owner, its source, the locator, and `disputes` when it disputes. */
export function evidenceId(owner: string, evidence: FactInput): string {
  const source = String(evidence['source']).replace(/^source:/, '');
  const side = evidence['stance'] === 'DISPUTES' ? ['disputes'] : [];
  return ['evidence', owner, idPart(source), part(evidence['locator']), ...side].join(':');
}

/** The fact with the ends of a symmetric statement in the stored order. */
export function sortEnds(type: NodeType, fact: FactInput): FactInput {
  const [subject, object] = [String(fact['subject']), String(fact['object'])];
  return type.statement?.symmetric && object < subject ? { ...fact, subject: object, object: subject } : fact;
}
