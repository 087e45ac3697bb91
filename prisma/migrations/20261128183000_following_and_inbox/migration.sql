-- Following, and an inbox whose lines gather what is about the same thing.
CREATE TABLE "follow" (
    "person_id" UUID NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "muted" BOOLEAN NOT NULL DEFAULT false,
    "since" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "follow_pkey" PRIMARY KEY ("person_id", "subject_kind", "subject_id")
);
CREATE INDEX "follow_subject_idx" ON "follow"("subject_id", "person_id");
ALTER TABLE "follow" ADD CONSTRAINT "follow_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE;
ALTER TABLE "follow" ADD CONSTRAINT "follow_kind_check"
  CHECK ("subject_kind" IN ('idea', 'person', 'unit', 'category') AND "reason" IN ('chosen', 'mentioned'));
-- Only an idea can be heard of without following it, so only an idea is muted.
ALTER TABLE "follow" ADD CONSTRAINT "follow_muted_check" CHECK (NOT "muted" OR "subject_kind" = 'idea');

ALTER TABLE "notification"
  ADD COLUMN "subject_kind" TEXT,
  ADD COLUMN "subject_id" UUID,
  ADD COLUMN "comment_id" UUID,
  ADD COLUMN "actor_id" UUID,
  ADD COLUMN "reason" TEXT;
-- So far there were only welcomes, which are about their reader.
UPDATE "notification" SET "subject_kind" = 'person', "subject_id" = "person_id", "reason" = 'joined';
ALTER TABLE "notification"
  ALTER COLUMN "subject_kind" SET NOT NULL,
  ALTER COLUMN "subject_id" SET NOT NULL,
  ALTER COLUMN "reason" SET NOT NULL;
DROP INDEX "notification_inbox_idx";
CREATE INDEX "notification_line_idx"
  ON "notification"("person_id", "kind", "subject_id", "created_at" DESC, "id" DESC);
CREATE INDEX "notification_comment_idx" ON "notification"("comment_id");

CREATE TABLE "inbox_line" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "since_at" TIMESTAMPTZ NOT NULL,
    "latest_at" TIMESTAMPTZ NOT NULL,
    "read_at" TIMESTAMPTZ,

    CONSTRAINT "inbox_line_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "inbox_line_once_key" ON "inbox_line"("person_id", "kind", "subject_id");
CREATE INDEX "inbox_line_latest_idx" ON "inbox_line"("person_id", "latest_at" DESC, "id" DESC);
ALTER TABLE "inbox_line" ADD CONSTRAINT "inbox_line_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE;
ALTER TABLE "inbox_line" ADD CONSTRAINT "inbox_line_check" CHECK ("since_at" <= "latest_at");
INSERT INTO "inbox_line" ("id", "person_id", "kind", "subject_kind", "subject_id", "since_at", "latest_at", "read_at")
SELECT DISTINCT ON ("person_id", "kind") "id", "person_id", "kind", "subject_kind", "subject_id", "created_at", "created_at", "read_at"
FROM "notification" ORDER BY "person_id", "kind", "created_at" DESC, "id" DESC;

-- Whether somebody may read an idea: ideaPolicy.see for a person who is active.
CREATE FUNCTION "idea_shown_to"("i" "idea", "p_person" uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN ("i")."hidden_at" IS NULL AND ("i")."waiting_since" IS NULL
    OR EXISTS (SELECT FROM "idea_author" a WHERE a."idea_id" = ("i")."id" AND a."person_id" = "p_person")
    OR EXISTS (SELECT FROM "person" p WHERE p."id" = "p_person" AND p."is_moderator");

-- Who hears of an idea, and why: once for each reason. Whoever muted it is not among them.
CREATE FUNCTION "idea_audience"("p_idea" uuid) RETURNS TABLE ("person_id" uuid, "reason" text)
LANGUAGE sql STABLE ROWS 50 AS $$
  SELECT e."person_id", e."reason" FROM (
    SELECT a."person_id", 'author' AS "reason" FROM "idea_author" a WHERE a."idea_id" = "p_idea"
    UNION ALL
    SELECT i."owner_id", 'owner' FROM "idea" i WHERE i."id" = "p_idea" AND i."owner_id" IS NOT NULL
    UNION ALL
    SELECT f."person_id", CASE f."reason" WHEN 'chosen' THEN 'follower' ELSE 'mentioned' END
    FROM "follow" f
    WHERE f."subject_kind" = 'idea' AND NOT f."muted" AND f."subject_id" IN (
      -- Whoever follows an idea that was merged into this one follows this one.
      SELECT "p_idea" UNION ALL SELECT i."id" FROM "idea" i WHERE i."merged_into_id" = "p_idea"
    )
    UNION ALL
    SELECT DISTINCT c."author_id", 'commenter' FROM "comment" c
    WHERE c."subject_id" = "p_idea" AND c."deleted_at" IS NULL
    UNION ALL
    SELECT v."person_id", 'voter' FROM "vote" v WHERE v."idea_id" = "p_idea"
  ) e
  WHERE NOT EXISTS (
    SELECT FROM "follow" m
    WHERE m."person_id" = e."person_id" AND m."subject_kind" = 'idea' AND m."subject_id" = "p_idea" AND m."muted"
  )
$$;

-- Who hears of a new idea because they follow one of its named authors, its category, its unit or a unit above.
CREATE FUNCTION "new_idea_audience"("p_idea" uuid) RETURNS TABLE ("person_id" uuid, "reason" text)
LANGUAGE sql STABLE ROWS 50 AS $$
  WITH RECURSIVE "up" AS (
    SELECT u."id", u."parent_id" FROM "idea" i JOIN "unit" u ON u."id" = i."unit_id" WHERE i."id" = "p_idea"
    UNION ALL
    SELECT "above"."id", "above"."parent_id" FROM "up"
    CROSS JOIN LATERAL (SELECT u."id", u."parent_id" FROM "unit" u WHERE u."id" = "up"."parent_id" LIMIT 1) "above"
  ), "place" AS (
    SELECT 'person' AS "kind", a."person_id" AS "id" FROM "idea_author" a WHERE a."idea_id" = "p_idea" AND a."named"
    UNION ALL
    SELECT 'category', i."category_id" FROM "idea" i WHERE i."id" = "p_idea"
    UNION ALL
    SELECT 'unit', "id" FROM "up"
  )
  SELECT f."person_id", 'follows-' || f."subject_kind"
  FROM "place" JOIN "follow" f ON f."subject_id" = "place"."id" AND f."subject_kind" = "place"."kind"
  WHERE NOT EXISTS (SELECT FROM "idea_author" a WHERE a."idea_id" = "p_idea" AND a."person_id" = f."person_id")
$$;
