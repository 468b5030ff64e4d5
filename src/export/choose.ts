import { CadreError } from '../errors/cadre-error.js';
import { typeValue } from '../model/api/filters.js';
import { endRelationships, nodeType, possibleTypes, typesOfKind } from '../model/lookup.js';
import { compileFilter } from '../query/filter.js';
import { readSubgraph, type Truncation, walkNetwork } from '../query/network.js';
import { WALK_LIMITS } from '../query/network-limits.js';
import type { LinksRead } from '../query/network-link.js';
import { compileLinks } from '../query/network-links.js';
import { LinkReader, type TimedSelect } from '../query/network-reader.js';
import { typeOfId } from '../query/roots.js';
import { evidenceOf, evidenceStep, statementStep, statementVisible } from '../query/visible.js';
import { bounded, entityTypeNames, MOST_EVIDENCE, requireShown, twoEnded } from '../query/walk-choice.js';
import { ALWAYS, all, type Condition, exists, not, type Row, type Slot, type Step } from '../store/plan.js';
import { inChunks } from './ahead.js';
import type { Chosen } from './gather.js';
import type { NodeReader } from './reader.js';
import { NO_NAMES, scan } from './scan.js';
import type { AnswerSelection, EverythingSelection, IdsSelection, NetworkSelection, Selection, TypeSelection } from './selection.js';

/** How long a walk for an export may take: longer than one that somebody waits for at a screen. */
const WALK_MS = 120_000;
/** How many entities are asked for their statements at once. */
const AT_ONCE = 100;
const NO_LINKS: LinksRead = { links: new Map(), cut: new Map(), late: false };

type Bounded = Exclude<Selection, EverythingSelection>;

/** Finds out which nodes a selection names; what these refer to is not among them yet. */
export class Chooser {
  /** @param held how many nodes a selection may have */
  constructor(
    private readonly reader: NodeReader,
    private readonly read: TimedSelect,
    private readonly held: number,
  ) {}

  /** @throws CadreError NOT_FOUND, BAD_INPUT, LIMIT, TIMEOUT */
  choose(selection: Bounded): Promise<Chosen> {
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

  async #ids(selection: IdsSelection): Promise<Chosen> {
    const given = await this.#named(selection.ids);
    const { links, truncated } = await readSubgraph([...given.entities], this.#links(selection, null), this.#walkLimits(0, null));
    this.#requireWhole(truncated, null);
    const lone = await this.#loneStatements([...given.entities], selection);
    return { ...given, statements: new Set([...given.statements, ...links.map((link) => link.statement), ...lone]) };
  }

  async #network(selection: NetworkSelection): Promise<Chosen> {
    const { around, first } = selection;
    const depth = bounded('depth', selection.depth, 1, WALK_LIMITS.depth);
    if (first !== null) bounded('first', first, 1, this.held);
    await requireShown(this.reader.scope, this.reader.select, around);
    const limits = this.#walkLimits(depth, first);
    const found = await walkNetwork(around, this.#links(selection, selection.entityTypes), limits);
    this.#requireWhole(found.truncated, first);
    const entities = [...found.depths.keys()];
    const lone = await this.#loneStatements(entities, selection);
    return { entities, statements: new Set([...found.links.map((link) => link.statement), ...lone]), sources: [] };
  }

  /** Entities with all statements about them; statements and sources as they are. */
  async #type({ type, filter }: TypeSelection): Promise<Chosen> {
    const { model, view } = this.reader.scope;
    const { kind } = nodeType(model, possibleTypes(model, type)[0]!);
    const where = compileFilter(model, type, filter, view);
    const found: string[] = [];
    for await (const page of scan(this.reader, type, where)) found.push(...page.map((ref) => ref.id));
    if (kind === 'record') return { entities: [], statements: [], sources: found };
    if (kind === 'statement') return { entities: [], statements: found, sources: [] };
    return {
      entities: found,
      statements: await this.#statementsOf(found, statementStep(model, 'Statement', 'both'), NO_NAMES),
      sources: [],
    };
  }

  async #answer({ ids }: AnswerSelection): Promise<Chosen> {
    return this.#named(ids);
  }

  /** Ids of entities, statements and sources, told apart. */
  async #named(ids: readonly string[]): Promise<{ entities: Set<string>; statements: Set<string>; sources: Set<string> }> {
    const given = { entities: new Set<string>(), statements: new Set<string>(), sources: new Set<string>() };
    for (const id of ids) {
      const type = typeOfId(this.reader.scope.model, id);
      const kind = type === 'Entity' ? 'entity' : type && nodeType(this.reader.scope.model, type).kind;
      if (kind === 'entity') given.entities.add(id);
      else if (kind === 'statement') given.statements.add(id);
      else if (type === 'Source') given.sources.add(id);
      else throw new CadreError('BAD_INPUT', `ids: ${id} is no id of an entity, a statement or a source.`, { path: 'ids', id });
    }
    await requireShown(this.reader.scope, this.reader.select, [...given.entities]);
    await requireShown(this.reader.scope, this.reader.select, [...given.statements], 'Statement');
    await requireShown(this.reader.scope, this.reader.select, [...given.sources], 'Source');
    return given;
  }

  #links({ statementTypes, minEvidence }: IdsSelection | NetworkSelection, entityTypes: readonly string[] | null) {
    const { model } = this.reader.scope;
    const least = bounded('minEvidence', minEvidence, 1, MOST_EVIDENCE);
    const types = twoEnded(model, statementTypes).map((type) => type.name);
    if (types.length === 0) return async () => NO_LINKS;
    const question = {
      asSubject: types,
      asObject: types,
      entityTypes: entityTypeNames(model, entityTypes),
      minEvidence: least,
      standing: false,
    };
    const compiled = compileLinks(this.reader.scope, question);
    const reader = new LinkReader(this.read, { linksPerEntity: this.held, linksRead: this.held, timeMs: WALK_MS });
    return (ids: readonly string[]) => reader.read(compiled, ids);
  }

  #walkLimits(depth: number, first: number | null) {
    const { held } = this;
    return { depth, entities: first ?? held, linksShown: held, linksPerEntity: held, linksRead: held, timeMs: WALK_MS };
  }

  /** A network may be cut where its asker said so, and nowhere else: a file does not show what it lacks. */
  #requireWhole(truncated: readonly Truncation[], first: number | null): void {
    const cut = truncated.find((t) => first === null || t.rule !== 'ENTITIES');
    if (!cut) return;
    if (cut.rule === 'TIME') throw new CadreError('TIMEOUT', 'The links of these entities could not be read within the time allowed.');
    const message = `This part of the graph is larger than one export gathers (${cut.limit}). Ask for fewer entities or types, or for a smaller depth.`;
    throw new CadreError('LIMIT', message, { limit: 'exportNodes', allowed: cut.limit });
  }

  /** Statements with one end only, which is among the entities: figures, assessments, positions, attacks that nobody claimed. */
  async #loneStatements(entities: readonly string[], { statementTypes, minEvidence }: IdsSelection | NetworkSelection): Promise<string[]> {
    const { model } = this.reader.scope;
    const types = typesOfKind(model, 'statement').filter((type) => {
      const alone = !type.fields.get('object')?.required;
      return alone && type.name !== 'Name' && (statementTypes?.includes(typeValue(type.name)) ?? true);
    });
    const relationships = types.flatMap((type) => endRelationships(model, type.name, 'subject'));
    if (relationships.length === 0) return [];
    const objects = types.flatMap((type) => endRelationships(model, type.name, 'object'));
    const other = objects.length > 0 ? not(exists({ relationships: objects, direction: 'out', label: 'Entity' })) : ALWAYS;
    return this.#statementsOf(entities, { relationships, direction: 'in', label: 'Statement' }, other, minEvidence);
  }

  async #statementsOf(entities: readonly string[], step: Step, where: Condition, minEvidence = 1): Promise<string[]> {
    const { model, view } = this.reader.scope;
    const support: Slot = { kind: 'count', step: evidenceStep(model), where: evidenceOf(model, view, 'SUPPORTS') };
    const shown = all(statementVisible(model, 'Statement', view), where);
    const list: Slot = { kind: 'many', step, where: shown, order: [], page: null, shape: minEvidence > 1 ? [support] : [] };
    const found = new Set<string>();
    for (const ids of inChunks(entities, AT_ONCE)) {
      const plan = { kind: 'select', label: 'Entity', ids, where: ALWAYS, order: [], page: null, shape: [list], count: false } as const;
      for (const { row } of (await this.reader.select(plan)).rows)
        for (const [keys, statement] of row[0] as unknown as readonly (readonly [readonly string[], Row])[])
          if (minEvidence <= 1 || Number(statement[0]) >= minEvidence) found.add(keys.at(-1)!);
    }
    return [...found];
  }
}
