import { z } from "zod";
import { isId } from "#app/core/ids.ts";

const text = z.string().catch("");
const said = z
  .object({ type: text, message: text, reason: text })
  .partial()
  .optional()
  .catch(undefined);

/** What a notice of the provider holds of what matters here; other kinds pass too, and change nothing. */
export const noticeSchema = z.object({
  type: z.string().max(100),
  data: z
    .object({
      email_id: z.string().max(200).optional().catch(undefined),
      to: z.array(z.string().max(400)).max(50).catch([]),
      tags: z.unknown(),
      bounce: said,
      failed: said,
      suppressed: said,
    })
    .partial(),
});
type Notice = z.output<typeof noticeSchema>;

/** What follows from a notice. */
export interface Verdict {
  /** Ours, if it was sent with its name on it. */
  readonly mailId: string | null;
  readonly providerId: string | null;
  readonly reason: "bounced" | "complained" | "refused";
  readonly detail: string;
  /** Where no mail can go any more; none when it was that mail alone. */
  readonly addresses: readonly string[];
}

/** What a notice says of a mail that did not arrive, or was not welcome; null when it says nothing of the kind. */
export function verdictOf({ type, data }: Notice): Verdict | null {
  const { bounce, failed, suppressed } = data;
  const of = { mailId: mailIdIn(data.tags), providerId: data.email_id ?? null };
  const addresses = (data.to ?? []).map(bareAddress);
  if (type === "email.complained") return { ...of, reason: "complained", detail: "", addresses };
  if (type === "email.suppressed")
    return { ...of, reason: "bounced", detail: suppressed?.message ?? "", addresses };
  if (type === "email.failed")
    return { ...of, reason: "refused", detail: failed?.reason ?? "", addresses: [] };
  if (type !== "email.bounced") return null;
  const isForGood = !/^(?:transient|undetermined)$/i.test(bounce?.type ?? "");
  const detail = bounce?.message ?? "";
  return { ...of, reason: "bounced", detail, addresses: isForGood ? addresses : [] };
}

// Tags come as an object or as a list of names and values.
function mailIdIn(tags: unknown): string | null {
  const list = z.array(z.object({ name: z.string(), value: z.string() })).safeParse(tags).data;
  const record = z.object({ mail: z.string() }).safeParse(tags).data;
  const id = list?.find(({ name }) => name === "mail")?.value ?? record?.mail;
  return isId(id) ? id : null;
}

function bareAddress(text: string): string {
  return (/<([^<>]+)>\s*$/.exec(text)?.[1] ?? text).trim().toLowerCase();
}
