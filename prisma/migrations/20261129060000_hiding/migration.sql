-- Moderators hide comments, withdrawn answers and files without a report before it; nothing of it is gone for good.
ALTER TABLE "hidden_comment"
  ADD COLUMN "withdrawn_at" TIMESTAMPTZ,
  ADD COLUMN "withdrawal_reason" TEXT;
ALTER TABLE "hidden_comment" ADD CONSTRAINT "hidden_comment_withdrawn_check"
  CHECK (("withdrawn_at" IS NULL) = ("withdrawal_reason" IS NULL));

ALTER TABLE "stored_file" ADD COLUMN "hidden_at" TIMESTAMPTZ;

ALTER TABLE "moderation_case" DROP CONSTRAINT "moderation_case_check";
ALTER TABLE "moderation_case" ADD CONSTRAINT "moderation_case_check" CHECK (
  "kind" IN ('reports', 'waiting', 'appeal') AND "thing_kind" IN ('idea', 'comment', 'file')
  AND ("closed_at" IS NULL) = ("outcome" IS NULL)
);
ALTER TABLE "moderation_act" DROP CONSTRAINT "moderation_act_check";
ALTER TABLE "moderation_act" ADD CONSTRAINT "moderation_act_check" CHECK (
  "thing_kind" IN ('idea', 'comment', 'file') AND "kind" IN ('dismissed', 'warned', 'hidden', 'restored',
    'warning_withdrawn', 'upheld', 'approved', 'refused', 'appealed', 'named')
  AND ("reason_id" IS NULL) = ("reason" IS NULL)
  AND ("moderator_id" IS NULL) = ("kind" = 'appealed')
);

-- As before; a file is its idea's authors'.
CREATE OR REPLACE FUNCTION "moderation_handlers"("p_case" "moderation_case") RETURNS TABLE ("person_id" uuid)
LANGUAGE sql STABLE ROWS 4 AS $$
  WITH "able" AS (
    SELECT p."id", p."is_moderator" FROM "person" p
    WHERE (p."is_moderator" OR p."is_admin") AND p."deactivated_at" IS NULL AND p."import_id" IS NULL
      AND p."id" <> ALL (("p_case")."concerned_ids") AND p."id" IS DISTINCT FROM ("p_case")."decider_id"
      AND NOT EXISTS (
        SELECT FROM "idea_author" a
        WHERE ("p_case")."thing_kind" <> 'comment' AND a."idea_id" = ("p_case")."idea_id" AND a."person_id" = p."id"
      )
  )
  SELECT "id" FROM "able" WHERE "is_moderator" OR NOT EXISTS (SELECT FROM "able" WHERE "is_moderator")
$$;
