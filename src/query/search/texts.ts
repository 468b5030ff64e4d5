import type { FoundTextKind } from '../../model/api/types.generated.js';
import type { TypeName } from '../../model/domain.js';
import { nodeType, possibleTypes, relationshipsOf, searchedFields } from '../../model/lookup.js';
import { kebab } from '../../model/names.js';
import { isAttribute } from '../../model/storage.js';
import type { Field } from '../../model/types.js';
import { askedWords, wordToken } from '../../model/values/text-words.js';
import { FULL_TEXTS, type FullTextName } from '../../store/full-text.js';
import { oneSlot, selectPlan } from '../../store/plan.js';
import type { RequestStore, Select } from '../selection/request-store.js';
import { propertyReader } from '../view/attributes.js';
import { type Reader, ShapeBuilder } from '../view/shape.js';
import { stepTo } from '../view/step.js';
import type { ViewScope } from '../view/view.js';
import { sourceStep, visible } from '../view/visible.js';
import { compileTextMatch, type TextMatch } from './text-match.js';

/** The families of nodes whose texts are searched; where texts match equally well, those of the first come first. */
export const TEXT_KINDS = {
  STATEMENT: 'statements',
  ENTITY: 'entities',
  SOURCE: 'sources',
  EVIDENCE: 'evidence',
} as const satisfies Readonly<Record<FoundTextKind, FullTextName>>;

/** The nodes of a family that each search finds, and those of a second one where some of the first show no text that matches. */
const MOST = 300;
const MOST_AGAIN = 3_000;

/** The ids of what a text belongs to; null where there is none. */
export interface TextOwners {
  readonly statementId: string | null;
  readonly entityId: string | null;
  readonly evidenceId: string | null;
  readonly sourceId: string | null;
}

/** A text that matches. */
export interface FoundText extends TextMatch, TextOwners {
  readonly kind: FoundTextKind;
  /** The field that has it. */
  readonly field: string;
  /** Distinguishes it from all others. */
  readonly key: string;
}

/** The first part of the ids of names. */
const NAME_SLUG = kebab('Name' satisfies TypeName);

const NOBODY: TextOwners = { statementId: null, entityId: null, evidenceId: null, sourceId: null };

/** Compiles who owns a text: the node itself, or of evidence the statement or entity that it is about. Null where the view does not show that. */
function compileOwners({ model, view }: ViewScope, kind: FoundTextKind, shape: ShapeBuilder): Reader<TextOwners | null> {
  const id = shape.property('id');
  if (kind === 'STATEMENT') return (row) => ({ ...NOBODY, statementId: String(id(row)) });
  if (kind === 'ENTITY') return (row) => ({ ...NOBODY, entityId: String(id(row)) });
  if (kind === 'SOURCE') return (row) => ({ ...NOBODY, sourceId: String(id(row)) });
  const idOf = (step: Parameters<typeof oneSlot>[0], where: ReturnType<typeof visible>) => {
    const inner = new ShapeBuilder();
    const own = inner.property('id');
    const read = shape.one(oneSlot(step, { where, shape: inner.slots }));
    return (row: Parameters<typeof read>[0]) => {
      const found = read(row);
      return found && String(own(found));
    };
  };
  const owner = (family: string) =>
    idOf(stepTo(model, relationshipsOf(model, family, 'evidence'), 'in', family), visible(model, family, view));
  const [statement, entity] = [owner('Statement'), owner('Entity')];
  const source = idOf(sourceStep(model), visible(model, 'Source', { ...view, sources: null, excludeSources: null, reliabilities: null }));
  return (row) => {
    const of = { statementId: statement(row), entityId: entity(row) };
    if (of.statementId === null && of.entityId === null) return null;
    return { ...of, evidenceId: String(id(row)), sourceId: source(row) };
  };
}

/** How the texts of a field are read: none where the view does not know them. */
function compileField(scope: ViewScope, members: readonly string[], { name }: Field, shape: ShapeBuilder): Reader<readonly string[]> {
  const given = members.filter((member) => {
    const type = nodeType(scope.model, member);
    const own = type.fields.get(name);
    return own !== undefined && isAttribute(type, own);
  });
  const stored = shape.property(name);
  const shown = given.length === 0 ? stored : propertyReader(scope, given, name, shape)(name);
  const type = shape.property('type');
  return (row) => {
    const value = (given.includes(String(type(row))) ? shown : stored)(row) ?? [];
    return typeof value === 'string' ? [value] : (value as readonly string[]);
  };
}

/** Compiles the read of nodes of a family by id, and the comparison of their texts. */
function compileFamily(
  scope: ViewScope,
  kind: FoundTextKind,
): (select: Select, ids: readonly string[], match: ReturnType<typeof compileTextMatch>) => Promise<FoundText[]> {
  const { model, view } = scope;
  const { label } = FULL_TEXTS[TEXT_KINDS[kind]];
  const members = possibleTypes(model, label);
  const shape = new ShapeBuilder();
  const owners = compileOwners(scope, kind, shape);
  const fields = searchedFields(model, label).map((field) => ({ name: field.name, texts: compileField(scope, members, field, shape) }));
  const plan = selectPlan(label, { where: visible(model, label, view), shape: shape.slots });
  return async (select, ids, match) => {
    if (ids.length === 0) return [];
    const { rows } = await select({ ...plan, ids });
    return rows.flatMap(({ keys, row }) => {
      const own = owners(row);
      if (own === null) return [];
      return fields.flatMap(({ name, texts }) =>
        texts(row).flatMap((text, i): FoundText[] => {
          const found = match(text);
          return found ? [{ ...found, ...own, kind, field: name, key: `${keys.at(-1)!} ${name} ${i}` }] : [];
        }),
      );
    });
  };
}

/** The texts that match; `complete` is false where there may be more. */
export interface FoundTexts {
  readonly found: readonly FoundText[];
  readonly complete: boolean;
}

/** An entity's own name has the entity's evidence: the same text of the same source is found once, as evidence of the entity. */
function withoutOwnNames(found: readonly FoundText[]): readonly FoundText[] {
  const said = (entity: string | undefined, { sourceId, excerpt }: FoundText) => JSON.stringify([entity, sourceId, excerpt]);
  const ofEntities = new Set(found.flatMap((one) => (one.kind === 'EVIDENCE' && one.entityId !== null ? [said(one.entityId, one)] : [])));
  return found.filter((one) => {
    const [type, subject] = one.kind === 'EVIDENCE' ? (one.statementId?.split(':') ?? []) : [];
    return type !== NAME_SLUG || !ofEntities.has(said(subject, one));
  });
}

function ownId({ statementId, entityId, evidenceId, sourceId }: TextOwners): string {
  return evidenceId ?? statementId ?? entityId ?? sourceId!;
}

/**
 * Compiles the search of texts: of each family one full-text search and one read, and both again with up to MOST_AGAIN nodes where the
 * first reached its limit and not all of its nodes show a text that matches. The limits apply in our own order, so that all engines
 * find the same.
 */
export function compileTexts(
  scope: ViewScope,
  kinds: readonly FoundTextKind[],
): (store: Pick<RequestStore, 'search' | 'select'>, text: string) => Promise<FoundTexts> {
  const families = kinds.map((kind) => ({ of: TEXT_KINDS[kind], read: compileFamily(scope, kind) }));
  return async ({ search, select }, text) => {
    const groups = askedWords(text).map((word) => [wordToken(word)]);
    if (groups.length === 0) return { found: [], complete: true };
    const match = compileTextMatch(text);
    const parts = await Promise.all(
      families.map(async ({ of, read }): Promise<FoundTexts> => {
        const ids = await search({ of, groups, limit: MOST });
        const found = await read(select, ids, match);
        const showing = new Set(found.map(ownId));
        if (ids.length < MOST || showing.size === ids.length) return { found, complete: ids.length < MOST };
        const more = await search({ of, groups, limit: MOST_AGAIN });
        return { found: await read(select, more, match), complete: more.length < MOST_AGAIN };
      }),
    );
    return { found: withoutOwnNames(parts.flatMap(({ found }) => found)), complete: parts.every(({ complete }) => complete) };
  };
}
