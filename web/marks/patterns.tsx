/** The patterns that marks are filled with, once in the page. */
export function Patterns() {
  return (
    <svg width="0" height="0" className="patterns" aria-hidden="true">
      <defs>
        <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="7" stroke="var(--c-brand)" strokeWidth="1.3" opacity=".55" />
        </pattern>
        <pattern id="some-day" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="5" stroke="var(--axis)" strokeWidth="1" />
        </pattern>
        <linearGradient id="fade">
          <stop offset="0" stopColor="var(--c-state)" stopOpacity="0" />
          <stop offset="1" stopColor="var(--c-state)" />
        </linearGradient>
        <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">
          <circle cx="1.5" cy="1.5" r=".9" fill="var(--ink-3)" />
        </pattern>
      </defs>
    </svg>
  );
}
