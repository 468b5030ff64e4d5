import type { LogReader, StoredChange } from './log.js';
import { chainHash, openPart } from './seal.js';

/** A point of the log that somebody noted: in a citation, an export, a backup. */
export interface NotedHead {
  readonly revision: number;
  readonly hash: string;
}

/**
 * What is wrong at a revision. MISSING: there is no such change. CONTENT: what it wrote is missing or cannot be read. HASH: it, or what it
 * wrote, is not what was hashed, or follows another change. HEAD: the log goes on or ends otherwise than the graph says. NOTED: a noted
 * hash is another one.
 */
export type Fault = 'MISSING' | 'CONTENT' | 'HASH' | 'HEAD' | 'NOTED';

export interface Audit {
  /** The first change; 0 where there is none. */
  readonly first: number;
  readonly last: number;
  /** The first place where the chain does not hold; null where it holds. */
  readonly broken: { readonly revision: number; readonly fault: Fault } | null;
}

/** How many changes are read at a time. */
const CHUNK = 200;

async function digestsOf(log: LogReader, { revision, parts }: StoredChange): Promise<readonly string[] | null> {
  const digests: string[] = [];
  for (let i = 0; i < parts; i += 1) {
    const part = await log.part(revision, i);
    const opened = part && (await openPart(part).catch(() => null));
    if (!opened) return null;
    digests.push(opened.digest);
  }
  return digests;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/** The first change: 1, or the opening of a graph that was there before its log. */
export async function firstChange(log: LogReader, last: number): Promise<number> {
  for (let from = 1; from <= last; from += CHUNK) {
    const [first] = await log.changes(range(from, Math.min(last, from + CHUNK - 1)));
    if (first) return first.revision;
  }
  return 0;
}

/** Whether one change is what was hashed. */
async function faultOf(log: LogReader, previous: string | null, stored: StoredChange): Promise<Fault | null> {
  const { salt, hash, ...change } = stored;
  const digests = await digestsOf(log, stored);
  if (digests === null) return 'CONTENT';
  return chainHash(previous, change, salt, digests) === hash ? null : 'HASH';
}

/**
 * Computes the chain of hashes anew, from what is stored.
 * @param noted points that must be on the chain; they prove that nobody computed another chain since they were noted
 */
export async function auditLog(log: LogReader, noted: readonly NotedHead[] = []): Promise<Audit> {
  const head = await log.head();
  const [first, last] = [await firstChange(log, head.revision), head.revision];
  const broken = (revision: number, fault: Fault): Audit => ({ first, last, broken: { revision, fault } });
  let previous: string | null = null;
  for (let from = first; first > 0 && from <= last; from += CHUNK) {
    const wanted = range(from, Math.min(last, from + CHUNK - 1));
    const changes = new Map((await log.changes(wanted)).map((change) => [change.revision, change]));
    for (const revision of wanted) {
      const change = changes.get(revision);
      const fault: Fault | null = change ? await faultOf(log, previous, change) : 'MISSING';
      if (fault !== null) return broken(revision, fault);
      if (noted.some((one) => one.revision === revision && one.hash !== change!.hash)) return broken(revision, 'NOTED');
      previous = change!.hash;
    }
  }
  if (head.hash !== previous) return broken(last, 'HEAD');
  const beyond = noted.find(({ revision }) => revision > last || revision < first);
  return beyond ? broken(beyond.revision, 'NOTED') : { first, last, broken: null };
}
