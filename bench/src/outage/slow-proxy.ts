import { once } from 'node:events';
import { createServer, Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A wire to a port of this machine that holds back what goes through it, for as many milliseconds as it is told. */
export async function slowProxy(port: number) {
  let delay = 0;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = new Socket().connect(port, '127.0.0.1');
    const carry = (from: Socket, to: Socket) => {
      sockets.add(from);
      from.on('error', () => undefined);
      from.on('data', (part) => setTimeout(() => to.writable && to.write(part), delay));
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    };
    carry(near, far);
    carry(far, near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    /** A request and its answer are held back half of it each. */
    holdBack: (milliseconds: number) => {
      delay = milliseconds / 2;
    },
    stop: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}
