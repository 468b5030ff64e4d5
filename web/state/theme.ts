import { useSyncExternalStore } from 'react';

/** The two themes; both are designed. */
export type Theme = 'light' | 'dark';

const KEY = 'cadre-theme';
const listeners = new Set<() => void>();

function preferred(): Theme {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The theme that the reader chose, if the browser lets it be kept. */
function stored(): Theme | null {
  try {
    const value = window.localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : null;
  } catch {
    return null;
  }
}

/** Sets the theme that was chosen before; without a choice the page follows the system. */
export function startTheme(): void {
  const chosen = stored();
  if (chosen !== null) document.documentElement.dataset['theme'] = chosen;
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    for (const listener of listeners) listener();
  });
}

function current(): Theme {
  const set = document.documentElement.dataset['theme'];
  return set === 'light' || set === 'dark' ? set : preferred();
}

/** Chooses a theme for this browser. */
export function setTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  try {
    window.localStorage.setItem(KEY, theme);
  } catch {
    // A browser that keeps nothing: the choice holds until the page is left.
  }
  for (const listener of listeners) listener();
}

/** The theme that is shown. */
export function useTheme(): Theme {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, current);
}
