import { basename } from 'node:path';
import { CadreError } from '../errors/cadre-error.js';
import { nodeType } from '../model/lookup.js';
import { entityFacts, foreignId } from './foreign-entity.js';
import { type JsonRow, plainText, readJsonItems } from './json.js';
import { type Known, knownByExternalId } from './known.js';
import { type Fact, type ImportContext, type ImportFormat, type Item, piece, type Refusal, refusal } from './piece.js';
import { APART, dayOf, foreignOf, RELATIONSHIPS, sourceOf, typeOfObject } from './stix-objects.js';
import { ownFacts, toldBy } from './stix-own.js';
import { slugStep } from './template.js';

const SCHEME = 'STIX';

function isRefused(row: JsonRow | Refusal): row is Refusal {
  return 'code' in row;
}

/** Turns objects into facts. The files are looked through once before, as relationships may come before their ends. */
class StixReader {
  readonly #objects = new Map<string, Known>();
  /** The reports that name an object. */
  readonly #reports = new Map<string, string[]>();

  constructor(
    private readonly context: ImportContext,
    private readonly known: ReadonlyMap<string, Known>,
  ) {}

  look({ value }: JsonRow): void {
    const ref = plainText(value['id']);
    const told = toldBy(this.context.model, value);
    const type = told?.type.name ?? typeOfObject(value);
    if (type === null) return;
    this.#objects.set(ref, { id: told?.id ?? this.#idOf(ref, type, plainText(value['name'] ?? '')), type });
    if (value['type'] !== 'report' || told) return;
    for (const about of (value['object_refs'] ?? []) as string[]) {
      this.#reports.set(about, [...(this.#reports.get(about) ?? []), this.#objects.get(ref)!.id]);
    }
  }

  #idOf(ref: string, type: string, name: string): string {
    const key = ref.replace(/^.*--/, '');
    if (type === 'Source') return `source:stix-${slugStep(key)}`;
    return this.known.get(ref)?.id ?? foreignId('stix', name, key.slice(0, 8));
  }

  #evidence(row: JsonRow): Fact[] {
    const ref = plainText(row.value['id']);
    const own = { source: this.context.source, locator: `${basename(row.file)} ${ref}`, summary: 'The object of the bundle.' };
    return [own, ...(this.#reports.get(ref) ?? []).map((source) => ({ source, summary: 'The report names it.' }))];
  }

  #entity(row: JsonRow): Item {
    const ref = plainText(row.value['id']);
    const entity = this.#objects.get(ref)!;
    if (entity.type === 'Source') {
      const source = sourceOf(row.value, entity.id, this.context.today);
      return source ? piece(row, { sources: [source] }) : refusal(row, 'MISSING_FIELD', 'The report has no name.');
    }
    const foreign = foreignOf(row.value);
    if (foreign === null) return refusal(row, 'MISSING_FIELD', `The ${plainText(row.value['type'])} has no name.`);
    // An object of this file has its own id; one that the graph had before keeps what the graph says of it.
    const before = this.known.has(ref) && !entity.id.startsWith('stix-');
    return piece(row, entityFacts(this.context.model, entity, before, foreign, this.#evidence(row)));
  }

  #takes(type: string, end: 'subject' | 'object', entity: Known): boolean {
    return nodeType(this.context.model, type).fields.get(end)!.targets.includes(entity.type);
  }

  #relationship(row: JsonRow): Item {
    const { value } = row;
    const words = plainText(value['relationship_type']);
    const ends = ['source_ref', 'target_ref'].map((name) => this.#objects.get(plainText(value[name])));
    const [from, to] = ends;
    if (!from || !to) {
      const lost = plainText(value[from ? 'target_ref' : 'source_ref']);
      return refusal(row, 'DANGLING_ID', `${lost} is not in the files, or is of a kind that is not recorded.`);
    }
    const kinds = RELATIONSHIPS[words] ?? [];
    const kind = kinds.find(
      ({ type, reverse }) => this.#takes(type, 'subject', reverse ? to : from) && this.#takes(type, 'object', reverse ? from : to),
    );
    if (!kind) return refusal(row, 'NOT_MODELLED', `${words} from ${from.type} to ${to.type} has no statement in the model.`);
    const [subject, object] = kind.reverse ? [to, from] : [from, to];
    const start = dayOf(value['start_time']);
    const stop = dayOf(value['stop_time']);
    const valid =
      start === null && stop === null ? {} : { valid: { ...(start !== null && { from: start }), ...(stop !== null && { to: stop }) } };
    const fact = { subject: subject.id, object: object.id, ...kind.fields, ...valid, evidence: this.#evidence(row) };
    return piece(row, { [nodeType(this.context.model, kind.type).plural]: [fact] });
  }

  item(row: JsonRow): Item[] {
    const type = plainText(row.value['type']);
    const told = toldBy(this.context.model, row.value);
    if (told) {
      const facts = ownFacts(this.context.model, row.value, told, (ref) => this.#objects.get(ref)?.id ?? null);
      return told.field === null ? [piece(row, facts)] : [];
    }
    if (APART.has(type)) return [];
    if (plainText(row.value['id']) === '') return [refusal(row, 'BAD_ROW', 'The object has no id.')];
    if (type === 'relationship') return [this.#relationship(row)];
    if (!this.#objects.has(plainText(row.value['id'])))
      return [refusal(row, 'NOT_MODELLED', `Objects of the type ${type} are not recorded.`)];
    return [this.#entity(row)];
  }
}

async function* readBundles(context: ImportContext): AsyncIterable<Item[]> {
  const reader = new StixReader(context, await knownByExternalId(context.store, context.model, SCHEME));
  const silent = { progress: () => {}, note: () => {} };
  for (const file of context.files) {
    let objects = false;
    for await (const rows of readJsonItems(file, silent)) {
      objects ||= rows.some((row) => isRefused(row) || row.list === 'objects');
      for (const row of rows) if (!isRefused(row) && row.list === 'objects') reader.look(row);
    }
    if (!objects) throw new CadreError('BAD_INPUT', `${file} has no list "objects", or an empty one: it is no STIX bundle.`, { file });
  }
  for (const file of context.files) {
    for await (const rows of readJsonItems(file, context))
      yield rows.flatMap((row) => (isRefused(row) ? [row] : row.list === 'objects' ? reader.item(row) : []));
  }
}

/** Bundles of STIX 2.1, of other producers and of our own export. */
export const stixFormat: ImportFormat = {
  name: 'stix',
  title: 'STIX 2.1 bundle',
  mapping: 'none',
  listDate: 'optional',
  ordered: false,
  source: {},
  sourceId: ({ files }) => `source:stix-${slugStep(basename(files[0] ?? 'bundle'))}`,
  read: readBundles,
};
