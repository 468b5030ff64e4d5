import { Kind, parse, print } from 'graphql';
import type { Model } from '../types.js';
import { block } from './text.js';

/**
 * What the hand-written parts of the API add to interfaces, added to all their types too: types inherit the fields of
 * their interfaces here as they do in the model.
 */
export function extensionsSdl(model: Model): string {
  const added = parse(model.api, { noLocation: true }).definitions.flatMap((d) => (d.kind === Kind.INTERFACE_TYPE_EXTENSION ? [d] : []));
  const owners = [
    ...[...model.interfaces.values()].map((type) => ['interface', type] as const),
    ...[...model.types.values()].map((type) => ['type', type] as const),
  ];
  return owners
    .flatMap(([kind, { name, interfaces }]) => {
      const fields = added.filter((d) => interfaces.includes(d.name.value)).flatMap((d) => d.fields ?? []);
      return fields.length > 0
        ? [
            block(
              `extend ${kind} ${name}`,
              fields.map((field) => print(field)),
            ),
          ]
        : [];
    })
    .join('\n');
}
