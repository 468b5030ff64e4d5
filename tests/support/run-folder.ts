/**
 * The folder of this run of the tests, for what is made once and used by many suites. The runner removes it at the end, together
 * with the folder of the same name in node_modules/.cache.
 */
export function folderOfRun(): string {
  const folder = process.env['CADRE_TEST_FOLDER'];
  if (!folder) throw new Error('Tests are run by `npm test` or `node tests/run.mjs`, not by jest itself.');
  return folder;
}
