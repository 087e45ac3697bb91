import { system } from "#app/core/actor.ts";
import { Refusal } from "#app/core/errors.ts";
import { storable } from "#app/platform/text.ts";
import { transact } from "#app/platform/transact.server.ts";
import { insertNotice, saveUndeliverable, saveVerdict } from "./delivery.store.server.ts";
import { noticeSchema, verdictOf } from "./delivery-notice.ts";

/**
 * Takes a signed notice of the provider: a mail that came back or was complained about is noted as such, and nothing
 * more goes to that address. The same notice again changes nothing. Throws `invalid` for what is no notice.
 */
export async function takeNotice(id: string, body: unknown): Promise<void> {
  const notice = noticeSchema.safeParse(body);
  if (!notice.success) throw new Refusal("invalid", "mail.notReadable");
  const found = verdictOf(notice.data);
  if (found === null) return;
  const verdict = { ...found, detail: storable(found.detail) };
  await transact(system, async ({ sql, now }) => {
    if (!(await insertNotice(sql, id, now))) return;
    await saveVerdict(sql, verdict);
    await saveUndeliverable(sql, verdict, now);
  });
}
