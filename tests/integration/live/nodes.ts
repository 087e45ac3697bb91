import { createServer, type Server as HttpServer } from "node:http";
import { once } from "node:events";
import pg from "pg";
import { io, type Socket } from "socket.io-client";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import type { BrowserToServer, LiveMessage, ServerToBrowser } from "#app/core/live-protocol.ts";
import type { Delta } from "#app/core/deltas.ts";
import { readSettings } from "#app/platform/env.server.ts";
import { startRealtime, type Realtime } from "#server/realtime/realtime.ts";
import { recompose, type TestDatabase } from "#tests/support/database.ts";
import { signInAs } from "#tests/support/sign-in.ts";

/** One open page: what it was told, by room. */
export interface Page {
  readonly socket: Socket<ServerToBrowser, BrowserToServer>;
  readonly messages: LiveMessage[];
  readonly reread: string[];
  /** Why it could not be opened; null when it could. */
  readonly refusal: string | null;
  watch(room: unknown): Promise<boolean>;
  /** What a room has said so far about one kind of thing. */
  heard<Kind extends Delta["kind"]>(room: string, kind: Kind): Extract<Delta, { kind: Kind }>[];
}

interface OpenWish {
  readonly as?: { readonly id: string };
  readonly cookie?: string;
  /** Null: the header is not sent. */
  readonly origin?: string | null;
  readonly node?: number;
}

interface Node {
  readonly realtime: Realtime;
  readonly http: HttpServer;
  readonly pool: pg.Pool;
  readonly url: string;
}

/** Runs live paths on a test file's database; the first one is what the product publishes with. */
export function useNodes(database: TestDatabase, count = 1) {
  const nodes: Node[] = [];
  const pages: Page[] = [];
  beforeAll(async () => {
    for (let node = 0; node < count; node++) nodes.push(await aNode(database.url));
  });
  beforeEach(() => {
    const realtime = nodes[0]?.realtime;
    if (realtime) recompose({ publish: realtime.publish, revoke: realtime.revoke });
  });
  afterEach(() => {
    for (const { socket } of pages.splice(0)) socket.disconnect();
  });
  afterAll(async () => {
    for (const { realtime, pool } of nodes.splice(0)) {
      realtime.stop();
      await pool.end();
    }
  });
  const open = async ({ node = 0, ...wish }: OpenWish = {}) => {
    const page = await openPage(nodes[node]?.url ?? "", wish);
    pages.push(page);
    return page;
  };
  return { open, sockets: () => nodes[0]?.realtime.sockets() ?? -1 };
}

async function aNode(databaseUrl: string): Promise<Node> {
  const settings = readSettings({
    NODE_ENV: "test",
    DATABASE_URL: databaseUrl,
    GROUNDSWELL_MODE: "test",
  });
  // A pool of its own: the adapter keeps a connection for listening.
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 3 });
  const http = createServer();
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const realtime = startRealtime(settings);
  realtime.attach(http, pool);
  const address = http.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { realtime, http, pool, url: `http://127.0.0.1:${String(port)}` };
}

async function openPage(url: string, { as, cookie, origin = url }: OpenWish): Promise<Page> {
  const sent = cookie ?? (as ? await signInAs(as) : "");
  const socket: Page["socket"] = io(url, {
    transports: ["websocket"],
    reconnection: false,
    forceNew: true,
    extraHeaders: { ...(sent ? { cookie: sent } : {}), ...(origin === null ? {} : { origin }) },
  });
  const [messages, reread] = [[] as LiveMessage[], [] as string[]];
  socket.on("live", (message) => messages.push(message));
  socket.on("reread", (rooms) => reread.push(...rooms));
  const refusal = await new Promise<string | null>((settle) => {
    socket.once("connect", () => {
      settle(null);
    });
    socket.once("connect_error", (error) => {
      settle(error.message);
    });
  });
  return {
    socket,
    messages,
    reread,
    refusal,
    watch: (room) => socket.timeout(5_000).emitWithAck("watch", room) as Promise<boolean>,
    heard: (room, kind) =>
      messages
        .filter((message) => message.room === room)
        .flatMap(({ deltas }) => deltas)
        .filter((delta): delta is Extract<Delta, { kind: typeof kind }> => delta.kind === kind),
  };
}
