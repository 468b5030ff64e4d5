import { useEffect } from 'react';

/** Calls back when Escape is pressed outside of a field that uses it itself. */
export function useEscape(onEscape: () => void, active = true): void {
  useEffect(() => {
    if (!active) return;
    const listen = (event: KeyboardEvent) => {
      const inField = event.target instanceof HTMLElement && event.target.closest('input, select, dialog') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !inField) onEscape();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [onEscape, active]);
}
