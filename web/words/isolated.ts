const [ISOLATE, END_ISOLATE] = ['\u2068', '\u2069'];

/** A name by itself, by a first-strong isolate: in a line that runs from left to right, Arabic and Latin of one name keep their order. */
export function isolated(text: string): string {
  return `${ISOLATE}${text}${END_ISOLATE}`;
}
