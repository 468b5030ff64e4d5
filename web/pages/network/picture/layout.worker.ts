import { type LayoutWork, laidOut } from './layout-work.js';

/** Lays pictures out beside the page, so that the page answers meanwhile. */
const scope = self as unknown as {
  onmessage: (event: MessageEvent<{ readonly id: number; readonly work: LayoutWork }>) => void;
  postMessage(answer: { readonly id: number; readonly places: ReturnType<typeof laidOut> }): void;
};

scope.onmessage = ({ data: { id, work } }) => scope.postMessage({ id, places: laidOut(work) });
