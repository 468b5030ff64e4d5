import { type Attributes, readXml, type XmlFault, type XmlFormat, type XmlHandler } from '../../readers/xml.js';
import type { RejectedRow } from '../../row/row-facts.js';
import { rejectRow } from '../../row/row-facts.js';
import type { OfacRow } from './row.js';

/** Elements that contain others and become records. */
const RECORDS: ReadonlySet<string> = new Set(['publshInformation', 'sdnEntry', 'aka', 'address']);
const LIST: XmlFormat = { root: 'sdnList', content: 'entry' };
const MAX_TEXT_LENGTH = 100_000;

interface OpenRecord {
  readonly name: string;
  readonly line: number;
  /** The first text of each child element. */
  readonly texts: Map<string, string>;
  readonly programmes: string[];
}

/** What the list states about itself. */
interface ListHeader {
  readonly date: string | null;
  readonly count: number | null;
}

/** The CSV files write persons as `LAST, First`. */
function name({ texts }: OpenRecord): string {
  return [texts.get('lastName'), texts.get('firstName')].filter(Boolean).join(', ');
}

/** `06/13/2025` as an ISO day; null if it is not such a date. */
function publishedOn(text: string | undefined): string | null {
  const [, month, day, year] = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(text ?? '') ?? [];
  return year === undefined ? null : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}

/** Maps each entry to rows as in the CSV files: the entry, then its names and addresses. */
class ListHandler implements XmlHandler<OfacRow | ListHeader> {
  readonly items: (OfacRow | ListHeader)[] = [];
  readonly #open: OpenRecord[] = [];
  #details: OfacRow[] = [];
  #text = '';

  constructor(private readonly file: string) {}

  get unfinished(): number | null {
    return this.#open[0]?.line ?? null;
  }

  openTag(element: string, _attributes: Attributes, line: number): void {
    this.#text = '';
    if (RECORDS.has(element)) this.#open.push({ name: element, line, texts: new Map(), programmes: [] });
  }

  text(text: string): void {
    if (this.#open.length > 0 && this.#text.length < MAX_TEXT_LENGTH) this.#text += text;
  }

  closeTag(element: string): void {
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

  #end(record: OpenRecord): void {
    const { texts, line } = record;
    const entry = this.#open[0]?.texts.get('uid');
    const own = texts.get('uid');
    if (record.name === 'publshInformation') {
      const count = texts.get('Record_Count') ?? '';
      this.items.push({ date: publishedOn(texts.get('Publish_Date')), count: /^\d+$/.test(count) ? Number(count) : null });
    } else if (record.name === 'aka') {
      this.#details.push(this.#row('names', line, [entry, own, texts.get('type')?.replaceAll('.', ''), name(record)]));
    } else if (record.name === 'address') {
      this.#details.push(this.#row('addresses', line, [entry, own, texts.get('address1'), texts.get('city'), texts.get('country')]));
    } else {
      const programmes = record.programmes.join('] [');
      this.items.push(
        this.#row('entries', line, [own, name(record), texts.get('sdnType'), programmes, texts.get('remarks')]),
        ...this.#details,
      );
      this.#details = [];
    }
  }
}

function isRow(found: OfacRow | ListHeader | XmlFault): found is OfacRow {
  return 'layout' in found;
}

/**
 * The publication day of a list in XML.
 * @returns null if the list does not contain it
 */
export async function listDay(file: string): Promise<string | null> {
  for await (const group of readXml(file, () => {}, new ListHandler(file), LIST)) {
    const [first] = group;
    if (first) return 'date' in first ? first.date : null;
  }
  return null;
}

/**
 * The entries of a list in XML (`sdn.xml`, the classic layout) as rows of the CSV files. If the list is cut off or has another
 * number of entries than it declares, the last result is a rejection.
 */
export async function* readListXml(file: string, progress: (bytes: number) => void): AsyncIterable<readonly (OfacRow | RejectedRow)[]> {
  let declaredCount: number | null = null;
  let entries = 0;
  for await (const group of readXml(file, progress, new ListHandler(file), LIST)) {
    const rows: (OfacRow | RejectedRow)[] = [];
    for (const one of group) {
      if (isRow(one)) {
        entries += one.layout === 'entries' ? 1 : 0;
        rows.push(one);
      } else if ('count' in one) declaredCount = one.count;
      else {
        declaredCount = null;
        rows.push(rejectRow({ file, row: one.line }, 'BAD_ROW', one.reason));
      }
    }
    yield rows;
  }
  if (declaredCount === null || declaredCount === entries) return;
  yield [
    rejectRow(
      { file, row: 0 },
      'BAD_ROW',
      `The list declares ${declaredCount} entries and contains ${entries}. It is incomplete or was changed.`,
    ),
  ];
}
