/** The mark of "true on": filled, it points down to its day. */
export function TrueOnMark() {
  return (
    <svg className="gl" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      <path d="M-5,-5H5V1L0,6L-5,1Z" fill="var(--ink)" />
    </svg>
  );
}

/** The mark of "known on": hollow, it points up to its day. */
export function KnownOnMark() {
  return (
    <svg className="gl" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      <path d="M-4.4,5H4.4V-0.6L0,-5.2L-4.4,-0.6Z" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.5" />
    </svg>
  );
}
