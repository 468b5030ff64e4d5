import type { Difference } from '../../words/differences.js';

/** A difference as the picture marks it, before its words. */
export function DifferenceMark({ difference }: { readonly difference: Difference }) {
  const frame = { className: 'gl', 'aria-hidden': true } as const;
  switch (difference) {
    case 'new':
      return (
        <svg {...frame} width="14" height="14" viewBox="-7 -7 14 14">
          <circle r="6" fill="var(--ink)" />
          <path d="M-3,0H3M0,-3V3" stroke="var(--paper)" strokeWidth="1.6" />
        </svg>
      );
    case 'gone':
      return (
        <svg {...frame} width="14" height="14" viewBox="-7 -7 14 14">
          <circle r="6" fill="var(--paper)" stroke="var(--axis)" />
          <path d="M-3,0H3" stroke="var(--ink)" strokeWidth="1.6" />
        </svg>
      );
    case 'a':
    case 'b':
      return (
        <svg {...frame} width="14" height="14" viewBox="-7 -7 14 14">
          <circle r="6" fill={difference === 'a' ? 'var(--ink)' : 'var(--paper)'} stroke="var(--ink)" />
          <text
            y="3"
            textAnchor="middle"
            fontSize="9"
            fontWeight="600"
            style={{ fill: difference === 'a' ? 'var(--paper)' : 'var(--ink)' }}
          >
            {difference.toUpperCase()}
          </text>
        </svg>
      );
    case 'disputed':
      return (
        <svg {...frame} width="26" height="14" viewBox="0 -7 26 14">
          <path d="M0,0H26" stroke="var(--c-dispute)" strokeWidth="2" strokeDasharray="7 4" />
          <path d="M11,-5V5M15,-5V5" stroke="var(--c-dispute)" strokeWidth="1.6" />
        </svg>
      );
    case 'more':
    case 'both':
      return (
        <svg {...frame} width="26" height="14" viewBox="0 -7 26 14">
          <path d="M0,0H26" stroke="var(--axis)" strokeWidth="3" />
        </svg>
      );
    case 'same':
      return (
        <svg {...frame} width="26" height="14" viewBox="0 -7 26 14">
          <path d="M0,0H26" stroke="var(--rule)" strokeWidth="1.4" />
        </svg>
      );
  }
}
