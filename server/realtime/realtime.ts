import type { Server as HttpServer } from "node:http";
import { createAdapter } from "@socket.io/postgres-adapter";
import type { Pool } from "pg";
import { Server } from "socket.io";
import type { Delta, Signal } from "#app/core/deltas.ts";
import type { Settings } from "#app/platform/env.server.ts";
import { registry, type Revocation } from "#app/platform/registry.server.ts";
import { forgetSessions, revocations, stillGood } from "#app/platform/session.server.ts";
import { isGuarded } from "#app/reactions/watch.server.ts";
import { admit, sameOrigin } from "./admission.ts";
import { Bus } from "./bus.ts";
import { Coalescer } from "./coalescer.ts";
import { listenToBrowser } from "./browser.ts";
import { screen, screenAll } from "./guard.ts";
import { Presence } from "./presence.ts";
import type { LiveServer, LiveSocket } from "./types.ts";

const recheckEvery = 60_000;

/** The live path of this process: one sender, rooms, presence, revocation; several nodes act as one. */
export interface Realtime {
  attach(http: HttpServer, pool: Pool): void;
  readonly publish: (signals: readonly Signal[]) => void;
  readonly revoke: (who: Revocation) => void;
  /** Open sockets on this node. */
  sockets(): number;
  stop(): void;
}

/** Prepares the live path; `attach` opens it on an HTTP server. */
export function startRealtime(settings: Settings): Realtime {
  const io: LiveServer = new Server({
    serveClient: false,
    transports: ["websocket"],
    perMessageDeflate: false,
    maxHttpBufferSize: 10_000,
    pingInterval: 20_000,
    pingTimeout: 15_000,
    allowRequest: (request, answer) => {
      answer(null, sameOrigin(request, settings));
    },
  });
  const coalescer = new Coalescer((room, deltas) => {
    const emit = () => io.local.to(room).emit("live", { room, deltas });
    if (isGuarded(room) || deltas.some(isScreened))
      void screen(io, room).then(emit).catch(noteFailure);
    else emit();
  });
  const deliver = (signal: Signal) => {
    coalescer.add(signal);
  };
  const bus = new Bus(io, {
    signal: deliver,
    revoke: (who) => {
      endHere(io, who);
    },
  });
  const presence = new Presence(deliver, bus);
  io.use(admit);
  io.on("connection", (socket) => {
    listenToBrowser(socket, presence);
    // A sign-in may have ended between the handshake's question and this moment.
    if (revocations() !== socket.data.revocations) void recheck(io).catch(noteFailure);
  });
  const timer = setInterval(() => {
    recheck(io)
      .then(() => screenAll(io))
      .catch(noteFailure);
  }, recheckEvery);
  return {
    attach(http, pool) {
      io.attach(http, { destroyUpgrade: false });
      io.adapter(createAdapter(pool, { errorHandler: noteFailure }));
      bus.open();
      presence.open();
    },
    publish(signals) {
      for (const signal of signals) {
        deliver(signal);
        bus.tell(signal);
      }
    },
    revoke(who) {
      endHere(io, who);
      bus.revoke(who);
    },
    sockets: () => io.engine.clientsCount,
    stop() {
      clearInterval(timer);
      presence.stop();
      coalescer.stop();
      bus.stop();
      io.local.disconnectSockets(true);
      // Not io.close(): it would wait for the HTTP server, whose requests have a time limit of their own.
      void io.of("/").adapter.close();
      io.engine.close();
    },
  };
}

/** Whether something is only for those who may hear it at this moment. */
function isScreened(delta: Delta): boolean {
  return delta.kind === "challenge" && delta.screened === true;
}

/** Ends this node's sockets and remembered sign-ins of a person or session. */
function endHere(io: LiveServer, who: Revocation): void {
  const concerns = (one: { actor: { id: string }; sessionId: string }) =>
    "personId" in who ? one.actor.id === who.personId : one.sessionId === who.sessionId;
  forgetSessions(concerns);
  for (const socket of io.of("/").sockets.values())
    if (concerns(socket.data)) socket.disconnect(true);
}

/** Sockets whose session has ended meanwhile are closed. */
async function recheck(io: LiveServer): Promise<void> {
  const sockets: LiveSocket[] = [...io.of("/").sockets.values()];
  if (sockets.length === 0) return;
  const good = await stillGood(sockets.map((socket) => socket.data.sessionId));
  for (const socket of sockets) if (!good.has(socket.data.sessionId)) socket.disconnect(true);
}

function noteFailure(error: unknown): void {
  registry().log.warn(
    { err: error },
    "the live path stumbled; pages repair themselves by revision",
  );
}
