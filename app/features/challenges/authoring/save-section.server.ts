import { isDeepStrictEqual } from "node:util";
import type { Actor } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { isPublic } from "../challenge.ts";
import { challengePolicy } from "../challenge.policy.ts";
import { lockSeen } from "../challenge.store.server.ts";
import { isChangeable } from "./changeable.ts";
import { draftOf } from "./draft.store.server.ts";
import { whatIsMissing } from "./sections.ts";
import type { Change } from "./writing/change.ts";
import { bumpSection, sectionRevision, writeSection } from "./writing/section.store.server.ts";
import { sectionValues, type SectionValues, type SectionWish } from "./written.ts";

/**
 * Writes one section of a challenge, whole or not; `seen` is the revision of it that was written over. The same once
 * more changes nothing. What staff can see is changed only if it then lacks nothing. Answers the section's revision.
 * Throws `not_found`, `forbidden`, `conflict` when somebody else changed the section meanwhile or it can no longer be
 * changed, and `invalid` for what names people, units or rows that are not there.
 */
export async function saveSection(
  actor: Actor,
  challengeId: string,
  { seen, ...wish }: SectionWish & { readonly seen: number },
): Promise<number> {
  return transact(actor, async ({ sql, now, record }) => {
    const { challenge, who } = await lockSeen(sql, actor, challengeId);
    authorize(who, challengePolicy.edit, challenge);
    if (!isChangeable(wish.section, challenge.state)) throw conflict("challenges.notEditable");
    const revision = await sectionRevision(sql, challengeId, wish.section);
    const before = sectionValues(await draftOf(sql, challengeId));
    const wanted = isPublic(challenge.state) ? asPublic(wish, before) : wish;
    if (isDeepStrictEqual(before[wanted.section], wanted.value)) return revision;
    if (revision !== seen) throw conflict("challenges.changedMeanwhile");
    const change: Change = { sql, now, challenge, personId: actor.id };
    const version = await writeSection(change, wanted);
    if (isPublic(challenge.state)) await expectWhole(change, wanted);
    const bumped = await bumpSection(change, wanted.section);
    const subject = { kind: "challenge", id: challengeId } as const;
    record({ kind: "challenge.edited", subject, data: { revision: bumped.challenge } });
    if (version !== null) record({ kind: "challenge.terms-changed", subject, data: { version } });
    return bumped.section;
  });
}

/** Of what staff can see the rule by which they may enter stays as it was, whatever is sent. */
function asPublic(wish: SectionWish, before: SectionValues): SectionWish {
  if (wish.section !== "eligibility") return wish;
  const { text, rule } = before.eligibility;
  return { section: "eligibility", value: { ...wish.value, text, rule } };
}

async function expectWhole({ sql, challenge }: Change, { section }: SectionWish): Promise<void> {
  const lacks = whatIsMissing(section, await draftOf(sql, challenge.id));
  if (lacks.length > 0) throw new Refusal("invalid", "authoring.publicNeedsAll");
}
