import { useSyncExternalStore } from 'react';

let count = 0;
const listeners = new Set<() => void>();

/** Draws the page anew: a file has said where its marks are. */
export function reopen(): void {
  count += 1;
  for (const listener of listeners) listener();
}

/** How often a page was drawn anew from a file. */
export function useReopened(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => count,
  );
}
