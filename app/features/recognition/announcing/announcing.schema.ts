import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { languages } from "#app/core/words.ts";
import { line, paragraph } from "#app/platform/text.ts";
import { announcementLimits, announcementSigns, congratulationLimits } from "./announcement.ts";

const broken = { error: "ui.brokenRequest" } as const;
const revision = z
  .string(broken)
  .regex(/^\d{1,9}$/, broken)
  .transform(Number);

/** What an announcement tells of besides awards, as its form names it: "challenge:" or "idea:" and an id. */
const about = z
  .string(broken)
  .default("")
  .transform((text, context) => {
    const [kind, id] = text.split(":");
    if (text === "") return { challengeId: null, ideaId: null };
    if (kind === "challenge" && isId(id)) return { challengeId: id, ideaId: null };
    if (kind === "idea" && isId(id)) return { challengeId: null, ideaId: id };
    context.addIssue({ code: "custom", message: broken.error });
    return z.NEVER;
  });

/** An announcement as its form sends it; each award that it tells of is a field of its own. */
export const announcementSchema = z
  .looseObject({
    id: z.string(broken).refine(isId, broken),
    revision,
    title: line({
      max: announcementLimits.title,
      long: "announcing.titleLong",
      missing: "announcing.titleMissing",
    }),
    text: paragraph({
      max: announcementLimits.text,
      long: "announcing.textLong",
      missing: "announcing.textMissing",
    }),
    language: z.enum(languages, broken),
    about,
  })
  .transform(({ id, revision: seenRevision, title, text, language, about: told, ...fields }) => ({
    ...{ id, seenRevision, title, text, language },
    ...told,
    awardIds: Object.keys(fields)
      .map((name) => /^award-(.{36})$/.exec(name)?.[1])
      .filter(isId),
  }));

/** Where the refusals of its form belong. */
export const announcementFieldOf = {
  "announcing.oneThing": "about",
  "announcing.aboutGone": "about",
  "announcing.awardsGone": "",
} as const;

/** When an announcement is published: at once, at a moment as the organisation's clocks show it, or by hand. */
export const publicationSchema = z.object({
  publishing: z.enum(["now", "later", "by-hand"], broken).default("now"),
  publishAt: z.string(broken).max(30, broken).default(""),
  revision,
});

/** Why an announcement is withdrawn. */
export const withdrawalSchema = z.object({
  reason: paragraph({
    max: announcementLimits.reason,
    long: "announcing.reasonLong",
    missing: "announcing.reasonMissing",
  }),
});

/** What somebody says to an announcement. */
export const congratulationSchema = z.object({
  words: paragraph({
    max: congratulationLimits.longest,
    long: "announcing.congratulationLong",
    missing: "announcing.congratulationMissing",
  }),
});

/** Which sign is set or taken back. */
export const signSchema = z.object({
  set: z.enum(announcementSigns, broken).optional(),
  withdraw: z.enum(announcementSigns, broken).optional(),
});
