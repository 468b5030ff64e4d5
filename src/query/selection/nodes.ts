import type { FieldNode, SelectionSetNode } from 'graphql';
import { connectionsOf, nodeType, possibleTypes } from '../../model/lookup.js';
import { isOfWithdrawal } from '../../model/storage.js';
import type { Field, NodeType } from '../../model/types.js';
import { all, compare, isAlways, manySlot, oneSlot, type Row, type Step } from '../../store/plan.js';
import { targetVisible } from '../filter/filter.js';
import { propertyReader, showsAttribute } from '../view/attributes.js';
import { ID_IN_VIEW, viewMark } from '../view/id-in-view.js';
import { type Reader, ShapeBuilder } from '../view/shape.js';
import { stepTo } from '../view/step.js';
import { statementStep } from '../view/visible.js';
import { collectFields, selectionSets } from './collect.js';
import { completeValue, NeedsGraphqlJs } from './complete-value.js';
import { compileConnection } from './connection.js';
import { compileDeferred } from './deferred.js';
import { compileKnownFrom, compileName, compileRetraction, compileStatus, EVIDENCE_ORDER } from './derived.js';
import { compileDisputedFields, DISPUTED_FIELDS } from './disputed.js';
import { argumentsOf, type QueryScope } from './scope.js';
import { type Answer, compileScalar, compileValue, compileValueList, readAll } from './value-fields.js';

/** Under which key an answer object keeps the name of its concrete type, for GraphQL's type resolution. */
export const TYPE = Symbol('type');

/** Concrete types with the same selection, which share their slots. */
interface Group {
  readonly members: readonly string[];
  readonly fields: ReadonlyMap<string, readonly FieldNode[]>;
  /** Whether the nodes are of these types only. */
  readonly whole: boolean;
}

function groups(scope: QueryScope, members: readonly string[], sets: readonly SelectionSetNode[]): Group[] {
  const numbers = new Map<FieldNode, number>();
  const numberOf = (node: FieldNode): number => {
    if (!numbers.has(node)) numbers.set(node, numbers.size);
    return numbers.get(node)!;
  };
  const bySignature = new Map<string, { members: string[]; fields: ReadonlyMap<string, readonly FieldNode[]> }>();
  for (const member of members) {
    const fields = collectFields(scope, member, sets);
    const signature = [...fields].map(([key, nodes]) => `${key}:${nodes.map(numberOf).join(',')}`).join(' ');
    const group = bySignature.get(signature);
    if (group) group.members.push(member);
    else bySignature.set(signature, { members: [member], fields });
  }
  return [...bySignature.values()].map((group, _, all) => ({ ...group, whole: all.length === 1 }));
}

/** A ref field of several types at once: where they differ, whatever any of them leads to. */
function unitedField(
  scope: QueryScope,
  members: readonly string[],
  name: string,
): { readonly field: Field; readonly step: Step; readonly targets: readonly string[]; readonly always: boolean } {
  const fields = members.flatMap((member) => nodeType(scope.model, member).fields.get(name) ?? []);
  const field = fields[0]!;
  const relationships = [...new Set(fields.map((f) => f.relationship!))];
  const type = fields.every((f) => f.type === field.type) ? field.type : 'Entity';
  const always = fields.length === members.length && fields.every((f) => f.required);
  return {
    field,
    always,
    step: stepTo(scope.model, relationships, 'out', type),
    targets: [...new Set(fields.flatMap((f) => f.targets))].sort(),
  };
}

function evidenceArguments(scope: QueryScope, owner: string, field: Field, node: FieldNode) {
  const stance = field.type === 'Evidence' ? argumentsOf(scope, owner, node)['stance'] : null;
  return typeof stance === 'string' ? compare('stance', '=', stance) : null;
}

function compileRef(scope: QueryScope, { members, whole }: Group, owner: string, nodes: readonly FieldNode[], shape: ShapeBuilder): Reader {
  const { field, step, targets, always } = unitedField(scope, members, nodes[0]!.name.value);
  const where = all(targetVisible(scope.model, owner, field, scope.view), evidenceArguments(scope, owner, field, nodes[0]!));
  const inner = new ShapeBuilder();
  const read = compileNode(scope, field.type, selectionSets(nodes), inner, targets);
  const shown = showsAttribute(scope, members, field.name, shape)?.(field.name) ?? (() => true);
  if (!field.list) {
    const one = shape.one(oneSlot(step, { where, shape: inner.slots, always: always && whole && isAlways(where) }));
    return (row) => {
      const found = one(row);
      return found && shown(row) ? read(found) : null;
    };
  }
  const order = field.type === 'Evidence' ? EVIDENCE_ORDER : [];
  const list = shape.list(manySlot(step, { where, order, shape: inner.slots }));
  return (row) => (shown(row) ? list(row).map(read) : []);
}

function isEntityName(type: NodeType, field: Field): boolean {
  return type.kind === 'entity' && field.name === 'name';
}

/** A field that the model does not have is computed from the node once it was read. */
function compileComputed(scope: QueryScope, owner: string, nodes: readonly FieldNode[], shape: ShapeBuilder): Reader {
  const pending = compileDeferred(scope, owner, nodes);
  const [id, type] = [shape.property('id'), shape.property('type')];
  return (row) => pending(String(id(row)), String(type(row)));
}

/** The identity of a node in the view. */
function compileIdInView({ view }: QueryScope, shape: ShapeBuilder): Reader {
  const id = shape.property('id');
  const mark = viewMark(view);
  return mark === '' ? id : (row) => `${id(row)}${mark}`;
}

function compileField(scope: QueryScope, group: Group, nodes: readonly FieldNode[], shape: ShapeBuilder): Reader {
  const { model } = scope;
  const node = nodes[0]!;
  if (node.name.value === ID_IN_VIEW) return compileIdInView(scope, shape);
  if (node.name.value === DISPUTED_FIELDS) return compileDisputedFields(scope, nodes, shape, compileNode);
  const owner = group.members.find((member) => nodeType(model, member).fields.has(node.name.value)) ?? group.members[0]!;
  const type = nodeType(model, owner);
  const field = type.fields.get(node.name.value);
  if (!field && type.kind === 'statement' && node.name.value === 'object') return () => null; // of a statement that has none
  if (field) {
    if (isEntityName(type, field))
      return compileName(scope, (argumentsOf(scope, type.name, node)['language'] as string | undefined) ?? null, shape);
    if (field.name === 'status' && field.derived) return compileStatus(scope, shape);
    if (type.kind === 'statement' && isOfWithdrawal(field.name)) return compileRetraction(scope, field.name, shape);
    if (field.name === 'knownFrom' && field.derived && type.kind !== 'record') return compileKnownFrom(scope, type.kind, shape);
    if (field.kind === 'ref') return compileRef(scope, group, type.name, nodes, shape);
    const property = propertyReader(scope, group.members, field.name, shape);
    if (field.kind === 'value')
      return field.list ? compileValueList(scope, field, nodes, property) : compileValue(scope, field, field.name, nodes, property);
    return compileScalar(field, property, scope.asSaid ?? false);
  }
  const connection = connectionsOf(model, type.name).find((c) => c.name === node.name.value);
  if (!connection && node.name.value !== 'statements') return compileComputed(scope, type.name, nodes, shape);
  const target = connection?.statement ?? 'Statement';
  const step = statementStep(model, target, connection?.end ?? 'both');
  return compileConnection(scope, { type: target, step, args: argumentsOf(scope, type.name, node), nodes }, shape, compileNode);
}

/** What is read of the nodes of some types: a reader for each response key. */
export interface NodeParts {
  readonly members: readonly string[];
  readonly parts: readonly (readonly [key: string, read: Reader])[];
}

/**
 * Compiles what is selected on a node into slots, and returns how to read each field. Types with the same selection come
 * together.
 * @param members the concrete types that may occur
 * @param typeName reads the name of the concrete type
 */
export function compileParts(
  scope: QueryScope,
  members: readonly string[],
  sets: readonly SelectionSetNode[],
  shape: ShapeBuilder,
  typeName: () => Reader,
): readonly NodeParts[] {
  return groups(scope, members, sets).map((group) => ({
    members: group.members,
    parts: [...group.fields].map(([key, nodes]): readonly [string, Reader] =>
      nodes[0]!.name.value === '__typename'
        ? [key, typeName()]
        : [key, completeValue(scope, group.members, nodes[0]!, compileField(scope, group, nodes, shape))],
    ),
  }));
}

/**
 * Compiles what is selected on a node into slots, and returns how to read it.
 * @param type a node type or interface
 * @param members the concrete types that may occur, when fewer than all behind `type`
 * @returns a reader of objects keyed by response key, with the concrete type under TYPE
 */
export function compileNode(
  scope: QueryScope,
  type: string,
  sets: readonly SelectionSetNode[],
  shape: ShapeBuilder,
  members: readonly string[] = possibleTypes(scope.model, type),
): Reader<Answer> {
  const only = members.length === 1 ? members[0]! : null;
  // The type is read only where the answer depends on it, not where all types have the same selection.
  const typeName = (): Reader => (only === null ? shape.property('type') : () => only);
  const compiled = compileParts(scope, members, sets, shape, typeName).map(({ members: some, parts }) => ({
    members: some,
    read: readAll(parts),
  }));
  if ((scope.completes || scope.untyped) && compiled.length === 1) return compiled[0]!.read;
  const byType = new Map(compiled.flatMap((group) => group.members.map((member) => [member, group.read] as const)));
  const typeOf = typeName();
  if (scope.completes) {
    return (row: Row) => {
      const read = byType.get(typeOf(row) as string);
      if (!read) throw new NeedsGraphqlJs();
      return read(row);
    };
  }
  const nothing = readAll<Row>([]);
  return (row: Row) => {
    const name = typeOf(row) as string;
    const out = (compiled.length === 1 ? compiled[0]!.read : (byType.get(name) ?? nothing))(row);
    if (scope.untyped) return out;
    Object.defineProperty(out, TYPE, { value: name });
    return out;
  };
}
