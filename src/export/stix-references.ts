import { nodeType } from '../model/lookup.js';
import { ids } from './in-words.js';
import { entityRef, type StixContext, sourceRef } from './stix-context.js';
import { extensions } from './stix-extension.js';
import { type StixObject, stixId } from './stix-ids.js';
import type { Fields } from './subgraph.js';

/** An object with what it was made from. */
interface Owner {
  readonly object: StixObject;
  readonly id: string;
  readonly type: string;
  readonly fields: Fields;
}

/**
 * One relationship object for each reference of an entity or a source (an attack's place, a place's country): `related-to`,
 * where the model does not say otherwise.
 */
export function referenceObjects(context: StixContext, owner: Owner): readonly StixObject[] {
  const fields = [...nodeType(context.model, owner.type).fields.values()].filter((f) => f.kind === 'ref' && f.name !== 'evidence');
  return fields.flatMap((field) =>
    ids(owner.fields[field.name]).flatMap((id): StixObject[] => {
      const ref = field.targets.includes('Source') ? sourceRef(context, id) : entityRef(context, id);
      if (ref === null || ref === owner.object.id) return [];
      const { relationship = 'related-to', reverse = false } = field.mapping.stix ?? {};
      return [
        {
          type: 'relationship',
          spec_version: '2.1',
          id: stixId('relationship', `${owner.id}#${field.name}#${id}`),
          created: owner.object['created']!,
          modified: owner.object['modified']!,
          relationship_type: relationship,
          description: field.description,
          source_ref: reverse ? ref : owner.object.id,
          target_ref: reverse ? owner.object.id : ref,
          ...context.markings,
          ...extensions(context, { cadreId: owner.id, cadreType: owner.type, field: field.name }),
        },
      ];
    }),
  );
}
