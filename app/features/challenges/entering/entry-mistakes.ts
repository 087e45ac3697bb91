/** What a submission lacks beyond what its form says of itself: what its challenge rules. */
import type { Message } from "#app/core/words.ts";
import { answerField } from "./answer-field.ts";
import type { SubmissionText } from "./submission.ts";
import type { EntryQuestion } from "./entry-form.store.server.ts";

/** What a challenge rules of its submissions. */
interface EntryRules {
  readonly isBlind: boolean;
  readonly linksIdea: boolean;
  readonly linksOutside: boolean;
  readonly needsFile: boolean;
  readonly questions: readonly EntryQuestion[];
}

interface Around {
  readonly files: number;
  /** Ideas that may be named. */
  readonly ideaIds: readonly string[];
}

/** Mistakes by field; nothing means that it may be submitted as it is. */
export function entryMistakes(
  rules: EntryRules,
  text: SubmissionText,
  { files, ideaIds }: Around,
): Record<string, Message> {
  const mistakes: Record<string, Message> = {};
  for (const { id, needed } of rules.questions) {
    const given = text.answers.find(({ questionId }) => questionId === id);
    if (needed && !given?.answer.trim())
      mistakes[answerField(id)] = { key: "entering.answerMissing" };
  }
  if (text.externalUrl !== "" && !isHttps(text.externalUrl))
    mistakes["externalUrl"] = { key: "entering.addressWrong" };
  if (text.ideaId !== null && !ideaIds.includes(text.ideaId))
    mistakes["ideaId"] = { key: "entering.ideaNotOwn" };
  if (rules.needsFile && files === 0) mistakes["files"] = { key: "entering.fileMissing" };
  if (rules.isBlind && !text.isNameless)
    mistakes["isNameless"] = { key: "entering.namelessMissing" };
  return mistakes;
}

/** What is not asked for is not taken, whatever a form sends. */
export function asRuled(
  { linksIdea, linksOutside, isBlind }: EntryRules,
  text: SubmissionText,
): SubmissionText {
  return {
    ...text,
    externalUrl: linksOutside ? text.externalUrl : "",
    ideaId: linksIdea ? text.ideaId : null,
    isNameless: isBlind && text.isNameless,
  };
}

/** An address outside that leads somewhere, encrypted, and carries no password. */
function isHttps(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  return protocol === "https:" && hostname.includes(".") && username === "" && password === "";
}
