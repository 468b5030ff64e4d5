import type { OfacRow } from './ofac-row.js';
import type { Refusal } from './piece.js';
import { refusal } from './piece.js';
import { type Attributes, readXml, type XmlFault, type XmlHandler, type XmlKind } from './xml.js';

/** Elements that hold others; their texts are those within. */
const RECORDS: ReadonlySet<string> = new Set(['publshInformation', 'sdnEntry', 'aka', 'address']);
const LIST: XmlKind = { root: 'sdnList', what: 'entry' };
const LONGEST_TEXT = 100_000;

interface Open {
  readonly name: string;
  readonly line: number;
  /** The first text of each element within. */
  readonly texts: Map<string, string>;
  readonly programmes: string[];
}

/** What the list tells of itself. */
interface Heading {
  readonly date: string | null;
  readonly count: number | null;
}

/** Persons stand in the CSV files as `LAST, First`. */
function name({ texts }: Open): string {
  return [texts.get('lastName'), texts.get('firstName')].filter(Boolean).join(', ');
}

/** `06/13/2025` as a day; null where it is none. */
function publishedOn(text: string | undefined): string | null {
  const [, month, day, year] = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(text ?? '') ?? [];
  return year === undefined ? null : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}

/** Turns entries into rows as the CSV files of the list have them: the entry, then its names and its addresses. */
class ListHandler implements XmlHandler<OfacRow | Heading> {
  readonly found: (OfacRow | Heading)[] = [];
  readonly #open: Open[] = [];
  #within: OfacRow[] = [];
  #text = '';

  constructor(private readonly file: string) {}

  get unfinished(): number | null {
    return this.#open[0]?.line ?? null;
  }

  opens(element: string, _attributes: Attributes, line: number): void {
    this.#text = '';
    if (RECORDS.has(element)) this.#open.push({ name: element, line, texts: new Map(), programmes: [] });
  }

  text(text: string): void {
    if (this.#open.length > 0 && this.#text.length < LONGEST_TEXT) this.#text += text;
  }

  closes(element: string): void {
    const record = this.#open.at(-1);
    if (!record) return;
    if (element === record.name) {
      this.#open.pop();
      this.#end(record);
    } else if (element === 'program') record.programmes.push(this.#text.trim());
    else if (!record.texts.has(element)) record.texts.set(element, this.#text.trim());
    this.#text = '';
  }

  #row(layout: OfacRow['layout'], line: number, cells: readonly (string | undefined)[]): OfacRow {
    return { layout, file: this.file, row: line, cells: cells.map((cell) => cell ?? '') };
  }

  #end(record: Open): void {
    const { texts, line } = record;
    const entry = this.#open[0]?.texts.get('uid');
    const own = texts.get('uid');
    if (record.name === 'publshInformation') {
      const count = texts.get('Record_Count') ?? '';
      this.found.push({ date: publishedOn(texts.get('Publish_Date')), count: /^\d+$/.test(count) ? Number(count) : null });
    } else if (record.name === 'aka') {
      this.#within.push(this.#row('names', line, [entry, own, texts.get('type')?.replaceAll('.', ''), name(record)]));
    } else if (record.name === 'address') {
      this.#within.push(this.#row('addresses', line, [entry, own, texts.get('address1'), texts.get('city'), texts.get('country')]));
    } else {
      const programmes = record.programmes.join('] [');
      this.found.push(
        this.#row('entries', line, [own, name(record), texts.get('sdnType'), programmes, texts.get('remarks')]),
        ...this.#within,
      );
      this.#within = [];
    }
  }
}

function isRow(found: OfacRow | Heading | XmlFault): found is OfacRow {
  return 'layout' in found;
}

/**
 * The day on which a list in XML was published.
 * @returns null where it does not say so
 */
export async function listDay(file: string): Promise<string | null> {
  for await (const group of readXml(file, () => {}, new ListHandler(file), LIST)) {
    const [first] = group;
    if (first) return 'date' in first ? first.date : null;
  }
  return null;
}

/**
 * The entries of a list in XML (`sdn.xml`, the classic layout), as rows of the CSV files. A list that ends early, or has another number
 * of entries than it says, ends with a refusal.
 */
export async function* readListXml(file: string, progress: (bytes: number) => void): AsyncIterable<readonly (OfacRow | Refusal)[]> {
  let told: number | null = null;
  let entries = 0;
  for await (const group of readXml(file, progress, new ListHandler(file), LIST)) {
    const rows: (OfacRow | Refusal)[] = [];
    for (const one of group) {
      if (isRow(one)) {
        entries += one.layout === 'entries' ? 1 : 0;
        rows.push(one);
      } else if ('count' in one) told = one.count;
      else {
        told = null;
        rows.push(refusal({ file, row: one.line }, 'BAD_ROW', one.reason));
      }
    }
    yield rows;
  }
  if (told === null || told === entries) return;
  yield [
    refusal({ file, row: 0 }, 'BAD_ROW', `The list says that it has ${told} entries, and has ${entries}: it was cut off, or changed.`),
  ];
}
