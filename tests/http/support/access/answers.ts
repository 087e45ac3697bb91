import { members, strangers, type Kind } from "../world.ts";

/** A status; "sign in" is a redirect to the sign-in page, "onward" one to anywhere else. */
export type Answer = number | "sign in" | "onward";
export type Answers = Readonly<Record<Kind, Answer>>;

export interface Line {
  /** `:name` stands for an id of the world (world.ts). */
  readonly path: string;
  readonly get: Answers;
  readonly post: Answers;
  /** What a good form of this route sends. */
  readonly form?: Readonly<Record<string, string>>;
  /** Sent by scripts of an open page alone: what is refused is no page, and what is done says nothing. */
  readonly scripted?: boolean;
}

export type Exceptions = Partial<Answers>;

/** Everybody who is signed in gets the same, but for exceptions; others are sent to sign in. */
export function signedIn(answer: Answer, exceptions: Exceptions = {}): Answers {
  return { ...everybody(answer), ...toStrangers("sign in"), ...exceptions };
}

/** What those get who are not signed in. */
export function toStrangers(answer: Answer): Exceptions {
  return Object.fromEntries(strangers.map((kind) => [kind, answer]));
}

export function everybody(answer: Answer): Answers {
  // Every kind of person is in one of the two lists.
  return Object.fromEntries([...strangers, ...members].map((kind) => [kind, answer])) as Answers;
}

/** A form with typed text comes back to whose session has ended, to be sent again. */
export const typed = (answers: Answers): Answers => ({ ...answers, ...toStrangers(401) });
/** Administrators get it, everybody else who is signed in is refused. */
export const administrators = (answer: Answer) => signedIn(403, { administrator: answer });
/** The author gets it, everybody else who is signed in is refused. */
export const onlyAuthor = (answer: Answer) => signedIn(403, { author: answer });
/** The page takes no form. */
export const noForm = everybody(405);
