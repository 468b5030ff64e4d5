import { connect, createServer, type Socket } from 'node:net';

/**
 * A relay in front of the database that counts the queries sent to it. A query is a RUN message of the Bolt protocol: a structure
 * of three fields (0xB3) with the tag 0x10, right after the two bytes of its chunk's length. The relay runs only while answers
 * are compared, never while anything is timed.
 */
export interface CountingRelay {
  readonly uri: string;
  /** The number of queries since the last call. */
  take(): number;
  close(): Promise<void>;
}

const RUN = Buffer.from([0xb3, 0x10]);

function runsIn(data: Buffer): number {
  let found = 0;
  for (let at = data.indexOf(RUN); at >= 0; at = data.indexOf(RUN, at + 2)) found += 1;
  return found;
}

export async function startRelay(uri: string): Promise<CountingRelay> {
  const target = new URL(uri);
  let count = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => {});
      socket.on('close', () => sockets.delete(socket));
    }
    client.on('data', (data) => {
      count += runsIn(data);
    });
    client.pipe(database);
    database.pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the relay does not listen');
  return {
    uri: `bolt://127.0.0.1:${address.port}`,
    take: () => {
      const taken = count;
      count = 0;
      return taken;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
