import { Unzip, UnzipInflate, Zip, ZipDeflate } from 'fflate';
import { CadreError } from '../errors/cadre-error.js';

/** One file of an archive. */
export interface Member {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Always the same date, the first that an archive can hold: the same content gives the same bytes. */
const DATED = new Date(1980, 0, 1);

/** Packs files into a zip archive as they come. */
export async function* zipped(members: readonly Member[]): AsyncIterable<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    ready.push(data);
  });
  for (const { name, bytes } of members) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = DATED;
    zip.add(file);
    for await (const chunk of bytes) {
      file.push(chunk);
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}

/** Chunks of an archive's files as they are unpacked: the name of the file, and some of its bytes. */
export async function* unzipped(archive: AsyncIterable<Uint8Array>): AsyncIterable<{ readonly name: string; readonly bytes: Uint8Array }> {
  const ready: { name: string; bytes: Uint8Array }[] = [];
  const broken = (cause: unknown) =>
    new CadreError('BAD_EXPORT', 'The zip archive cannot be read: it is cut short or was changed.', {}, { cause });
  let open = 0;
  const unzip = new Unzip((file) => {
    open += 1;
    file.ondata = (error, bytes, final) => {
      if (error) throw broken(error);
      ready.push({ name: file.name, bytes });
      if (final) open -= 1;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for await (const chunk of archive) {
      unzip.push(chunk);
      yield* ready.splice(0);
    }
    unzip.push(new Uint8Array(0), true);
  } catch (error) {
    throw error instanceof CadreError ? error : broken(error);
  }
  yield* ready.splice(0);
  if (open > 0) throw broken(null);
}
