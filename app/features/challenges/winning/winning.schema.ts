import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { paragraph } from "#app/platform/text.ts";
import { bySubmission, fieldOf } from "./field-names.ts";
import { fulfilments, placesAtMost, winningLimits } from "./winner.ts";

const revision = z.coerce
  .number({ error: "ui.brokenRequest" })
  .int({ error: "ui.brokenRequest" })
  .default(0);
const id = z.string({ error: "ui.brokenRequest" }).refine(isId, { error: "ui.brokenRequest" });
const reason = paragraph({ max: winningLimits.reason, long: "winning.reasonLong" }).default("");

/** Who should win, as sponsors send it: a place, or none, for each submission. */
export const proposalSchema = z
  .looseObject({ reason, seenRevision: revision })
  .transform(({ reason: why, seenRevision, ...fields }, context) => {
    const places = bySubmission(fields, "place")
      .filter(({ submissionId, value }) => isId(submissionId) && value !== "")
      .map(({ submissionId, value }) => ({ submissionId, place: Number(value) }));
    if (places.some(({ place }) => !Number.isInteger(place) || place < 1 || place > placesAtMost))
      context.addIssue({ code: "custom", message: "ui.brokenRequest" });
    return { places, reason: why, seenRevision };
  });

/** What sponsors say to submissions, and to all others. */
export const feedbackSchema = z
  .looseObject({
    rest: paragraph({ max: winningLimits.feedback, long: "winning.feedbackLong" }).default(""),
  })
  .transform(({ rest, ...fields }, context) => {
    const one = paragraph({ max: winningLimits.feedback, long: "winning.feedbackLong" });
    const texts = new Map<string, string>();
    for (const { submissionId, value } of bySubmission(fields, "text")) {
      if (!isId(submissionId)) continue;
      const read = one.safeParse(value);
      if (read.success) texts.set(submissionId, read.data);
      else
        context.addIssue({
          code: "custom",
          message: read.error.issues[0]?.message ?? "ui.brokenText",
          path: [fieldOf("text", submissionId)],
        });
    }
    return { texts, rest };
  });

/** A leader's announcement: at once, or at a moment as the organisation's clocks show it. */
export const announcementSchema = z.object({
  publishing: z.enum(["now", "later", "put-off"], { error: "ui.brokenRequest" }).default("now"),
  announceAt: z.string({ error: "ui.brokenText" }).max(30, { error: "ui.brokenText" }).default(""),
  words: paragraph({ max: winningLimits.words, long: "winning.wordsLong" }).default(""),
  seenRevision: revision,
});

/** Why a winner leaves its place. */
export const exitSchema = z.object({ reason });

/** How far a prize is. */
export const prizeSchema = z.object({
  winnerId: id,
  prizeId: id,
  state: z.enum(fulfilments, { error: "ui.brokenRequest" }),
  seen: z.enum(fulfilments, { error: "ui.brokenRequest" }),
  note: paragraph({ max: winningLimits.note, long: "winning.noteLong" }).default(""),
});

/** Who follows when a place has become free. */
export const replacementSchema = z
  .object({
    place: z.coerce.number({ error: "ui.brokenRequest" }).int({ error: "ui.brokenRequest" }),
    way: z.enum(["up", "stay"], { error: "ui.brokenRequest" }),
    newcomerId: z.union([id, z.literal("")], { error: "ui.brokenRequest" }).default(""),
    reason,
  })
  .transform(({ way, newcomerId, ...rest }) => ({
    ...rest,
    movesUp: way === "up",
    newcomerId: newcomerId === "" ? null : newcomerId,
  }));
