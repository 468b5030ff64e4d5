import { setFlagsFromString } from 'node:v8';

/**
 * How far the heap may grow beyond the live objects before a garbage collection, in percent. By default V8 lets it grow
 * to four times their size on a machine with memory to spare. The server and an import hold little and make much garbage: with this
 * value the process of the server took two thirds of the memory at about the same processor time.
 */
const GROWTH_PERCENT = 100;

/** Keeps the memory of this process near what it uses. Called by a program at its start, never by a library. */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}
