import { deltaKey, isNewer, type Delta, type Signal } from "#app/core/rooms.ts";

/** At most one message per room in this many milliseconds, with the latest state of each thing. */
export const coalesceWindow = 100;

interface RoomState {
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
      this.send(room, [delta]);
      this.open(room);
      return;
    }
    const key = deltaKey(delta);
    const before = state.waiting.get(key);
    if (before && !isNewer(delta, before)) return;
    // Deleted first, so that the newest stands last.
    state.waiting.delete(key);
    state.waiting.set(key, delta);
  }

  stop(): void {
    for (const { timer } of this.rooms.values()) clearTimeout(timer);
    this.rooms.clear();
  }

  private open(room: string): void {
    const timer = setTimeout(() => {
      this.flush(room);
    }, coalesceWindow);
    this.rooms.set(room, { waiting: new Map(), timer });
  }

  private flush(room: string): void {
    const state = this.rooms.get(room);
    this.rooms.delete(room);
    if (!state || state.waiting.size === 0) return;
    this.open(room);
    this.send(room, [...state.waiting.values()]);
  }
}
