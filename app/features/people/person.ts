/**
 * A person: invited → joined (a password is set) ⇄ deactivated. Deactivation ends every sign-in and
 * keeps what the person contributed. Imported people stand for voters of the past: they never sign
 * in and are never changed. There is always an administrator who can sign in.
 */
import type { Role } from "#app/core/actor.ts";
import type { Language, MessageKey } from "#app/core/words.ts";

/** What an administrator says about a person. */
export interface PersonFacts {
  readonly name: string;
  /** Lower case. */
  readonly email: string;
  readonly jobTitle: string;
  readonly unitId: string;
  readonly role: Role;
  readonly isAdmin: boolean;
  readonly isModerator: boolean;
  /** Units managed, without their sub-units. */
  readonly manages: readonly string[];
  /** Null or left out: as the browser asks. */
  readonly language?: Language | null | undefined;
}

/** A person as a command finds them. */
export interface Person extends Omit<PersonFacts, "email" | "language"> {
  readonly id: string;
  /** Imported people have none. */
  readonly email: string | null;
  readonly deactivated: boolean;
  readonly imported: boolean;
  /** Has a password. */
  readonly joined: boolean;
}

/** Where a person stands, as administrators see it. */
export type Standing = "invited" | "joined" | "deactivated";

/** Deactivated goes before anything else. */
export function standingOf({
  deactivated,
  joined,
}: Pick<Person, "deactivated" | "joined">): Standing {
  if (deactivated) return "deactivated";
  return joined ? "joined" : "invited";
}

/** Why role and managed units do not go together, or null: managers manage, staff do not. */
export function roleTrouble({
  role,
  manages,
}: Pick<PersonFacts, "role" | "manages">): MessageKey | null {
  if (role === "manager" && manages.length === 0) return "people.managerWithoutUnits";
  if (role === "staff" && manages.length > 0) return "people.staffWithUnits";
  return null;
}

/** Whether a change takes an administrator away. */
export function losesAdministrator(
  before: Pick<Person, "isAdmin" | "deactivated">,
  after: { readonly isAdmin: boolean; readonly deactivated: boolean },
): boolean {
  const was = before.isAdmin && !before.deactivated;
  return was && !(after.isAdmin && !after.deactivated);
}

/** The names of the facts that differ, in a fixed order. */
export function changedFacts(before: Person, after: PersonFacts): string[] {
  const plain = ["name", "email", "jobTitle", "unitId", "role", "isAdmin", "isModerator"] as const;
  const changed: string[] = plain.filter((fact) => before[fact] !== after[fact]);
  const same = [...before.manages].sort().join() === [...new Set(after.manages)].sort().join();
  return same ? changed : [...changed, "manages"];
}
