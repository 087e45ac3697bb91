import { z } from "zod";
import { isId } from "#app/core/ids.ts";

const id = (error: "panel.unknownPerson" | "judging.noPhase" | "judging.noEntry") =>
  z.string({ error }).refine(isId, { error });

/** An invitation as its form sends it. */
export const invitationSchema = z.object({
  phaseId: id("judging.noPhase"),
  personId: id("panel.unknownPerson"),
});

/** An order to assign, as the preview's form sends it. */
export const orderSchema = z.object({
  phaseId: id("judging.noPhase"),
  wanted: z.coerce
    .number({ error: "panel.wantedWrong" })
    .int({ error: "panel.wantedWrong" })
    .min(1, { error: "panel.wantedWrong" })
    .max(20, { error: "panel.wantedWrong" }),
  seed: z
    .string({ error: "panel.planChanged" })
    .regex(/^[\w-]{4,64}$/, { error: "panel.planChanged" }),
  mark: z.string({ error: "panel.planChanged" }).max(40, { error: "panel.planChanged" }),
});

/** An assignment by hand as its form sends it. */
export const byHandSchema = z.object({
  judgeId: id("panel.unknownPerson"),
  set: z.enum(["on", "off"], { error: "ui.brokenRequest" }),
});

/** An answer to an invitation. */
export const answerSchema = z.object({
  answer: z.enum(["accepted", "declined"], { error: "ui.brokenRequest" }),
});

/** A declaration: a box for each person who was shown. */
export const declarationSchema = z
  .object({
    shown: z.string({ error: "ui.brokenRequest" }).max(100_000, { error: "ui.brokenRequest" }),
    honest: z.string({ error: "panel.honestMissing" }).min(1, { error: "panel.honestMissing" }),
  })
  .loose()
  .transform(({ shown, honest: _, ...boxes }) => ({
    shownIds: shown.split(" ").filter(isId),
    conflictIds: Object.keys(boxes).flatMap((name) =>
      name.startsWith("conflict-") ? [name.slice("conflict-".length)] : [],
    ),
  }));
