import { sql } from "#app/platform/db.server.ts";

interface RecordingWish {
  readonly idea: { readonly id: string };
  readonly by: { readonly id: string };
  readonly for: { readonly id: string };
}

/** Has an idea be one that somebody wrote down for its author, who has said nothing to it yet. */
export async function aRecording({ idea, by, for: colleague }: RecordingWish): Promise<void> {
  await sql(
    "insert into idea_recording (idea_id, recorder_id, colleague_id, at) values ($1, $2, $3, now())",
    [idea.id, by.id, colleague.id],
  );
  await sql("update idea set posted_by_id = $2 where id = $1", [idea.id, by.id]);
}
