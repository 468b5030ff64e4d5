import { Glyph } from '../../marks/glyph.js';
import { NameText } from '../../parts/entity-link.js';
import { usePlace, writePlace } from '../../state/place.js';
import { FAMILIES, FAMILY_WORDS } from '../../words/families.js';
import { KIND_MANY, KIND_ORDER, kindOf } from '../../words/kinds.js';
import { counted, number, words } from '../../words/words.js';
import { FamilyMark } from './line-mark.js';
import { MOST_CROWDED, MOST_NODES } from './plan/reach.js';
import type { Large, Part } from './plan/smaller.js';

function PartLink({ part }: { readonly part: Part }) {
  const { choices } = usePlace();
  const { what, size } = part;
  const href = writePlace({ page: 'network', choices: { ...choices, ...part.choices } });
  const text = () => {
    switch (what.of) {
      case 'kind':
        return words('network.large.only', { what: words(KIND_MANY[what.kind]) });
      case 'family':
        return words('network.large.only', { what: words(FAMILY_WORDS[what.family]) });
      case 'steps':
        return counted('network.large.steps', what.steps);
      case 'start':
        return words('network.large.without');
      case 'around':
        return words('network.large.around', { name: what.entity.name });
    }
  };
  return (
    <>
      <a href={href}>
        {what.of === 'around' && <Glyph kind={kindOf(what.entity)} size={14} />} <NameText text={text()} />
      </a>{' '}
      {size > 0 && <span className="dim">{words('network.large.entities', { n: number(size) })}</span>}
    </>
  );
}

/** What stands in the place of a picture of a network that is too large for one: its counts, and the parts of it that can be drawn. */
export function Smaller({ large }: { readonly large: Large }) {
  const { choices } = usePlace();
  const { size, more, kinds, families, parts } = large;
  const partOf = (of: 'kind' | 'family', value: string) =>
    parts.find(({ what }) =>
      what.of === 'kind' && of === 'kind' ? what.kind === value : what.of === 'family' && of === 'family' && what.family === value,
    );
  const others = parts.filter(({ what }) => what.of !== 'kind' && what.of !== 'family');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is a stop of the keyboard
    <section className="smaller" aria-label={words('network.large.parts')} tabIndex={0}>
      <h2>{words(more ? 'network.large.least' : 'network.large', { n: number(size) })}</h2>
      <p className="mut">{words('network.large.hint', { most: number(MOST_NODES) })}</p>
      {!more && size <= MOST_CROWDED && (
        <p>
          <a href={writePlace({ page: 'network', choices: { ...choices, crowded: 'yes' } })}>
            {words('network.large.all', { n: number(size) })}
          </a>{' '}
          <span className="mut">{words('network.large.all.note')}</span>
        </p>
      )}
      <div className="columns">
        <div>
          <h3 className="evt">{words('network.large.kinds')}</h3>
          <ul>
            {KIND_ORDER.filter((kind) => (kinds.get(kind) ?? 0) > 0).map((kind) => {
              const part = partOf('kind', kind);
              return (
                <li key={kind}>
                  <span className="num">{number(kinds.get(kind)!)}</span> <Glyph kind={kind} size={14} /> {words(KIND_MANY[kind])}
                  <span className="way">
                    {part ? (
                      <PartLink part={part} />
                    ) : (
                      <a href={writePlace({ page: 'actors', choices: { kind } })}>{words('network.large.list')}</a>
                    )}
                  </span>
                </li>
              );
            })}
          </ul>
        </div>
        <div>
          <h3 className="evt">{words('network.large.families')}</h3>
          <ul>
            {FAMILIES.filter((family) => (families.get(family) ?? 0) > 0).map((family) => {
              const part = partOf('family', family);
              return (
                <li key={family}>
                  <span className="num">{number(families.get(family)!)}</span> <FamilyMark family={family} /> {words(FAMILY_WORDS[family])}
                  <span className="way">{part && <PartLink part={part} />}</span>
                </li>
              );
            })}
          </ul>
        </div>
        {others.length > 0 && (
          <div>
            <h3 className="evt">{words('network.large.parts')}</h3>
            <ul>
              {others.map((part) => (
                <li key={JSON.stringify(part.choices)}>
                  <PartLink part={part} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
