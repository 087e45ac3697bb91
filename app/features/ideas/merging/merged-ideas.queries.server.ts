import type { Actor } from "#app/core/actor.ts";
import { may } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import { ideaPolicy } from "../idea.policy.ts";
import { takesAnswers, type Idea, type Standing } from "../idea.ts";
import { recordingSql } from "../recording/recording-sql.ts";
import type { Recording } from "../recording/recording.ts";
import { mergingPolicy } from "./merging.policy.ts";
import type { MergingAs } from "./merge.store.server.ts";

interface MergedRow extends MergingAs {
  id: string;
  standing: Standing;
  title: string;
  language: Language;
  pseudonym: string | null;
  revision: number;
  textVersion: number;
  stateVersion: number;
  mergeId: string;
  by: string;
  at: Date;
  html: string;
  /** The idea it came with; null: it was merged into this one itself. */
  with: string | null;
  authorIds: string[];
  answererIds: string[];
  recording: Recording | null;
  wholeAuthorIds: string[];
  wholeAnswererIds: string[];
  wholeRecording: Recording | null;
}

/** How many merged ideas a page shows, the latest ones. */
const shownAtMost = 50;

/** The ideas that go on as part of another one, the latest first, with what this person may do with each. */
export async function mergedIdeas(actor: Actor, { id }: Pick<Idea, "id">) {
  const rows = await prepared<MergedRow>("merged-ideas", mergedIdeasSql, [id]);
  const seen = rows.filter((row) => may(actor, ideaPolicy.see, row));
  return seen.map(({ authorIds, answererIds, recording, at, ...rest }) => {
    const { wholeAuthorIds, wholeAnswererIds, wholeRecording, ...row } = rest;
    const merged = { authorIds, answererIds, recording };
    const into = {
      ...{ authorIds: wholeAuthorIds, answererIds: wholeAnswererIds, recording: wholeRecording },
    };
    return {
      ...row,
      at: at.toISOString(),
      can: {
        undo: may(actor, mergingPolicy.merge, { merged, into }),
        /** Answering officially what was said about it, and answering at all. */
        answer: may(actor, ideaPolicy.answer, merged),
        reply: may(actor, ideaPolicy.comment, merged) && takesAnswers(row),
      },
    };
  });
}

export type MergedIdea = Awaited<ReturnType<typeof mergedIdeas>>[number];

export const mergedIdeasSql = `
  select i.id, standing(i), i.title, i.language, i.pseudonym, i.revision, i.state_version as "stateVersion",
    (select count(*)::int from idea_version v where v.idea_id = i.id) + 1 as "textVersion",
    m.id as "mergeId", m.merged_by_name as by, m.capacity, m.capacity_of as "capacityOf", m.merged_at as at,
    m.explanation_html as html, case when w.id <> i.merged_into_id then w.title end as with,
    array(select a.person_id from idea_author a where a.idea_id = i.id) as "authorIds",
    array(select person_id from idea_answerers(i.id)) as "answererIds", ${recordingSql("i.id")} as recording,
    array(select a.person_id from idea_author a where a.idea_id = i.merged_into_id) as "wholeAuthorIds",
    array(select person_id from idea_answerers(i.merged_into_id)) as "wholeAnswererIds",
    ${recordingSql("i.merged_into_id")} as "wholeRecording"
  from idea i join idea_merge m on m.idea_id = i.id and m.undone_at is null join idea w on w.id = m.into_id
  where i.merged_into_id = $1::uuid
  order by m.merged_at desc, m.id desc limit ${String(shownAtMost)}`;
