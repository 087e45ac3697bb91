import type { FileKind, FileStage } from "./file-words.ts";

/** An idea as a row of a file tells it, its texts ready to be kept; places and people still by their names. */
export interface FileIdea {
  /** By which a repeat of the row is recognised. */
  readonly sourceId: string;
  readonly title: string;
  readonly problem: string;
  readonly proposal: string;
  readonly beneficiary: string;
  readonly kind: FileKind;
  readonly stage: FileStage;
  /** Empty where the file does not tell. */
  readonly category: string;
  readonly unit: string;
  /** Lower case. */
  readonly authorEmail: string;
  readonly tags: readonly string[];
  /** Null: when it is brought in. */
  readonly createdAt: Date | null;
  /** What does not become part of an idea here, and is kept beside it. */
  readonly origin: Origin;
  /** The whole title stands in the text, because it is too long for one. */
  readonly titleCut: boolean;
  /** Tags that are too many or too long. */
  readonly tagsLeft: readonly string[];
  /** The answer it got there stands in the text. */
  readonly answered: boolean;
}

/** What is known of an idea from where it came. */
export interface Origin {
  readonly author: string;
  readonly url: string;
  /** How many people supported it there; null when the file does not tell. */
  readonly votes: number | null;
  readonly comments: number | null;
}
