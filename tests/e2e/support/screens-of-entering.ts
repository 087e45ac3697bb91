import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { db } from "#app/platform/db.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { aChallenge, aSubmission } from "#tests/support/challenge-builders.ts";

/** Writing challenges, entering them and screening what was entered. */
export async function screensOfEntering(me: Actor) {
  const draft = await aChallenge({ by: me, title: "Quieter waiting rooms" });
  const elsewhere = await aPerson({ name: "Enna Esimerkki", role: "manager" });
  const [open, entered] = [
    await aChallenge({ by: elsewhere, state: "open", title: "Lighter letters" }),
    await aChallenge({ by: me, state: "open", title: "Paths that are cleared" }),
  ];
  const writing = await aSubmission(open, { by: me, state: "draft", title: "Half a letter" });
  const submitted = await aSubmission(open, { by: me, title: "A letter of one page" });
  await aSubmission(entered, { title: "Salt by the door" });
  const receipt = { digest: "0".repeat(64), termsVersion: 1, at: new Date() };
  await db().entryReceipt.create({
    data: { ...receipt, id: newId(), submissionId: submitted.id, personId: me.id },
  });
  const edit = (section: string) => `/challenges/${draft.id}/edit/${section}`;
  return {
    reading: {
      "preview of a challenge": `/challenges/${draft.id}/preview`,
      "review of a challenge": edit("review"),
      "what I enter": `/challenges/${open.id}/entry`,
      "submission of mine": `/submissions/${submitted.id}`,
      receipt: `/submissions/${submitted.id}/receipt`,
      "what was submitted": `/challenges/${open.id}/submissions`,
      screening: `/challenges/${entered.id}/screening`,
      "going on to a next phase": `/challenges/${entered.id}/screening/invitations`,
    },
    writing: {
      "new challenge": "/challenges/new",
      "general of a challenge": edit("general"),
      "sponsors of a challenge": edit("sponsors"),
      "timeline of a challenge": edit("timeline"),
      "prizes of a challenge": edit("prizes"),
      "who may enter": edit("eligibility"),
      "judging of a challenge": edit("judging"),
      "how to enter": edit("entering"),
      "resources of a challenge": edit("resources"),
      "commitment of a challenge": edit("commitment"),
      "submission being written": `/submissions/${writing.id}/edit`,
      "team of a submission": `/submissions/${writing.id}/team`,
      "my part in a team": `/submissions/${writing.id}/team/role`,
    },
  };
}
