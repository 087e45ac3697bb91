import { system } from "#app/core/actor.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";
import { transact } from "#app/platform/transact.server.ts";
import {
  peopleDue,
  readerOf,
  stillToTell,
  takeDue,
  type Due,
  type Told,
} from "./delivery.store.server.ts";

/** What is to be told to one person in one mail, or one after the other by push. */
export interface Parcel {
  readonly personId: string;
  readonly name: string;
  readonly language: Language;
  /** Of the organisation. */
  readonly timeZone: string;
  /** Names this parcel and no other. */
  readonly key: string;
  readonly told: readonly Told[];
  readonly way: Way;
  readonly at: Date;
}

/** At once, in a digest, or as what shows on a phone. */
type Way = "notice" | "digest" | "push";

/** How a parcel leaves, in the transaction that takes it out of the plan. */
export type Carry = (sql: RunSql, parcel: Parcel) => Promise<void>;

const peopleAtOnce = 200;

/**
 * Hands over everything that is due. What is due for one person at one time goes as one mail; each person is a
 * transaction of their own, so that a killed process neither loses nor doubles anything, and two nodes share the work.
 */
export async function deliverDue(carry: Carry): Promise<void> {
  const tried = new Set<string>();
  for (;;) {
    const people = await transact(system, ({ sql, now }) => peopleDue(sql, now, peopleAtOnce));
    const next = people.filter((id) => !tried.has(id));
    if (next.length === 0) return;
    for (const personId of next) {
      tried.add(personId);
      await deliverTo(personId, carry);
    }
  }
}

async function deliverTo(personId: string, carry: Carry): Promise<void> {
  await transact(system, async ({ sql, now }) => {
    const due = await takeDue(sql, personId, now);
    const reader = due.length > 0 ? await readerOf(sql, personId) : null;
    if (!reader) return;
    for (const way of ["notice", "digest", "push"] as const) {
      const mine = due.filter((one) => wayOf(one) === way);
      const told = await stillToTell(
        sql,
        mine.map(({ id }) => id),
        reader.language,
      );
      if (told.length === 0) continue;
      const key = keyOf(way, personId, mine);
      await carry(sql, { ...reader, personId, key, told, way, at: now });
    }
  });
}

function wayOf({ channel, gathered }: Due): Way {
  if (channel === "push") return "push";
  return gathered ? "digest" : "notice";
}

/** The same for the same things, whoever hands them over: a person has one digest at one time. */
function keyOf(way: Way, personId: string, due: readonly Due[]): string {
  const latest = Math.max(...due.map(({ dueAt }) => dueAt.getTime()));
  if (way === "digest") return `digest ${personId} ${new Date(latest).toISOString()}`;
  const [first = ""] = due.map(({ id }) => id).sort();
  return `${way} ${first}`;
}
