import { composite, nodeType, possibleTypes } from '../../model/lookup.js';
import { ASSERTS, DERIVED, dateProperties, isAttribute, PART_SEPARATOR, partProperty } from '../../model/storage.js';
import type { Field, Model } from '../../model/types.js';
import { type Cell, type Condition, type Hidden, manySlot } from '../../store/plan.js';
import { type Reader, ShapeBuilder } from './shape.js';
import { choosesSources, type View, type ViewScope } from './view.js';
import { evidenceOf, evidenceStep, unknownAttribute } from './visible.js';

/** Reads a property of a node. The bounds of a date and the key of a text belong to the attribute that they are stored beside. */
export type PropertyReader = (property: string, attribute?: string) => Reader<Cell>;

/** Whether sources assert a field, in each type that has it. */
function isAsserted(model: Model, type: string, field: string): boolean {
  if (!composite(model, type).fields.has(field)) return false;
  return possibleTypes(model, type).every((name) => {
    const member = nodeType(model, name);
    const own = member.fields.get(field);
    return own === undefined || isAttribute(member, own);
  });
}

/**
 * Where the attributes of a field are unknown in a view: the condition, by the attribute's name. Null for each where the view
 * shows all that is stored, or where sources do not assert the field.
 */
export function unknownAttributesOf(model: Model, type: string, field: string, view: View): (attribute: string) => Condition | null {
  return isAsserted(model, type, field) ? (attribute) => unknownAttribute(model, view, attribute) : () => null;
}

/** The attributes of a field, each with the properties that aggregates use of it: of a date its bounds. */
function aggregatedBy(model: Model, field: Field, name: string): { readonly attribute: string; readonly properties: readonly string[] }[] {
  if (field.type === 'EdtfDate' || field.type === 'Edtf') {
    const { lo, hi } = dateProperties(name);
    return [{ attribute: name, properties: [lo, hi] }];
  }
  if (field.kind !== 'value' || field.list) return [{ attribute: name, properties: [name] }];
  const parts = [...model.values.get(field.type)!.fields.values()];
  return parts.flatMap((part) => aggregatedBy(model, part, partProperty(name, part.name)));
}

/**
 * The properties of some fields that are unknown in the view for some nodes, with the condition on those nodes.
 * @param type a node type or interface
 */
export function unknownProperties({ model, view }: ViewScope, type: string, fields: readonly string[]): Hidden[] {
  return fields.flatMap((name) => {
    const unknown = unknownAttributesOf(model, type, name, view);
    return aggregatedBy(model, composite(model, type).fields.get(name)!, name).flatMap(({ attribute, properties }): Hidden[] => {
      const when = unknown(attribute);
      return when ? [{ properties, when }] : [];
    });
  });
}

/** Whether the evidence that the view shows asserts an attribute. The evidence of a node is read once for all its attributes. */
function assertedByEvidence(scope: ViewScope, shape: ShapeBuilder): (attribute: string) => Reader<boolean> {
  const read = shape.once('asserts', () => {
    const inner = new ShapeBuilder();
    const asserts = inner.property(ASSERTS);
    const where = evidenceOf(scope.model, scope.view, 'SUPPORTS');
    const list = shape.list(manySlot(evidenceStep(scope.model), { where, shape: inner.slots }));
    return (row) => list(row).map((item) => asserts(item) as readonly string[] | null);
  });
  return (attribute) => (row) => read(row).some((names) => names === null || names.includes(attribute));
}

/** Whether a source that was known by a day asserts an attribute. */
function assertedBy(day: string, shape: ShapeBuilder): (attribute: string) => Reader<boolean> {
  const later = shape.property(DERIVED.later);
  return (attribute) => (row) =>
    !((later(row) ?? []) as readonly string[]).some((entry) => {
      const [name, from] = entry.split(PART_SEPARATOR);
      return name === attribute && from! > day;
    });
}

/** Whether the view shows an attribute of a node, by the attribute's name; null where it shows all. */
export function shownAttributes(scope: ViewScope, shape: ShapeBuilder): ((attribute: string) => Reader<boolean>) | null {
  if (choosesSources(scope.view)) return assertedByEvidence(scope, shape);
  return scope.view.knownAt === null ? null : assertedBy(scope.view.knownAt, shape);
}

/**
 * Whether the view shows an attribute of a field, by the attribute's name; null where it always does.
 * @param members the concrete types that may occur
 */
export function showsAttribute(
  scope: ViewScope,
  members: readonly string[],
  field: string,
  shape: ShapeBuilder,
): ((attribute: string) => Reader<boolean>) | null {
  const { model } = scope;
  const owners = members.filter((member) => nodeType(model, member).fields.has(field));
  return owners.every((member) => isAsserted(model, member, field)) ? shownAttributes(scope, shape) : null;
}

/** How the properties of a field are read: as null where the attribute is unknown in the view. */
export function propertyReader(scope: ViewScope, members: readonly string[], field: string, shape: ShapeBuilder): PropertyReader {
  const shows = showsAttribute(scope, members, field, shape);
  if (!shows) return (property) => shape.property(property);
  return (property, attribute = property) => {
    const read = shape.property(property);
    const shown = shows(attribute);
    return (row) => (shown(row) ? read(row) : null);
  };
}
