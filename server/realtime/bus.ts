import { deltaKey, isNewer, newerOf, type Signal } from "#app/core/deltas.ts";
import { registry, type Revocation } from "#app/platform/registry.server.ts";
import type { LiveServer, NodeToNode } from "./types.ts";

/** One message to the other nodes in this many milliseconds, however many rooms changed. */
const busWindow = 50;

/** After this many milliseconds a node has heard of all others: they say "here" every five seconds. */
const introductionsLast = 10_000;

interface Receivers {
  readonly signal: (signal: Signal) => void;
  readonly revoke: (who: Revocation) => void;
}

/**
 * Carries what happens here to the other nodes, over Socket.IO's Postgres adapter. Whatever falls
 * into one window goes as one NOTIFY for all rooms; nothing is sent while this node is alone.
 */
export class Bus {
  private readonly waiting = new Map<string, Signal>();
  private timer: NodeJS.Timeout | null = null;
  private opened = false;
  private introducedFrom = 0;

  constructor(
    private readonly io: LiveServer,
    private readonly receivers: Receivers,
  ) {}

  open(): void {
    this.opened = true;
    this.introducedFrom = Date.now() + introductionsLast;
    this.io.on("signals", (signals) => {
      for (const signal of signals) this.receivers.signal(signal);
    });
    this.io.on("revoke", this.receivers.revoke);
  }

  tell(signal: Signal): void {
    if (!this.opened) return;
    const key = `${signal.room} ${deltaKey(signal.delta)}`;
    const before = this.waiting.get(key);
    if (!before || isNewer(signal.delta, before.delta)) this.waiting.delete(key);
    const delta = before ? newerOf(signal.delta, before.delta) : signal.delta;
    this.waiting.set(key, { room: signal.room, delta });
    this.timer ??= setTimeout(() => {
      this.flush();
    }, busWindow);
  }

  revoke(who: Revocation): void {
    this.send("revoke", who);
  }

  presence(...said: Parameters<NodeToNode["presence"]>): void {
    this.send("presence", ...said);
  }

  onPresence(hear: NodeToNode["presence"]): void {
    this.io.on("presence", hear);
  }

  stop(): void {
    this.opened = false;
    if (this.timer) clearTimeout(this.timer);
  }

  private flush(): void {
    this.timer = null;
    const signals = [...this.waiting.values()];
    this.waiting.clear();
    this.send("signals", signals);
  }

  private send<Event extends keyof NodeToNode>(
    event: Event,
    ...said: Parameters<NodeToNode[Event]>
  ): void {
    if (!this.opened) return;
    this.isAlone()
      .then((alone) => alone || this.io.serverSideEmit(event, ...said))
      .catch((error: unknown) => {
        registry().log.warn({ err: error }, "the other nodes could not be told");
      });
  }

  private async isAlone(): Promise<boolean> {
    if (Date.now() < this.introducedFrom) return false;
    return (await this.io.of("/").adapter.serverCount()) <= 1;
  }
}
