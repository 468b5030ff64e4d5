import { FingerprintMap } from '../../base/fingerprint-map.js';
import type { FactEvidence, FactRecord, PropertyValue } from '../../facts/records.js';

/** The number of records, and of pieces of evidence, whose values a dry run keeps. */
const MAX_KEPT = 20_000;

/** What earlier rows say about a record. */
export interface SeenValues {
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** Target ids by field. */
  readonly links: ReadonlyMap<string, readonly string[]>;
}

/** Stands for evidence whose content is not kept. */
const NOT_KEPT = 0;

/** A fingerprint of the content of evidence. Two contents collide once in about 60,000 cases. */
function contentFingerprint({ properties, links }: FactEvidence): number {
  const text = JSON.stringify([properties, links.map((link) => link.targets)]);
  let hash = 7;
  for (let i = 0; i < text.length; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return 1 + ((hash >>> 0) % 0xfffd);
}

/**
 * What the rows of one import have contained so far. It distinguishes a row that contradicts an earlier row from one that
 * updates the graph. Memory is about ten bytes per record. A dry run does not write to the graph, so it also keeps the values
 * of the last records.
 */
export class SeenRecords {
  readonly #records = new FingerprintMap();
  readonly #evidence = new FingerprintMap();
  readonly #values = new Map<string, SeenValues>();
  readonly #asserts = new Map<string, readonly string[]>();
  readonly #types: string[] = [];

  constructor(private readonly dryRun: boolean) {}

  /** The type of a record in an earlier row; null if there is none. */
  typeOf(id: string): string | null {
    const mark = this.#records.get(id);
    return mark === null ? null : this.#types[mark]!;
  }

  /**
   * Compares evidence with that of an earlier row; null if no row cited it. Only a dry run can find `other` (different content)
   * and `more` (it supports further attributes).
   */
  compareEvidence(evidence: FactEvidence): 'same' | 'other' | 'more' | null {
    const mark = this.#evidence.get(evidence.id);
    if (mark === null) return null;
    if (mark !== NOT_KEPT && mark !== contentFingerprint(evidence)) return 'other';
    const before = this.#asserts.get(evidence.id);
    return before && evidence.asserts.some((name) => !before.includes(name)) ? 'more' : 'same';
  }

  /** In a dry run, the values of a record in earlier rows; null if they are not kept. */
  values(id: string): SeenValues | null {
    return this.#values.get(id) ?? null;
  }

  add(record: FactRecord): void {
    if (!this.#types.includes(record.type)) this.#types.push(record.type);
    this.#records.set(record.id, this.#types.indexOf(record.type));
    for (const one of record.evidence) this.#evidence.set(one.id, this.dryRun ? contentFingerprint(one) : NOT_KEPT);
    if (this.dryRun) this.#keepValues(record);
  }

  #keepValues({ id, properties, links, evidence }: FactRecord): void {
    for (const one of evidence) {
      this.#asserts.set(one.id, [...new Set([...(this.#asserts.get(one.id) ?? []), ...one.asserts])]);
      if (this.#asserts.size > MAX_KEPT) this.#asserts.delete(this.#asserts.keys().next().value!);
    }
    const before = this.#values.get(id);
    this.#values.delete(id);
    this.#values.set(id, {
      properties: { ...before?.properties, ...properties },
      links: new Map([...(before?.links ?? []), ...links.map((link) => [link.field, link.targets] as const)]),
    });
    if (this.#values.size > MAX_KEPT) this.#values.delete(this.#values.keys().next().value!);
  }
}
