import { Glyph } from '../../marks/glyph.js';
import { NameText } from '../../parts/entity-link.js';
import { Term } from '../../parts/term.js';
import { edtfWords } from '../../words/dates.js';
import { KIND_ONE, kindOf } from '../../words/kinds.js';
import { chosen } from '../../words/statements.js';
import { words } from '../../words/words.js';
import type { PageEntity } from './types.js';

/** What it is, in a few words. */
function kicker(entity: PageEntity): string {
  const parts = [words(KIND_ONE[kindOf(entity)])];
  if ('state' in entity && entity.state) parts[0] += `, ${entity.state.name}`;
  if ('organKind' in entity && entity.organKind) parts.push(chosen('organ', entity.organKind));
  if ('placeKind' in entity && entity.placeKind) parts.push(chosen('place', entity.placeKind));
  if ('within' in entity && entity.within) parts.push(words('actor.within', { place: entity.within.name }));
  if ('community' in entity && entity.community) parts.push(words('actor.community', { community: entity.community }));
  if (entity.knownFrom !== null) parts.push(words('actor.firstNamed', { date: edtfWords(entity.knownFrom) }));
  return `${parts.join('. ')}.`;
}

/** The name, in the scripts in which sources write it. */
export function ActorHead({ entity }: { readonly entity: PageEntity }) {
  const others = entity.names.nodes.filter(({ kind, value, script }) => kind === 'PRIMARY' && value !== entity.name && script !== 'Latn');
  return (
    <>
      <p className="kick">
        {kicker(entity)} <Term of={entity.__typename} word={words(KIND_ONE[kindOf(entity)])} />
      </p>
      <div className="hd1">
        <h1>
          <Glyph kind={kindOf(entity)} size={22} /> <NameText text={entity.name} />
        </h1>
        {others.map(({ id, value }) => (
          <span key={id} className="other-script">
            <NameText text={value} />
          </span>
        ))}
      </div>
    </>
  );
}
