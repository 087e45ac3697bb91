/** The page's one socket. Loaded after hydration, so that nothing waits for it. */
import { io, type Socket } from "socket.io-client";
import type {
  BrowserToServer,
  Holding,
  LiveMessage,
  ServerToBrowser,
} from "#app/core/live-protocol.ts";
import type { Delta } from "#app/core/deltas.ts";

/** What a part of the page wants from a room. */
export interface Subscriber {
  readonly onDelta: (delta: Delta) => void;
  /** What is shown may be out of date; read it again. */
  readonly onReread: () => void;
  /** The revisions this part shows; undefined where there are none. */
  readonly holding: () => Omit<Holding, "room"> | undefined;
}

const heartbeat = 15_000;
/** Browsers re-read at different moments, so that one change does not bring them all at once. */
const jitter = 1_500;
/** How soon a refused or ended connection is tried again, before jitter. */
const patience = { ended: 1_000, refused: 2_000, signedOut: 30_000 } as const;

/** What the page hears about its connection. */
interface Listener {
  readonly onState: (live: boolean) => void;
  /** The session has ended: somewhere else, or for a reason an administrator has. */
  readonly onSignedOut: () => void;
}

export class LiveConnection {
  private readonly socket: Socket<ServerToBrowser, BrowserToServer>;
  private readonly subscribers = new Map<string, Set<Subscriber>>();
  private readonly timer: ReturnType<typeof setInterval>;
  private nextTry: ReturnType<typeof setTimeout> | undefined;
  private wasConnected = false;

  /** Opens the socket. */
  constructor({ onState, onSignedOut }: Listener) {
    this.socket = io({
      transports: ["websocket"],
      reconnectionDelay: 500,
      reconnectionDelayMax: 5_000,
    });
    this.socket.on("live", (message) => {
      this.hear(message);
    });
    this.socket.on("reread", (rooms) => {
      for (const room of rooms) this.reread(room);
    });
    this.socket.on("connect", () => {
      onState(true);
      this.rejoin();
    });
    this.socket.on("disconnect", (reason) => {
      onState(false);
      // The server closes sockets of ended sessions; a fresh handshake then says so once.
      if (reason === "io server disconnect") this.tryAgain(patience.ended);
    });
    this.socket.on("connect_error", ({ message }) => {
      const signedOut = message === "signed out";
      if (signedOut) onSignedOut();
      else onState(false);
      // Socket.IO goes on by itself when it cannot reach the server, but not when it was refused.
      if (!this.socket.active) this.tryAgain(signedOut ? patience.signedOut : patience.refused);
    });
    this.timer = setInterval(() => {
      this.sayHoldings(this.subscribers.keys());
    }, heartbeat);
  }

  /** Hears a room until the returned function is called. */
  subscribe(room: string, subscriber: Subscriber): () => void {
    const present = this.subscribers.get(room);
    this.subscribers.set(room, (present ?? new Set()).add(subscriber));
    if (!present && this.socket.connected) this.watch(room);
    return () => {
      const left = this.subscribers.get(room);
      left?.delete(subscriber);
      if (left?.size !== 0) return;
      this.subscribers.delete(room);
      this.socket.emit("unwatch", room);
    };
  }

  close(): void {
    clearInterval(this.timer);
    clearTimeout(this.nextTry);
    this.socket.close();
  }

  private tryAgain(wait: number): void {
    clearTimeout(this.nextTry);
    this.nextTry = setTimeout(() => this.socket.connect(), wait + Math.random() * jitter);
  }

  private hear({ room, deltas }: LiveMessage): void {
    for (const subscriber of this.subscribers.get(room) ?? []) deltas.forEach(subscriber.onDelta);
  }

  /** After a lost connection, whatever has no revision of its own is read again. */
  private rejoin(): void {
    for (const [room, subscribers] of this.subscribers) {
      this.watch(room);
      if (this.wasConnected && [...subscribers].every(({ holding }) => !holding()))
        this.reread(room);
    }
    this.wasConnected = true;
  }

  private watch(room: string): void {
    this.socket.emit("watch", room, (joined: boolean) => {
      // What happened between loading the page and joining the room shows in the revisions.
      if (joined) this.sayHoldings([room]);
    });
  }

  private sayHoldings(of: Iterable<string>): void {
    if (!this.socket.connected) return;
    const holdings = [...of].flatMap((room) =>
      [...(this.subscribers.get(room) ?? [])].flatMap(({ holding }) => {
        const held = holding();
        return held ? [{ room, ...held }] : [];
      }),
    );
    if (holdings.length > 0) this.socket.emit("holding", holdings);
  }

  private reread(room: string): void {
    setTimeout(() => {
      for (const { onReread } of this.subscribers.get(room) ?? []) onReread();
    }, Math.random() * jitter);
  }
}
