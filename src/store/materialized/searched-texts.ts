import { searchedFields } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import { textKeys } from '../../model/values/text-words.js';
import { chunks } from '../chunks.js';
import { identifier } from '../cypher/identifier.js';
import { FULL_TEXTS } from '../full-text.js';
import type { WriteBatch } from '../graph-store.js';
import { invariant } from '../invariant.js';
import type { LayoutPart, Materialized } from './materialized.js';
import { byProgram } from './recompute.js';

type Family = keyof Omit<WriteBatch, 'links'>;
const FAMILIES = ['sources', 'entities', 'statements', 'evidence'] as const satisfies readonly Family[];
const PROPERTIES = ['textKey', 'textRank'] as const;
const NONE = { textKey: null, textRank: null };

/** What is computed for the nodes of a family. */
interface Texts {
  readonly label: string;
  /** The properties with texts. */
  readonly names: readonly string[];
  readonly compute: (values: Readonly<Record<string, unknown>>) => Readonly<Record<(typeof PROPERTIES)[number], string | null>>;
  /** A node that has a text. */
  readonly some: string;
}

function textsOf(model: Model, family: Family): Texts | null {
  const { label } = FULL_TEXTS[family];
  const fields = searchedFields(model, label);
  const names = fields.map(({ name }) => name);
  if (names.length === 0) return null;
  const texts = (values: Readonly<Record<string, unknown>>) => names.flatMap((name) => (values[name] ?? []) as string | readonly string[]);
  return {
    label,
    names,
    compute: (values) => textKeys(texts(values)) ?? NONE,
    some: fields
      .map(({ name, list }) => (list ? `size(coalesce(n.${identifier(name)}, [])) > 0` : `n.${identifier(name)} IS NOT NULL`))
      .join(' OR '),
  };
}

function part(texts: Texts): LayoutPart {
  const { label, names, compute, some } = texts;
  return {
    label,
    properties: PROPERTIES,
    // The full text over textKey is the engine's own.
    indexes: [],
    definition: [...names],
    recompute: byProgram(label, names, compute),
    invariants: [
      invariant(`${label.toLowerCase()}-texts`, [
        `MATCH (n:${identifier(label)})`,
        `WHERE (n.textKey IS NULL) = (${some})`,
        "RETURN n.id AS id, 'its texts are not found by a search' AS detail",
      ]),
    ],
  };
}

/** The keys by which a search finds texts (`@searched`). */
export const searchedTexts: Materialized = {
  about: '`textKey` has the words of the texts of a node, by which a full-text index finds it. `textRank` orders what is found.',
  version: 1,
  layout: (model) => FAMILIES.flatMap((family) => textsOf(model, family) ?? []).map(part),
  onWrite(model, batch, stored) {
    const compute = new Map(
      FAMILIES.flatMap((family) => {
        const texts = textsOf(model, family);
        return texts ? batch[family].map(({ id }) => [id, texts.compute] as const) : [];
      }),
    );
    return { texts: [], properties: ({ id, properties }) => (stored.has(id) ? null : (compute.get(id)?.(properties) ?? null)) };
  },
  /** Only keys that change are written: the embedded engine takes milliseconds for each, as its index is slow to forget one. */
  async onUpsert(tx, model, written) {
    for (const family of FAMILIES) {
      const texts = textsOf(model, family);
      if (!texts) continue;
      const { label, names, compute } = texts;
      const ids = written[family].filter(({ properties }) => names.some((name) => properties[name] !== undefined)).map(({ id }) => id);
      const recompute = byProgram(label, names, compute, PROPERTIES);
      for (const chunk of chunks(ids)) await recompute(tx, chunk);
    }
  },
};
