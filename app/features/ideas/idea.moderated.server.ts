import { isId } from "#app/core/ids.ts";
import type { NewEvent } from "#app/core/event.ts";
import type { ModeratedPort, PendingEdit, Published } from "#app/core/moderated.ts";
import { may } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { ideaPolicy } from "./idea.policy.ts";
import type { HeldEdit } from "./holding/held-edit.ts";
import { dropEdit, heldNow, settleEdit } from "./holding/held-edit.store.server.ts";
import { writeEdit } from "./holding/write-edit.server.ts";
import { lockIdea, type LockedIdea } from "./idea.store.server.ts";
import { beginAwaiting } from "./promising/follow-answers.server.ts";
import { differs, isEditable, type IdeaText, type Standing } from "./idea.ts";

/** Ideas as moderation sees them. */
export const moderatedIdea: ModeratedPort = {
  async lock(sql, id) {
    const idea = isId(id) ? await lockIdea(sql, id) : null;
    if (!idea) return null;
    const { held } = await heldNow(sql, id);
    return {
      edit: held && pendingEdit(idea, held),
      kind: "idea",
      id,
      ideaId: id,
      title: idea.text.title,
      url: `/ideas/${id}`,
      // Whoever wrote it down chose its words.
      authorIds: [...new Set([...idea.authorIds, ...recorderOf(idea)])],
      said: saidBy(idea.text, idea.standing),
      version: versionOf(idea, held),
      standing: idea.standing === "hidden" || idea.standing === "waiting" ? idea.standing : "shown",
      canSee: (actor) => may(actor, ideaPolicy.see, idea),
      hide: (run, at) => setHidden(run, id, at),
      restore: (run) => setHidden(run, id, null),
      letThrough: (run, at) => publish(run, id, at),
    };
  },
};

function recorderOf({ recording }: LockedIdea): string[] {
  return recording ? [recording.recorderId] : [];
}

/** Of an idea that waits its tags count as well; of one that is published what happens to it meanwhile does not. */
function versionOf({ standing, textVersion, stateVersion }: LockedIdea, held: HeldEdit | null) {
  const other = standing === "waiting" ? stateVersion : (held?.version ?? 0);
  return `${String(textVersion)}.${String(other)}`;
}

/** Of an idea that was taken back only the title is there for others. */
function saidBy(text: IdeaText, standing: Standing): string {
  const { title, problem, proposal, beneficiary, answers = [] } = text;
  const answered = answers.map(({ question, answer }) => `${question}\n${answer}`);
  const parts =
    standing === "withdrawn" ? [title] : [title, problem, proposal, beneficiary, ...answered];
  return parts.filter((part) => part !== "").join("\n\n");
}

function pendingEdit(idea: LockedIdea, held: HeldEdit): PendingEdit {
  const { editorId } = held;
  const drop = async (sql: RunSql) => void (await dropEdit(sql, idea.id));
  return {
    said: saidBy(held.text, "published"),
    drop,
    write: isEditable(idea)
      ? async ({ sql, now, record }) => {
          await settleEdit(sql, idea.id, differs(idea.text, held.text));
          const asEditor = (event: NewEvent) => {
            record(event, editorId);
          };
          await writeEdit({ sql, now, record: asEditor }, idea, held);
        }
      : null,
  };
}

async function setHidden(sql: RunSql, id: string, at: Date | null): Promise<void> {
  await sql(
    `update idea set hidden_at = $2, revision = revision + 1, state_version = state_version + 1
     where id = $1`,
    [id, at],
  );
}

/** It is new from the moment at which others can see it. */
async function publish(sql: RunSql, id: string, at: Date): Promise<Published> {
  const [row] = await sql<Published>(
    `update idea i set waiting_since = null, published_at = $2, stage_since = $2,
       revision = revision + 1, state_version = state_version + 1
     where id = $1
     returning category_id as "categoryId", unit_id as "unitId",
       (select a.person_id from idea_author a where a.idea_id = i.id order by a.position limit 1) as "authorId"`,
    [id, at],
  );
  if (!row) throw new Error("An idea that was held is gone.");
  await beginAwaiting(sql, id, at);
  return row;
}
