import { composite, nodeType, possibleTypes } from '../model/lookup.js';
import { ASSERTS, DERIVED, dateProperties, isAttribute, PART_SEPARATOR, partProperty } from '../model/storage.js';
import type { Field, Model } from '../model/types.js';
import type { Cell, Condition, Hidden } from '../store/plan.js';
import { type Reader, ShapeBuilder } from './shape.js';
import { choosesSources, type View } from './view.js';
import { evidenceOf, evidenceStep, notGiven } from './visible.js';

/** A model, and what part of the graph is looked at. */
interface Seen {
  readonly model: Model;
  readonly view: View;
}

/** Reads a property of a node. A date's bounds and a text's key belong to the attribute that they are kept beside. */
export type PropertyReader = (property: string, attribute?: string) => Reader<Cell>;

function given(model: Model, type: string, field: string): boolean {
  if (!composite(model, type).fields.has(field)) return false;
  return possibleTypes(model, type).every((name) => {
    const member = nodeType(model, name);
    const own = member.fields.get(field);
    return own === undefined || isAttribute(member, own);
  });
}

/**
 * When the attributes of a field are not known in a view: the condition by the attribute's name; null for each where the
 * view shows all that is stored, or the field is none that single sources give.
 */
export function unknownIn(model: Model, type: string, field: string, view: View): (attribute: string) => Condition | null {
  return given(model, type, field) ? (attribute) => notGiven(model, view, attribute) : () => null;
}

/** The attributes of a field, each with the properties that it is reckoned by: a date by its bounds. */
function reckonedBy(model: Model, field: Field, name: string): { readonly attribute: string; readonly properties: readonly string[] }[] {
  if (field.type === 'EdtfDate' || field.type === 'Edtf') {
    const { lo, hi } = dateProperties(name);
    return [{ attribute: name, properties: [lo, hi] }];
  }
  if (field.kind !== 'value' || field.list) return [{ attribute: name, properties: [name] }];
  const parts = [...model.values.get(field.type)!.fields.values()];
  return parts.flatMap((part) => reckonedBy(model, part, partProperty(name, part.name)));
}

/**
 * What of some fields the view does not know of all nodes: properties, each with the nodes of which it does not know it.
 * @param type a node type or interface
 */
export function hiddenOf({ model, view }: Seen, type: string, fields: readonly string[]): Hidden[] {
  return fields.flatMap((name) => {
    const unknown = unknownIn(model, type, name, view);
    return reckonedBy(model, composite(model, type).fields.get(name)!, name).flatMap(({ attribute, properties }): Hidden[] => {
      const when = unknown(attribute);
      return when ? [{ properties, when }] : [];
    });
  });
}

/** What the sources that the view shows have given, read once for a node however many of its attributes are asked for. */
function evidenceGives(scope: Seen, shape: ShapeBuilder): (attribute: string) => Reader<boolean> {
  const read = shape.once('given', () => {
    const inner = new ShapeBuilder();
    const asserts = inner.property(ASSERTS);
    const where = evidenceOf(scope.model, scope.view, 'SUPPORTS');
    const list = shape.list({ kind: 'many', step: evidenceStep(scope.model), where, order: [], page: null, shape: inner.slots });
    return (row) => list(row).map((item) => asserts(item) as readonly string[] | null);
  });
  return (attribute) => (row) => read(row).some((names) => names === null || names.includes(attribute));
}

function givenBy(day: string, shape: ShapeBuilder): (attribute: string) => Reader<boolean> {
  const later = shape.property(DERIVED.later);
  return (attribute) => (row) =>
    !((later(row) ?? []) as readonly string[]).some((entry) => {
      const [name, from] = entry.split(PART_SEPARATOR);
      return name === attribute && from! > day;
    });
}

/**
 * Whether an attribute of a field is known in the view, by the attribute's name; null where it always is.
 * @param members the concrete types that may occur
 */
export function knownReader(
  scope: Seen,
  members: readonly string[],
  field: string,
  shape: ShapeBuilder,
): ((attribute: string) => Reader<boolean>) | null {
  const { model, view } = scope;
  const gated = view.knownAt !== null || choosesSources(view);
  const owners = members.filter((member) => nodeType(model, member).fields.has(field));
  if (!gated || !owners.every((member) => given(model, member, field))) return null;
  return choosesSources(view) ? evidenceGives(scope, shape) : givenBy(view.knownAt!, shape);
}

/** How the properties of a field are read: as null while the attribute is not known in the view. */
export function propertyReader(scope: Seen, members: readonly string[], field: string, shape: ShapeBuilder): PropertyReader {
  const known = knownReader(scope, members, field, shape);
  if (!known) return (property) => shape.property(property);
  return (property, attribute = property) => {
    const read = shape.property(property);
    const shown = known(attribute);
    return (row) => (shown(row) ? read(row) : null);
  };
}
