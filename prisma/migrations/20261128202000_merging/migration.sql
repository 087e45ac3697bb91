-- Merging: an idea goes on as part of another one. What it had stays with it, untouched, so that undoing brings back the
-- state before; the idea it goes into gets the votes and authors it did not have, each marked with where it came from.
CREATE TABLE "idea_merge" (
    "id" UUID NOT NULL,
    "idea_id" UUID NOT NULL,
    "into_id" UUID NOT NULL,
    "from_stage" "stage" NOT NULL,
    "from_since" TIMESTAMPTZ NOT NULL,
    "explanation" TEXT NOT NULL,
    "explanation_html" TEXT NOT NULL,
    "merged_by_id" UUID NOT NULL,
    "merged_by_name" TEXT NOT NULL,
    "capacity" "decision_capacity",
    "capacity_of" TEXT NOT NULL DEFAULT '',
    "merged_at" TIMESTAMPTZ NOT NULL,
    "undone_at" TIMESTAMPTZ,
    "undone_by_id" UUID,
    "undone_by_name" TEXT NOT NULL DEFAULT '',
    "undone_capacity" "decision_capacity",
    "undone_capacity_of" TEXT NOT NULL DEFAULT '',
    "undoing" TEXT NOT NULL DEFAULT '',
    "undoing_html" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "idea_merge_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "idea_merge_idea_idx" ON "idea_merge"("idea_id", "merged_at");
CREATE INDEX "idea_merge_into_idx" ON "idea_merge"("into_id", "merged_at");
CREATE INDEX "idea_merge_merged_by_idx" ON "idea_merge"("merged_by_id");
CREATE INDEX "idea_merge_undone_by_idx" ON "idea_merge"("undone_by_id");
-- An idea is merged into one other at a time.
CREATE UNIQUE INDEX "idea_merge_standing_key" ON "idea_merge"("idea_id") WHERE "undone_at" IS NULL;
ALTER TABLE "idea_merge" ADD CONSTRAINT "idea_merge_idea_fkey"
  FOREIGN KEY ("idea_id") REFERENCES "idea" ("id") ON DELETE CASCADE;
ALTER TABLE "idea_merge" ADD CONSTRAINT "idea_merge_into_fkey"
  FOREIGN KEY ("into_id") REFERENCES "idea" ("id") ON DELETE CASCADE;
ALTER TABLE "idea_merge" ADD CONSTRAINT "idea_merge_merged_by_fkey"
  FOREIGN KEY ("merged_by_id") REFERENCES "person" ("id") ON DELETE RESTRICT;
ALTER TABLE "idea_merge" ADD CONSTRAINT "idea_merge_undone_by_fkey"
  FOREIGN KEY ("undone_by_id") REFERENCES "person" ("id") ON DELETE RESTRICT;
ALTER TABLE "idea_merge" ADD CONSTRAINT "idea_merge_check" CHECK (
  "idea_id" <> "into_id" AND "from_stage" IN ('open', 'in_review')
  AND ("undone_at" IS NULL) = ("undone_by_id" IS NULL)
);

CREATE TABLE "set_aside_vote" (
    "idea_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "from_id" UUID,

    CONSTRAINT "set_aside_vote_pkey" PRIMARY KEY ("idea_id", "person_id")
);
CREATE INDEX "set_aside_vote_person_idx" ON "set_aside_vote"("person_id");
CREATE INDEX "set_aside_vote_from_idx" ON "set_aside_vote"("from_id");
ALTER TABLE "set_aside_vote" ADD CONSTRAINT "set_aside_vote_idea_id_fkey"
  FOREIGN KEY ("idea_id") REFERENCES "idea"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "set_aside_vote" ADD CONSTRAINT "set_aside_vote_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE RESTRICT;
ALTER TABLE "set_aside_vote" ADD CONSTRAINT "set_aside_vote_from_fkey"
  FOREIGN KEY ("from_id") REFERENCES "idea" ("id") ON DELETE RESTRICT;

ALTER TABLE "vote" ADD COLUMN "from_id" UUID;
CREATE INDEX "vote_from_idx" ON "vote"("from_id");
ALTER TABLE "vote" ADD CONSTRAINT "vote_from_fkey"
  FOREIGN KEY ("from_id") REFERENCES "idea" ("id") ON DELETE RESTRICT;
ALTER TABLE "idea_author" ADD COLUMN "from_id" UUID;
CREATE INDEX "idea_author_from_idx" ON "idea_author"("from_id");
ALTER TABLE "idea_author" ADD CONSTRAINT "idea_author_from_fkey"
  FOREIGN KEY ("from_id") REFERENCES "idea" ("id") ON DELETE RESTRICT;

-- Whether an author is named where an idea is shown: on it, or on an idea merged into it. Somebody who is named there
-- and not here would otherwise be known by being left out.
CREATE FUNCTION "named_as_author"("a" "idea_author") RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN ("a")."named" OR EXISTS (
    SELECT FROM "idea" m JOIN "idea_author" o ON o."idea_id" = m."id"
    WHERE m."merged_into_id" = ("a")."idea_id" AND o."person_id" = ("a")."person_id" AND o."named"
  );

-- What authors are put in order by: first those who posted it, in their order, then those who came with merged ideas, by
-- name. Whoever is named on a merged idea alone stands as if they had come with it.
CREATE FUNCTION "author_order"("a" "idea_author", "p_name" text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN CASE
    WHEN ("a")."from_id" IS NULL AND ("a")."named" THEN lpad(("a")."position"::text, 10, '0')
    ELSE 'joined ' || "p_name"
  END;

-- Who hears of an idea, as before, and: those who wrote or commented on an idea merged into it do, and whoever muted one of those
-- does not, unless they follow this one.
CREATE OR REPLACE FUNCTION "idea_audience"("p_idea" uuid) RETURNS TABLE ("person_id" uuid, "reason" text)
LANGUAGE sql STABLE ROWS 50 AS $$
  WITH "part" AS (
    SELECT "p_idea" AS "id" UNION ALL SELECT i."id" FROM "idea" i WHERE i."merged_into_id" = "p_idea"
  )
  SELECT e."person_id", e."reason" FROM (
    -- Whoever is not named does not become an author of the other idea, and is one of the merged idea still.
    SELECT a."person_id", 'author' AS "reason" FROM "part" JOIN "idea_author" a ON a."idea_id" = "part"."id"
    UNION ALL
    SELECT i."owner_id", 'owner' FROM "idea" i WHERE i."id" = "p_idea" AND i."owner_id" IS NOT NULL
    UNION ALL
    SELECT f."person_id", CASE f."reason" WHEN 'chosen' THEN 'follower' ELSE 'mentioned' END
    FROM "part" JOIN "follow" f ON f."subject_id" = "part"."id" AND f."subject_kind" = 'idea' AND NOT f."muted"
    UNION ALL
    SELECT DISTINCT c."author_id", 'commenter' FROM "part" JOIN "comment" c ON c."subject_id" = "part"."id"
    WHERE c."deleted_at" IS NULL
    UNION ALL
    SELECT v."person_id", 'voter' FROM "vote" v WHERE v."idea_id" = "p_idea"
  ) e
  WHERE NOT EXISTS (
    SELECT FROM "part" JOIN "follow" m
      ON m."subject_id" = "part"."id" AND m."person_id" = e."person_id" AND m."subject_kind" = 'idea' AND m."muted"
    WHERE m."subject_id" = "p_idea" OR NOT EXISTS (
      SELECT FROM "follow" f WHERE f."person_id" = e."person_id" AND f."subject_kind" = 'idea'
        AND f."subject_id" = "p_idea" AND NOT f."muted"
    )
  )
$$;

-- Reacting, as before, and: what was said about a merged idea is talked about on, where that one goes on.
CREATE OR REPLACE FUNCTION "react_to_comment"(
  "p_comment" uuid, "p_person" uuid, "p_kind" "reaction_kind", "p_want" boolean, "p_at" timestamptz
) RETURNS TABLE (
  "outcome" text, "subject_id" uuid, "mine" "reaction_kind"[], "counts" integer[], "revision" integer
)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  "it" "comment";
  "the_standing" text;
  "the_unit" uuid;
  "the_revision" integer;
  "difference" integer := 0;
  "result" text;
BEGIN
  SELECT c.* INTO "it" FROM "comment" c WHERE c."id" = "p_comment" FOR NO KEY UPDATE;
  -- A subject that is no idea brings rules of its own; until then nothing else is discussed.
  SELECT standing(i) INTO "the_standing" FROM "idea" i WHERE i."id" = "it"."subject_id";
  IF NOT FOUND OR "the_standing" IN ('hidden', 'waiting') THEN
    RETURN QUERY SELECT 'missing', NULL::uuid, '{}'::"reaction_kind"[], '{}'::integer[], 0;
    RETURN;
  END IF;
  SELECT p."unit_id" INTO "the_unit" FROM "person" p
  WHERE p."id" = "p_person" AND p."deactivated_at" IS NULL AND p."import_id" IS NULL;
  "result" := CASE
    WHEN "the_unit" IS NULL THEN 'inactive'
    WHEN "it"."deleted_at" IS NOT NULL THEN 'gone'
    WHEN "p_want" AND "p_kind" = 'helpful' AND "it"."author_id" = "p_person" THEN 'own'
    WHEN "p_want" AND "the_standing" <> 'published' THEN 'closed'
    ELSE 'unchanged'
  END;

  IF "result" = 'unchanged' THEN
    IF "p_want" THEN
      INSERT INTO "comment_reaction" ("comment_id", "person_id", "kind", "at")
      VALUES ("p_comment", "p_person", "p_kind", "p_at") ON CONFLICT DO NOTHING;
      IF FOUND THEN "difference" := 1; END IF;
    ELSE
      DELETE FROM "comment_reaction" r
      WHERE r."comment_id" = "p_comment" AND r."person_id" = "p_person" AND r."kind" = "p_kind";
      IF FOUND THEN "difference" := -1; END IF;
    END IF;
  END IF;

  IF "difference" <> 0 THEN
    "result" := 'changed';
    INSERT INTO "comment_reaction_change" ("comment_id", "person_id", "unit_id", "kind", "delta", "at")
    VALUES ("p_comment", "p_person", "the_unit", "p_kind", "difference", "p_at");
    UPDATE "comment" c SET
      "helpful_count" = c."helpful_count" + CASE "p_kind" WHEN 'helpful' THEN "difference" ELSE 0 END,
      "thanks_count" = c."thanks_count" + CASE "p_kind" WHEN 'thanks' THEN "difference" ELSE 0 END,
      "agree_count" = c."agree_count" + CASE "p_kind" WHEN 'agree' THEN "difference" ELSE 0 END,
      "celebrate_count" = c."celebrate_count" + CASE "p_kind" WHEN 'celebrate' THEN "difference" ELSE 0 END,
      "curious_count" = c."curious_count" + CASE "p_kind" WHEN 'curious' THEN "difference" ELSE 0 END
    WHERE c."id" = "p_comment" RETURNING c.* INTO "it";
    UPDATE "discussion" d SET "reaction_revision" = d."reaction_revision" + 1
    WHERE d."subject_id" = "it"."subject_id" RETURNING d."reaction_revision" INTO "the_revision";
  ELSE
    SELECT d."reaction_revision" INTO "the_revision" FROM "discussion" d WHERE d."subject_id" = "it"."subject_id";
  END IF;

  RETURN QUERY SELECT
    "result",
    "it"."subject_id",
    ARRAY(
      SELECT r."kind" FROM "comment_reaction" r
      WHERE r."comment_id" = "p_comment" AND r."person_id" = "p_person" ORDER BY r."kind"
    ),
    ARRAY["it"."helpful_count", "it"."thanks_count", "it"."agree_count", "it"."celebrate_count", "it"."curious_count"],
    "the_revision";
END $$;
