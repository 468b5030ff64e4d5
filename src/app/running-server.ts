import { CadreError } from '../errors/cadre-error.js';
import type { GraphStore } from '../store/graph-store.js';
import { readAddress, type ServerAddress } from '../store/remote/address.js';
import { httpSend } from '../store/remote/http-send.js';
import { remoteStore } from '../store/remote/remote-store.js';
import { programId } from './program-id.js';

function ofAnotherUser(folder: string, cause: CadreError): CadreError {
  const message = `A server of another user has the data folder ${folder} open, and this user may not speak to it.`;
  const hint = 'Run the command as the user who runs the server, or stop the server.';
  return new CadreError('STORE_LOCKED', message, cause.details, { cause, hint });
}

function ofAnotherProgram(folder: string, { pid, program }: ServerAddress, cause: CadreError): CadreError {
  const [theirs] = program.split('+');
  const message = `The server that has the data folder ${folder} open (process ${pid}) is Cadre ${theirs}, and not the same program as this one, or has another schema.`;
  const hint = 'Use the program that the server runs, or stop the server.';
  return new CadreError('STORE_LOCKED', message, { ...cause.details, program }, { cause, hint });
}

/** Codes with which a server, or what listens in its place by now, says that the address is not its own. */
const NOT_OURS: ReadonlySet<string> = new Set(['BAD_TOKEN', 'BAD_HOST', 'STORE_UNAVAILABLE']);

/**
 * The store of the server that has a data folder open.
 * @param locked the error by which the folder was found locked
 * @throws CadreError STORE_LOCKED when no server can be reached: another command has the folder, or a server of another user or program
 */
export async function storeOfServer(folder: string, locked: CadreError): Promise<GraphStore> {
  const address = readAddress(folder);
  if (address === 'refused') throw ofAnotherUser(folder, locked);
  if (address === 'none') throw locked;
  if (address.program !== programId()) throw ofAnotherProgram(folder, address, locked);
  const store = remoteStore(httpSend(address, folder), `through the server that has it open, process ${address.pid}`);
  try {
    await store.revision();
  } catch (error) {
    // A server that died left its address, and by now another command has the folder.
    if (error instanceof CadreError && NOT_OURS.has(error.code)) throw locked;
    throw error;
  }
  return store;
}
