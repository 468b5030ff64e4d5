import { Command as CommandQuery } from '../../api/documents.generated.js';
import { useAnswer } from '../../api/use-answer.js';
import { EntityLink } from '../../parts/entity-link.js';
import { RootsLink, type TableStatement } from '../../parts/statement-table.js';
import { useTimes, viewOf } from '../../state/times.js';
import type { EntityRef } from '../../words/kinds.js';
import { chosen } from '../../words/statements.js';
import { words } from '../../words/words.js';
import type { PageData } from './types.js';

interface Line {
  /** The force through which it answers to its superior; null when it answers itself. */
  readonly through: EntityRef | null;
  readonly statement: TableStatement & { readonly basis?: string | null };
}

function Lines({ lines, none }: { readonly lines: readonly Line[]; readonly none: string }) {
  if (lines.length === 0) return <p className="dim">{none}</p>;
  return (
    <ul className="targets">
      {lines.map(({ through, statement }) => (
        <li key={statement.id}>
          {through === null ? words('command.itself') : words('command.through')} {through !== null && <EntityLink entity={through} />}
          {through !== null && `, ${words('command.which')}`} {statement.object && <EntityLink entity={statement.object} />}
          {statement.basis && ` ${chosen('basis', statement.basis)}`}. <RootsLink statement={statement} />
        </li>
      ))}
    </ul>
  );
}

/** Who commands it in name, and who in fact: both are always there, for they often differ. */
export function Command({ data }: { readonly data: PageData }) {
  const about = (type: string) => data.relations.nodes.filter((node) => node.__typename === type && node.subject.id === data.entity.id);
  const view = viewOf(useTimes());
  const own = about('Subordination');
  const forces = about('Integration').flatMap(({ object }) => (object ? [object.id] : []));
  const { data: found } = useAnswer(CommandQuery, { ids: forces, view }, { enabled: forces.length > 0 });
  const through = (found?.actors.nodes ?? []).flatMap((force) =>
    force.superiors.nodes.map((statement): Line => ({ through: force, statement })),
  );
  const lines: readonly Line[] = [...own.map((statement) => ({ through: null, statement })), ...through];
  const inFact = lines.filter(({ statement }) => statement.basis === 'ACTUAL');
  const inName = lines.filter(({ statement }) => statement.basis !== 'ACTUAL');
  return (
    <section className="w4 cmd">
      <div className="sechead">
        <h2>{words('command.title')}</h2>
      </div>
      <div>
        <h3>{words('command.inName')}</h3>
        <Lines lines={inName} none={words('command.inName.none')} />
      </div>
      <div>
        <h3>{words('command.inFact')}</h3>
        <Lines lines={inFact} none={words('command.inFact.none')} />
      </div>
    </section>
  );
}
