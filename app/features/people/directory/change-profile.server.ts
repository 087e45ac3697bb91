import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { peoplePolicy } from "../people.policy.ts";
import { lockPerson } from "../person.store.server.ts";
import { changedParts, type OwnProfile } from "./own-profile.ts";
import { ownProfile, writeProfile } from "./profile.store.server.ts";

/** Replaces what somebody says about themselves; the same again changes nothing. Throws `forbidden`. */
export async function changeProfile(actor: Actor, profile: OwnProfile): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    await lockPerson(sql, actor.id);
    authorize(await actorNow(sql, actor), peoplePolicy.changeProfile, { personId: actor.id });
    const fields = changedParts(await ownProfile(sql, actor.id), profile);
    if (fields.length === 0) return;
    await writeProfile(sql, { ...profile, personId: actor.id, at: now });
    record({
      kind: "person.profile-changed",
      subject: { kind: "person", id: actor.id },
      data: { fields },
    });
  });
}
