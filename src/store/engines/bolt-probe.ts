import { connect, isIP, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';

/**
 * What answers at an address: a server that speaks Bolt, one that speaks something else, none that says anything, or none that
 * could be reached.
 */
export type Listening = 'bolt' | 'other' | 'silent' | 'unreachable';

const BOLT_PORT = 7687;
/** Bolt's four magic bytes, then four versions that a client offers: 5.8 down to 5.0, and nothing. */
const HELLO = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 8, 8, 5, ...new Array<number>(12).fill(0)]);

function open({ protocol, hostname, port }: URL): Socket {
  const host = hostname.replace(/^\[|\]$/g, '');
  const at = { host, port: port === '' ? BOLT_PORT : Number(port) };
  if (!protocol.includes('+s')) return connect(at);
  // Nothing secret is sent and nothing received is believed, so the certificate does not matter yet.
  return connectSecurely({ ...at, ...(isIP(host) === 0 && { servername: host }), rejectUnauthorized: false });
}

/**
 * Asks a server for its Bolt version, on a connection of its own. The driver would wait for the answer without an end, and a
 * connection of its that waits keeps the program alive.
 * @param address bolt:// or neo4j://, with +s or +ssc for TLS
 * @param ms how long to wait
 */
export function probeBolt(address: string, ms: number): Promise<Listening> {
  return new Promise((resolve) => {
    const socket = open(new URL(address));
    const end = (listening: Listening) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(listening);
    };
    const timer = setTimeout(() => end('silent'), ms);
    socket.on('error', () => end('unreachable'));
    socket.on('close', () => end('unreachable'));
    // The answer is the version that the server chose: two zeros, the minor and the major version.
    socket.once('data', (answer) => end(answer.length === 4 && answer[0] === 0 && answer[1] === 0 ? 'bolt' : 'other'));
    socket.write(HELLO);
  });
}
