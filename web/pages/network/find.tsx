import { useState } from 'react';
import { Glyph } from '../../marks/glyph.js';
import { Drop } from '../../parts/drop.js';
import { NameText } from '../../parts/entity-link.js';
import { words } from '../../words/words.js';
import type { NodeView } from './plan/view.js';

const ROWS = 8;

/** Without accents and case, as somebody types a name. */
function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Finds a node that is in the picture. */
export function Find({ nodes, onFound }: { readonly nodes: readonly NodeView[]; readonly onFound: (id: string) => void }) {
  const [text, setText] = useState('');
  const wanted = folded(text.trim());
  const found = nodes.filter(({ name, label }) => folded(name).includes(wanted) || folded(label).includes(wanted)).slice(0, ROWS);
  return (
    <Drop label={words('network.find')} closes>
      <input
        type="search"
        dir="auto"
        aria-label={words('network.find.label')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && found[0]) onFound(found[0].id);
        }}
      />
      <ul>
        {found.map(({ id, name, kind }) => (
          <li key={id}>
            <button type="button" onClick={() => onFound(id)}>
              <span>
                <Glyph kind={kind} size={14} /> <NameText text={name} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="small mut">{words('network.find.none', { text })}</p>}
    </Drop>
  );
}
