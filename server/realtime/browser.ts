import { rooms } from "#app/core/rooms.ts";
import type { Holding } from "#app/core/live-protocol.ts";
import { registry } from "#app/platform/registry.server.ts";
import {
  countedIdeaOf,
  ideaOf,
  announcementOf,
  challengeOf,
  choiceOf,
  isGuarded,
  isJudged,
  mayJoin,
  staleRooms,
} from "#app/reactions/watch.server.ts";
import { isOfActions } from "#app/reactions/action-rooms.server.ts";
import { toldOnJoining } from "#app/reactions/told-on-joining.server.ts";
import { isOfRecognition } from "#app/reactions/recognition-rooms.server.ts";
import type { Presence } from "./presence.ts";
import type { LiveSocket } from "./types.ts";

const watchedAtMost = 20;
const looksAtMost = 5;
const messagesAtMost = 60;
const messagesWindow = 10_000;

/** Answers what a browser asks. Whatever is not of the right shape is passed over. */
export function listenToBrowser(socket: LiveSocket, presence: Presence): void {
  limitMessages(socket);
  const wanted = new Set<string>();
  socket.on("watch", (room, answer) => {
    void watch(socket, presence, room, wanted)
      .catch(noteFailure)
      .then((joined) => {
        if (isAnswer(answer)) answer(joined === true);
      });
  });
  socket.on("unwatch", (room) => {
    if (typeof room !== "string") return;
    wanted.delete(room);
    presence.leave(room, socket);
    void socket.leave(room);
  });
  socket.on("holding", (holdings) => {
    const held = readHoldings(holdings).filter(
      ({ room }) => !isGuarded(room) || socket.rooms.has(room),
    );
    void staleRooms(socket.data.actor, held)
      .then((stale) => stale.length > 0 && socket.emit("reread", stale))
      .catch(noteFailure);
  });
  socket.on("disconnect", () => {
    presence.leaveAll(socket);
  });
}

// Socket.IO gives a function when the browser wants an answer.
function isAnswer(value: unknown): value is (joined: boolean) => void {
  return typeof value === "function";
}

/** Joins a room that may be joined. `wanted` holds rooms joined and rooms still being looked up. */
async function watch(
  socket: LiveSocket,
  presence: Presence,
  room: unknown,
  wanted: Set<string>,
): Promise<boolean> {
  if (typeof room !== "string" || room.length > 100) return false;
  if (!wanted.has(room) && wanted.size >= watchedAtMost) return false;
  wanted.add(room);
  if (!(await isOpen(socket, room))) {
    wanted.delete(room);
    return false;
  }
  // Whoever has turned the page while the answer was looked up does not come in any more.
  if (!socket.connected || !wanted.has(room)) return false;
  await socket.join(room);
  if (ideaOf(room) !== null) presence.enter(room, socket);
  await tellOnJoining(socket, room).catch(noteFailure);
  return true;
}

/** Until nothing has changed meanwhile, as what was counted first may be older than what the room has been told since. */
async function tellOnJoining(socket: LiveSocket, room: string): Promise<void> {
  let said = "[]";
  for (let look = 0; look < looksAtMost; look += 1) {
    const deltas = await toldOnJoining(socket.data.actor, room);
    if (JSON.stringify(deltas) === said) return;
    said = JSON.stringify(deltas);
    socket.emit("live", { room, deltas });
  }
}

/** Whether this person may join; false as well when that could not be found out. */
function isOpen(socket: LiveSocket, room: string): Promise<boolean> {
  return mayJoin(socket.data.actor, room).catch((error: unknown) => {
    noteFailure(error);
    return false;
  });
}

function readHoldings(value: unknown): Holding[] {
  return Array.isArray(value) ? value.slice(0, watchedAtMost).flatMap(readHolding) : [];
}

function readHolding(value: unknown): Holding[] {
  if (typeof value !== "object" || value === null || !("room" in value)) return [];
  if (typeof value.room !== "string") return [];
  if (isJudged(value.room))
    return [{ room: value.room, judging: "judging" in value ? revision(value.judging) : 0 }];
  if (isOfRecognition(value.room))
    return [
      { room: value.room, recognised: "recognised" in value ? revision(value.recognised) : 0 },
    ];
  if (isOfActions(value.room))
    return [{ room: value.room, acted: "acted" in value ? revision(value.acted) : 0 }];
  if (value.room === rooms.figures)
    return [{ room: value.room, figures: "figures" in value ? revision(value.figures) : 0 }];
  if (isGuarded(value.room)) return [readGuarded(value.room, value)];
  if (challengeOf(value.room)) return [readChallenge(value.room, value)];
  if (choiceOf(value.room))
    return [{ room: value.room, ballots: "ballots" in value ? revision(value.ballots) : 0 }];
  if (announcementOf(value.room) !== null)
    return [{ room: value.room, said: "said" in value ? revision(value.said) : 0 }];
  if (value.room === rooms.announcements)
    return [{ room: value.room, announced: "announced" in value ? revision(value.announced) : 0 }];
  if ("signed" in value) return [{ room: value.room, signed: revision(value.signed) }];
  if (!(ideaOf(value.room) ?? countedIdeaOf(value.room))) return [];
  const idea = "idea" in value ? revision(value.idea) : 0;
  const text = "text" in value ? { text: revision(value.text) } : {};
  const state = "state" in value ? { state: revision(value.state) } : {};
  const discussion = "discussion" in value ? revision(value.discussion) : 0;
  const files = "files" in value ? { files: revision(value.files) } : {};
  const reactions = "reactions" in value ? { reactions: revision(value.reactions) } : {};
  const kudos = "kudos" in value ? { kudos: revision(value.kudos) } : {};
  const around = { ...files, ...reactions, ...kudos };
  return [{ room: value.room, idea, ...text, ...state, discussion, ...around }];
}

function readGuarded(room: string, value: object): Holding {
  const notes = "notes" in value ? revision(value.notes) : 0;
  const entry = "entry" in value ? revision(value.entry) : 0;
  const entries = "entries" in value ? revision(value.entries) : 0;
  const questions = "questions" in value ? revision(value.questions) : 0;
  return { room, notes, entry, entries, questions };
}

function readChallenge(room: string, value: object): Holding {
  const challenge = "challenge" in value ? revision(value.challenge) : 0;
  const state = "state" in value ? revision(value.state) : 0;
  return { room, challenge, state };
}

function revision(value: unknown): number {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : 0;
}

/** A page says a handful of things a minute; a script that says more is cut off. */
function limitMessages(socket: LiveSocket): void {
  let since = Date.now();
  let count = 0;
  socket.use((_, next) => {
    if (Date.now() - since > messagesWindow) [since, count] = [Date.now(), 0];
    count += 1;
    if (count > messagesAtMost) socket.disconnect(true);
    else next();
  });
}

function noteFailure(error: unknown): void {
  registry().log.warn({ err: error }, "a browser's live request failed");
}
