import type { Translate } from "#app/core/words.ts";
import type { IdeaText } from "../idea.ts";

type Said = Pick<IdeaText, "title" | "problem" | "proposal" | "beneficiary" | "answers">;

/** A part of an idea that says something else than before. */
export interface ChangedPart {
  readonly heading: string;
  readonly before: string;
  readonly after: string;
}

/** The parts in which two texts of an idea differ, with what each is called. */
export function changedParts(t: Translate, before: Said, after: Said): ChangedPart[] {
  return [
    { heading: t("composing.title"), before: before.title, after: after.title },
    { heading: t("ideas.problem"), before: before.problem, after: after.problem },
    { heading: t("ideas.proposal"), before: before.proposal, after: after.proposal },
    { heading: t("ideas.beneficiary"), before: before.beneficiary, after: after.beneficiary },
    ...answersOf(before.answers ?? [], after.answers ?? []),
  ].filter((part) => part.before !== part.after);
}

type Given = NonNullable<Said["answers"]>;

/** Questions answered before or now, each with both answers. */
function answersOf(before: Given, after: Given): ChangedPart[] {
  const ids = [...new Set([...after, ...before].map(({ id }) => id))];
  return ids.map((id) => {
    const [old, recent] = [before, after].map((given) => given.find((one) => one.id === id));
    const heading = recent?.question ?? old?.question ?? "";
    return { heading, before: old?.answer ?? "", after: recent?.answer ?? "" };
  });
}
