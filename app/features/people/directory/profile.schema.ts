import { z } from "zod";
import { line, paragraph } from "#app/platform/text.ts";
import { aboutAtMost, skillAtMost, skillsAtMost } from "./own-profile.ts";

const skill = line({ max: skillAtMost, long: "directory.skillLong" });

/** What somebody says about themselves: skills as a comma list, and a short Markdown text. */
export const profileSchema = z.object({
  about: paragraph({ max: aboutAtMost, long: "directory.aboutLong" }).default(""),
  skills: z
    .string({ error: "ui.brokenText" })
    .default("")
    .transform(eachSkill)
    .transform(withoutRepeats)
    .refine((skills) => skills.length <= skillsAtMost, { error: "directory.skillsMany" }),
});

/** What is wrong with one of them is wrong with the field. */
function eachSkill(list: string, context: z.core.$RefinementCtx<string>): string[] {
  return list.split(/[,;\n\t]+/).flatMap((text) => {
    const { data, error } = skill.safeParse(text);
    for (const { message } of error?.issues ?? []) context.addIssue({ code: "custom", message });
    return data ? [data] : [];
  });
}

/** The same skill in other capitals is the same skill; the first stays. */
function withoutRepeats(skills: readonly string[]): string[] {
  const first = new Map(skills.map((one) => [one.toLocaleLowerCase(), one] as const).reverse());
  return skills.filter(
    (one, at) => skills.indexOf(one) === at && first.get(one.toLocaleLowerCase()) === one,
  );
}
