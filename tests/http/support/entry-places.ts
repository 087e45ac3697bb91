import { newId } from "#app/core/ids.ts";
import { db } from "#app/platform/db.server.ts";
import { aChallenge, aSubmission } from "#tests/support/challenge-builders.ts";
import { aFile } from "#tests/support/file-builder.ts";
import type { World } from "./world.ts";

/**
 * What the author of a world has entered in challenges of its manager: a draft into whose team the member of staff is
 * asked, something submitted, something invited to a next phase, and something that the manager wrote for them.
 */
export async function entryPlaces({ author, manager, staff }: World["people"]) {
  const entered = await aChallenge({ by: manager, state: "open" });
  const [drafted, between] = [
    await aChallenge({ by: manager, state: "open" }),
    await aChallenge({ by: manager, state: "between_phases" }),
  ];
  const draft = await aSubmission(drafted, { by: author, state: "draft" });
  const written = await aSubmission(drafted, { by: author, state: "draft" });
  const on = await aSubmission(between, { by: author, screened: "pass" });
  const [over, next] = between.phases;
  if (!over || !next) throw new Error("A challenge between phases has two of them.");
  const at = new Date();
  const asked = { submissionId: draft.id, personId: staff.id, invitedById: author.id };
  await db().submissionMember.create({ data: { ...asked, state: "invited", invitedAt: at } });
  await db().submission.update({
    where: { id: written.id },
    data: { enteredById: manager.id, handedOverAt: at },
  });
  await db().submissionMember.updateMany({
    where: { submissionId: written.id },
    data: { state: "invited" },
  });
  await db().phaseInvitation.create({
    data: { submissionId: on.id, phaseId: next.id, invitedById: manager.id, invitedAt: at },
  });
  const submitted = await aSubmission(entered, { by: author });
  await db().entryReceipt.create({
    data: {
      ...{ id: newId(), submissionId: submitted.id, personId: author.id, at },
      ...{ digest: "0".repeat(64), termsVersion: 1 },
    },
  });
  return {
    entered: entered.id,
    between: between.id,
    overPhase: over.id,
    nextPhase: next.id,
    entry: submitted.id,
    entryDraft: draft.id,
    entryFor: written.id,
    entryOn: on.id,
    entryFile: (await aFile({ by: author, on: draft, kind: "submission" })).id,
  };
}
