import { basename } from 'node:path';
import { possibleTypes } from '../model/lookup.js';
import { isSlug } from '../model/values/slug.js';
import { Countries } from './countries.js';
import { dirtyDate } from './dates.js';
import { entityFacts, foreignId, textsOf } from './foreign-entity.js';
import { designation, type Related, related, relationSchemata } from './ftm-relations.js';
import { type JsonRow, plainText, readJsonLines } from './json.js';
import { type Known, knownByExternalId } from './known.js';
import { type Fact, type ImportContext, type ImportFormat, type Item, piece, type Refusal, refusal } from './piece.js';
import { slugStep } from './template.js';
import { readTypesMap } from './types-map.js';

const SCHEME = 'FTM';
/** What schemata of others become. Those that may be several things (Event, Address) are left out unless a mapping names a type. */
const TYPES: Readonly<Record<string, string>> = {
  Person: 'Person',
  Organization: 'Organisation',
  LegalEntity: 'Organisation',
  Company: 'Organisation',
  PublicBody: 'StateOrgan',
};

function isRefused(row: JsonRow | Refusal): row is Refusal {
  return 'code' in row;
}

function properties(row: JsonRow): Readonly<Record<string, unknown>> {
  return (row.value['properties'] ?? {}) as Readonly<Record<string, unknown>>;
}

function kinds(context: ImportContext): (row: JsonRow) => string | null {
  const { entries = {}, schemata = {} } = readTypesMap(context.mapping, ['entries', 'schemata'], possibleTypes(context.model, 'Entity'));
  return (row) => {
    const schema = plainText(row.value['schema']);
    return entries[plainText(row.value['id'])] ?? schemata[schema] ?? TYPES[schema] ?? null;
  };
}

/** Turns entities and relations into facts. The files are looked through once before, as relations may come before their ends. */
class FtmReader {
  readonly #entities = new Map<string, Known>();
  readonly #relations: ReadonlySet<string>;

  constructor(
    private readonly context: ImportContext,
    private readonly known: ReadonlyMap<string, Known>,
    private readonly countries: Countries,
    private readonly kindOf: (row: JsonRow) => string | null,
  ) {
    this.#relations = relationSchemata(context.model);
  }

  /** Takes down what entities there are. Those whose ids the graph has keep its ids and types. */
  async look(rows: readonly JsonRow[]): Promise<void> {
    const ids = rows.map((row) => plainText(row.value['id'])).filter(isSlug);
    const stored = await this.context.store.typesOf(ids, 'Entity');
    for (const row of rows) {
      const id = plainText(row.value['id']);
      const type = stored.get(id) ?? this.kindOf(row);
      if (type === null) continue;
      const own = stored.has(id) ? { id, type } : this.known.get(id);
      const name = textsOf(properties(row)['name'])[0] ?? '';
      this.#entities.set(id, own ?? { id: foreignId('ftm', name, id.slice(0, 60)), type });
    }
  }

  #evidence(row: JsonRow): Fact[] {
    const locator = `${basename(row.file)} row ${row.row}, ${plainText(row.value['id'])}`.slice(0, 300);
    return [{ source: this.context.source, locator, summary: 'The entry of the file.' }];
  }

  #entity(row: JsonRow, entity: Known): Item {
    const given = properties(row);
    const [name, ...more] = textsOf(given['name']);
    if (name === undefined) return refusal(row, 'MISSING_FIELD', 'The entry has no name.');
    const id = plainText(row.value['id']);
    const wikidata = textsOf(given['wikidataId']).map((value) => ({ scheme: 'WIKIDATA', value }));
    const aliases = ['alias', 'weakAlias', 'previousName'].flatMap((property) => textsOf(given[property]));
    const date = textsOf(given['date'] ?? given['startDate'])[0];
    const dated = ['Attack', 'MilitaryOperation'].includes(entity.type) && date !== undefined;
    const foreign = {
      name,
      aliases: [...more, ...aliases],
      description: textsOf(given['summary'])[0] ?? null,
      ids: [{ scheme: SCHEME, value: id }, ...wikidata],
      fields: dated ? { date: dirtyDate(date) } : {},
    };
    const before = !entity.id.startsWith('ftm-');
    return piece(row, entityFacts(this.context.model, entity, before, foreign, this.#evidence(row)));
  }

  #sanction(row: JsonRow): Related {
    const given = properties(row);
    const id = textsOf(given['entity'])[0] ?? '';
    const entity = this.#entities.get(id);
    if (!entity) return `${id} is not in the files, or is of a kind that is not recorded.`;
    const states = ['country', 'authority'].flatMap((property) => textsOf(given[property]));
    const state = states.map((text) => this.countries.find(text, this.#evidence(row)[0]!)).find((one) => one !== null);
    if (!state) return 'The sanction names no country whose list it is.';
    const found = designation(this.context.model, given, entity, state.id);
    return typeof found === 'string' ? found : { ...found, states: state.made };
  }

  item(row: JsonRow): Item[] {
    const { id, schema } = row.value;
    if (typeof id !== 'string' || typeof schema !== 'string')
      return [refusal(row, 'BAD_ROW', 'The entry has no id, or no schema: it is no entity of FollowTheMoney.')];
    const entity = this.#entities.get(id);
    if (entity) return [this.#entity(row, entity)];
    if (!this.#relations.has(schema))
      return [refusal(row, 'NOT_MODELLED', `Entries of the schema ${schema} are not recorded; a mapping file may name a type.`)];
    const found =
      schema === 'Sanction'
        ? this.#sanction(row)
        : related(this.context.model, schema, properties(row), (id) => this.#entities.get(id) ?? null);
    if (typeof found === 'string') return [refusal(row, found.includes('not in the files') ? 'DANGLING_ID' : 'NOT_MODELLED', found)];
    return [piece(row, { states: found.states ?? [], [found.type.plural]: [{ ...found.fact, evidence: this.#evidence(row) }] })];
  }
}

async function* readEntities(context: ImportContext): AsyncIterable<Item[]> {
  const known = await knownByExternalId(context.store, context.model, SCHEME);
  const reader = new FtmReader(context, known, await Countries.of(context.store), kinds(context));
  const silent = { progress: () => {}, note: () => {} };
  for (const file of context.files) {
    for await (const rows of readJsonLines(file, silent)) await reader.look(rows.filter((row): row is JsonRow => !isRefused(row)));
  }
  for (const file of context.files) {
    for await (const rows of readJsonLines(file, context)) yield rows.flatMap((row) => (isRefused(row) ? [row] : reader.item(row)));
  }
}

/** Entities of FollowTheMoney, one JSON object on each line. */
export const ftmFormat: ImportFormat = {
  name: 'ftm',
  title: 'FollowTheMoney entities',
  mapping: 'optional',
  listDate: 'optional',
  ordered: false,
  source: {},
  sourceId: ({ files }) => `source:ftm-${slugStep(basename(files[0] ?? 'entities'))}`,
  read: readEntities,
};
