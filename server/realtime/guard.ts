import { isGuarded, mayJoin } from "#app/reactions/watch.server.ts";
import type { LiveServer, LiveSocket } from "./types.ts";

/**
 * Lets those out of a guarded room whose right to it has ended, and has their pages read again what they show. When
 * that cannot be found out, they go as well: they come back with the next look at the page.
 */
export async function screen(io: LiveServer, room: string): Promise<void> {
  const inside: LiveSocket[] = [...io.of("/").sockets.values()].filter((socket) =>
    socket.rooms.has(room),
  );
  await Promise.all(
    inside.map(async (socket) => {
      if (await mayJoin(socket.data.actor, room).catch(() => false)) return;
      await socket.leave(room);
      socket.emit("reread", [room]);
    }),
  );
}

/** Screens every guarded room that somebody is in. */
export async function screenAll(io: LiveServer): Promise<void> {
  const guarded = [...io.of("/").adapter.rooms.keys()].filter(isGuarded);
  for (const room of guarded) await screen(io, room);
}
