import type { IncomingMessage } from "node:http";
import type { Settings } from "#app/platform/env.server.ts";
import { whoIsSignedIn } from "#app/platform/session.server.ts";
import type { LiveSocket } from "./types.ts";

/** A page of another site must not open a socket with somebody's cookie. */
export function sameOrigin({ headers }: IncomingMessage, { appUrl }: Settings): boolean {
  const { origin, host } = headers;
  if (origin === undefined || !URL.canParse(origin)) return false;
  return origin === new URL(appUrl).origin || new URL(origin).host === host;
}

/** Lets signed-in people in, by the cookie of the handshake. */
export function admit(socket: LiveSocket, next: (error?: Error) => void): void {
  whoIsSignedIn(socket.request.headers.cookie).then(
    (signedIn) => {
      if (!signedIn) {
        next(new Error("signed out"));
        return;
      }
      Object.assign(socket.data, signedIn);
      next();
    },
    () => {
      next(new Error("try again"));
    },
  );
}
