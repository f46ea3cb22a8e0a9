import { once } from 'node:events';
import { createServer, Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A wire to a server, which a spec can cut, let hang, and mend. */
export async function wireTo(url: string) {
  const { hostname, port } = new URL(url);
  const host = decodeURIComponent(hostname);
  const target = host.startsWith('/')
    ? { path: `${host}/.s.PGSQL.${port}` }
    : { host, port: Number(port) };
  const sockets = new Set<Socket>();
  let isHanging = false;
  const server = createServer((near) => {
    const far = new Socket().connect(target);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => sockets.delete(socket));
    }
    const carry = (from: Socket, to: Socket) => {
      from.on('data', (part) => isHanging || to.write(part));
      from.on('close', () => to.destroy());
    };
    carry(near, far);
    carry(far, near);
  });
  const listen = async (at: number) => {
    server.listen(at, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const ownPort = await listen(0);
  const address = new URL(url);
  address.host = `127.0.0.1:${String(ownPort)}`;
  return {
    url: address.href,
    /** As when the server's process dies: connections end, and new ones are refused. */
    cut: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
    mend: () => listen(ownPort),
    /** As when the server's machine loses power: nothing comes back, and nothing says so. */
    hang: () => {
      isHanging = true;
    },
    resume: () => {
      isHanging = false;
    },
  };
}
