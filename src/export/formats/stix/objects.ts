import { nodeType } from '../../../model/lookup.js';
import type { ExportEntity, ExportEvidence, Fields, FieldValue } from '../../read/subgraph.js';
import { entityRef, type StixContext } from './context.js';
import { extensions } from './extension.js';
import type { StixObject } from './ids.js';
import { hasProperty, mappedProperties, versions } from './properties.js';

/** The evidence for an entity and for its names, which are part of its object. */
export function allEvidence(entity: ExportEntity): readonly ExportEvidence[] {
  return [...entity.evidence, ...entity.names.flatMap((name) => name.evidence)];
}

function aliases(stixType: string, entity: ExportEntity): Fields {
  const own = entity.fields['name'];
  const others = entity.names.map((name) => String(name.fields['value'])).filter((name) => name !== own);
  return others.length === 0 || !hasProperty(stixType, 'aliases') ? {} : { aliases: [...new Set(others)] };
}

function externalReferences(fields: Fields): Fields {
  const given = fields['externalIds'] as readonly { readonly scheme: string; readonly value: string }[] | null | undefined;
  if (!given || given.length === 0) return {};
  return { external_references: given.map(({ scheme, value }) => ({ source_name: scheme, external_id: value })) };
}

/**
 * STIX requires a point, a country or a region for a place. If the place has none of them, its own id is the region. No point
 * is invented.
 */
function place(stixType: string, fields: Fields, mapped: Fields): Fields {
  if (stixType !== 'location') return {};
  const point = fields['coordinates'] as { readonly latitude: number | null; readonly longitude: number | null } | null | undefined;
  if (point && typeof point.latitude === 'number' && typeof point.longitude === 'number') {
    return { latitude: point.latitude, longitude: point.longitude };
  }
  return mapped['country'] === undefined ? { region: String(fields['id']) } : {};
}

/** An entity as a STIX domain object; null if its type has no equivalent in STIX. */
export function entityObject(context: StixContext, entity: ExportEntity): StixObject | null {
  const id = entityRef(context, entity.id);
  const stixType = context.types.get(entity.id);
  if (id === null || stixType === undefined) return null;
  const { fields } = entity;
  const type = nodeType(context.model, entity.type);
  const mapped = mappedProperties(context, stixType, type, fields);
  const text = (property: string, value: FieldValue | undefined) => (typeof value === 'string' ? { [property]: value } : {});
  return {
    type: stixType,
    spec_version: '2.1',
    id,
    ...versions(fields, allEvidence(entity)),
    name: String(fields['name']),
    ...text('description', fields['description']),
    ...(stixType === 'identity' ? text('identity_class', type.mapping.stix?.class) : {}),
    ...aliases(stixType, entity),
    ...place(stixType, fields, mapped),
    ...mapped,
    labels: [type.slug],
    ...externalReferences(fields),
    ...context.markings,
    ...extensions(context, { cadreId: entity.id, cadreType: entity.type, fields, names: entity.names, evidence: entity.evidence }),
  };
}
