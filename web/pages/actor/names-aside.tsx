import { NameText, PlaceLink } from '../../parts/entity-link.js';
import { useEvidenceLink } from '../../parts/sentence.js';
import { ACTORS, kindOf } from '../../words/kinds.js';
import { chosen } from '../../words/statements.js';
import { words } from '../../words/words.js';
import type { PageEntity } from './types.js';

/** All names that sources give to it, and where else it can be seen. */
export function NamesAside({ entity }: { readonly entity: PageEntity }) {
  const link = useEvidenceLink();
  const names = entity.names.nodes.filter(({ value, kind }) => !(kind === 'PRIMARY' && value === entity.name));
  return (
    <div className="side">
      <section>
        <h2>{words('actor.names')}</h2>
        {names.length === 0 && <p className="dim">{words('actor.names.none')}</p>}
        <ul className="names">
          {names.map(({ id, value, kind, script }) => (
            <li key={id}>
              <a className="ent" href={link(id)}>
                <NameText text={value} />
              </a>
              <span className="small mut">{kind === 'PRIMARY' ? chosen('script', script ?? 'other') : chosen('name', kind)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words('actor.see')}</h2>
        <ul className="see">
          <li>
            <PlaceLink page="network" choices={{ around: entity.id }}>
              {words('actor.see.network')}
            </PlaceLink>
          </li>
          <li>
            <PlaceLink page="statements" choices={{ about: entity.id }}>
              {words('actor.see.statements')}
            </PlaceLink>
          </li>
          {ACTORS.has(kindOf(entity)) && (
            <>
              <li>
                <PlaceLink page="paths" choices={{ from: entity.id }}>
                  {words('actor.see.paths')}
                </PlaceLink>
              </li>
              <li>
                <PlaceLink page="compare" choices={{ of: 'groups', a: entity.id }}>
                  {words('actor.see.compare')}
                </PlaceLink>
              </li>
            </>
          )}
        </ul>
      </section>
      {entity.externalIds.length > 0 && (
        <section>
          <h2>{words('actor.ids')}</h2>
          <ul className="names">
            {entity.externalIds.map(({ scheme, value }) => (
              <li key={`${scheme}${value}`}>
                <span>{value}</span>
                <span className="small mut">{scheme}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
