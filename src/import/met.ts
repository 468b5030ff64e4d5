import type { FactEvidence, FactRecord, PropertyValue } from '../facts/records.js';
import { PrintTable } from './print-table.js';

/** Of how many records a dry run remembers what their rows gave. */
const REMEMBERED = 20_000;

/** What earlier rows gave of a record. */
export interface Values {
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** Targets by field. */
  readonly links: ReadonlyMap<string, readonly string[]>;
}

/** Mark of evidence whose content is not remembered. */
const CITED = 0;

/** A mark of the content of evidence: another content has another one, but for one in sixty thousand. */
function contentMark({ properties, links }: FactEvidence): number {
  const text = JSON.stringify([properties, links.map((link) => link.targets)]);
  let hash = 7;
  for (let i = 0; i < text.length; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return 1 + ((hash >>> 0) % 0xfffd);
}

/**
 * What the rows of one import have given so far: so a row that contradicts an earlier one is told from one that says
 * something else than the graph did before. Flat in memory: some ten bytes a record. A dry run, which the graph does not
 * remember anything of, also keeps the values of the last records.
 */
export class Met {
  readonly #records = new PrintTable();
  readonly #evidence = new PrintTable();
  readonly #values = new Map<string, Values>();
  readonly #types: string[] = [];

  constructor(private readonly dryRun: boolean) {}

  /** The type of a record that an earlier row gave; null where none did. */
  typeOf(id: string): string | null {
    const mark = this.#records.get(id);
    return mark === null ? null : this.#types[mark]!;
  }

  /** Whether an earlier row cited this evidence. `other`: with another content; found in a dry run only. */
  cited(evidence: FactEvidence): 'same' | 'other' | null {
    const mark = this.#evidence.get(evidence.id);
    if (mark === null) return null;
    return mark === CITED || mark === contentMark(evidence) ? 'same' : 'other';
  }

  /** In a dry run, what earlier rows gave of a record; null where that is not remembered. */
  values(id: string): Values | null {
    return this.#values.get(id) ?? null;
  }

  add(record: FactRecord): void {
    if (!this.#types.includes(record.type)) this.#types.push(record.type);
    this.#records.set(record.id, this.#types.indexOf(record.type));
    for (const one of record.evidence) this.#evidence.set(one.id, this.dryRun ? contentMark(one) : CITED);
    if (this.dryRun) this.#remember(record);
  }

  #remember({ id, properties, links }: FactRecord): void {
    const before = this.#values.get(id);
    this.#values.delete(id);
    this.#values.set(id, {
      properties: { ...before?.properties, ...properties },
      links: new Map([...(before?.links ?? []), ...links.map((link) => [link.field, link.targets] as const)]),
    });
    if (this.#values.size > REMEMBERED) this.#values.delete(this.#values.keys().next().value!);
  }
}
