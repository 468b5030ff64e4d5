/** Writes batches of ten nodes into a data folder and prints each number once it was acknowledged; then waits to be killed. */
import { writeSync } from 'node:fs';
import { openGrafeo } from '../../src/store/engines/grafeo.ts';

const [folder, batches] = process.argv.slice(2);
const engine = await openGrafeo({ path: folder });
for (let batch = 1; batch <= Number(batches); batch += 1) {
  await engine.write((tx) => tx.run({ text: 'UNWIND range(1, 10) AS i CREATE (:Thing {i: i, batch: $batch})', params: { batch } }));
  writeSync(1, `${batch}\n`);
}
setInterval(() => {}, 1_000);
