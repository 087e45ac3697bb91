/** The receipt: what somebody can show of having submitted, and by which it is told whether a text is the one submitted. */
import type { SubmissionText } from "./submission.ts";

/** A file as the receipt counts it: what lies under an id never changes. */
interface ReceiptFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}

/** What a digest is made of: everything submitted, always in the same order. */
export function receiptText(
  { id, phaseId }: { readonly id: string; readonly phaseId: string },
  text: SubmissionText,
  personIds: readonly string[],
  files: readonly ReceiptFile[],
): string {
  return JSON.stringify([
    ...[id, phaseId, text.title, text.brief, text.description, text.externalUrl],
    ...[text.ideaId, text.teamName],
    text.answers.map(({ questionId, question, answer }) => [questionId, question, answer]),
    [...personIds].sort(),
    files.map((file) => [file.id, file.name, file.bytes]),
  ]);
}

/** The number as people read it out: C-000123. */
export function receiptNumber(number: string): string {
  return `C-${number.padStart(6, "0")}`;
}
