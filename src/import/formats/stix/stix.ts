import { basename } from 'node:path';
import { CadreError } from '../../../errors/cadre-error.js';
import { nodeType } from '../../../model/lookup.js';
import { entityFacts, foreignId } from '../../mapping/foreign-entity.js';
import { slugStep } from '../../mapping/template.js';
import { type JsonRow, readJsonItems, scalarText } from '../../readers/json.js';
import { actorsByExternalId, type IndexedEntity } from '../../row/entity-index.js';
import {
  type Fact,
  type ImportContext,
  type ImportFormat,
  type RejectedRow,
  type RowResult,
  rejectRow,
  rowFacts,
} from '../../row/row-facts.js';
import { dayOf, foreignEntity, IGNORED_TYPES, RELATIONSHIPS, sourceOf, typeOfObject } from './objects.js';
import { ownFacts, ownRecord } from './own-extension.js';

const SCHEME = 'STIX';

function isRejected(row: JsonRow | RejectedRow): row is RejectedRow {
  return 'code' in row;
}

/** Maps objects to facts. The files are read twice, since relationships may precede their ends. */
class StixReader {
  readonly #objects = new Map<string, IndexedEntity>();
  /** The reports that refer to an object. */
  readonly #reports = new Map<string, string[]>();

  constructor(
    private readonly context: ImportContext,
    private readonly stored: ReadonlyMap<string, IndexedEntity>,
  ) {}

  register({ value }: JsonRow): void {
    const ref = scalarText(value['id']);
    const own = ownRecord(this.context.model, value);
    const type = own?.type.name ?? typeOfObject(value);
    if (type === null) return;
    this.#objects.set(ref, { id: own?.id ?? this.#idOf(ref, type, scalarText(value['name'] ?? '')), type });
    if (value['type'] !== 'report' || own) return;
    for (const about of (value['object_refs'] ?? []) as string[]) {
      this.#reports.set(about, [...(this.#reports.get(about) ?? []), this.#objects.get(ref)!.id]);
    }
  }

  #idOf(ref: string, type: string, name: string): string {
    const key = ref.replace(/^.*--/, '');
    if (type === 'Source') return `source:stix-${slugStep(key)}`;
    return this.stored.get(ref)?.id ?? foreignId('stix', name, key.slice(0, 8));
  }

  #evidence(row: JsonRow): Fact[] {
    const ref = scalarText(row.value['id']);
    const own = { source: this.context.source, locator: `${basename(row.file)} ${ref}`, summary: 'The object of the bundle.' };
    return [own, ...(this.#reports.get(ref) ?? []).map((source) => ({ source, summary: 'The report names it.' }))];
  }

  #entity(row: JsonRow): RowResult {
    const ref = scalarText(row.value['id']);
    const entity = this.#objects.get(ref)!;
    if (entity.type === 'Source') {
      const source = sourceOf(row.value, entity.id, this.context.today);
      return source ? rowFacts(row, { sources: [source] }) : rejectRow(row, 'MISSING_FIELD', 'The report has no name.');
    }
    const foreign = foreignEntity(row.value);
    if (foreign === null) return rejectRow(row, 'MISSING_FIELD', `The ${scalarText(row.value['type'])} has no name.`);
    // Objects of this file have ids of this format. Entities that the graph had before keep their fields.
    const isStored = this.stored.has(ref) && !entity.id.startsWith('stix-');
    return rowFacts(row, entityFacts(this.context.model, entity, isStored, foreign, this.#evidence(row)));
  }

  #accepts(type: string, end: 'subject' | 'object', entity: IndexedEntity): boolean {
    return nodeType(this.context.model, type).fields.get(end)!.targets.includes(entity.type);
  }

  #relationship(row: JsonRow): RowResult {
    const { value } = row;
    const words = scalarText(value['relationship_type']);
    const ends = ['source_ref', 'target_ref'].map((name) => this.#objects.get(scalarText(value[name])));
    const [from, to] = ends;
    if (!from || !to) {
      const missing = scalarText(value[from ? 'target_ref' : 'source_ref']);
      return rejectRow(row, 'DANGLING_ID', `${missing} is not in the files, or the model has no type for it.`);
    }
    const kinds = RELATIONSHIPS[words] ?? [];
    const kind = kinds.find(
      ({ type, reverse }) => this.#accepts(type, 'subject', reverse ? to : from) && this.#accepts(type, 'object', reverse ? from : to),
    );
    if (!kind) return rejectRow(row, 'NOT_MODELLED', `The model has no statement for ${words} from ${from.type} to ${to.type}.`);
    const [subject, object] = kind.reverse ? [to, from] : [from, to];
    const start = dayOf(value['start_time']);
    const stop = dayOf(value['stop_time']);
    const valid =
      start === null && stop === null ? {} : { valid: { ...(start !== null && { from: start }), ...(stop !== null && { to: stop }) } };
    const fact = { subject: subject.id, object: object.id, ...kind.fields, ...valid, evidence: this.#evidence(row) };
    return rowFacts(row, { [nodeType(this.context.model, kind.type).plural]: [fact] });
  }

  facts(row: JsonRow): RowResult[] {
    const type = scalarText(row.value['type']);
    const own = ownRecord(this.context.model, row.value);
    if (own) {
      const facts = ownFacts(this.context.model, row.value, own, (ref) => this.#objects.get(ref)?.id ?? null);
      return own.field === null ? [rowFacts(row, facts)] : [];
    }
    if (IGNORED_TYPES.has(type)) return [];
    if (scalarText(row.value['id']) === '') return [rejectRow(row, 'BAD_ROW', 'The object has no id.')];
    if (type === 'relationship') return [this.#relationship(row)];
    if (!this.#objects.has(scalarText(row.value['id'])))
      return [rejectRow(row, 'NOT_MODELLED', `The model has no type for objects of the type ${type}.`)];
    return [this.#entity(row)];
  }
}

async function* readBundles(context: ImportContext): AsyncIterable<RowResult[]> {
  const reader = new StixReader(context, await actorsByExternalId(context.store, context.model, SCHEME));
  const silent = { progress: () => {}, note: () => {} };
  for (const file of context.files) {
    let objects = false;
    for await (const rows of readJsonItems(file, silent)) {
      objects ||= rows.some((row) => isRejected(row) || row.list === 'objects');
      for (const row of rows) if (!isRejected(row) && row.list === 'objects') reader.register(row);
    }
    if (!objects)
      throw new CadreError(
        'BAD_INPUT',
        `${file} has no objects: it is not a STIX bundle.`,
        { file },
        { hint: 'Import a bundle: a JSON object with a list "objects".' },
      );
  }
  for (const file of context.files) {
    for await (const rows of readJsonItems(file, context))
      yield rows.flatMap((row) => (isRejected(row) ? [row] : row.list === 'objects' ? reader.facts(row) : []));
  }
}

/** STIX 2.1 bundles of other producers and of Cadre's own export. */
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
