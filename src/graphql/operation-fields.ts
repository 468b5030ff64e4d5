import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode } from 'graphql';
import { collectFields, type Fragments } from '../query/selection/collect.js';

/** The fragments of a document by name, without the names that every object has. */
export function fragmentsByName(document: DocumentNode): Fragments {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
}

/**
 * The root fields of a valid operation, by response key, fragments included.
 * @param root the name of the root type
 */
export function rootFieldsOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  root: string,
): ReadonlyMap<string, readonly FieldNode[]> {
  return collectFields({ fragments: fragmentsByName(document), variables, applies: () => true }, root, [operation.selectionSet]);
}
