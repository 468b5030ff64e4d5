/** The part of the `edtf` package (4.x, without declarations of its own) that is used here. */
declare module 'edtf' {
  interface Constraints {
    /** Highest EDTF level accepted: 0, 1 or 2. */
    level?: number;
    types?: readonly ('Date' | 'Season' | 'Interval')[];
  }
  /** `values` of a Season: the year and its number (21 spring to 24 winter). */
  interface Parsed {
    type: 'Date' | 'Season' | 'Interval';
    level: number;
    values: readonly unknown[];
  }
  /** First and last millisecond (UTC, since 1970) of the stated precision. */
  interface Span {
    min: number;
    max: number;
  }
  export function parse(text: string, constraints?: Constraints): Parsed;
  export default function edtf(text: string, constraints?: Constraints): Span;
}
