import { SPECIFIED_BY } from '../../src/model/storage.js';
import { invariants } from '../../src/store/cypher/check.js';
import { idsAfter, readMeta, removeProperties, writeMeta } from '../../src/store/cypher/meta.js';
import { cypherStore } from '../../src/store/cypher-store.js';
import type { CypherEngine, CypherText } from '../../src/store/engine.js';
import { layoutOf } from '../../src/store/materialized/list.js';
import { corpus } from '../support/corpus.js';
import { loadSeeds, model } from '../support/graph.js';
import { textsOf } from '../support/texts.js';

const FIELDS = [...model.types.values()].flatMap((type) => [...type.fields.values()]);
/** Every label and every relationship type that a text may name. */
export const LABELS = [...model.types.values()].flatMap((type) => [...type.labels]).concat('Revision', 'Change', 'ChangePart', 'CadreMeta');
export const RELATIONSHIPS = [...new Set(FIELDS.flatMap((field) => field.relationship ?? [])), SPECIFIED_BY];

/** The texts that the queries of the corpus are compiled to, by text. */
export async function corpusTexts(): Promise<Map<string, CypherText>> {
  const texts = new Map<string, CypherText>();
  for (const { text, variables } of corpus()) for (const compiled of await textsOf(text, variables)) texts.set(compiled.text, compiled);
  return texts;
}

/** An engine that keeps the texts it is given. Of what is to be written all or nothing is there already; both ways are to be taken. */
function recorder(texts: Map<string, CypherText>, there: boolean): CypherEngine {
  const keep = (query: CypherText) => texts.set(query.text, query);
  const written = (query: CypherText) => {
    const { params } = query;
    const rows = (params['rows'] ?? []) as readonly unknown[];
    const ids = (params['ids'] ?? []) as readonly string[];
    // What looks for a contradiction finds none.
    if (/WHERE n\.\w+ > n\.\w+/.test(query.text)) return [];
    if (!there && / \{id: id\}\)\nRETURN n\.id AS id$/.test(query.text)) return [];
    if (query.text.includes('n.kind AS kind')) return ids.map((id) => [id, 'A', 'PRIMARY']);
    if (ids.length > 0) return ids.map((id) => [id, '2020', '2020-12-31']);
    return [[rows.length]];
  };
  return {
    read: async (query: CypherText) => {
      keep(query);
      return [];
    },
    write: async (work: (tx: { run(query: CypherText): Promise<unknown> }) => Promise<unknown>) => {
      const value = await work({
        run: async (query) => {
          keep(query);
          return written(query);
        },
      });
      return { value, bookmark: null };
    },
  } as unknown as CypherEngine;
}

/** Every text that the store runs beside compiled selects: while it loads the seeds, looks itself up and checks itself. */
export async function constantTexts(): Promise<Map<string, CypherText>> {
  const texts = new Map<string, CypherText>();
  await loadSeeds(cypherStore(recorder(texts, false), model), 'all');
  const store = cypherStore(recorder(texts, true), model);
  await loadSeeds(store, 'all');
  await store.revision();
  await store.typesOf(['a'], 'Entity');
  await store.counts();
  const meta = [readMeta(), writeMeta(1, ['{}']), idsAfter('Entity', 'a', 1), removeProperties('Entity', 'nameSort', 1)].map((query) => ({
    query,
  }));
  for (const { part } of layoutOf(model)) await recorder(texts, true).write((tx) => part.recompute(tx, ['a']));
  for (const { query } of [...invariants(model), ...meta]) texts.set(query.text, query);
  return texts;
}
