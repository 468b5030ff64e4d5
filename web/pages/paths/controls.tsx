import { useState } from 'react';
import { ActorField } from '../../parts/actor-field.js';
import { NameField } from '../../parts/name-field.js';
import { choose } from '../../state/place.js';
import type { EntityRef } from '../../words/kinds.js';
import { chosen } from '../../words/statements.js';
import { counted, words } from '../../words/words.js';
import { STATEMENT_TYPES } from '../lists/statement-types.js';
import { DIRECTIONS, HOPS, ORDERS, type PathChoices } from './choices.js';

/** What the ids of the address are, by id; an id that nothing has is not in it. */
export type Named = ReadonlyMap<string, EntityRef>;

/** Another question: its shapes are others. */
const ask = (changed: Readonly<Record<string, string | null>>) => choose({ shapes: null, ...changed });

const keyOf = (table: Readonly<Record<string, string>>, value: string) => Object.keys(table).find((key) => table[key] === value) ?? '';

function LeftOut({ choices, named }: { readonly choices: PathChoices; readonly named: Named }) {
  const { without, withoutTypes } = choices;
  if (without.length + withoutTypes.length === 0) return null;
  return (
    <p className="acts left-out">
      <span className="mut">{words('paths.leftOut')}</span>
      {without.map((id) => (
        <span key={id}>
          {named.get(id)?.name ?? id}{' '}
          <button type="button" className="txt" onClick={() => ask({ without: without.filter((one) => one !== id).join(',') })}>
            {words('paths.takeBack')}
          </button>
        </span>
      ))}
      {withoutTypes.map((type) => (
        <span key={type}>
          {chosen('type', type)}{' '}
          <button type="button" className="txt" onClick={() => ask({ types: withoutTypes.filter((one) => one !== type).join(',') })}>
            {words('paths.takeBack')}
          </button>
        </span>
      ))}
    </p>
  );
}

/** The ends of the paths, how long they may be, how they are ordered and read, and what they leave out. */
export function Controls({ choices, named }: { readonly choices: PathChoices; readonly named: Named }) {
  const { from, to, hops, order, direction, without, withoutTypes } = choices;
  const [leaving, setLeaving] = useState(false);
  const entity = (id: string | null) => (id === null ? null : (named.get(id) ?? null));
  return (
    <>
      <div className="pick">
        <ActorField key={`from ${from}`} label={words('paths.from')} entity={entity(from)} onChange={({ id }) => ask({ from: id })} />
        <ActorField key={`to ${to}`} label={words('paths.to')} entity={entity(to)} onChange={({ id }) => ask({ to: id })} />
        <label className="f">
          <span className="small mut">{words('paths.hops')}</span>
          <select value={hops} onChange={(event) => ask({ hops: event.target.value })}>
            {HOPS.map((n) => (
              <option key={n} value={n}>
                {counted('paths.steps', n)}
              </option>
            ))}
          </select>
        </label>
        <label className="f">
          <span className="small mut">{words('list.sort')}</span>
          <select value={keyOf(ORDERS, order)} onChange={(event) => ask({ order: event.target.value })}>
            {Object.keys(ORDERS).map((name) => (
              <option key={name} value={name}>
                {chosen('paths.order', name)}
              </option>
            ))}
          </select>
        </label>
        <label className="f">
          <span className="small mut">{words('paths.direction')}</span>
          <select value={keyOf(DIRECTIONS, direction)} onChange={(event) => ask({ direction: event.target.value })}>
            {Object.keys(DIRECTIONS).map((name) => (
              <option key={name} value={name}>
                {chosen('paths.direction', name)}
              </option>
            ))}
          </select>
        </label>
        <label className="f">
          <span className="small mut">{words('paths.withoutType')}</span>
          <select value="" onChange={(event) => ask({ types: [...withoutTypes, event.target.value].join(',') })}>
            <option value="">{words('paths.withoutType.none')}</option>
            {STATEMENT_TYPES.filter(([name]) => !withoutTypes.includes(name)).map(([name]) => (
              <option key={name} value={name}>
                {chosen('type', name)}
              </option>
            ))}
          </select>
        </label>
        {from !== null && to !== null && (
          <button type="button" className="txt" onClick={() => ask({ from: to, to: from })}>
            {words('paths.swap')}
          </button>
        )}
        {leaving ? (
          <NameField
            label={words('paths.leaveOut')}
            placeholder={words('paths.leaveOut')}
            autoFocus
            onLeave={() => setLeaving(false)}
            onPick={({ id }) => {
              setLeaving(false);
              ask({ without: [...new Set([...without, id])].join(',') });
            }}
          />
        ) : (
          <button type="button" className="txt" onClick={() => setLeaving(true)}>
            {words('paths.leaveOut')}
          </button>
        )}
      </div>
      <LeftOut choices={choices} named={named} />
    </>
  );
}
