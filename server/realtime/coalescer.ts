import { deltaKey, isNewer, newerOf, type Delta, type Signal } from "#app/core/deltas.ts";

/** At most one message per room in this many milliseconds, with the latest state of each thing. */
export const coalesceWindow = 100;

interface RoomState {
  /** What went when the window began: an older state that arrives late must not follow it. */
  readonly sent: ReadonlyMap<string, Delta>;
  readonly waiting: Map<string, Delta>;
  timer: NodeJS.Timeout;
}

/**
 * The first change in a room goes at once; what follows within the window is gathered, a newer
 * state replacing an older one, and goes as one message when the window ends.
 */
export class Coalescer {
  private readonly rooms = new Map<string, RoomState>();

  constructor(private readonly send: (room: string, deltas: readonly Delta[]) => void) {}

  add({ room, delta }: Signal): void {
    const state = this.rooms.get(room);
    if (!state) {
      this.start(room, [delta]);
      return;
    }
    const key = deltaKey(delta);
    const sent = state.sent.get(key);
    if (sent && !isNewer(delta, sent)) return;
    const before = state.waiting.get(key);
    // Deleted first, so that the newest stands last.
    if (!before || isNewer(delta, before)) state.waiting.delete(key);
    state.waiting.set(key, before ? newerOf(delta, before) : delta);
  }

  stop(): void {
    for (const { timer } of this.rooms.values()) clearTimeout(timer);
    this.rooms.clear();
  }

  private start(room: string, deltas: readonly Delta[]): void {
    const timer = setTimeout(() => {
      this.flush(room);
    }, coalesceWindow);
    const sent = new Map(deltas.map((delta) => [deltaKey(delta), delta]));
    this.rooms.set(room, { sent, waiting: new Map(), timer });
    this.send(room, deltas);
  }

  private flush(room: string): void {
    const state = this.rooms.get(room);
    this.rooms.delete(room);
    if (state && state.waiting.size > 0) this.start(room, [...state.waiting.values()]);
  }
}
