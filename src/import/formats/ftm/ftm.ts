import { basename } from 'node:path';
import { nodeType, possibleTypes } from '../../../model/lookup.js';
import { isSlug } from '../../../model/values/slug.js';
import { Authorities, type FoundAuthority, namedOrganisation } from '../../lists/authority.js';
import { Countries } from '../../mapping/countries.js';
import { dirtyDate } from '../../mapping/dates.js';
import { entityFacts, foreignId, textsOf } from '../../mapping/foreign-entity.js';
import { FurtherIds, withStoredIds } from '../../mapping/further-ids.js';
import { slugStep } from '../../mapping/steps.js';
import { readTypesMap } from '../../mapping/types-map.js';
import { type JsonRow, scalarText } from '../../readers/json.js';
import type { IndexedEntity } from '../../row/entity-index.js';
import {
  type Fact,
  type ImportContext,
  type ImportFormat,
  type RejectedRow,
  type RowResult,
  rejectRow,
  rowFacts,
} from '../../row/row-facts.js';
import { StoredActs } from './acts.js';
import { readEntityLines } from './delta.js';
import { withOwnExports } from './own-entries.js';
import { Posts } from './posts.js';
import { FTM_SCHEME, listedIds, StoredEntities } from './referents.js';
import { designations, missingEnd, type Relation, relationOf, relationSchemata } from './relations.js';

/** Types for schemata of other producers. Schemata with several possible types (Event, Address) are left out unless a mapping names one. */
const TYPES: Readonly<Record<string, string>> = {
  Person: 'Person',
  Organization: 'Organisation',
  LegalEntity: 'Organisation',
  Company: 'Organisation',
  PublicBody: 'StateOrgan',
};

function isRejected(row: JsonRow | RejectedRow): row is RejectedRow {
  return 'code' in row;
}

function properties(row: JsonRow): Readonly<Record<string, unknown>> {
  return (row.value['properties'] ?? {}) as Readonly<Record<string, unknown>>;
}

/** The ids that were merged into an entry. */
function referents(row: JsonRow): string[] {
  return textsOf(row.value['referents']);
}

/** The kinds of names by property. Of several names, the heading is chosen by `headingOf`. */
const NAMES: Readonly<Record<string, string>> = {
  name: 'ALIAS',
  alias: 'ALIAS',
  weakAlias: 'ALIAS',
  abbreviation: 'ACRONYM',
  previousName: 'FORMER',
};

/** The name for headings: the caption, which the producer chose among the names, else the first name. */
function headingOf(row: JsonRow): string | null {
  return textsOf(row.value['caption'])[0] ?? textsOf(properties(row)['name'])[0] ?? null;
}

function typeLookup(context: ImportContext): (row: JsonRow) => string | null {
  const { entries = {}, schemata = {} } = readTypesMap(context.mapping, ['entries', 'schemata'], possibleTypes(context.model, 'Entity'));
  return (row) => {
    const schema = scalarText(row.value['schema']);
    return entries[scalarText(row.value['id'])] ?? schemata[schema] ?? TYPES[schema] ?? null;
  };
}

/** Maps entities and relations to facts. The files are read twice, since relations may precede their ends. */
class FtmReader {
  readonly #entities = new Map<string, IndexedEntity>();
  readonly #relations: ReadonlySet<string>;
  readonly #posts = new Posts();
  readonly #further: FurtherIds;

  constructor(
    private readonly context: ImportContext,
    private readonly stored: StoredEntities,
    private readonly authorities: Authorities,
    private readonly acts: StoredActs,
    private readonly typeOf: (row: JsonRow) => string | null,
  ) {
    this.#relations = relationSchemata(context.model);
    this.#further = new FurtherIds(context.model, (id) => stored.owner(id)?.id ?? null);
  }

  /** Registers the entities of the files. Entities that the graph has keep its ids and types. */
  async register(rows: readonly JsonRow[]): Promise<void> {
    const ids = rows.map((row) => scalarText(row.value['id'])).filter(isSlug);
    const stored = await this.context.store.typesOf(ids, 'Entity');
    for (const row of rows) {
      const id = scalarText(row.value['id']);
      if (row.value['schema'] === 'Position') this.#posts.addPost(id, properties(row));
      const type = stored.get(id) ?? this.typeOf(row);
      if (type === null) continue;
      const own = stored.has(id) ? { id, type } : this.stored.find(id, referents(row));
      const name = headingOf(row) ?? '';
      if (type !== 'Person') this.#posts.addOrganisation(id, [...new Set([name, ...textsOf(properties(row)['name'])])]);
      this.#entities.set(id, own ?? { id: foreignId('ftm', name, id.slice(0, 60)), type });
    }
  }

  #evidence(row: JsonRow): Fact[] {
    const locator = `${basename(row.file)} row ${row.row}, ${scalarText(row.value['id'])}`.slice(0, 300);
    return [{ source: this.context.source, locator, summary: 'The entry of the file.' }];
  }

  #entity(row: JsonRow, entity: IndexedEntity): RowResult {
    const given = properties(row);
    const name = headingOf(row);
    if (name === null) return rejectRow(row, 'MISSING_FIELD', 'The entry has no name.');
    const id = scalarText(row.value['id']);
    const wikidata = textsOf(given['wikidataId']).map((value) => ({ scheme: 'WIKIDATA', value }));
    const names = Object.entries(NAMES).flatMap(([property, kind]) => textsOf(given[property]).map((value) => ({ value, kind })));
    const date = textsOf(given['date'] ?? given['startDate'])[0];
    const dated = ['Attack', 'MilitaryOperation'].includes(entity.type) && date !== undefined;
    const ids = [{ scheme: FTM_SCHEME, value: id }, ...wikidata, ...listedIds(referents(row))];
    const before = this.stored.find(id, referents(row));
    const foreign = {
      name,
      names,
      description: textsOf(given['summary'])[0] ?? null,
      ids: withStoredIds(before?.id === entity.id ? before : null, ids),
      fields: dated ? { date: dirtyDate(date) } : {},
    };
    const isStored = !entity.id.startsWith('ftm-');
    const evidence = this.#evidence(row);
    const further = isStored && before?.id === entity.id ? this.#further.of(before, ids, evidence[0]!) : {};
    return rowFacts(row, { ...entityFacts(this.context.model, entity, isStored, foreign, evidence), ...further });
  }

  #sanction(row: JsonRow): Relation {
    const given = properties(row);
    const id = textsOf(given['entity'])[0] ?? '';
    const entity = this.#entities.get(id);
    if (!entity) return missingEnd(id);
    const texts = ['authority', 'country'].flatMap((property) => textsOf(given[property]));
    const organisation = texts.map(namedOrganisation).find((one) => one !== null);
    const authority = organisation
      ? this.authorities.find({ organisation }, this.#evidence(row)[0]!)
      : texts
          .toReversed()
          .map((text) => this.#state(row, text))
          .find((one) => one !== null);
    if (!authority)
      return { code: 'NOT_MODELLED', reason: 'The sanction does not name a country or an organisation that publishes the list.' };
    const found = designations(this.context.model, scalarText(row.value['id']), given, entity, authority.id);
    if ('code' in found) return found;
    const facts = found.facts.map((fact) => this.acts.identified(fact));
    return { type: nodeType(this.context.model, 'Designation'), facts, created: authority.created };
  }

  #state(row: JsonRow, state: string): FoundAuthority | null {
    return this.authorities.find({ state }, this.#evidence(row)[0]!);
  }

  #relation(row: JsonRow, schema: string): Relation {
    const { model } = this.context;
    const find = (id: string) => this.#entities.get(id) ?? null;
    if (schema === 'Sanction') return this.#sanction(row);
    if (schema !== 'Occupancy') return relationOf(model, schema, properties(row), find);
    return this.#posts.relationOf(model, scalarText(row.value['id']), properties(row), find, (text) => this.#state(row, text));
  }

  facts(row: JsonRow): RowResult[] {
    const { id, schema } = row.value;
    if (typeof id !== 'string' || typeof schema !== 'string')
      return [rejectRow(row, 'BAD_ROW', 'The entry has no id or no schema, so it is not an entity of FollowTheMoney.')];
    const entity = this.#entities.get(id);
    if (entity) return [this.#entity(row, entity)];
    if (schema === 'Position') {
      this.context.note('positions are in the posts of their holders');
      return [];
    }
    if (schema !== 'Occupancy' && !this.#relations.has(schema))
      return [rejectRow(row, 'NOT_MODELLED', `The schema ${schema} has no type in the model. A mapping file can name one.`)];
    const found = this.#relation(row, schema);
    if ('code' in found) return [rejectRow(row, found.code, found.reason)];
    return [
      rowFacts(row, { ...found.created, [found.type.plural]: found.facts.map((fact) => ({ ...fact, evidence: this.#evidence(row) })) }),
    ];
  }
}

async function* readEntities(context: ImportContext): AsyncIterable<RowResult[]> {
  const { store, model } = context;
  const authorities = await Authorities.of(store, model, await Countries.of(store, model));
  const reader = new FtmReader(
    context,
    await StoredEntities.of(store, model),
    authorities,
    await StoredActs.of(store, model),
    typeLookup(context),
  );
  const silent = { ...context, progress: () => {}, note: () => {} };
  for (const file of context.files) {
    for await (const rows of readEntityLines(file, silent)) await reader.register(rows.filter((row): row is JsonRow => !isRejected(row)));
  }
  for (const file of context.files) {
    for await (const rows of readEntityLines(file, context)) yield rows.flatMap((row) => (isRejected(row) ? [row] : reader.facts(row)));
  }
}

/** FollowTheMoney entities, one JSON object per line. */
export const ftmFormat: ImportFormat = {
  name: 'ftm',
  title: 'FollowTheMoney entities',
  mapping: 'optional',
  listDate: 'optional',
  ordered: false,
  source: {},
  sourceId: ({ files }) => `source:ftm-${slugStep(basename(files[0] ?? 'entities'))}`,
  read: (context) => withOwnExports(context, readEntities),
};
