import { z } from "zod";
import { line } from "#app/platform/text.ts";
import { minutesOf, paces, wishedKinds, type Times } from "./wish.ts";

const pace = z.enum(paces, { error: "wishes.brokenChoice" });
const clock = z.string({ error: "wishes.noTime" }).transform((text, context) => {
  const minutes = minutesOf(text);
  if (minutes !== null) return minutes;
  context.addIssue({ code: "custom", message: "wishes.noTime" });
  return z.NEVER;
});
const whole = (least: number, most: number) =>
  z
    .string({ error: "wishes.brokenChoice" })
    .regex(/^\d{1,2}$/, { error: "wishes.brokenChoice" })
    .transform(Number)
    .refine((number) => number >= least && number <= most, { error: "wishes.brokenChoice" });

const times = {
  quiet: z.string().optional(),
  quietFrom: clock,
  quietUntil: clock,
  digestHour: whole(0, 23),
  digestDay: whole(1, 7),
};

/** What somebody chooses for themselves; the choices by kind come as `mail-mention` and `push-mention`. */
export const wishesSchema = z
  .object({
    ...times,
    timeZone: line({ max: 60, long: "wishes.brokenChoice" }).default(""),
    /** A day; empty: nothing is paused. */
    pausedUntil: z
      .string()
      .regex(/^(?:\d{4}-\d\d-\d\d)?$/, { error: "wishes.noDay" })
      .default(""),
  })
  .catchall(z.string())
  .transform((form, context) => ({
    timeZone: form.timeZone,
    pausedUntil: form.pausedUntil,
    wishes: wishesIn(form, context),
    times: timesIn(form),
  }));

/** What an administrator chooses for the organisation. */
export const usualSchema = z
  .object({ ...times, revision: z.string().default("0") })
  .catchall(z.string())
  .transform((form, context) => ({
    revision: /^\d{1,9}$/.test(form.revision) ? Number(form.revision) : 0,
    wishes: wishesIn(form, context),
    times: timesIn(form),
  }));

/** A box that is not ticked is not sent. */
function wishesIn(form: Readonly<Record<string, unknown>>, context: z.RefinementCtx) {
  return wishedKinds.map((kind) => {
    const mail = pace.safeParse(form[`mail-${kind}`]);
    if (!mail.success)
      context.addIssue({ code: "custom", message: "wishes.brokenChoice", path: [`mail-${kind}`] });
    return { kind, mail: mail.data ?? "never", push: form[`push-${kind}`] !== undefined };
  });
}

function timesIn({ quiet, ...form }: Times & { readonly quiet?: string | undefined }): Times {
  const { digestHour, digestDay } = form;
  const { quietFrom, quietUntil } = quiet === undefined ? { quietFrom: 0, quietUntil: 0 } : form;
  return { quietFrom, quietUntil, digestHour, digestDay };
}
