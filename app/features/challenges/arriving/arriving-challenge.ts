/** A challenge that comes from elsewhere, as it is to stand here, and what is kept of where it came from. */
import type { ChallengeState, ChallengeType } from "../challenge.ts";
import type { Remark } from "./remark.ts";

export interface ArrivingChallenge {
  readonly sourceId: string;
  readonly title: string;
  readonly tagline: string;
  readonly types: readonly ChallengeType[];
  readonly description: string;
  readonly rules: string;
  readonly entering: string;
  /** Texts under the names that they have in `challenge.html`. */
  readonly html: Readonly<Record<"description" | "rules" | "entering", string>>;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly prizes: readonly ArrivingPrize[];
  readonly state: ChallengeState;
  readonly origin: ArrivingOrigin;
  readonly remarks: readonly Remark[];
}

/** Money in cents, or what cannot be measured, in words. */
export interface ArrivingPrize {
  readonly kind: "cash" | "honour";
  readonly amount: number | null;
  readonly text: string;
}

/** In the source's own words. */
export interface ArrivingOrigin {
  readonly address: string;
  readonly externalUrl: string;
  readonly agency: string;
  readonly partnerAgencies: string;
  readonly partners: string;
  readonly status: string;
  readonly typeWords: readonly string[];
  readonly startsText: string;
  readonly endsText: string;
  readonly prizeText: string;
  readonly prizesHtml: string;
  readonly judgingHtml: string;
  /** The whole entry, as JSON. */
  readonly entry: string;
  /** Of the entry and of how it is read: the same as long as nothing would come out differently. */
  readonly digest: string;
}
