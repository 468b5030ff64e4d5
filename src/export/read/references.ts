import { nodeType } from '../../model/lookup.js';
import type { Field, Model } from '../../model/types.js';
import type { ExportEntity, ExportEvidence, ExportSource, ExportStatement, Fields, Inclusion } from './subgraph.js';

/** From what was asked for to what is there for the sake of something else. */
const NEAREST_FIRST: readonly Inclusion[] = ['asked', 'network', 'statement', 'end', 'neighbour', 'reference', 'source'];

/** The nodes that something refers to: entities with why they are included, and sources. */
export class References {
  readonly entities = new Map<string, Inclusion>();
  readonly sources = new Set<string>();

  /** Notes an entity; of several reasons the nearest to the question stays. */
  addEntity(id: string, inclusion: Inclusion): void {
    const noted = this.entities.get(id);
    if (noted === undefined || NEAREST_FIRST.indexOf(inclusion) < NEAREST_FIRST.indexOf(noted)) this.entities.set(id, inclusion);
  }
}

function isEntity(model: Model, field: Field): boolean {
  return nodeType(model, field.targets[0]!).kind === 'entity';
}

function ofFields(model: Model, type: string, fields: Fields, inclusion: Inclusion, found: References): void {
  for (const field of nodeType(model, type).fields.values()) {
    if (field.kind !== 'ref' || field.type === 'Evidence') continue;
    const entity = isEntity(model, field);
    for (const id of [fields[field.name] ?? []].flat()) {
      if (entity) found.addEntity(String(id), inclusion);
      else found.sources.add(String(id));
    }
  }
}

function ofEvidence(model: Model, evidence: readonly ExportEvidence[], found: References): void {
  for (const { fields } of evidence) ofFields(model, 'Evidence', fields, 'source', found);
}

export function sourceReferences(model: Model, source: ExportSource, found: References): void {
  ofFields(model, 'Source', source.fields, 'source', found);
}

/** @param inclusion why the statement is included; its ends are included for the same reason or for its sake */
export function statementReferences(model: Model, statement: ExportStatement, inclusion: Inclusion | undefined, found: References): void {
  const ofEnd = inclusion === 'asked' || inclusion === 'network' ? 'end' : 'neighbour';
  ofFields(model, statement.type, statement.fields, 'reference', found);
  found.addEntity(statement.subject, ofEnd);
  if (statement.object !== null) found.addEntity(statement.object, ofEnd);
  ofEvidence(model, statement.evidence, found);
}

export function entityReferences(model: Model, entity: ExportEntity, found: References): void {
  ofFields(model, entity.type, entity.fields, 'reference', found);
  ofEvidence(model, entity.evidence, found);
  for (const name of entity.names) {
    ofFields(model, name.type, name.fields, 'reference', found);
    ofEvidence(model, name.evidence, found);
  }
}
