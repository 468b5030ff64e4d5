import { appendFileSync } from 'node:fs';

/** Heavy tests run in full by `npm run test:heavy:full`. Else they are short: the same tests over a fifth of the data. */
export const FULL = process.env['CADRE_TEST_FULL'] === '1';

/** Prints what was measured; a run in full keeps it, too. */
export function report(line: string): void {
  console.log(line);
  const file = process.env['CADRE_TEST_MEASURED'];
  if (file) appendFileSync(file, `${line}\n`);
}
