import { Unzip, UnzipInflate, Zip, ZipDeflate } from 'fflate';
import { CadreError } from '../../errors/cadre-error.js';

/** One file of an archive. */
export interface ArchiveFile {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Every file gets the earliest date that an archive can hold, so that the same content gives the same bytes. */
const FIXED_DATE = new Date(1980, 0, 1);

/** Packs files into a zip archive while they are written. */
export async function* zip(files: readonly ArchiveFile[]): AsyncIterable<Uint8Array> {
  const ready: Uint8Array[] = [];
  const packer = new Zip((error, data) => {
    if (error) throw error;
    ready.push(data);
  });
  for (const { name, bytes } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = FIXED_DATE;
    packer.add(file);
    for await (const chunk of bytes) {
      file.push(chunk);
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  packer.end();
  yield* ready.splice(0);
}

/** Unpacks an archive into chunks: each has the name of its file and some of its bytes. */
export async function* unzip(archive: AsyncIterable<Uint8Array>): AsyncIterable<{ readonly name: string; readonly bytes: Uint8Array }> {
  const ready: { name: string; bytes: Uint8Array }[] = [];
  const broken = (cause: unknown) =>
    new CadreError('BAD_EXPORT', 'The zip archive is damaged: it is incomplete or was changed.', {}, { cause });
  let open = 0;
  const unpacker = new Unzip((file) => {
    open += 1;
    file.ondata = (error, bytes, final) => {
      if (error) throw broken(error);
      ready.push({ name: file.name, bytes });
      if (final) open -= 1;
    };
    file.start();
  });
  unpacker.register(UnzipInflate);
  try {
    for await (const chunk of archive) {
      unpacker.push(chunk);
      yield* ready.splice(0);
    }
    unpacker.push(new Uint8Array(0), true);
  } catch (error) {
    throw error instanceof CadreError ? error : broken(error);
  }
  yield* ready.splice(0);
  if (open > 0) throw broken(null);
}
