import { AsyncLocalStorage } from "node:async_hooks";
import { createHash } from "node:crypto";
import type { Actor, System } from "#app/core/actor.ts";
import type { DomainEvent, NewEvent } from "#app/core/event.ts";
import { conflict } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import { inTransaction, type PrismaTransaction, type RawQuery } from "./database.server.ts";
import { registry } from "./registry.server.ts";

export interface Transaction {
  /** Prisma, inside the transaction. */
  readonly tx: PrismaTransaction;
  /** Raw SQL on the same connection. */
  readonly sql: RunSql;
  /** The transaction's time: the database's clock, read once. */
  readonly now: Date;
  /** Notes what happened; row, event and job become visible together. It is the actor's, unless it is somebody else's. */
  readonly record: (event: NewEvent, by?: string) => void;
}

interface Circumstances {
  /** Seeding and tests set the time; otherwise the database's clock is read. */
  readonly now?: Date;
  /** Events are kept, but nothing follows from them: no job, no signal. */
  readonly quiet?: boolean;
  /** Milliseconds a transaction may take; half a minute unless bulk work asks for more. */
  readonly patience?: number;
}

const circumstances = new AsyncLocalStorage<Circumstances>();

/** Runs `work` under another clock, or quietly; for seeding and tests. */
export function under<T>(given: Circumstances, work: () => Promise<T>): Promise<T> {
  return circumstances.run({ ...circumstances.getStore(), ...given }, work);
}

/** The time set by `under`, for single statements outside a transaction; null when the database's clock counts. */
export function givenTime(): Date | null {
  return circumstances.getStore()?.now ?? null;
}

/** Whether nothing is to follow from what happens now. */
export function isQuiet(): boolean {
  return circumstances.getStore()?.quiet ?? false;
}

/** PostgreSQL's code for a lock that was not to be had within `lock_timeout`. */
const lockNotAvailable = "55P03";

/** Somebody else holds what is needed for longer than anybody should wait: said as a conflict. */
function inWords(error: unknown): unknown {
  const isBusy = error instanceof Error && "code" in error && error.code === lockNotAvailable;
  return isBusy ? conflict("ui.busy") : error;
}

/**
 * The only opener of transactions. Order in every command: lock, authorize, check state, write, record.
 * After commit the signals of the recorded events are published.
 */
export async function transact<T>(
  actor: Actor | System,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const events: DomainEvent[] = [];
  const result = await inTransaction(
    registry().prisma,
    async (tx, raw) => {
      const now = await timeOf(raw);
      const value = await work({
        tx,
        now,
        sql: (text, values = []) => raw({ ...nameOf(text), text, values: [...values] }),
        record: (event, by = actor.id ?? undefined) => {
          events.push({ ...event, id: newId(now.getTime()), actorId: by ?? null, at: now });
        },
      });
      if (events.length > 0) await store(raw, events);
      return value;
    },
    circumstances.getStore()?.patience,
  ).catch((error: unknown) => {
    throw inWords(error);
  });
  if (!isQuiet()) void announce(events);
  return result;
}

const names = new Map<string, string>();
const namesAtMost = 500;

/**
 * A statement's name, so that each connection parses and plans it once. From its text, because two
 * module graphs share the connections; texts beyond those of the source stay without.
 */
function nameOf(text: string): { name?: string } {
  const known = names.get(text);
  if (known !== undefined) return { name: known };
  if (names.size >= namesAtMost) return {};
  const name = createHash("sha1").update(text).digest("base64url");
  names.set(text, name);
  return { name };
}

/** The time that is set, which what the database writes by itself goes by as well; else that of its clock. */
async function timeOf(raw: RawQuery): Promise<Date> {
  const given = givenTime();
  if (!given) return databaseTime(raw);
  const text = "select set_config('groundswell.now', $1, true)";
  await raw({ name: "set-now", text, values: [given.toISOString()] });
  return given;
}

async function databaseTime(raw: RawQuery): Promise<Date> {
  const [row] = await raw<{ now: Date }>({ name: "now", text: "select now()" });
  return row?.now ?? new Date();
}

/** One row and, unless quiet, one job per event, in one statement. */
async function store(raw: RawQuery, events: readonly DomainEvent[]): Promise<void> {
  await raw({
    name: isQuiet() ? "record-quietly" : "record",
    text: isQuiet() ? insertEvents : `with event as (${insertEvents} returning id) ${addJobs}`,
    values: [
      events.map((event) => event.id),
      events.map((event) => event.kind),
      events.map((event) => event.actorId),
      events.map((event) => event.subject.kind),
      events.map((event) => event.subject.id),
      events.map((event) => JSON.stringify(event.data)),
      events.map((event) => event.at),
    ],
  });
}

const insertEvents = `
  insert into domain_event (id, kind, actor_id, subject_kind, subject_id, data, at)
  select * from unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::uuid[], $6::jsonb[], $7::timestamptz[])`;

const addJobs = `
  select graphile_worker.add_job('react', json_build_object('eventId', id), max_attempts => 12) from event`;

async function announce(events: readonly DomainEvent[]): Promise<void> {
  const { signalsOf, publish, log } = registry();
  try {
    for (const event of events) publish(await signalsOf(event));
  } catch (error) {
    // Rooms repair themselves by revision, so a lost signal must never fail what is already committed.
    log.error({ err: error }, "a signal could not be made");
  }
}
