import { io, type Socket } from "socket.io-client";
import type { BrowserToServer, ServerToBrowser } from "#app/core/live-protocol.ts";
import type { Delta } from "#app/core/deltas.ts";

type LiveSocket = Socket<ServerToBrowser, BrowserToServer>;

/** The live half of somebody's browser: what it heard, and when. */
export interface LiveBrowser {
  readonly socket: LiveSocket;
  readonly heard: { readonly room: string; readonly delta: Delta; readonly at: number }[];
  /** Joins a room; says whether it may. */
  watch(room: string): Promise<boolean>;
  /** The first thing heard that fits, waited for. */
  hears<Kind extends Delta["kind"]>(
    kind: Kind,
    fits?: (delta: Extract<Delta, { kind: Kind }>) => boolean,
    patience?: number,
  ): Promise<{ readonly delta: Extract<Delta, { kind: Kind }>; readonly at: number }>;
  close(): void;
}

/** Opens a socket as a page of the product does; rejects with the server's reason when it is not let in. */
export async function openLive(
  url: string,
  { cookie, origin = url }: { readonly cookie: string; readonly origin?: string },
): Promise<LiveBrowser> {
  const socket: LiveSocket = io(url, {
    transports: ["websocket"],
    extraHeaders: { Cookie: cookie, Origin: origin },
    reconnection: false,
    forceNew: true,
  });
  const heard: LiveBrowser["heard"] = [];
  socket.on("live", ({ room, deltas }) => {
    for (const delta of deltas) heard.push({ room, delta, at: performance.now() });
  });
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("connect_error", reject);
  });
  return {
    socket,
    heard,
    watch: (room) =>
      new Promise((resolve) => {
        socket.emit("watch", room, resolve);
      }),
    hears: (kind, fits = () => true, patience = 5_000) => first(heard, kind, fits, patience),
    close: () => void socket.close(),
  };
}

async function first<Kind extends Delta["kind"]>(
  heard: LiveBrowser["heard"],
  kind: Kind,
  fits: (delta: Extract<Delta, { kind: Kind }>) => boolean,
  patience: number,
) {
  const isIt = (delta: Delta): delta is Extract<Delta, { kind: Kind }> => delta.kind === kind;
  for (const end = performance.now() + patience; ;) {
    for (const { delta, at } of heard) if (isIt(delta) && fits(delta)) return { delta, at };
    if (performance.now() > end)
      throw new Error(`heard nothing that fits ${kind}: ${JSON.stringify(heard.at(-1))}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Waits until the server closes the socket; returns after how many milliseconds. */
export async function closing({ socket }: LiveBrowser, patience = 5_000): Promise<number> {
  const began = performance.now();
  while (socket.connected) {
    if (performance.now() - began > patience) throw new Error("the socket is still open");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return performance.now() - began;
}
