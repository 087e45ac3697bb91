import type { Actor } from "#app/core/actor.ts";
import { Refusal } from "#app/core/errors.ts";
import { prepared } from "#app/platform/db.server.ts";
import { receiptNumber } from "./receipt.ts";
import { entrySeen } from "./submission.queries.server.ts";

interface ReceiptRow {
  readonly number: string;
  readonly at: Date;
  readonly digest: string;
  readonly termsVersion: number;
  readonly isLate: boolean;
  readonly by: string;
}

/** The receipts of a submission for its people, the latest first. Throws `not_found` and `forbidden`. */
export async function receiptsOf(actor: Actor, id: string) {
  const entry = await entrySeen(actor, id);
  if (!entry.part.isMember) throw new Refusal("forbidden", "entering.refusedEdit");
  const rows = await prepared<ReceiptRow>(
    "receipts-of",
    `select r.number::text, r.at, r.digest, r.terms_version as "termsVersion", r.is_late as "isLate", p.name as by
     from entry_receipt r join person p on p.id = r.person_id
     where r.submission_id = $1::uuid order by r.at desc, r.number desc`,
    [id],
  );
  const receipts = rows.map((row) => ({
    ...row,
    number: receiptNumber(row.number),
    at: row.at.toISOString(),
  }));
  return { entry, receipts };
}
