import { basename } from 'node:path';
import { CadreError } from '../../../errors/cadre-error.js';
import { nodeType } from '../../../model/lookup.js';
import { Countries } from '../../mapping/countries.js';
import { entityFacts, foreignId } from '../../mapping/foreign-entity.js';
import { withStoredIds } from '../../mapping/further-ids.js';
import { slugStep } from '../../mapping/steps.js';
import { type JsonRow, readJsonItems, scalarText } from '../../readers/json.js';
import { entitiesByExternalId, type IndexedEntity, type NamedEntity } from '../../row/entity-index.js';
import {
  type Fact,
  type ImportContext,
  type ImportFormat,
  type RejectedRow,
  type RowResult,
  rejectRow,
  rowFacts,
} from '../../row/row-facts.js';
import { StixEvidence } from './evidence.js';
import { confidenceOf, countryOf, dayOf, foreignEntity, IGNORED_TYPES, RELATIONSHIPS, sourceOf, typeOfObject } from './objects.js';
import { ownFacts, ownRecord } from './own-extension.js';
import { Versions } from './versions.js';

const SCHEME = 'STIX';

function isRejected(row: JsonRow | RejectedRow): row is RejectedRow {
  return 'code' in row;
}

/** Maps objects to facts. The files are read twice, since relationships may precede their ends. */
class StixReader {
  readonly #objects = new Map<string, IndexedEntity>();
  /** The types of objects that Cadre does not record. */
  readonly #unrecorded = new Map<string, string>();
  /** The places in which others lie, by the inner one. */
  readonly #around = new Map<string, string>();
  readonly #evidence: StixEvidence;
  readonly #versions = new Versions();
  /** How many objects the first pass has registered, and how many the second has read. */
  #registered = 0;
  #read = 0;

  constructor(
    private readonly context: ImportContext,
    private readonly stored: ReadonlyMap<string, NamedEntity>,
    private readonly countries: Countries,
  ) {
    this.#evidence = new StixEvidence(context);
  }

  register(row: JsonRow): void {
    const { value } = row;
    const ref = scalarText(value['id']);
    const own = ownRecord(this.context.model, value);
    const at = this.#registered++;
    if (!own && ref !== '' && !this.#versions.take(at, value)) return;
    if (!own && value['type'] === 'relationship' && value['relationship_type'] === 'located-at')
      this.#around.set(scalarText(value['source_ref']), scalarText(value['target_ref']));
    const country = own ? null : countryOf(value);
    const type = own?.type.name ?? (country === null ? typeOfObject(value) : 'State');
    if (type === null) this.#unrecorded.set(ref, scalarText(value['type']));
    else if (country !== null) this.#objects.set(ref, { id: this.countries.find(country, {})!.id, type });
    else this.#objects.set(ref, { id: own?.id ?? this.#idOf(ref, type, scalarText(value['name'] ?? '')), type });
    if (value['type'] === 'report' && !own) this.#evidence.report(this.#objects.get(ref)!.id, (value['object_refs'] ?? []) as string[]);
  }

  #idOf(ref: string, type: string, name: string): string {
    const key = ref.replace(/^.*--/, '');
    if (type === 'Source') return `source:stix-${slugStep(key)}`;
    return this.stored.get(ref)?.id ?? foreignId('stix', name, key.slice(0, 8));
  }

  /** The place around a place: a larger one, or its country. */
  #surroundings(row: JsonRow): Fact {
    const larger = this.#objects.get(this.#around.get(scalarText(row.value['id'])) ?? '');
    const within = larger?.type === 'Location' ? { within: larger.id } : {};
    return larger?.type === 'State' ? { country: larger.id } : within;
  }

  /** The country of a place, as a code or name that the object gives. */
  #country(row: JsonRow, evidence: Fact): { readonly fields: Fact; readonly states: readonly Fact[] } {
    const given = scalarText(row.value['country'] ?? '');
    const state = given === '' ? null : this.countries.find(given, evidence);
    return { fields: state ? { country: state.id } : {}, states: state?.created ?? [] };
  }

  #entity(row: JsonRow): RowResult[] {
    const ref = scalarText(row.value['id']);
    const entity = this.#objects.get(ref)!;
    if (entity.type === 'Source') {
      const source = sourceOf(row.value, entity.id, this.context.today);
      return [source ? rowFacts(row, { sources: [source] }) : rejectRow(row, 'MISSING_FIELD', 'The report has no name.')];
    }
    const foreign = foreignEntity(row.value);
    if (foreign === null) return [rejectRow(row, 'MISSING_FIELD', `The ${scalarText(row.value['type'])} has no name.`)];
    const { sources, evidence } = this.#evidence.of(row);
    if (entity.type === 'State') {
      const created = this.countries.created(entity.id);
      if (created === null) return [];
      return [...sources, rowFacts(row, { states: [{ ...created, externalIds: [{ scheme: SCHEME, value: ref }], evidence }] })];
    }
    const place = entity.type === 'Location' ? this.#country(row, evidence[0]!) : { fields: {}, states: [] };
    const fields = entity.type === 'Location' ? { ...foreign.fields, ...place.fields, ...this.#surroundings(row) } : foreign.fields;
    // Objects of this format have ids of it. Entities that the graph had before keep their fields.
    const before = this.stored.get(ref);
    const isStored = before !== undefined && !entity.id.startsWith('stix-');
    // A new name in a later bundle is a further name: the heading stays.
    const renamed = before !== undefined && !isStored && before.name !== foreign.name;
    const named = renamed ? { name: before.name, names: [...foreign.names, { value: foreign.name, kind: 'ALIAS' }] } : {};
    const ids = withStoredIds(before ?? null, foreign.ids);
    const facts = entityFacts(this.context.model, entity, isStored, { ...foreign, ...named, ids, fields }, evidence);
    const states = place.states.length > 0 ? [rowFacts(row, { states: place.states })] : [];
    return [...sources, ...states, rowFacts(row, facts)];
  }

  #accepts(type: string, end: 'subject' | 'object', entity: IndexedEntity): boolean {
    return nodeType(this.context.model, type).fields.get(end)!.targets.includes(entity.type);
  }

  #notRecorded(what: string): RowResult[] {
    this.context.note(`not recorded: ${what}`);
    return [];
  }

  #relationship(row: JsonRow): RowResult[] {
    const { value } = row;
    const words = scalarText(value['relationship_type']);
    const refs = [scalarText(value['source_ref']), scalarText(value['target_ref'])];
    const unrecorded = refs.map((ref) => this.#unrecorded.get(ref)).find((type) => type !== undefined);
    if (unrecorded !== undefined) return this.#notRecorded(`${words} with ${unrecorded}`);
    const missing = refs.find((ref) => !this.#objects.has(ref));
    if (missing !== undefined) return [rejectRow(row, 'DANGLING_ID', `${missing} is not in the files.`)];
    const [from, to] = refs.map((ref) => this.#objects.get(ref)!) as [IndexedEntity, IndexedEntity];
    // A place within another is a field of the inner one, and of a state nothing: it is in no place as a group is.
    if (words === 'located-at' && from.type === 'Location' && (to.type === 'Location' || to.type === 'State')) return [];
    if (words === 'located-at' && from.type === 'State') return this.#notRecorded(`${words} from State to ${to.type}`);
    const kind = (RELATIONSHIPS[words] ?? []).find(
      ({ type, reverse, targets }) =>
        (targets?.includes(to.type) ?? true) &&
        this.#accepts(type, 'subject', reverse ? to : from) &&
        this.#accepts(type, 'object', reverse ? from : to),
    );
    if (!kind) return this.#notRecorded(`${words} from ${from.type} to ${to.type}`);
    const [subject, object] = kind.reverse ? [to, from] : [from, to];
    const bounds = { from: dayOf(value['start_time']), to: dayOf(value['stop_time']) };
    const given = Object.entries(bounds).filter(([, day]) => day !== null);
    const confidence = confidenceOf(value)?.word;
    const { sources, evidence } = this.#evidence.of(row);
    const fact = {
      subject: subject.id,
      object: object.id,
      ...kind.fields,
      ...(given.length > 0 && { valid: Object.fromEntries(given) }),
      ...(confidence != null && { confidence }),
      evidence,
    };
    return [...sources, rowFacts(row, { [nodeType(this.context.model, kind.type).plural]: [fact] })];
  }

  facts(row: JsonRow): RowResult[] {
    const type = scalarText(row.value['type']);
    const own = ownRecord(this.context.model, row.value);
    const at = this.#read++;
    if (own) {
      const facts = ownFacts(this.context.model, row.value, own, (ref) => this.#objects.get(ref)?.id ?? null);
      return own.field === null ? [rowFacts(row, facts)] : [];
    }
    if (IGNORED_TYPES.has(type)) return [];
    if (scalarText(row.value['id']) === '') return [rejectRow(row, 'BAD_ROW', 'The object has no id.')];
    const leftOut = this.#versions.leftOut(at, row.value);
    if (leftOut !== null) {
      this.context.note(leftOut);
      return [];
    }
    if (type === 'relationship') return this.#relationship(row);
    return this.#objects.has(scalarText(row.value['id'])) ? this.#entity(row) : this.#notRecorded(type);
  }
}

async function* readBundles(context: ImportContext): AsyncIterable<RowResult[]> {
  const { store, model } = context;
  const stored = await entitiesByExternalId(store, model, SCHEME, 'Entity');
  const reader = new StixReader(context, stored, await Countries.of(store, model));
  const silent = { ...context, progress: () => {}, note: () => {} };
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
