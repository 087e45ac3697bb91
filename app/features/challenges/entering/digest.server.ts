import { createHash } from "node:crypto";
import { receiptText } from "./receipt.ts";

/** What tells one text from another: SHA-256 of everything submitted. */
export function digestOf(...submitted: Parameters<typeof receiptText>): string {
  return createHash("sha256")
    .update(receiptText(...submitted))
    .digest("hex");
}
