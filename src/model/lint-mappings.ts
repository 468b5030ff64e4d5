import { TARGETS } from './targets.js';
import { FTM } from './targets-ftm.js';
import type { EnumType, Field, Model, NodeType } from './types.js';

const STIX_TYPES = Object.keys(TARGETS.stixTypes);
const STIX_PROPERTIES = [...TARGETS.stixCommon, ...Object.values(TARGETS.stixTypes).flat()];

function includes(list: readonly string[], name: string | undefined): boolean {
  return name === undefined || list.includes(name);
}

function rdfTerm(term: string | undefined, at: string): string[] {
  if (term === undefined) return [];
  const [prefix, local] = term.split(':');
  return prefix !== undefined && prefix in TARGETS.rdfPrefixes && local ? [] : [`${at}: ${term} has no known RDF prefix`];
}

/** The properties of the FollowTheMoney schema that a type is mapped to. */
function ftmProperties(type: NodeType): readonly string[] | undefined {
  const schema = FTM[type.mapping.ftm?.schema ?? ''];
  return schema && Object.keys(schema.properties);
}

function typeMappings(type: NodeType): string[] {
  const { stix, ftm, rdf } = type.mapping;
  const properties = ftmProperties(type);
  return [
    ...(includes(STIX_TYPES, stix?.type) ? [] : [`${type.name}: STIX has no type ${stix?.type}`]),
    ...(includes(TARGETS.stixClasses, stix?.class) ? [] : [`${type.name}: STIX has no class of identities ${stix?.class}`]),
    ...(includes(TARGETS.stixRelationships, stix?.relationship) ? [] : [`${type.name}: STIX has no relationship ${stix?.relationship}`]),
    ...(ftm?.schema && !properties
      ? [`${type.name}: FollowTheMoney has no schema ${ftm.schema}, as far as targets-ftm.ts lists them`]
      : []),
    ...[ftm?.subject, ftm?.object].flatMap((name) =>
      properties && !includes(properties, name) ? [`${type.name}: FollowTheMoney's ${ftm?.schema} has no property ${name}`] : [],
    ),
    ...rdfTerm(rdf?.class, type.name),
    ...rdfTerm(rdf?.property, type.name),
  ];
}

function fieldMappings(type: NodeType, field: Field): string[] {
  const at = `${type.name}.${field.name}`;
  const properties = ftmProperties(type);
  const name = field.mapping.ftm?.property;
  const { stix } = field.mapping;
  const unknown = name !== undefined && properties !== undefined && !properties.includes(name);
  return [
    ...(unknown ? [`${at}: FollowTheMoney's ${type.mapping.ftm?.schema} has no property ${name}`] : []),
    ...(includes(STIX_PROPERTIES, stix?.property) ? [] : [`${at}: STIX has no property ${stix?.property} that a mapping fills`]),
    ...(includes(TARGETS.stixRelationships, stix?.relationship) ? [] : [`${at}: STIX has no relationship ${stix?.relationship}`]),
    ...rdfTerm(field.mapping.rdf?.property, at),
  ];
}

function valueMappings(enumType: EnumType): string[] {
  return enumType.values.flatMap(({ name, mapping: { stix } }) => {
    const confidence = stix?.confidence ?? 0;
    return [
      ...(includes(STIX_TYPES, stix?.type) ? [] : [`${enumType.name}.${name}: STIX has no type ${stix?.type}`]),
      ...(confidence >= 0 && confidence <= 100 ? [] : [`${enumType.name}.${name}: STIX confidence is 0 to 100`]),
    ];
  });
}

/** Mappings to types, schemata, properties and prefixes that the foreign vocabularies do not have. */
export function lintMappings(model: Model): string[] {
  const types = [...model.types.values()].flatMap((type) => [
    ...typeMappings(type),
    ...[...type.fields.values()].flatMap((f) => fieldMappings(type, f)),
  ]);
  return [...types, ...[...model.enums.values()].flatMap(valueMappings)];
}
