import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import {
  findEntered,
  findSubmission,
  lockSubmission,
  shareChallenge,
  type EnteredChallenge,
  type StoredSubmission,
} from "./submission.store.server.ts";
import { awaitsConfirmation, type Member } from "./submission.ts";
import { submissionPolicy, type EntryPart, type SeenSubmission } from "./submission.policy.ts";

/** A submission with its challenge and how one person stands to it. */
export interface Entry extends StoredSubmission, SeenSubmission {
  readonly challenge: EnteredChallenge;
}

/** A submission held for a command of somebody who may see it, with the rights they have now. Throws `not_found`. */
export async function lockEntry(
  sql: RunSql,
  actor: Actor,
  id: string,
): Promise<{ readonly entry: Entry; readonly who: Actor }> {
  const stored = isId(id) ? await lockSubmission(sql, id) : null;
  const who = await actorNow(sql, actor);
  const entry = stored && (await asEntry(sql, stored, actor.id));
  if (!entry || !may(who, submissionPolicy.see, entry)) throw notFound("entering.notFound");
  return { entry, who };
}

/** The same without a question who may see it, for invitations to what one does not see yet. */
export async function findEntry(sql: RunSql, id: string, personId: string): Promise<Entry | null> {
  const stored = isId(id) ? await findSubmission(sql, id) : null;
  return stored && asEntry(sql, stored, personId);
}

/** Held, as above. */
export async function holdEntry(sql: RunSql, id: string, personId: string): Promise<Entry | null> {
  const stored = isId(id) ? await lockSubmission(sql, id) : null;
  return stored && asEntry(sql, stored, personId);
}

/** A challenge held for whoever enters it. Throws `not_found` for those who may not see it. */
export async function holdChallenge(
  sql: RunSql,
  actor: Actor,
  id: string,
): Promise<{ readonly challenge: EnteredChallenge; readonly who: Actor }> {
  if (!isId(id)) throw notFound("challenges.notFound");
  await shareChallenge(sql, id);
  const who = await actorNow(sql, actor);
  const challenge = await findEntered(sql, id, actor.id);
  if (!challenge?.isShown || !who.active) throw notFound("challenges.notFound");
  return { challenge, who };
}

async function asEntry(
  sql: RunSql,
  stored: StoredSubmission,
  personId: string,
): Promise<Entry | null> {
  const challenge = await findEntered(sql, stored.challengeId, personId);
  return challenge && { ...stored, challenge, part: partOf(stored, challenge, personId) };
}

/** How one person stands to a submission. */
export function partOf(
  stored: StoredSubmission,
  { isSponsor, isJudge }: Pick<EnteredChallenge, "isSponsor" | "isJudge">,
  personId: string,
): EntryPart {
  const own: Member | undefined = stored.members.find((member) => member.personId === personId);
  const waits = awaitsConfirmation(stored);
  const isHandedOver = stored.handedOverAt !== null;
  return {
    isMember: own?.state === "joined",
    isLead: own?.state === "joined" && own.isLead,
    isInvited: own?.state === "invited" && !own.isLead,
    isEnterer: waits && !isHandedOver && stored.enteredById === personId,
    isToConfirm: waits && isHandedOver && own?.state === "invited" && own.isLead,
    isSponsor,
    isJudge,
  };
}
