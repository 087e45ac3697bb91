-- Who may be told of a submission: whoever is in it or invited to it, its sponsors once it is submitted, and whoever
-- entered it on behalf. Judges are told of challenges alone, as a title may tell whose it is.
CREATE FUNCTION "submission_told_to"("s" "submission", "who" uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN EXISTS (SELECT FROM "challenge" c WHERE c."id" = "s"."challenge_id" AND challenge_shown_to(c, "who"))
    AND ("s"."entered_by_id" = "who"
      OR ("s"."state" <> 'draft' AND is_sponsor("s"."challenge_id", "who"))
      OR EXISTS (
        SELECT FROM "submission_member" m
        WHERE m."submission_id" = "s"."id" AND m."person_id" = "who" AND m."state" <> 'declined'));

-- What became of the timeline, where a move is one of deadlines: PhaseChange[] in move.store.server.ts.
ALTER TABLE "challenge_move" ADD COLUMN "changes" JSONB NOT NULL DEFAULT '[]';
-- The order of what happened in one moment: a challenge that is published may open at once.
ALTER TABLE "challenge_move" ADD COLUMN "position" BIGSERIAL NOT NULL;
