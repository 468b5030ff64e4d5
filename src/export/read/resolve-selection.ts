import { chunksOf } from '../../base/chunks.js';
import { CadreError } from '../../errors/cadre-error.js';
import { typeValue } from '../../model/api/filters.js';
import { endRelationships, nodeType, possibleTypes, typesOfKind } from '../../model/lookup.js';
import { compileFilter } from '../../query/filter/filter.js';
import { WALK_LIMITS } from '../../query/network/limits.js';
import type { LinksRead } from '../../query/network/link.js';
import { compileLinks } from '../../query/network/links.js';
import { readSubgraph, type Truncation, walkNetwork } from '../../query/network/network.js';
import { LinkReader, type TimedSelect } from '../../query/network/reader.js';
import { entityTypeNames, MOST_EVIDENCE, twoEnded } from '../../query/network/walk-choice.js';
import { withParts } from '../../query/parts/read.js';
import { PartsRequests } from '../../query/parts/requests.js';
import { bounded } from '../../query/selection/arguments.js';
import { requireShown } from '../../query/selection/existing.js';
import { idsWithParts } from '../../query/selection/part-arguments.js';
import { typeOfId } from '../../query/selection/roots.js';
import { evidenceOf, evidenceStep, statementStep, statementVisible } from '../../query/view/visible.js';
import { ALWAYS, all, type Condition, exists, manySlot, not, type Row, type Slot, type Step, selectPlan } from '../../store/plan.js';
import type { NodeIds } from './closure.js';
import type { NodeReader } from './reader.js';
import { NO_NAMES, scan } from './scan.js';
import type { AnswerSelection, EverythingSelection, IdsSelection, NetworkSelection, Selection, TypeSelection } from './selection.js';
import type { Inclusion } from './subgraph.js';

/** Time limit of a network walk for an export. It is longer than that of an interactive query. */
const WALK_MS = 120_000;
/** For how many entities one query reads the statements. */
const AT_ONCE = 100;
const NO_LINKS: LinksRead = { links: new Map(), cut: new Map(), late: false };

type PartialSelection = Exclude<Selection, EverythingSelection>;

function included(ids: Iterable<string>, inclusion: Inclusion): Map<string, Inclusion> {
  return new Map([...ids].map((id) => [id, inclusion]));
}

/** Finds the nodes that a selection names. It does not add what these refer to. */
export class SelectionResolver {
  /** @param maxNodes how many nodes a selection may have */
  constructor(
    private readonly reader: NodeReader,
    private readonly read: TimedSelect,
    private readonly maxNodes: number,
  ) {}

  /** @throws CadreError NOT_FOUND, BAD_INPUT, LIMIT, TIMEOUT */
  resolve(selection: PartialSelection): Promise<NodeIds> {
    switch (selection.kind) {
      case 'ids':
        return this.#ids(selection);
      case 'network':
        return this.#network(selection);
      case 'type':
        return this.#type(selection);
      case 'answer':
        return this.#answer(selection);
    }
  }

  async #ids(selection: IdsSelection): Promise<NodeIds> {
    const given = await this.#byKind(selection.ids);
    const parts = (await this.#withParts([...given.entities], selection)).filter((id) => !given.entities.has(id));
    const { links, truncated } = await readSubgraph([...given.entities], this.#links(selection, null), this.#walkLimits(0, null), parts);
    this.#requireComplete(truncated, null);
    const unary = await this.#unaryStatements([...given.entities, ...parts], selection);
    const asked = included(given.statements, 'asked');
    const found = included(
      links.map((link) => link.statement),
      'network',
    );
    const statements = new Map([...included(unary, 'statement'), ...found, ...asked]);
    return { entities: new Map([...included(parts, 'network'), ...included(given.entities, 'asked')]), statements, sources: given.sources };
  }

  async #network(selection: NetworkSelection): Promise<NodeIds> {
    const { around, first } = selection;
    const depth = bounded('depth', selection.depth, 1, WALK_LIMITS.depth);
    if (first !== null) bounded('first', first, 1, this.maxNodes);
    await requireShown(this.reader.scope, this.reader.select, { around });
    const limits = this.#walkLimits(depth, first);
    const found = await walkNetwork(
      around,
      this.#links(selection, selection.entityTypes),
      limits,
      await this.#withParts(around, selection),
    );
    this.#requireComplete(found.truncated, first);
    const entities = [...found.depths.keys()];
    const unary = await this.#unaryStatements(entities, selection);
    const links = included(
      found.links.map((link) => link.statement),
      'network',
    );
    return {
      entities: new Map([...included(entities, 'network'), ...included(around, 'asked')]),
      statements: new Map([...included(unary, 'statement'), ...links]),
      sources: [],
    };
  }

  /** Entities and, where they are asked for, their parts. */
  async #withParts(ids: readonly string[], selection: IdsSelection | NetworkSelection): Promise<readonly string[]> {
    const scope = { ...this.reader.scope, parts: new PartsRequests() };
    return withParts(scope, this.reader.select, idsWithParts(scope, ids, selection));
  }

  /** Entities with all statements about them. Statements and sources come alone. */
  async #type({ type, filter }: TypeSelection): Promise<NodeIds> {
    const scope = { ...this.reader.scope, parts: new PartsRequests() };
    const { model } = scope;
    const { kind } = nodeType(model, possibleTypes(model, type)[0]!);
    const where = await withParts(scope, this.reader.select, compileFilter(scope, type, filter));
    const found: string[] = [];
    for await (const page of scan(this.reader, type, where)) found.push(...page.map((ref) => ref.id));
    if (kind === 'record') return { entities: new Map(), statements: new Map(), sources: found };
    if (kind === 'statement') return { entities: new Map(), statements: included(found, 'asked'), sources: [] };
    const statements = await this.#statementsOf(found, statementStep(model, 'Statement', 'both'), NO_NAMES);
    return { entities: included(found, 'asked'), statements: included(statements, 'statement'), sources: [] };
  }

  async #answer({ ids }: AnswerSelection): Promise<NodeIds> {
    const { entities, statements, sources } = await this.#byKind(ids);
    return { entities: included(entities, 'asked'), statements: included(statements, 'asked'), sources };
  }

  /** Sorts ids into entities, statements and sources. */
  async #byKind(ids: readonly string[]): Promise<{ entities: Set<string>; statements: Set<string>; sources: Set<string> }> {
    const given = { entities: new Set<string>(), statements: new Set<string>(), sources: new Set<string>() };
    for (const id of ids) {
      const type = typeOfId(this.reader.scope.model, id);
      const kind = type === 'Entity' ? 'entity' : type && nodeType(this.reader.scope.model, type).kind;
      if (kind === 'entity') given.entities.add(id);
      else if (kind === 'statement') given.statements.add(id);
      else if (type === 'Source') given.sources.add(id);
      else
        throw new CadreError(
          'BAD_INPUT',
          `ids: ${id} is not the id of an entity, a statement or a source.`,
          { path: 'ids', id },
          { hint: 'Check the id, or find it by name with search.' },
        );
    }
    await requireShown(this.reader.scope, this.reader.select, { ids: [...given.entities] });
    await requireShown(this.reader.scope, this.reader.select, { ids: [...given.statements] }, 'Statement');
    await requireShown(this.reader.scope, this.reader.select, { ids: [...given.sources] }, 'Source');
    return given;
  }

  #links({ statementTypes, minEvidence }: IdsSelection | NetworkSelection, entityTypes: readonly string[] | null) {
    const { model } = this.reader.scope;
    const minimum = bounded('minEvidence', minEvidence, 1, MOST_EVIDENCE);
    const types = twoEnded(model, statementTypes).map((type) => type.name);
    if (types.length === 0) return async () => NO_LINKS;
    const query = {
      asSubject: types,
      asObject: types,
      entityTypes: entityTypeNames(model, entityTypes),
      minEvidence: minimum,
      standing: false,
      influence: false,
    };
    const compiled = compileLinks(this.reader.scope, query);
    const reader = new LinkReader({ select: this.read }, { linksPerEntity: this.maxNodes, linksRead: this.maxNodes, timeMs: WALK_MS });
    return (ids: readonly string[]) => reader.read(compiled, ids);
  }

  #walkLimits(depth: number, first: number | null) {
    const { maxNodes } = this;
    return {
      depth,
      entities: first ?? maxNodes,
      linksShown: maxNodes,
      linksPerEntity: maxNodes,
      linksRead: maxNodes,
      timeMs: WALK_MS,
    };
  }

  /**
   * A network is cut only where the request says so. Otherwise an incomplete network is refused, since a file does not show
   * what it lacks.
   */
  #requireComplete(truncated: readonly Truncation[], first: number | null): void {
    const cut = truncated.find((t) => first === null || t.rule !== 'ENTITIES');
    if (!cut) return;
    const hint = 'Ask for fewer entities or types, or for a smaller depth.';
    if (cut.rule === 'TIME') throw new CadreError('TIMEOUT', 'Reading the links of these entities took too long.', {}, { hint });
    const message = `This part of the graph is larger than the limit for one export (${cut.limit} nodes).`;
    throw new CadreError('LIMIT', message, { limit: 'exportNodes', allowed: cut.limit }, { hint });
  }

  /** Unary statements about the entities: figures, assessments, positions, attacks that nobody claimed. */
  async #unaryStatements(entities: readonly string[], { statementTypes, minEvidence }: IdsSelection | NetworkSelection): Promise<string[]> {
    const { model } = this.reader.scope;
    const types = typesOfKind(model, 'statement').filter((type) => {
      const allowsUnary = !type.fields.get('object')?.required;
      return allowsUnary && type.name !== 'Name' && (statementTypes?.includes(typeValue(type.name)) ?? true);
    });
    const relationships = types.flatMap((type) => endRelationships(model, type.name, 'subject'));
    if (relationships.length === 0) return [];
    const objects = types.flatMap((type) => endRelationships(model, type.name, 'object'));
    const withoutObject = objects.length > 0 ? not(exists({ relationships: objects, direction: 'out', label: 'Entity' })) : ALWAYS;
    return this.#statementsOf(entities, { relationships, direction: 'in', label: 'Statement' }, withoutObject, minEvidence);
  }

  async #statementsOf(entities: readonly string[], step: Step, where: Condition, minEvidence = 1): Promise<string[]> {
    const { model, view } = this.reader.scope;
    const support: Slot = { kind: 'count', step: evidenceStep(model), where: evidenceOf(model, view, 'SUPPORTS') };
    const shown = all(statementVisible(model, 'Statement', view), where);
    const list = manySlot(step, { where: shown, shape: minEvidence > 1 ? [support] : [] });
    const found = new Set<string>();
    for (const ids of chunksOf(entities, AT_ONCE)) {
      const plan = selectPlan('Entity', { ids, shape: [list] });
      for (const { row } of (await this.reader.select(plan)).rows)
        for (const [keys, statement] of row[0] as unknown as readonly (readonly [readonly string[], Row])[])
          if (minEvidence <= 1 || Number(statement[0]) >= minEvidence) found.add(keys.at(-1)!);
    }
    return [...found];
  }
}
