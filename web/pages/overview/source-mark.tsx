const SIZE = 8;

/** A source as a square around a point: filled on its day, hollow where it has none and stands on the day on which it was read. */
export function SourceMark({ x, y, dated }: { readonly x: number; readonly y: number; readonly dated: boolean }) {
  return dated ? (
    <rect x={x - SIZE / 2} y={y - SIZE / 2} width={SIZE} height={SIZE} fill="var(--c-state)" />
  ) : (
    <rect
      x={x - SIZE / 2 + 0.75}
      y={y - SIZE / 2 + 0.75}
      width={SIZE - 1.5}
      height={SIZE - 1.5}
      fill="var(--paper)"
      stroke="var(--c-state)"
      strokeWidth={1.3}
    />
  );
}
