-- What the life of an idea needs beyond being open: who answers it, whether it is shown, what became of it.
ALTER TABLE "idea"
  ADD COLUMN "stage_since" TIMESTAMPTZ NOT NULL DEFAULT now(),
  ADD COLUMN "pseudonym" TEXT,
  ADD COLUMN "posted_by_id" UUID,
  ADD COLUMN "owner_id" UUID,
  ADD COLUMN "waiting_since" TIMESTAMPTZ,
  ADD COLUMN "hidden_at" TIMESTAMPTZ,
  ADD COLUMN "withdrawn_at" TIMESTAMPTZ,
  ADD COLUMN "merged_into_id" UUID;
UPDATE "idea" SET "stage_since" = "published_at";
ALTER TABLE "idea_author" ADD COLUMN "named" BOOLEAN NOT NULL DEFAULT true;

CREATE TABLE "absence" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "deputy_id" UUID NOT NULL,
    "from_at" TIMESTAMPTZ NOT NULL,
    "until_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "absence_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "absence_person_idx" ON "absence"("person_id", "from_at");
CREATE INDEX "absence_deputy_idx" ON "absence"("deputy_id", "from_at");
ALTER TABLE "absence" ADD CONSTRAINT "absence_person_id_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "absence" ADD CONSTRAINT "absence_deputy_id_fkey"
  FOREIGN KEY ("deputy_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "absence" ADD CONSTRAINT "absence_check" CHECK ("from_at" < "until_at" AND "person_id" <> "deputy_id");

CREATE INDEX "idea_posted_by_idx" ON "idea"("posted_by_id");
CREATE INDEX "idea_owner_idx" ON "idea"("owner_id");
CREATE INDEX "idea_merged_into_idx" ON "idea"("merged_into_id");

-- Keys between features, and checks ---------------------------------------------------------------
ALTER TABLE "idea" ADD CONSTRAINT "idea_posted_by_fkey"
  FOREIGN KEY ("posted_by_id") REFERENCES "person" ("id") ON DELETE RESTRICT;
ALTER TABLE "idea" ADD CONSTRAINT "idea_owner_fkey"
  FOREIGN KEY ("owner_id") REFERENCES "person" ("id") ON DELETE SET NULL;
ALTER TABLE "idea" ADD CONSTRAINT "idea_merged_into_fkey"
  FOREIGN KEY ("merged_into_id") REFERENCES "idea" ("id") ON DELETE RESTRICT;
ALTER TABLE "idea" ADD CONSTRAINT "idea_merged_check"
  CHECK (("merged_into_id" IS NULL OR "stage" = 'merged') AND "merged_into_id" <> "id");

-- How an idea stands towards readers: published · waiting (for a moderator) · hidden · withdrawn.
-- One expression over the row alone, so that the planner writes it out in each query.
CREATE FUNCTION "standing"("i" "idea") RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN CASE
    WHEN ("i")."hidden_at" IS NOT NULL THEN 'hidden'
    WHEN ("i")."waiting_since" IS NOT NULL THEN 'waiting'
    WHEN ("i")."withdrawn_at" IS NOT NULL THEN 'withdrawn'
    ELSE 'published'
  END;

-- Whether an idea stands in lists: published, and not merged into another one.
CREATE FUNCTION "listed"("i" "idea") RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN ("i")."hidden_at" IS NULL AND ("i")."waiting_since" IS NULL AND ("i")."withdrawn_at" IS NULL
    AND ("i")."stage" <> 'merged';

-- Who may answer an idea besides leaders: the managers of its unit, or of the nearest unit above that has one who is
-- not an author; its owner; and, while one of these is away, their deputy. Never an author.
CREATE FUNCTION "idea_answerers"("p_idea" uuid) RETURNS TABLE ("person_id" uuid)
LANGUAGE sql STABLE ROWS 4 AS $$
  WITH RECURSIVE "up" AS (
    SELECT u."id", u."parent_id", 0 AS "level"
    FROM "idea" i JOIN "unit" u ON u."id" = i."unit_id" WHERE i."id" = "p_idea"
    UNION ALL
    SELECT "above"."id", "above"."parent_id", "up"."level" + 1 FROM "up"
    -- By its key, one after the other: a planner that expects many would read the whole table.
    CROSS JOIN LATERAL (SELECT u."id", u."parent_id" FROM "unit" u WHERE u."id" = "up"."parent_id" LIMIT 1) "above"
  ), "manager" AS (
    SELECT m."person_id", "up"."level"
    FROM "up"
    JOIN "unit_manager" m ON m."unit_id" = "up"."id"
    JOIN "person" p ON p."id" = m."person_id" AND p."deactivated_at" IS NULL
    WHERE NOT EXISTS (
      SELECT FROM "idea_author" a WHERE a."idea_id" = "p_idea" AND a."person_id" = m."person_id"
    )
  ), "asked" AS (
    SELECT "person_id" FROM "manager" WHERE "level" = (SELECT min("level") FROM "manager")
    UNION
    SELECT i."owner_id" FROM "idea" i WHERE i."id" = "p_idea" AND i."owner_id" IS NOT NULL
  ), "standing_in" AS (
    SELECT "person_id" FROM "asked"
    UNION
    SELECT b."deputy_id" FROM "asked"
    JOIN "absence" b ON b."person_id" = "asked"."person_id" AND now() >= b."from_at" AND now() < b."until_at"
  )
  SELECT s."person_id" FROM "standing_in" s
  JOIN "person" p ON p."id" = s."person_id" AND p."deactivated_at" IS NULL AND p."import_id" IS NULL
  WHERE NOT EXISTS (
    SELECT FROM "idea_author" a WHERE a."idea_id" = "p_idea" AND a."person_id" = s."person_id"
  )
$$;

-- Voting ------------------------------------------------------------------------------------------
-- Sets or withdraws the support of several people for one idea, in one statement of the client's.
-- Locks the idea first, so every condition is judged on its latest state and counter = rows holds.
-- outcome: missing (no such idea, or hidden or waiting) · closed (withdrawn, not open or in review) · own (an author) ·
--          inactive (deactivated or imported) · changed · unchanged.
-- Nobody may stand twice in "voters": the caller gathers a batch of different people.
CREATE OR REPLACE FUNCTION "vote_on_idea"("p_idea" uuid, "p_voters" uuid[], "p_wants" boolean[], "p_at" timestamptz)
RETURNS TABLE ("voter" uuid, "outcome" text, "voted" boolean, "votes" integer, "revision" integer)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  "the_stage" "stage";
  "the_standing" text;
  "the_votes" integer;
  "the_revision" integer;
  "changed" uuid[];
  "difference" integer;
BEGIN
  SELECT i."stage", standing(i), i."vote_count", i."revision"
  INTO "the_stage", "the_standing", "the_votes", "the_revision"
  FROM "idea" i WHERE i."id" = "p_idea" FOR NO KEY UPDATE;

  IF NOT FOUND OR "the_standing" IN ('hidden', 'waiting') THEN
    RETURN QUERY SELECT a."person", 'missing', false, 0, 0 FROM unnest("p_voters") AS a ("person");
    RETURN;
  END IF;

  IF "the_standing" = 'published' AND "the_stage" IN ('open', 'in_review') THEN
    WITH "asked" AS (
      SELECT a."person", a."want", p."unit_id"
      FROM unnest("p_voters", "p_wants") AS a ("person", "want")
      JOIN "person" p ON p."id" = a."person" AND p."deactivated_at" IS NULL AND p."import_id" IS NULL
      WHERE NOT EXISTS (
        SELECT FROM "idea_author" x WHERE x."idea_id" = "p_idea" AND x."person_id" = a."person"
      )
    ), "set" AS (
      INSERT INTO "vote" ("idea_id", "person_id", "at")
      SELECT "p_idea", k."person", "p_at" FROM "asked" k WHERE k."want"
      ON CONFLICT DO NOTHING RETURNING "person_id"
    ), "withdrawn" AS (
      DELETE FROM "vote" v USING "asked" k
      WHERE v."idea_id" = "p_idea" AND v."person_id" = k."person" AND NOT k."want"
      RETURNING v."person_id"
    ), "change" AS (
      INSERT INTO "vote_change" ("idea_id", "person_id", "unit_id", "delta", "at")
      SELECT "p_idea", k."person", k."unit_id", CASE WHEN k."want" THEN 1 ELSE -1 END, "p_at"
      FROM "asked" k
      WHERE k."person" IN (SELECT "person_id" FROM "set" UNION ALL SELECT "person_id" FROM "withdrawn")
      RETURNING "person_id", "delta"
    )
    SELECT coalesce(array_agg("person_id"), '{}'), coalesce(sum("delta"), 0)
    INTO "changed", "difference" FROM "change";

    IF cardinality("changed") > 0 THEN
      UPDATE "idea" i SET
        "vote_count" = i."vote_count" + "difference",
        "rank" = trend_rank(i."vote_count" + "difference", i."published_at"),
        "revision" = i."revision" + 1
      WHERE i."id" = "p_idea"
      RETURNING i."vote_count", i."revision" INTO "the_votes", "the_revision";
    END IF;
  END IF;

  RETURN QUERY
  SELECT
    a."person",
    CASE
      WHEN p."id" IS NULL OR p."deactivated_at" IS NOT NULL OR p."import_id" IS NOT NULL THEN 'inactive'
      WHEN EXISTS (
        SELECT FROM "idea_author" x WHERE x."idea_id" = "p_idea" AND x."person_id" = a."person"
      ) THEN 'own'
      WHEN "the_standing" <> 'published' OR "the_stage" NOT IN ('open', 'in_review') THEN 'closed'
      WHEN a."person" = ANY ("changed") THEN 'changed'
      ELSE 'unchanged'
    END,
    EXISTS (SELECT FROM "vote" v WHERE v."idea_id" = "p_idea" AND v."person_id" = a."person"),
    "the_votes",
    "the_revision"
  FROM unnest("p_voters") AS a ("person")
  LEFT JOIN "person" p ON p."id" = a."person";
END $$;
