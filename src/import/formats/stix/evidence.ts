import { basename } from 'node:path';
import { type JsonRow, scalarText } from '../../readers/json.js';
import { type Fact, type ImportContext, type RowFacts, rowFacts } from '../../row/row-facts.js';
import { confidenceOf, dayOf } from './objects.js';

/** The evidence of an object, and the rows of the sources that it needs: they are written even if the object is rejected. */
export interface Cited {
  readonly sources: readonly RowFacts[];
  readonly evidence: readonly Fact[];
}

function summary({ value }: JsonRow): string {
  const confidence = confidenceOf(value);
  return confidence === null
    ? 'The object of the bundle.'
    : `The object of the bundle. Its producer's confidence: ${confidence.number} of 100.`;
}

/**
 * What supports objects: the bundle, and the reports that name them. What an object says is known since the producer created it, so
 * the objects of each day have a source of their own.
 */
export class StixEvidence {
  /** The reports that refer to an object. */
  readonly #reports = new Map<string, string[]>();
  readonly #days = new Set<string>();

  constructor(private readonly context: ImportContext) {}

  /** @param refs the objects that a report names */
  report(source: string, refs: readonly string[]): void {
    for (const ref of refs) this.#reports.set(ref, [...new Set([...(this.#reports.get(ref) ?? []), source])]);
  }

  /** The source of the objects that were created on the same day, and its record where no earlier row has it. */
  #source(row: JsonRow): { readonly id: string; readonly records: readonly Fact[] } {
    const { source, today } = this.context;
    const day = dayOf(row.value['created']);
    if (day === null || !/^\d{4}-\d\d-\d\d$/.test(day)) return { id: source, records: [] };
    const id = `${source}-${day}`;
    if (this.#days.has(day)) return { id, records: [] };
    this.#days.add(day);
    return { id, records: [{ id, title: `${basename(row.file)}: objects created on ${day}`, published: day, accessed: today }] };
  }

  of(row: JsonRow): Cited {
    const ref = scalarText(row.value['id']);
    const { id, records } = this.#source(row);
    const own = { source: id, locator: `${basename(row.file)} ${ref}`, summary: summary(row) };
    const reports = (this.#reports.get(ref) ?? []).map((source) => ({ source, summary: 'The report names it.' }));
    return { sources: records.map((record) => rowFacts(row, { sources: [record] })), evidence: [own, ...reports] };
  }
}
