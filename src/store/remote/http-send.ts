import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { CadreError } from '../../errors/cadre-error.js';
import { outcomeUnknown } from '../deadline.js';
import type { ServerAddress } from './address.js';
import type { Call } from './calls.js';
import { CALL_PATH, MOST_CALL_BYTES, readAnswer, resultOf } from './protocol.js';
import type { Send } from './remote-store.js';

/** The server ended, or was never there. `sent`: it may have got the call. */
class NoAnswer extends Error {
  constructor(
    readonly sent: boolean,
    cause?: unknown,
  ) {
    super('no answer', { cause });
  }
}

/** One request, over a connection of its own: one that was idle could be closed by the server just when it is used again. */
function post({ port, token }: ServerAddress, call: Call, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let sent = false;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request({ host: '127.0.0.1', port, path: `${CALL_PATH}${call}`, method: 'POST', headers, agent: false }, (response) => {
      text(response).then(resolve, (error) => reject(new NoAnswer(true, error)));
    });
    asked.once('socket', (socket) =>
      socket.once('connect', () => {
        sent = true;
      }),
    );
    asked.once('error', (error) => reject(new NoAnswer(sent, error)));
    asked.end(body);
  });
}

function gone(place: string, cause: unknown): CadreError {
  const message = `The server that has ${place} open ended before it answered.`;
  const hint = 'Run the command again: without the server it opens the folder itself.';
  return new CadreError('STORE_UNAVAILABLE', message, { place }, { cause, hint });
}

function tooLarge(bytes: number): CadreError {
  const message = `A batch of ${bytes} bytes is more than a running server takes from a command (${MOST_CALL_BYTES}).`;
  const hint = 'Stop the server for this command, or divide the file.';
  return new CadreError('LIMIT', message, { limit: 'callBytes', allowed: MOST_CALL_BYTES }, { hint });
}

/**
 * Sends calls to the server at an address. There is no deadline here: the server ends every call in time.
 * @param place the data folder
 * @returns the way to send. It throws STORE_UNAVAILABLE when the server is gone, OUTCOME_UNKNOWN when that was during a write
 */
export function httpSend(address: ServerAddress, place: string): Send {
  return async (call, args) => {
    const body = JSON.stringify(args);
    if (Buffer.byteLength(body) > MOST_CALL_BYTES) throw tooLarge(Buffer.byteLength(body));
    let answered: string;
    try {
      answered = await post(address, call, body);
    } catch (error) {
      const sent = error instanceof NoAnswer && error.sent;
      throw call === 'write' && sent ? outcomeUnknown(place, error) : gone(place, error);
    }
    const answer = readAnswer(answered);
    if (answer === null) throw gone(place, new TypeError('the answer is not one of this program'));
    return resultOf(answer);
  };
}
