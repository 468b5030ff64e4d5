import type { Problem } from '../../facts/problem.js';
import type { FactRecord } from '../../facts/records.js';
import type { ComparedFacts } from '../../ingest/compare.js';
import { nodeType } from '../../model/lookup.js';
import { brokenOrder } from '../../model/orders.js';
import type { Model } from '../../model/types.js';
import type { RecordOutcome } from './import-counts.js';
import type { SeenRecords } from './seen-records.js';

/** What happens to a record of a batch. */
export interface Classification {
  readonly change: RecordOutcome;
  /** What to write. It can be less than the record, if the graph has better values. */
  readonly write: FactRecord;
  /** Why its row is rejected; null if nothing is wrong. */
  readonly problem: Pick<Problem, 'code' | 'message' | 'hint'> | null;
}

/** Fields that are missing in the graph or differ from it, and the same for evidence, by id. */
interface Differences {
  readonly added: readonly string[];
  readonly differing: readonly string[];
  readonly evidence: readonly string[];
  readonly otherEvidence: readonly string[];
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return same([...new Set(a)].sort(), [...new Set(b)].sort());
}

/** Compares the records of one batch with the graph and with earlier rows, and classifies them. */
export class RecordDiff {
  constructor(
    private readonly model: Model,
    private readonly compared: ComparedFacts,
    private readonly seen: SeenRecords,
    /** Whether rows are imported again to complete references that were missing. */
    private readonly repeated: boolean,
  ) {}

  #fields(record: FactRecord): Pick<Differences, 'added' | 'differing'> {
    const stored = this.compared.records.get(record.id);
    const earlier = this.seen.values(record.id);
    const [added, differing]: [string[], string[]] = [[], []];
    const compareField = (name: string, seen: boolean, equal: boolean) => {
      if (seen) {
        if (!equal) differing.push(name);
      } else if (stored?.differing.includes(name)) differing.push(name);
      else if (!stored || stored.added.includes(name)) added.push(name);
    };
    for (const [name, value] of Object.entries(record.properties)) {
      const before = earlier?.properties[name] ?? null;
      compareField(name, before !== null, same(before, value));
    }
    for (const { field, targets } of record.links) {
      const before = earlier?.links.get(field);
      compareField(field, before !== undefined, before !== undefined && sameSet(before, targets));
    }
    return { added, differing };
  }

  #differences(record: FactRecord): Differences {
    const [evidence, otherEvidence]: [string[], string[]] = [[], []];
    for (const one of record.evidence) {
      const stored = this.compared.evidence.get(one.id);
      const cited = this.seen.values(record.id) === null ? null : this.seen.compareEvidence(one);
      if (cited === 'other' || (cited === null && stored && stored.differing.length > 0)) otherEvidence.push(one.id);
      else if (cited === 'more' || (cited === null && (!stored || stored.added.length > 0))) evidence.push(one.id);
    }
    return { ...this.#fields(record), evidence, otherEvidence };
  }

  /** A contradiction to an earlier row of the same import. */
  #contradictionProblem(record: FactRecord, { differing, otherEvidence }: Differences): Classification['problem'] {
    if (this.seen.typeOf(record.id) === null) return null;
    const links = new Set(this.repeated ? record.links.map((link) => link.field) : []);
    // Properties that are derived from a value do not count on their own. The script may be derived from the letters.
    const fields = differing.filter((name) => {
      const base = name.replace(/(Lo|Hi|Sort)$/, '');
      return !links.has(name) && (base === name || !(base in record.properties)) && !(record.type === 'Name' && name === 'script');
    });
    if (fields.length > 0)
      return {
        code: 'DUPLICATE_ID',
        message: `An earlier row gives ${record.id} another ${fields.join(', ')}.`,
        hint: 'Make the rows agree, or give the second record its own id or episode.',
      };
    const other =
      record.type === 'Name' ? undefined : record.evidence.find((one) => otherEvidence.includes(one.id) && this.seen.compareEvidence(one));
    if (!other) return null;
    const message = `An earlier row cites ${other.links[0]?.targets[0]} ${other.properties['locator'] ?? ''} for ${record.id} with other content.`;
    return { code: 'DUPLICATE_ID', message, hint: 'Merge the two, or give each its own locator.' };
  }

  #orderProblem(record: FactRecord): Classification['problem'] {
    const stored = this.compared.records.get(record.id)?.ordered;
    const earlier = this.seen.values(record.id)?.properties;
    if (!stored && !earlier) return null;
    const broken = brokenOrder(nodeType(this.model, record.type), { ...stored, ...earlier, ...record.properties });
    if (broken === null) return null;
    const message =
      broken.of === 'dates'
        ? 'Together with the stored dates, it would end before it starts.'
        : `Together with the stored figures, ${broken.lesser} would be more than ${broken.greater}.`;
    return { code: 'CONFLICT', message };
  }

  /** @param stored whether the graph has the record */
  classify(record: FactRecord, stored: boolean): Classification {
    const exists = stored || this.seen.typeOf(record.id) !== null;
    if (!exists) return { change: 'created', write: record, problem: null };
    const differences = this.#differences(record);
    if (record.implied) {
      // A name implied by its entity says less than a Name entry, so it only adds evidence.
      const write = {
        ...record,
        properties: {},
        links: [],
        evidence: record.evidence.filter((one) => differences.evidence.includes(one.id)),
      };
      return { change: differences.evidence.length > 0 ? 'changed' : 'unchanged', write, problem: null };
    }
    const unchanged = Object.values(differences).every((names: readonly string[]) => names.length === 0);
    if (unchanged) return { change: 'unchanged', write: record, problem: null };
    return { change: 'changed', write: record, problem: this.#contradictionProblem(record, differences) ?? this.#orderProblem(record) };
  }
}
