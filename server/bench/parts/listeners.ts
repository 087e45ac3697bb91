import { io, type Socket } from "socket.io-client";
import type { Delta } from "#app/core/deltas.ts";
import type { LiveMessage } from "#app/core/live-protocol.ts";
import { rooms } from "#app/core/rooms.ts";
import { signedIn, tokenOf } from "#server/bench/organisation/sizes.ts";
import { putVote } from "./requests.ts";

type ListenersOrder =
  | { readonly kind: "open"; readonly origin: string; readonly sockets: number }
  /** Votes on each of these ideas and times it until the last socket has heard of it. */
  | { readonly kind: "probe"; readonly ideas: readonly string[]; readonly pause: number }
  | { readonly kind: "close" };

/** Milliseconds from sending a vote to the last socket, and what each socket heard meanwhile. */
export interface Heard {
  readonly lasts: readonly number[];
  /** Messages of the busiest room to one socket, in a second. */
  readonly messagesPerSecond: number;
}

let origin = "";
let sockets: Socket[] = [];
let waiting: { ideaId: string; left: Set<Socket>; done: () => void } | null = null;
let messages = 0;

/** Many people's open pages: sockets that listen, in a process of their own. */
export async function listeners(order: ListenersOrder): Promise<Heard> {
  if (order.kind === "open") await open(order.origin, order.sockets);
  if (order.kind === "close") close();
  return order.kind === "probe" ? probe(order) : { lasts: [], messagesPerSecond: 0 };
}

async function open(at: string, count: number): Promise<void> {
  origin = at;
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  // Two hundred at a time, as after a network's return; a thousand handshakes at once time out.
  for (let from = 0; from < count; from += 200)
    sockets.push(...(await Promise.all(numbers.slice(from, from + 200).map(connect))));
}

async function connect(number: number): Promise<Socket> {
  const socket = io(origin, {
    transports: ["websocket"],
    forceNew: true,
    extraHeaders: { cookie: `groundswell=${tokenOf(1 + (number % signedIn))}`, origin },
  });
  socket.on("live", (message: LiveMessage) => {
    hear(socket, message.deltas);
  });
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("connect_error", reject);
  });
  if (await socket.timeout(20_000).emitWithAck("watch", rooms.feed)) return socket;
  throw new Error("a socket was not let into the feed's room");
}

function hear(socket: Socket, deltas: readonly Delta[]): void {
  if (socket === sockets[0]) messages += 1;
  if (!waiting) return;
  const { ideaId } = waiting;
  if (!deltas.some((delta) => delta.kind === "votes" && delta.ideaId === ideaId)) return;
  if (waiting.left.delete(socket) && waiting.left.size === 0) waiting.done();
}

async function probe({ ideas, pause }: Extract<ListenersOrder, { kind: "probe" }>) {
  const lasts: number[] = [];
  messages = 0;
  const began = performance.now();
  for (const idea of ideas) {
    lasts.push(await voteAndWait(idea));
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  const seconds = (performance.now() - began) / 1000;
  return { lasts, messagesPerSecond: messages / seconds };
}

async function voteAndWait(ideaId: string): Promise<number> {
  const began = performance.now();
  const last = new Promise<void>((done) => {
    waiting = { ideaId, left: new Set(sockets), done };
  });
  const cookie = `groundswell=${tokenOf(signedIn)}`;
  const { method, path, headers, body } = putVote(origin, cookie, ideaId, true);
  const answer = await fetch(new URL(path, origin), { method, headers, body: body ?? null });
  if (!answer.ok) throw new Error(`a vote was answered with ${String(answer.status)}`);
  await Promise.race([last, tooLong()]);
  return performance.now() - began;
}

function tooLong(): Promise<never> {
  return new Promise((_, reject) =>
    setTimeout(() => {
      reject(
        new Error(`${String(waiting?.left.size ?? 0)} sockets did not hear of a vote in 20 s`),
      );
    }, 20_000).unref(),
  );
}

function close(): void {
  for (const socket of sockets) socket.disconnect();
  sockets = [];
}
