/** What a browser and a server say to each other over a socket. */
import type { Delta } from "./deltas.ts";

/** One socket message: the room's latest deltas, oldest first. */
export interface LiveMessage {
  readonly room: string;
  readonly deltas: readonly Delta[];
}

/** What a client says it holds, per room; on a mismatch it is told to re-read. */
export interface Holding {
  readonly room: string;
  readonly idea?: number;
  /** The version of the idea's text; left out, no text is shown. */
  readonly text?: number;
  /** The version of its stage, owner and appeal; left out, none is shown. */
  readonly state?: number;
  readonly discussion?: number;
  readonly files?: number;
  /** How far kudos around an idea have moved on; left out, none are shown. */
  readonly kudos?: number;
  readonly reactions?: number;
  readonly notes?: number;
  /** The revision of a challenge; its `state` is that of its state and timeline. */
  readonly challenge?: number;
  /** The revision of a submission, for those who write it. */
  readonly entry?: number;
  /** How far what has been submitted to a challenge has moved on, for its sponsors. */
  readonly entries?: number;
  /** How far what is asked about a challenge has moved on: for its sponsors all of it, else one's own. */
  readonly questions?: number;
  /** How far the judging of a challenge, or the deliberation about a submission, had come. */
  readonly judging?: number;
  /** How many ballots a people's choice has. */
  readonly ballots?: number;
  /** The moment of the latest announcement, in milliseconds since 1970. */
  readonly announced?: number;
  /** How far what is public of recognition, an award or a nomination had come. */
  readonly recognised?: number;
  /** How far a request for action, or all of them, had come. */
  readonly acted?: number;
  /** How often figures had been brought up to date. */
  readonly figures?: number;
  /** How many of one's own credentials have been signed. */
  readonly signed?: number;
  /** How much was said to an announcement. */
  readonly said?: number;
}

export interface ServerToBrowser {
  live: (message: LiveMessage) => void;
  /** What is shown may be out of date: read it again. */
  reread: (rooms: readonly string[]) => void;
}

export interface BrowserToServer {
  /** Asks to join a room; the answer says whether it may. */
  watch: (room: unknown, answer: unknown) => void;
  unwatch: (room: unknown) => void;
  /** Says what the page holds; `reread` comes back for whatever has moved on. */
  holding: (holdings: unknown) => void;
}
