import type { Actor } from "#app/core/actor.ts";
import { decide } from "#app/features/ideas/deciding/decide.server.ts";
import { fileAppeal } from "#app/features/ideas/deciding/file-appeal.server.ts";
import { anIdea, aPerson, aUnit } from "#tests/support/builders.ts";

/** One's own idea that was declined, and a colleague's with an appeal that one answers as a leader. */
export async function decidedIdeas(me: Actor) {
  const unit = await aUnit({ name: "Counters" });
  const manager = await aPerson({ name: "Bram Voorbeeld", unit, manages: [unit] });
  const colleague = await aPerson({ unit });
  const declined = await declinedBy(manager, me);
  const appealed = await declinedBy(manager, colleague);
  const text = "The figures of last winter were not looked at.";
  await fileAppeal(colleague, { ideaId: appealed, text });
  return { declined, appealed };

  async function declinedBy(decider: Actor, author: Actor): Promise<string> {
    const { id } = await anIdea({ by: author, unit });
    await decide(decider, {
      ideaId: id,
      seenStage: "open",
      to: "not_now",
      // Comes with the product.
      reasonId: "00000000-0000-7000-8000-000000000105",
      explanation: "The roof comes first, and **only then** the rest.",
      lessons: "",
      language: "en",
    });
    return id;
  }
}
