import { dayWords, edtfWords } from './dates.js';
import { words } from './words.js';

/** When a source was published; an undated one counts from the day on which it was read. */
export function sourceDayWords({ published, accessed }: { readonly published: string | null; readonly accessed: string }): string {
  return published === null ? words('source.undated', { date: dayWords(accessed) }) : edtfWords(published);
}
