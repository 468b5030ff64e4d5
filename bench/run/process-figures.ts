import { readFileSync } from 'node:fs';

/** Clock ticks a second: 100 on all common Linux machines. */
const TICKS = 100;

/** Seconds of CPU time that a process has used, in user and system mode; null if it cannot be inspected. */
export function cpuSeconds(pid: number | null): number | null {
  if (pid === null) return null;
  try {
    // The name in parentheses may contain spaces, so the fields are counted after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return null;
  }
}

/** Resident memory of a process in MB; null if it cannot be inspected. */
export function residentMb(pid: number | null): number | null {
  if (pid === null) return null;
  try {
    const kb = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kb === undefined ? null : Math.round(Number(kb) / 1_024);
  } catch {
    return null;
  }
}
