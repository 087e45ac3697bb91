import type { Actor } from "#app/core/actor.ts";
import { decide } from "#app/features/ideas/deciding/decide.server.ts";
import { askAuthor } from "#app/features/ideas/promising/ask-author.server.ts";
import { fileAppeal } from "#app/features/ideas/deciding/file-appeal.server.ts";
import { anIdea } from "#tests/support/builders.ts";

interface Deciders {
  readonly author: Actor;
  readonly manager: Actor;
}

/**
 * An idea that its unit's manager has declined, another whose author has appealed against that, and one about which its
 * author was asked something.
 */
export async function decidedIdeas({ author, manager }: Deciders, unit: { readonly id: string }) {
  const declined = await aDeclined();
  const appealed = await aDeclined();
  const text = "The figures of last winter were not looked at.";
  await fileAppeal(author, { ideaId: appealed, text });
  const { id: asked } = await anIdea({ by: author, unit });
  await askAuthor(manager, asked, { text: "How many queue on a Monday?" });
  return { declined, appealed, asked };

  async function aDeclined(): Promise<string> {
    const { id } = await anIdea({ by: author, unit });
    await decide(manager, {
      ideaId: id,
      seenStage: "open",
      to: "not_now",
      // Comes with the product.
      reasonId: "00000000-0000-7000-8000-000000000105",
      explanation: "The roof comes first, and only then the rest.",
      lessons: "",
      language: "en",
    });
    return id;
  }
}
