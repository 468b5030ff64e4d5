import { nodeType } from '../../../model/lookup.js';
import { FTM, type FtmSchema } from '../../../model/targets-ftm.js';
import type { NodeType } from '../../../model/types.js';
import type { ExportEntity, ExportSource, ExportStatement, Fields } from '../../read/subgraph.js';
import { fieldTexts, ids } from '../../text/plain-text.js';
import { type FtmContext, type FtmEntity, fits, ftmId, schemaOf } from './context.js';
import { add, addEvidence, mapFields, type PropertyValues, sortedProperties } from './properties.js';

/** The properties for ids of some schemes. */
const IDENTIFIERS: Readonly<Record<string, string>> = { WIKIDATA: 'wikidataId' };

/** Fields that are not written by mappings. */
const HANDLED_FIELDS = new Set(['id', 'name', 'externalIds', 'evidence', 'knownFrom']);

function addNames(context: FtmContext, schema: FtmSchema, names: readonly ExportStatement[], own: string, into: PropertyValues): void {
  add(into, 'name', own);
  if (schema.caption !== undefined) add(into, schema.caption, own);
  for (const { type, fields } of names) {
    const value = nodeType(context.model, type).fields.get('value');
    const kinds = context.model.enums.get(nodeType(context.model, type).fields.get('kind')?.type ?? '')?.values ?? [];
    const ofKind = kinds.find(({ name }) => name === fields['kind'])?.mapping.ftm?.property;
    const property = ofKind !== undefined && ofKind in schema.properties ? ofKind : (value?.mapping.ftm?.property ?? 'alias');
    if (fields['value'] !== own) add(into, property, String(fields['value']));
  }
}

function addExternalIds(fields: Fields, into: PropertyValues): void {
  const given = (fields['externalIds'] ?? []) as readonly { readonly scheme: string; readonly value: string }[];
  for (const { scheme, value } of given) {
    const property = IDENTIFIERS[scheme.toUpperCase()];
    if (property === undefined) add(into, 'notes', `${scheme}: ${value}`);
    else add(into, property, value);
  }
}

/** FollowTheMoney keeps the place of an event as text. If it is an address, its entity is referred to as well. */
function addPlace(context: FtmContext, type: NodeType, schema: FtmSchema, fields: Fields, into: PropertyValues): void {
  const places = [...type.fields.values()].filter(
    (f) => f.kind === 'ref' && schema.properties[f.mapping.ftm?.property ?? ''] === 'address',
  );
  for (const id of places.flatMap((field) => ids(fields[field.name]))) {
    if (fits(context, id, schema.properties['addressEntity'])) add(into, 'addressEntity', ftmId(id));
  }
}

function ftmEntity(
  context: FtmContext,
  type: NodeType,
  id: string,
  fields: Fields,
  fill: (schema: FtmSchema, into: PropertyValues) => void,
): FtmEntity | null {
  const mapped = schemaOf(type);
  if (mapped === null) return null;
  const { name, schema } = mapped;
  const into: PropertyValues = new Map();
  fill(schema, into);
  const own = [...type.fields.values()].filter((field) => !HANDLED_FIELDS.has(field.name));
  const rest = mapFields(context, id, schema, own, fields, into);
  addPlace(context, type, schema, fields, into);
  add(
    into,
    'notes',
    ...fieldTexts(
      rest.filter((field) => field.kind !== 'ref'),
      fields,
    ),
  );
  return { id: ftmId(id), schema: name, properties: sortedProperties(into) };
}

/** An entity in its FollowTheMoney schema; null if the model maps its type to none. */
export function entityOf(context: FtmContext, entity: ExportEntity): FtmEntity | null {
  return ftmEntity(context, nodeType(context.model, entity.type), entity.id, entity.fields, (schema, into) => {
    addNames(context, schema, entity.names, String(entity.fields['name']), into);
    addExternalIds(entity.fields, into);
    addEvidence(into, 'notes', [...entity.evidence, ...entity.names.flatMap((name) => name.evidence)]);
  });
}

/** A source as a document. */
export function documentOf(context: FtmContext, { id, fields }: ExportSource): FtmEntity | null {
  return ftmEntity(context, nodeType(context.model, 'Source'), id, fields, (_schema, into) => add(into, 'name', String(fields['title'])));
}

/** The references of an entity to others, each as a link whose role is the name of the field. */
export function linksOf(context: FtmContext, entity: ExportEntity): readonly FtmEntity[] {
  const link = FTM['UnknownLink']!;
  const references = [...nodeType(context.model, entity.type).fields.values()].filter((f) => f.kind === 'ref' && f.name !== 'evidence');
  return references.flatMap((field) =>
    ids(entity.fields[field.name])
      .filter((id) => id !== entity.id && fits(context, id, link.properties['object']))
      .map((id) => {
        const into: PropertyValues = new Map();
        add(into, 'subject', ftmId(entity.id));
        add(into, 'object', ftmId(id));
        add(into, 'role', field.name);
        return { id: ftmId(`${entity.id}#${field.name}#${id}`), schema: 'UnknownLink', properties: sortedProperties(into) };
      }),
  );
}
