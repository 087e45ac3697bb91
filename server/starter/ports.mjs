import { createServer } from "node:net";
import { Failure } from "./failure.mjs";

/** The port the product shall listen on, from PORT; throws a Failure when it is no port. */
export function wantedPort() {
  const text = process.env.PORT || "3000";
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Failure(`PORT is "${text}", which is not a port. Set it to a number from 1 to 65535.`);
}

/** Throws a Failure when this process could not listen on a port now. `host` empty means every address. */
export async function ensurePortFree(port, host) {
  const result = await listenOnce(port, host);
  if (result === port) return;
  const sentence = portSentences[result];
  throw new Failure(
    sentence
      ? sentence(port, host)
      : `Port ${port} cannot be used (${result}). Choose another one, for example PORT=${port + 1}.`,
  );
}

/** A port on 127.0.0.1 that is free now: `wanted` when it is, else another. */
export async function freePort(wanted) {
  if (wanted && (await listenOnce(wanted, "127.0.0.1")) === wanted) return wanted;
  return listenOnce(0, "127.0.0.1");
}

const portSentences = {
  EADDRINUSE: (port) =>
    `Port ${port} is in use by another program. Stop that program, or choose another port, for example PORT=${port + 1} npm start.`,
  EACCES: (port) =>
    `This account may not use port ${port}. Choose one above 1023, for example PORT=3000 npm start.`,
  EADDRNOTAVAIL: (port, host) =>
    `This machine has no address ${host}. Correct HOST, or leave it unset to listen on every address.`,
};

// The port listened on, or the code of the error.
function listenOnce(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on("error", (error) => resolve(error.code));
    server.listen({ port, host: host || undefined, exclusive: true }, () => {
      const { port: got } = server.address();
      server.close(() => resolve(got));
    });
  });
}
