/**
 * A file on a subject. Life cycle: arriving → checking → ready, or infected, after which only its name is left;
 * without a scanner arriving → ready. Whoever may attach may also take it away, at any time, unless moderators hide it:
 * then it stays as it is, for its subject's authors and moderators alone, until it is restored.
 */
import type { SubjectKind } from "#app/core/event.ts";
import type { FileType } from "./file-types.ts";

export const fileStates = ["arriving", "checking", "ready", "infected"] as const;
export type FileState = (typeof fileStates)[number];

/** What files hang on. */
export interface FileSubject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** What is known of a file. */
export interface StoredFile {
  readonly id: string;
  /** Under whose id its bytes lie: its own, unless it was carried on from another. */
  readonly contentId: string;
  readonly subject: FileSubject;
  readonly personId: string;
  readonly name: string;
  readonly type: FileType;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly description: string;
  readonly state: FileState;
  /** Set while moderators hide it. */
  readonly hiddenAt: Date | null;
}

/** Longest description, in characters. */
export const descriptionAtMost = 300;

/** The longer side of a preview, in pixels. */
export const previewSide = 1280;

/** Whether people who see the subject may fetch it. */
export function isOffered({ state }: Pick<StoredFile, "state">): boolean {
  return state === "ready";
}

/** Whether moderators hide it. */
export function isHidden({ hiddenAt }: Pick<StoredFile, "hiddenAt">): boolean {
  return hiddenAt !== null;
}

/** Whether it takes one of the places on its subject; what was found infected or is hidden holds none. */
export function takesPlace({
  state,
  hidden,
}: Pick<StoredFile, "state"> & { readonly hidden: boolean }): boolean {
  return state !== "infected" && !hidden;
}

/** How large the preview of a picture is. */
export function previewSize({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}) {
  const part = Math.min(1, previewSide / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * part)),
    height: Math.max(1, Math.round(height * part)),
  };
}
