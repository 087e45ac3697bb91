import { editIdea } from "#app/features/ideas/edit-idea.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { isEditable } from "#app/features/ideas/idea.ts";
import { queueEdit } from "#app/features/moderation/queue-idea.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { actorsOf } from "./chapter-ideas.ts";
import { waitingEdit } from "./demo/moderation.ts";
import type { DemoOrganisation } from "./demo/types.ts";
import { stableId } from "./stable-id.ts";

/** An author has taken up what colleagues said, in the category where a moderator looks at it before they do. */
export async function loadWaitingEdit(demo: DemoOrganisation): Promise<void> {
  const idea = demo.ideas.find(({ key }) => key === waitingEdit.idea);
  if (!idea) throw new Error(`The demo organisation has no idea called ${waitingEdit.idea}.`);
  const author = (await actorsOf(demo))(idea.authorKey);
  const ideaId = stableId(idea.key, idea.at);
  const { title, problem, beneficiary, kind, categoryId, textVersion, ...now } = await ideaPage(
    author,
    ideaId,
    "en",
  );
  if (!isEditable(now)) return;
  const { proposal, tags } = waitingEdit;
  const text = { title, problem, proposal, beneficiary, kind, categoryId, textVersion, tags };
  await under({ now: new Date(demo.now.getTime() - 2 * 3_600_000) }, async () => {
    await editIdea(author, ideaId, text);
    await queueEdit(ideaId, stableId("case of a waiting edit", demo.now));
  });
}
