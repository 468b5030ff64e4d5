import { type ActorQuery as ActorData, Actor as ActorQuery, Coalitions } from '../../api/documents.generated.js';
import { useAnswer } from '../../api/use-answer.js';
import { ExportView } from '../../parts/export-menu.js';
import { NothingWithId } from '../../parts/nothing.js';
import { Answered } from '../../parts/states.js';
import { usePlace } from '../../state/place.js';
import { useTimes, viewOf } from '../../state/times.js';
import { words } from '../../words/words.js';
import { ActorHead } from './actor-head.js';
import { AttacksOf } from './attacks-of.js';
import { Command } from './command.js';
import { Contradictions } from './contradictions.js';
import { Designations } from './designations.js';
import { Figures } from './figures.js';
import { FollowsAbout } from './follows-about.js';
import { NamesAside } from './names-aside.js';
import { Relations } from './relations.js';
import { Says } from './says.js';
import { Story } from './story.js';
import { canAct, type PageData, RELATIONS } from './types.js';

const MANY = 100;

/** The coalitions that it belongs to, and it itself if it is one. */
function coalitionsOf({ entity, memberships }: ActorData): readonly string[] {
  const others = memberships.nodes.flatMap(({ object }) => (object ? [object.id] : []));
  return entity?.__typename === 'Coalition' ? [entity.id, ...others] : others;
}

/** Everything that sources say about one actor, or another entity. */
export function Actor() {
  const id = usePlace().id ?? '';
  const view = viewOf(useTimes());
  const asked = useAnswer(ActorQuery, { id, view, relations: RELATIONS, many: MANY }, { keep: false });
  const ids = asked.data ? coalitionsOf(asked.data) : [];
  const around = useAnswer(Coalitions, { ids, view }, { enabled: ids.length > 0, keep: false });
  return (
    <Answered asked={asked} what={words('actor.what', { id })} missing={<NothingWithId id={id} />}>
      {(answer) => {
        const { entity } = answer;
        if (entity === null) return <NothingWithId id={id} />;
        const data: PageData = { ...answer, entity, coalitions: around.data ?? null };
        const acts = canAct(data);
        return (
          <>
            <ExportView of={{ around: id }} />
            <ActorHead entity={entity} />
            <div className="two">
              <div>
                <Story data={data} />
                {acts && <Designations data={data} />}
              </div>
              <NamesAside entity={entity} />
            </div>
            <div className="g12">
              <Relations data={data} />
              {acts && <Command data={data} />}
              {acts && <AttacksOf data={data} />}
              <Figures data={data} />
              <Says data={data} />
              <Contradictions data={data} />
              <FollowsAbout id={id} />
            </div>
          </>
        );
      }}
    </Answered>
  );
}
