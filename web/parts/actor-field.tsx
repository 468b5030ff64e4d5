import { useRef, useState } from 'react';
import type { EntityType } from '../api/documents.generated.js';
import { Glyph } from '../marks/glyph.js';
import { type EntityRef, kindOf } from '../words/kinds.js';
import { words } from '../words/words.js';
import { NameText } from './entity-link.js';
import { NameField } from './name-field.js';

/** One entity that the reader chooses: its name, which opens a search for another. */
export function ActorField(props: {
  readonly label: string;
  readonly entity: EntityRef | null;
  readonly types?: readonly EntityType[];
  readonly onChange: (entity: EntityRef) => void;
}) {
  const { label, entity, types, onChange } = props;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div className="f">
      <span className="small mut">{label}</span>
      {entity === null || open ? (
        <NameField
          label={label}
          placeholder={words('search.placeholder')}
          {...(types && { types })}
          autoFocus={open}
          onLeave={() => setOpen(false)}
          onPick={(picked) => {
            setOpen(false);
            onChange(picked);
            requestAnimationFrame(() => button.current?.focus());
          }}
        />
      ) : (
        <button
          ref={button}
          type="button"
          className="v"
          aria-label={words('paths.change', { label, name: entity.name })}
          onClick={() => setOpen(true)}
        >
          <Glyph kind={kindOf(entity)} size={14} /> <NameText text={entity.name} />
        </button>
      )}
    </div>
  );
}
