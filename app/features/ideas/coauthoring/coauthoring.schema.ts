import { z } from "zod";

/** Whom an author invites, or invites no longer. */
export const coAuthorSchema = z.object({
  personId: z
    .string({ error: "coauthoring.personUnknown" })
    .min(1, { error: "coauthoring.personMissing" })
    .max(36, { error: "coauthoring.personUnknown" }),
});

/** What an invited person answers. */
export const invitationSchema = z.object({
  answer: z.enum(["accept", "decline"], { error: "ui.brokenRequest" }),
});
