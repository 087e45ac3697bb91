import { newId } from "#app/core/ids.ts";
import type { Change } from "#app/core/subject.ts";
import { editSize, isTold } from "../edit-size.ts";
import { replaceText, type LockedIdea } from "../idea.store.server.ts";
import { differs, type IdeaText } from "../idea.ts";
import { answerByActing } from "../promising/answer-by-acting.server.ts";
import { renewPromise } from "../promising/renew-promise.server.ts";
import { putTags, touchState } from "../tagging/tag.store.server.ts";

interface Edit {
  readonly editorId: string;
  readonly text: IdeaText;
  /** Left out or null, they stay as they are. */
  readonly tags?: readonly string[] | null | undefined;
  readonly calledSmall: boolean;
}

/** Writes what an idea says from now on, keeps what it said, and records it; what changes nothing leaves no trace. */
export async function writeEdit(
  change: Change,
  idea: LockedIdea,
  { editorId, text, tags, calledSmall }: Edit,
): Promise<void> {
  const { sql, now, record } = change;
  const { id } = idea;
  const subject = { kind: "idea", id } as const;
  const retagged = tags ? await putTags(sql, id, tags) : false;
  if (!differs(idea.text, text)) {
    if (!retagged || !tags) return;
    await touchState(sql, id);
    record({ kind: "idea.tagged", subject, data: { tags } });
    return;
  }
  const versionId = newId(now.getTime());
  const revision = await replaceText(sql, { idea, text, versionId, editorId, at: now });
  record({
    kind: "idea.edited",
    subject,
    data: {
      ...{ versionId, revision, textVersion: idea.textVersion + 1 },
      substantial: isTold(editSize(idea.text, text), calledSmall),
    },
  });
  // Whoever wrote it down for a colleague speaks for no author.
  if (idea.authorIds.includes(editorId)) await answerByActing(change, id, "edited");
  if (text.categoryId !== idea.text.categoryId) await renewPromise(sql, id, now);
}
