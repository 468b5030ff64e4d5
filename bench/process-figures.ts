import { readFileSync } from 'node:fs';

/** Clock ticks in a second, as Linux counts the time of processes on all common machines. */
const TICKS = 100;

/** Seconds of processor time a process has used, in user and system mode; null when it cannot be looked at. */
export function cpuSeconds(pid: number | null): number | null {
  if (pid === null) return null;
  try {
    // The name in parentheses may hold spaces: the fields are counted from behind it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return null;
  }
}

/** Megabytes of memory that a process holds now. */
export function residentMb(pid: number | null): number | null {
  if (pid === null) return null;
  try {
    const kb = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kb === undefined ? null : Math.round(Number(kb) / 1_024);
  } catch {
    return null;
  }
}
