import { useEffect, useSyncExternalStore } from 'react';
import { ApiError, lastSeen, onSeen } from './client.js';
import { answers } from './use-answer.js';

/** Whether the server answers, and in how many seconds it is asked again. */
export type Connection = { readonly up: true } | { readonly up: false; readonly inSeconds: number; readonly lastAnswer: Date | null };

const EVERY_S = 8;
let state: Connection = { up: true };
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | null = null;

function set(next: Connection): void {
  state = next;
  for (const listener of listeners) listener();
}

function failed(): boolean {
  return answers
    .getQueryCache()
    .findAll({ type: 'active' })
    .some(({ state: { error, fetchStatus } }) => fetchStatus === 'idle' && error instanceof ApiError && error.kind === 'unreachable');
}

/** Asks again for what failed. */
export function tryAgain(): void {
  if (!state.up) set({ ...state, inSeconds: EVERY_S });
  void answers.refetchQueries({ type: 'active', predicate: ({ state: { error } }) => error !== null });
}

function tick(): void {
  if (state.up) return;
  if (state.inSeconds > 1) set({ ...state, inSeconds: state.inSeconds - 1 });
  else tryAgain();
}

function look(): void {
  const down = failed();
  if (down && state.up) {
    set({ up: false, inSeconds: EVERY_S, lastAnswer: lastSeen().at });
    timer ??= setInterval(tick, 1_000);
  }
  const asking = answers.isFetching({ type: 'active' }) > 0;
  if (!down && !asking && !state.up) {
    if (timer) clearInterval(timer);
    timer = null;
    set({ up: true });
  }
}

/** Whether the server answers. */
export function useConnection(): Connection {
  useEffect(() => answers.getQueryCache().subscribe(look), []);
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}

/** The revision of the newest answer; null before the first. */
export function useRevision(): number | null {
  return useSyncExternalStore(onSeen, () => lastSeen().revision);
}
