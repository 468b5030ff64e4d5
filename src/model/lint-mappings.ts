import { TARGETS } from './targets.js';
import type { Field, Model, NodeType } from './types.js';

function includes(list: readonly string[], name: string | undefined): boolean {
  return name === undefined || list.includes(name);
}

function rdfTerm(term: string | undefined, at: string): string[] {
  if (term === undefined) return [];
  const [prefix, local] = term.split(':');
  return prefix !== undefined && prefix in TARGETS.rdfPrefixes && local ? [] : [`${at}: ${term} has no known RDF prefix`];
}

function typeMappings(type: NodeType): string[] {
  const { stix, ftm, rdf } = type.mapping;
  const properties = TARGETS.ftm[ftm?.schema ?? ''];
  return [
    ...(includes(TARGETS.stixTypes, stix?.type) ? [] : [`${type.name}: STIX has no type ${stix?.type}`]),
    ...(includes(TARGETS.stixRelationships, stix?.relationship) ? [] : [`${type.name}: STIX has no relationship ${stix?.relationship}`]),
    ...(ftm?.schema && !properties ? [`${type.name}: FollowTheMoney has no schema ${ftm.schema}`] : []),
    ...[ftm?.subject, ftm?.object].flatMap((name) =>
      properties && !includes(properties, name) ? [`${type.name}: FollowTheMoney's ${ftm?.schema} has no property ${name}`] : [],
    ),
    ...rdfTerm(rdf?.class, type.name),
    ...rdfTerm(rdf?.property, type.name),
  ];
}

function fieldMappings(type: NodeType, field: Field): string[] {
  const at = `${type.name}.${field.name}`;
  const properties = TARGETS.ftm[type.mapping.ftm?.schema ?? ''];
  const name = field.mapping.ftm?.property;
  const unknown = name !== undefined && properties !== undefined && !properties.includes(name);
  return [
    ...(unknown ? [`${at}: FollowTheMoney's ${type.mapping.ftm?.schema} has no property ${name}`] : []),
    ...rdfTerm(field.mapping.rdf?.property, at),
  ];
}

/** Mappings to types, schemata, properties and prefixes that the foreign vocabularies do not have. */
export function lintMappings(model: Model): string[] {
  return [...model.types.values()].flatMap((type) => [
    ...typeMappings(type),
    ...[...type.fields.values()].flatMap((f) => fieldMappings(type, f)),
  ]);
}
