import type { Places } from '../places.js';
import type { NetworkView } from '../plan/view.js';
import { laidOut, layoutWork } from './layout-work.js';

type Laid = ReturnType<typeof laidOut>;

let worker: Worker | null = null;
let broken = false;
let last = 0;
const waiting = new Map<number, (places: Laid | null) => void>();

function giveUp(): void {
  broken = true;
  worker = null;
  for (const answer of waiting.values()) answer(null);
  waiting.clear();
}

/** The worker stands beside this script. Its name has no hash, so this script's name, which has, tells its version. */
function workerUrl(): URL {
  const own = new URL(import.meta.url);
  const url = new URL(own);
  url.pathname = own.pathname.replace(/[^/]+$/, 'layout-worker.js');
  url.search = own.pathname.split('/').at(-1) ?? '';
  return url;
}

function start(): Worker {
  const made = new Worker(workerUrl(), { type: 'module' });
  made.onmessage = ({ data }: MessageEvent<{ readonly id: number; readonly places: Laid }>) => {
    waiting.get(data.id)?.(data.places);
    waiting.delete(data.id);
  };
  made.onerror = giveUp;
  return made;
}

/** Whether all nodes of a picture have a place. */
export function isPlaced({ nodes }: NetworkView, places: Places): boolean {
  return nodes.every(({ id }) => places.has(id));
}

/**
 * Gives all nodes of some pictures a place, beside the page; those that have one keep it. Where no worker can be had the page does it itself.
 */
export async function placeAll(views: readonly NetworkView[], places: Places): Promise<void> {
  if (views.every((view) => isPlaced(view, places))) return;
  const work = layoutWork(views, places);
  let made: Laid | null = null;
  if (!broken) {
    worker ??= start();
    const id = ++last;
    const answer = new Promise<Laid | null>((done) => waiting.set(id, done));
    worker.postMessage({ id, work });
    made = await answer;
  }
  for (const [id, place] of made ?? laidOut(work)) if (!places.has(id)) places.set(id, place);
}
