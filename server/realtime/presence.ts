import { randomUUID } from "node:crypto";
import type { Signal } from "#app/core/deltas.ts";
import type { Bus } from "./bus.ts";
import type { LiveSocket } from "./types.ts";

const tellEvery = 10_000;
/** A node that has said nothing for this long counts no more. */
const leaseLasts = 25_000;

interface Lease {
  readonly people: number;
  readonly until: number;
}

/** How many people are in a room, over all nodes; a count, never names. */
export class Presence {
  private readonly node = randomUUID();
  private readonly here = new Map<string, Map<LiveSocket, string>>();
  /** Per room, what other nodes said last. */
  private readonly elsewhere = new Map<string, Map<string, Lease>>();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly deliver: (signal: Signal) => void,
    private readonly bus: Bus,
  ) {}

  open(): void {
    this.bus.onPresence((node, counts) => {
      this.hear(node, counts);
    });
    this.timer = setInterval(() => {
      this.renew();
    }, tellEvery);
  }

  enter(room: string, socket: LiveSocket): void {
    const sockets = this.here.get(room) ?? new Map<LiveSocket, string>();
    this.here.set(room, sockets.set(socket, socket.data.actor.id));
    this.changed(room);
  }

  leave(room: string, socket: LiveSocket): void {
    const sockets = this.here.get(room);
    if (!sockets?.delete(socket)) return;
    if (sockets.size === 0) this.here.delete(room);
    this.changed(room);
  }

  leaveAll(socket: LiveSocket): void {
    for (const [room, sockets] of this.here) if (sockets.has(socket)) this.leave(room, socket);
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
    this.bus.presence(
      this.node,
      [...this.here.keys()].map((room) => [room, 0] as const),
    );
  }

  private changed(room: string): void {
    this.say(room);
    this.bus.presence(this.node, [[room, this.countHere(room)]]);
  }

  private say(room: string): void {
    this.deliver({
      room,
      delta: { kind: "presence", people: this.countHere(room) + this.countElsewhere(room) },
    });
  }

  /** People, not sockets: two tabs of one person count once. */
  private countHere(room: string): number {
    return new Set(this.here.get(room)?.values()).size;
  }

  private countElsewhere(room: string): number {
    const now = Date.now();
    const leases = [...(this.elsewhere.get(room)?.values() ?? [])];
    return leases.reduce((sum, { people, until }) => sum + (until > now ? people : 0), 0);
  }

  private hear(node: string, counts: readonly (readonly [string, number])[]): void {
    for (const [room, people] of counts) {
      const leases = this.elsewhere.get(room) ?? new Map<string, Lease>();
      leases.set(node, { people, until: Date.now() + leaseLasts });
      this.elsewhere.set(room, leases);
      if (this.here.has(room)) this.say(room);
    }
  }

  /** Renews this node's leases, and drops those of nodes that fell silent. */
  private renew(): void {
    this.bus.presence(
      this.node,
      [...this.here.keys()].map((room) => [room, this.countHere(room)] as const),
    );
    for (const [room, leases] of this.elsewhere) {
      const before = leases.size;
      for (const [node, { people, until }] of leases) {
        if (until <= Date.now() || people === 0) leases.delete(node);
      }
      if (leases.size === 0) this.elsewhere.delete(room);
      if (leases.size < before && this.here.has(room)) this.say(room);
    }
  }
}
