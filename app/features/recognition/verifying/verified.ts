/** What a verification found, as pages show it. */
import type { Check, Verdict } from "../credential/checks.ts";
import type { FileForm } from "../proving/file-form.ts";

export const checkNames = ["structure", "signature", "issuer", "status"] as const;
export type CheckName = (typeof checkNames)[number];

export type Checks = Readonly<Record<CheckName, Check>>;

export interface Verified {
  readonly verdict: Verdict;
  readonly checks: Checks;
  /** In which form it came. */
  readonly form: FileForm;
  /** What it says of itself; null if it could not be read. Nothing of it is known to be true but by the checks. */
  readonly says: Says | null;
  /** Whether it was given to the address that was asked about; null if none was, or it cannot be told. */
  readonly recipient: "theirs" | "anothers" | "untold" | null;
}

export interface Says {
  readonly name: string | null;
  readonly description: string | null;
  readonly issuerName: string | null;
  readonly issuerId: string | null;
  /** ISO 8601. */
  readonly awardedAt: string | null;
  readonly achievementId: string | null;
}
