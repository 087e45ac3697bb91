import type { Actor, System } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { organisationId } from "#app/core/ids.ts";
import { permit } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { lookPolicy } from "./look.policy.ts";
import { findLook, type StoredLook } from "./look.store.server.ts";

/** The state from which somebody began; left out by what looks at no page first. */
export interface From {
  readonly revision?: number;
}

/** The organisation, as the subject of what happens to its look. */
export const subject = { kind: "organisation", id: organisationId } as const;

/** The look, locked, for somebody who may change it. Throws `conflict` when it is no longer the one they saw, unless it is what they wish for. */
export async function lookToChange(
  sql: RunSql,
  actor: Actor | System,
  { revision }: From,
  isDone: (standing: StoredLook) => boolean,
): Promise<StoredLook> {
  permit(await lockOrganisation(sql, actor), lookPolicy.change, undefined);
  const standing = await findLook(sql);
  const isOther = revision !== undefined && revision !== standing.revision;
  if (isOther && !isDone(standing)) throw conflict("look.changedMeanwhile");
  return standing;
}
