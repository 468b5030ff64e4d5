import { words } from '../words/words.js';

const SIZE = 8;
const GAP = 3;
const MOST = 8;

/** One filled square for each root source for a statement, one hollow red one for each against it; past eight, a number. */
export function Balance({ roots }: { readonly roots: { readonly for: number; readonly against: number } }) {
  const label = words('balance.label', roots);
  const squares = roots.for + roots.against;
  if (squares > MOST)
    return (
      <span className="small nw">
        {words('balance.many', { n: roots.for })}
        {roots.against > 0 && <span className="red">, {`${roots.against} ${words('balance.against')}`}</span>}
      </span>
    );
  return (
    <svg
      className="gl"
      role="img"
      aria-label={label}
      width={Math.max(squares, 1) * (SIZE + GAP)}
      height={SIZE + 2}
      viewBox={`0 0 ${Math.max(squares, 1) * (SIZE + GAP)} ${SIZE + 2}`}
    >
      {Array.from({ length: squares }, (_, i) =>
        i < roots.for ? (
          <rect key={i} x={i * (SIZE + GAP)} y={1} width={SIZE} height={SIZE} fill="var(--ink)" />
        ) : (
          <rect
            key={i}
            x={i * (SIZE + GAP) + 0.75}
            y={1.75}
            width={SIZE - 1.5}
            height={SIZE - 1.5}
            fill="var(--paper)"
            stroke="var(--c-dispute)"
            strokeWidth={1.5}
          />
        ),
      )}
    </svg>
  );
}
