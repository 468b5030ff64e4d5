import { nodeType } from '../model/lookup.js';
import type { Field, Model } from '../model/types.js';
import type { ExportEntity, ExportEvidence, ExportSource, ExportStatement, Fields } from './subgraph.js';

/** Ids of the nodes that something refers to, by kind. */
export interface References {
  readonly entities: Set<string>;
  readonly sources: Set<string>;
}

function isEntity(model: Model, field: Field): boolean {
  return nodeType(model, field.targets[0]!).kind === 'entity';
}

function ofFields(model: Model, type: string, fields: Fields, found: References): void {
  for (const field of nodeType(model, type).fields.values()) {
    if (field.kind !== 'ref' || field.type === 'Evidence') continue;
    const into = isEntity(model, field) ? found.entities : found.sources;
    for (const id of [fields[field.name] ?? []].flat()) into.add(String(id));
  }
}

function ofEvidence(model: Model, evidence: readonly ExportEvidence[], found: References): void {
  for (const { fields } of evidence) ofFields(model, 'Evidence', fields, found);
}

export function sourceReferences(model: Model, source: ExportSource, found: References): void {
  ofFields(model, 'Source', source.fields, found);
}

export function statementReferences(model: Model, statement: ExportStatement, found: References): void {
  ofFields(model, statement.type, statement.fields, found);
  found.entities.add(statement.subject);
  if (statement.object !== null) found.entities.add(statement.object);
  ofEvidence(model, statement.evidence, found);
}

export function entityReferences(model: Model, entity: ExportEntity, found: References): void {
  ofFields(model, entity.type, entity.fields, found);
  ofEvidence(model, entity.evidence, found);
  for (const name of entity.names) statementReferences(model, name, found);
}
