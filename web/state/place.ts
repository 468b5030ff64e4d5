import { useSyncExternalStore } from 'react';

/** The pages, as the first word of the fragment. */
export type Page = 'overview' | 'network' | 'actors' | 'attacks' | 'paths' | 'compare' | 'sources' | 'statements' | 'search' | 'terms';

const PAGES: readonly Page[] = ['overview', 'network', 'actors', 'attacks', 'paths', 'compare', 'sources', 'statements', 'search', 'terms'];

/** Where the reader is: everything that a link carries. It stands in the fragment, which no browser sends to a server. */
export interface Place {
  readonly page: Page;
  /** What the page is about, if it is about one thing. */
  readonly id: string | null;
  readonly choices: Readonly<Record<string, string>>;
  /** The first word of the fragment when no page has this name. */
  readonly unknownPage: string | null;
}

/** The place that a fragment means; an unknown page is the overview, and said to be unknown. */
export function readPlace(fragment: string): Place {
  const [path = '', query = ''] = fragment.replace(/^#/, '').split('?');
  const [name = '', ...rest] = path.split('/').filter((part) => part !== '');
  const page = PAGES.find((candidate) => candidate === name);
  const choices = Object.fromEntries(new URLSearchParams(query));
  const id = rest.length > 0 ? rest.map(decodeOrKeep).join('/') : null;
  return { page: page ?? 'overview', id, choices, unknownPage: page === undefined && name !== '' ? name : null };
}

function decodeOrKeep(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The fragment of a place; choices in a fixed order, so that one place has one address. */
export function writePlace({
  page,
  id = null,
  choices = {},
}: {
  page: Page;
  id?: string | null;
  choices?: Readonly<Record<string, string | null>>;
}): string {
  const kept = Object.entries(choices).flatMap(([key, value]) =>
    value === null || value === '' ? [] : [[key, value] as [string, string]],
  );
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  // Colons and commas need no escape in a fragment, and ids are easier to read with them.
  const query = new URLSearchParams(kept).toString().replace(/%3A/g, ':').replace(/%2C/g, ',');
  const path = page === 'overview' ? '/' : `/${page}${id === null ? '' : `/${encodeURIComponent(id).replace(/%3A/g, ':')}`}`;
  return `#${path}${query === '' ? '' : `?${query}`}`;
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  window.addEventListener('popstate', onChange);
  return () => {
    window.removeEventListener('hashchange', onChange);
    window.removeEventListener('popstate', onChange);
  };
}

let last: { readonly fragment: string; readonly place: Place } | null = null;
function current(): Place {
  const fragment = window.location.hash;
  if (last?.fragment !== fragment) last = { fragment, place: readPlace(fragment) };
  return last.place;
}

/** The place of the reader; the component draws again when it changes. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribe, current);
}

/** Goes to a place. `replace` leaves no step in the history: for what changes many times, such as a date that is dragged. */
export function goTo(fragment: string, replace = false): void {
  if (fragment === window.location.hash) return;
  if (replace) {
    window.history.replaceState(null, '', fragment);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  } else {
    window.location.hash = fragment;
  }
}

/** Goes to the same place with other choices; null removes one. */
export function choose(changed: Readonly<Record<string, string | null>>, replace = false): void {
  const { page, id, choices } = current();
  goTo(writePlace({ page, id, choices: { ...choices, ...changed } }), replace);
}
