import { nodeType } from '../../../model/lookup.js';
import type { Fields } from '../../read/subgraph.js';
import { ids } from '../../text/plain-text.js';
import { entityRef, type StixContext, sourceRef } from './context.js';
import { extensions } from './extension.js';
import { type StixObject, stixId } from './ids.js';

/** An object and the record from which it was made. */
interface Owner {
  readonly object: StixObject;
  readonly id: string;
  readonly type: string;
  readonly fields: Fields;
}

/**
 * A relationship object for each reference of an entity or a source (the place of an attack, the country of a place). It is
 * `related-to` unless the model names another relationship.
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
