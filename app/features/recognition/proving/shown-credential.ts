/** A credential as its page shows it. */
import type { BadgeArtwork } from "#app/ui/badge/badge-medallion.tsx";
import type { Openness } from "./openness.ts";

export interface ShownCredential {
  readonly id: string;
  readonly awardId: string;
  readonly badgeId: string;
  readonly version: number;
  readonly artwork: BadgeArtwork;
  readonly name: string;
  readonly description: string;
  /** Markdown. */
  readonly criteria: string;
  /** Of the badge's words. */
  readonly language: string;
  /** What changed, and for whom; empty when a rule gave it. */
  readonly changed: string;
  readonly forWhom: string;
  readonly evidence: readonly { readonly name: string; readonly url: string }[];
  readonly issuer: { readonly name: string; readonly url: string };
  readonly awardedAt: Date;
  /** Null while it waits to be signed. */
  readonly signedAt: Date | null;
  /** Whether it could not be signed when that was tried last. */
  readonly hasFailed: boolean;
  readonly isRevoked: boolean;
  /** Whether its picture has been drawn. */
  readonly hasPicture: boolean;
  readonly openness: Openness;
  /** Whether the reader is its recipient. */
  readonly isOwn: boolean;
  /** The recipient's name, for themselves and for whoever they let read it; null for everybody else. */
  readonly holder: string | null;
}
