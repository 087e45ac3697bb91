import type { Translate } from "#app/core/words.ts";
import type { Language } from "#app/core/words.ts";
import { changesBetween, type Change } from "#app/features/discussion/text-changes.server.ts";
import { openCategories } from "#app/features/ideas/category.queries.server.ts";
import { changedParts } from "#app/features/ideas/holding/changed-parts.ts";
import { editThatWaits } from "#app/features/ideas/holding/held-edit.queries.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { kindWords } from "#app/features/ideas/kind-words.ts";
import type { Actor } from "#app/core/actor.ts";

/** What a change that waits would make of an idea, part by part, for whoever handles its case; null when none waits. */
export async function changesThatWait(
  actor: Actor,
  ideaId: string,
  { t, language }: { readonly t: Translate; readonly language: Language },
) {
  const held = await editThatWaits(ideaId);
  if (!held) return null;
  const { text, tags } = held;
  const [idea, categories] = await Promise.all([
    ideaPage(actor, ideaId, language),
    openCategories(language),
  ]);
  const nameOf = (id: string) => categories.find((one) => one.id === id)?.name ?? "";
  const placed = [
    {
      heading: t("holding.changeKind"),
      before: t(kindWords[idea.kind]),
      after: t(kindWords[text.kind]),
    },
    {
      heading: t("holding.changeCategory"),
      before: idea.category,
      after: text.categoryId === idea.categoryId ? idea.category : nameOf(text.categoryId),
    },
    {
      heading: t("holding.changeTags"),
      before: idea.tags.join(", "),
      after: (tags ?? idea.tags).join(", "),
    },
  ].filter((part) => part.before !== part.after);
  return [
    ...changedParts(t, idea, text).map(({ heading, before, after }) => ({
      heading,
      changes: changesBetween(before, after),
    })),
    ...placed.map(({ heading, before, after }) => ({ heading, changes: replaced(before, after) })),
  ];
}

/** Names are told apart whole, not word by word. */
function replaced(before: string, after: string): readonly Change[] {
  const parts: Change[] = [
    { what: "removed", text: before },
    { what: "same", text: " " },
    { what: "added", text: after },
  ];
  return parts.filter(({ text }) => text !== "");
}
