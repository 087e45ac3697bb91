import type { Pool } from "pg";
import type { Logger } from "pino";
import type { PrismaClient } from "#prisma/client/client.ts";
import type { DomainEvent, SubjectKind } from "#app/core/event.ts";
import type { ModeratedKind, ModeratedPort } from "#app/core/moderated.ts";
import type { Signal } from "#app/core/deltas.ts";
import type { Sign } from "#app/core/signing.ts";
import type { SubjectPort } from "#app/core/subject.ts";
import type { Language, MessageKey, Translate } from "#app/core/words.ts";
import type { Settings } from "./env.server.ts";

/**
 * What must exist once per process. `server` and the Remix bundle are two module graphs in one
 * process; whatever they share is made by `server` and handed over here, nowhere else.
 */
export interface Registry {
  readonly settings: Settings;
  readonly pool: Pool;
  readonly prisma: PrismaClient;
  readonly log: Logger;
  readonly subjects: ReadonlyMap<SubjectKind, SubjectPort>;
  /** What moderators look after. */
  readonly moderated: ReadonlyMap<ModeratedKind, ModeratedPort>;
  /** The words of a language, for what is written outside any page. */
  readonly translator: (language: Language) => Translate;
  /** Has the translator say some words as this organisation does. Pages know them by a way of their own. */
  readonly renameWords: (words: OwnWords) => void;
  /** Sends signals to the rooms, coalesced. */
  readonly publish: (signals: readonly Signal[]) => void;
  /** What an event says to which rooms; the table stands in app/reactions. */
  readonly signalsOf: (event: DomainEvent) => Promise<readonly Signal[]>;
  /** Ends live connections and cached sessions of a person or of one session, on every node. */
  readonly revoke: (who: Revocation) => void;
  /** Signs credentials, on a thread of its own where there is one. */
  readonly sign: Sign;
  /** Settles what is published of people, in a program of its own where there is one. */
  readonly settle: Settle;
}

/** Settles weeks and months that have ended; `late`: also those in which something changed since they were settled. */
export type Settle = (which: "due" | "late") => Promise<void>;

/** By language, what an organisation says in place of some of the product's words. */
export type OwnWords = Readonly<Record<Language, Readonly<Partial<Record<MessageKey, string>>>>>;

/** Whose sign-ins end: all of a person's, or the one with this hashed id. */
export type Revocation = { readonly personId: string } | { readonly sessionId: string };

const place = Symbol.for("groundswell.registry");
const holder = globalThis as typeof globalThis & { [place]?: Registry };

/** Called once by the composition root (and by tests for each database of theirs). */
export function fillRegistry(registry: Registry): void {
  holder[place] = registry;
}

/** The process's one registry. Throws when the composition root has not filled it yet. */
export function registry(): Registry {
  const filled = holder[place];
  if (!filled) throw new Error("The registry is empty: the composition root fills it at start.");
  return filled;
}
