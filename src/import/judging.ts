import type { Problem } from '../facts/problem.js';
import type { FactRecord } from '../facts/records.js';
import { nodeType } from '../model/lookup.js';
import { brokenOrder } from '../model/orders.js';
import type { Model } from '../model/types.js';
import type { ComparedFacts } from '../store/compare.js';
import type { Met } from './met.js';
import type { Change } from './tally.js';

/** What is to be done with a record of a batch. */
export interface Judged {
  readonly change: Change;
  /** What is to be written of it; not the record where the graph knows better. */
  readonly write: FactRecord;
  /** Why its row is refused; null where nothing is wrong. */
  readonly problem: Pick<Problem, 'code' | 'message'> | null;
}

/** Given fields that are not in the graph, or not so; and evidence likewise, by its id. */
interface News {
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

/** Judges the records of one batch by what the graph has and by what earlier rows gave. */
export class Judge {
  constructor(
    private readonly model: Model,
    private readonly compared: ComparedFacts,
    private readonly met: Met,
    /** A second go at rows: what they gave without references is completed. */
    private readonly again: boolean,
  ) {}

  #fields(record: FactRecord): Pick<News, 'added' | 'differing'> {
    const stored = this.compared.records.get(record.id);
    const earlier = this.met.values(record.id);
    const [added, differing]: [string[], string[]] = [[], []];
    const weigh = (name: string, known: boolean, equal: boolean) => {
      if (known) {
        if (!equal) differing.push(name);
      } else if (stored?.differing.includes(name)) differing.push(name);
      else if (!stored || stored.added.includes(name)) added.push(name);
    };
    for (const [name, value] of Object.entries(record.properties)) {
      const before = earlier?.properties[name] ?? null;
      weigh(name, before !== null, same(before, value));
    }
    for (const { field, targets } of record.links) {
      const before = earlier?.links.get(field);
      weigh(field, before !== undefined, before !== undefined && sameSet(before, targets));
    }
    return { added, differing };
  }

  #news(record: FactRecord): News {
    const [evidence, otherEvidence]: [string[], string[]] = [[], []];
    for (const one of record.evidence) {
      const stored = this.compared.evidence.get(one.id);
      const cited = this.met.values(record.id) === null ? null : this.met.cited(one);
      if (cited === 'other' || (cited === null && stored && stored.differing.length > 0)) otherEvidence.push(one.id);
      else if (cited === null && (!stored || stored.added.length > 0)) evidence.push(one.id);
    }
    return { ...this.#fields(record), evidence, otherEvidence };
  }

  /** What an earlier row of this import gave otherwise. */
  #contradiction(record: FactRecord, { differing, otherEvidence }: News): Judged['problem'] {
    if (this.met.typeOf(record.id) === null) return null;
    const links = new Set(this.again ? record.links.map((link) => link.field) : []);
    // What is kept beside a value and made from it is no contradiction of its own; the script may be read off the letters.
    const fields = differing.filter((name) => {
      const base = name.replace(/(Lo|Hi|Sort)$/, '');
      return !links.has(name) && (base === name || !(base in record.properties)) && !(record.type === 'Name' && name === 'script');
    });
    const advice = 'Make the rows agree, or give the second an id (or episode) of its own.';
    if (fields.length > 0)
      return { code: 'DUPLICATE_ID', message: `An earlier row gives ${record.id} another ${fields.join(', ')}. ${advice}` };
    const other = record.type === 'Name' ? undefined : record.evidence.find((one) => otherEvidence.includes(one.id) && this.met.cited(one));
    if (!other) return null;
    const message = `An earlier row cites ${other.links[0]?.targets[0]} ${other.properties['locator'] ?? ''} for ${record.id} with other content. Make one of the two, or give each its own locator.`;
    return { code: 'DUPLICATE_ID', message };
  }

  #disorder(record: FactRecord): Judged['problem'] {
    const stored = this.compared.records.get(record.id)?.ordered;
    const earlier = this.met.values(record.id)?.properties;
    if (!stored && !earlier) return null;
    const broken = brokenOrder(nodeType(this.model, record.type), { ...stored, ...earlier, ...record.properties });
    if (broken === null) return null;
    const message =
      broken.of === 'dates'
        ? 'With the dates that are stored already, it would end before it starts.'
        : `With the figures that are stored already, ${broken.lesser} would be more than ${broken.greater}.`;
    return { code: 'CONFLICT', message };
  }

  /** @param stored whether the graph has the record */
  judge(record: FactRecord, stored: boolean): Judged {
    const known = stored || this.met.typeOf(record.id) !== null;
    if (!known) return { change: 'created', write: record, problem: null };
    const news = this.#news(record);
    if (record.implied) {
      // An entry of the name itself says more than its entity's: that only adds its evidence.
      const write = { ...record, properties: {}, links: [], evidence: record.evidence.filter((one) => news.evidence.includes(one.id)) };
      return { change: news.evidence.length > 0 ? 'changed' : 'unchanged', write, problem: null };
    }
    const nothing = Object.values(news).every((names: readonly string[]) => names.length === 0);
    if (nothing) return { change: 'unchanged', write: record, problem: null };
    return { change: 'changed', write: record, problem: this.#contradiction(record, news) ?? this.#disorder(record) };
  }
}
