import { prepared } from "#app/platform/db.server.ts";
import { givenTime } from "#app/platform/transact.server.ts";
import type { ReactionKind, ReactionState } from "./reaction.ts";

/** What became of one person's reaction; see react_to_comment() in the migrations. */
export interface CastReaction extends ReactionState {
  readonly outcome: "missing" | "gone" | "inactive" | "own" | "closed" | "changed" | "unchanged";
  readonly subjectId: string;
}

/** Sets or withdraws a reaction in one statement. */
export async function castReaction(
  commentId: string,
  personId: string,
  kind: ReactionKind,
  want: boolean,
): Promise<CastReaction> {
  const [cast] = await prepared<CastReaction>("react-to-comment", reactSql, [
    commentId,
    personId,
    kind,
    want,
    givenTime(),
  ]);
  if (!cast) throw new Error("react_to_comment() gave no answer");
  return cast;
}

const reactSql = `
  select outcome, subject_id as "subjectId", mine::text[] as mine, counts, revision
  from react_to_comment($1::uuid, $2::uuid, $3::reaction_kind, $4::boolean, coalesce($5::timestamptz, now()))`;
