import { requireWithinLimit } from '../../errors/limit.js';

/**
 * How deep a text of the catalogue nests its parts, and how long the longest chain of steps is in which a database runs it. The
 * embedded engine has a limit on each; both numbers are upper bounds, measured with texts around its limits.
 */
export interface TextDepth {
  readonly nesting: number;
  readonly steps: number;
}

/** What the embedded engine allows. Neo4j allows more, but has the same answers. */
export const MOST_DEPTH: TextDepth = { nesting: 64, steps: 126 };

export function isTooDeep({ nesting, steps }: TextDepth): boolean {
  return nesting > MOST_DEPTH.nesting || steps > MOST_DEPTH.steps;
}

/** @throws CadreError LIMIT for a text that is too deep */
export function requireDepth({ nesting, steps }: TextDepth): void {
  const hint = 'Write the filter with fewer relations within each other, or ask in two queries, the second by the ids of the first.';
  const limited = { name: 'query', hint };
  requireWithinLimit({ ...limited, limit: 'nesting', value: nesting, allowed: MOST_DEPTH.nesting, unit: 'levels of nested conditions' });
  requireWithinLimit({ ...limited, limit: 'steps', value: steps, allowed: MOST_DEPTH.steps, unit: 'steps of one read' });
}

/** Brackets, with what stands before them where that counts; what joins operands; what ends a part. */
const TOKENS = /\b(?:EXISTS|COUNT|CALL \([^)]*\)) \{|\b\w+\(|[([{]|[)\]}]|\b(?:AND|OR|NOT|CASE|END|WHEN|THEN|ELSE)\b|[,\n]/g;

/** How many levels of the parser an opening token takes. A function or a subquery is an expression in an expression. */
function levels(token: string): number {
  if (token.startsWith('CALL') || token === 'CASE') return 2;
  if (token.length > 1 && token.endsWith('{')) return 3;
  return token.length > 1 ? 2 : 1;
}

/** The height of operands that are joined in pairs, and pairs in pairs; an odd one is joined later. */
function joined(heights: readonly number[]): number {
  let row = heights;
  while (row.length > 1) {
    const pairs: number[] = [];
    for (let i = 0; i < row.length; i += 2) pairs.push(i + 1 < row.length ? Math.max(row[i]!, row[i + 1]!) + 1 : row[i]!);
    row = pairs;
  }
  return row[0]!;
}

/** What stands in brackets that are still open. */
class Open {
  /** The height of the highest part that is complete. */
  #highest = 1;
  /** The heights of the operands of the part that is not. */
  #operands = [1];
  #negations = 0;

  constructor(readonly levels: number) {}

  add(height: number): void {
    const last = this.#operands.length - 1;
    this.#operands[last] = Math.max(this.#operands[last]!, height + this.#negations);
  }

  negate(): void {
    this.#negations += 1;
    this.add(1);
  }

  join(): void {
    this.#operands.push(1);
    this.#negations = 0;
  }

  endPart(): void {
    this.#highest = Math.max(this.#highest, joined(this.#operands));
    this.#operands = [1];
    this.#negations = 0;
  }

  close(): number {
    this.endPart();
    return this.levels + this.#highest;
  }
}

function nestingOf(text: string): number {
  const around: Open[] = [];
  let now = new Open(1);
  for (const [token] of text.matchAll(TOKENS)) {
    switch (token) {
      case 'AND':
      case 'OR':
        now.join();
        break;
      case 'NOT':
        now.negate();
        break;
      case 'WHEN':
      case 'THEN':
      case 'ELSE':
      case ',':
      case '\n':
        now.endPart();
        break;
      case ')':
      case ']':
      case '}':
      case 'END': {
        const height = now.close();
        now = around.pop() ?? new Open(1);
        now.add(height);
        break;
      }
      default:
        around.push(now);
        now = new Open(levels(token));
    }
  }
  return now.close();
}

const count = (line: string, pattern: RegExp) => line.match(pattern)?.length ?? 0;

/** The steps of one clause: one for each relationship, label and condition; one for each of sorting, cutting and collecting. */
function stepsOf(line: string): number {
  const [clause = ''] = /^(?:OPTIONAL MATCH|MATCH|WITH|UNWIND|RETURN)\b/.exec(line) ?? [];
  const end = line.indexOf(' WHERE ');
  const head = end < 0 ? line : line.slice(0, end);
  const tested = end < 0 ? 0 : 1;
  switch (clause) {
    case 'MATCH':
    case 'OPTIONAL MATCH':
      return 1 + count(head, /\[/g) + count(head, /\(\w*:/g) + tested;
    case 'WITH':
    case 'RETURN':
      return 1 + tested + count(line, / (?:DISTINCT|ORDER BY|LIMIT) /g) + Math.min(1, count(head, /\b(?:collect|count|sum|min|max)\(/g));
    default:
      return 1;
  }
}

function longestChain(text: string): number {
  const open: { steps: number; alternatives: number }[] = [];
  let now = { steps: 0, alternatives: 0 };
  for (const line of text.split('\n')) {
    if (line.startsWith('CALL (')) {
      open.push(now);
      now = { steps: 1, alternatives: 0 };
    } else if (line === '}') {
      const inner = Math.max(now.steps, now.alternatives) + 1;
      now = open.pop() ?? { steps: 0, alternatives: 0 };
      now.steps = Math.max(now.steps, inner) + 1;
    } else if (line === 'UNION ALL') {
      now = { steps: 1, alternatives: Math.max(now.alternatives, now.steps) };
    } else {
      now.steps += stepsOf(line);
    }
  }
  return now.steps;
}

/** @param text as the compilers of this folder write it: each clause on a line of its own */
export function textDepth(text: string): TextDepth {
  return { nesting: nestingOf(text), steps: longestChain(text) };
}
