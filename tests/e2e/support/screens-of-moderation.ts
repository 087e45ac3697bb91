import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { editIdea } from "#app/features/ideas/edit-idea.server.ts";
import { queueEdit } from "#app/features/moderation/queue-idea.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { aCategory, anIdea, aPerson } from "#tests/support/builders.ts";
import { aFile } from "#tests/support/file-builder.ts";

/** Changes that wait, a colleague's and one's own, and the forms with which a moderator hides what nobody has reported. */
export async function screensOfModeration(me: Actor) {
  const category = await aCategory({ name: "Work and rotas" });
  await sql("update category set premoderated = true where id = $1", [category.id]);
  const colleague = await aPerson({ name: "Ines Ejemplo" });
  const theirs = await aChangeThatWaits(colleague, category);
  const mine = await aChangeThatWaits(me, category);
  const file = await aFile({ by: colleague, on: { id: theirs.ideaId }, name: "Rota, week 46.txt" });
  return {
    reading: {
      moderation: "/moderation",
      "a change that waits": `/moderation/cases/${theirs.caseId}`,
      "own idea whose change waits": `/ideas/${mine.ideaId}`,
    },
    writing: {
      "go on with a change that waits": `/ideas/${mine.ideaId}/edit`,
      "hide an idea": `/ideas/${theirs.ideaId}/hiding`,
      "hide a file": `/ideas/${theirs.ideaId}/files/${file.id}/hiding`,
    },
  };
}

async function aChangeThatWaits(by: Actor, category: { readonly id: string }) {
  const title = "Swap shifts without a signature";
  const { id } = await anIdea({ by, category, title, problem: "A signature takes four days." });
  const problem = "A signature takes four days, and is never refused.";
  const text = { title, problem, proposal: "Let both confirm it.", beneficiary: "" };
  const placed = { kind: "improve", categoryId: category.id } as const;
  await editIdea(by, id, { ...text, ...placed, tags: ["rotas"], textVersion: 1 });
  const caseId = newId();
  await queueEdit(id, caseId);
  return { ideaId: id, caseId };
}
