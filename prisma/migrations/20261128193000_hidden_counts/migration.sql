-- Voting rules: a category may keep counts hidden until one has voted or until closing, and may show who voted.
CREATE TYPE "vote_hiding" AS ENUM ('never', 'until_voted', 'until_closing');

CREATE TABLE "category_voting" (
    "category_id" UUID NOT NULL,
    "hide_counts" "vote_hiding" NOT NULL DEFAULT 'never',
    "hidden_until" TIMESTAMPTZ,
    "show_voters" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "category_voting_pkey" PRIMARY KEY ("category_id")
);
ALTER TABLE "category_voting" ADD CONSTRAINT "category_voting_category_id_fkey"
  FOREIGN KEY ("category_id") REFERENCES "category"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "category_voting" ADD CONSTRAINT "category_voting_until_check"
  CHECK ("hidden_until" IS NULL OR "hide_counts" <> 'never');

CREATE TABLE "forgone_vote" (
    "idea_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "forgone_vote_pkey" PRIMARY KEY ("idea_id", "person_id")
);
CREATE INDEX "forgone_vote_person_idx" ON "forgone_vote"("person_id");
ALTER TABLE "forgone_vote" ADD CONSTRAINT "forgone_vote_idea_id_fkey"
  FOREIGN KEY ("idea_id") REFERENCES "idea"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "forgone_vote" ADD CONSTRAINT "forgone_vote_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE RESTRICT;

-- The exact count gets a name that nobody reads by accident. What everybody may read is computed from it by the
-- database and cannot be written: while counts are hidden it stands as if nobody had voted.
ALTER TABLE "idea" RENAME COLUMN "vote_count" TO "secret_vote_count";
ALTER TABLE "idea" RENAME CONSTRAINT "idea_vote_count_check" TO "idea_secret_vote_count_check";
DROP INDEX "idea_supported_idx", "idea_category_supported_idx", "idea_trending_idx", "idea_category_trending_idx";
ALTER TABLE "idea" DROP COLUMN "rank";
ALTER TABLE "idea"
  ADD COLUMN "secret_vote_changes" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "hide_counts" "vote_hiding" NOT NULL DEFAULT 'never',
  ADD COLUMN "shows_voters" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "idea"
  ADD COLUMN "vote_count" INTEGER NOT NULL GENERATED ALWAYS AS
    (CASE WHEN "hide_counts" = 'never' THEN "secret_vote_count" ELSE 0 END) STORED,
  ADD COLUMN "rank" DOUBLE PRECISION NOT NULL GENERATED ALWAYS AS
    (trend_rank(CASE WHEN "hide_counts" = 'never' THEN "secret_vote_count" ELSE 0 END, "published_at")) STORED;
CREATE INDEX "idea_trending_idx" ON "idea"("rank" DESC, "id" DESC);
CREATE INDEX "idea_supported_idx" ON "idea"("vote_count" DESC, "id" DESC);
CREATE INDEX "idea_category_trending_idx" ON "idea"("category_id", "rank" DESC, "id" DESC);
CREATE INDEX "idea_category_supported_idx" ON "idea"("category_id", "vote_count" DESC, "id" DESC);

-- An idea keeps the rule under which it was posted until it closes: a rule that is loosened later reveals nothing. Moved
-- into a category that hides counts, it hides them from then on; moved out of one, it goes on hiding them.
CREATE FUNCTION "idea_voting_rule"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "rule" "category_voting";
BEGIN
  IF TG_OP = 'UPDATE' THEN
    -- Merged is not closed: undoing it brings the idea back as it was.
    IF NEW."stage" NOT IN ('open', 'in_review', 'merged') AND NEW."hide_counts" <> 'never' THEN
      NEW."hide_counts" := 'never';
      NEW."revision" := NEW."revision" + NEW."secret_vote_changes";
      NEW."secret_vote_changes" := 0;
      RETURN NEW;
    END IF;
    IF NEW."category_id" = OLD."category_id" THEN RETURN NEW; END IF;
  END IF;
  SELECT v.* INTO "rule" FROM "category_voting" v WHERE v."category_id" = NEW."category_id";
  IF NOT FOUND THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' THEN NEW."shows_voters" := "rule"."show_voters"; END IF;
  IF NEW."hide_counts" = 'never' AND NEW."stage" IN ('open', 'in_review')
    AND ("rule"."hidden_until" IS NULL OR "rule"."hidden_until" > now())
  THEN
    NEW."hide_counts" := "rule"."hide_counts";
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "idea_voting_rule" BEFORE INSERT OR UPDATE OF "stage", "category_id" ON "idea"
  FOR EACH ROW EXECUTE FUNCTION "idea_voting_rule"();

-- Reading counts ----------------------------------------------------------------------------------
-- Whether somebody has seen the count of an idea that hides it until one has voted: whoever votes has, and whoever
-- withdrew afterwards.
CREATE FUNCTION "has_seen_counts"("p_idea" uuid, "p_viewer" uuid) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
  RETURN EXISTS (SELECT FROM "vote" v WHERE v."idea_id" = "p_idea" AND v."person_id" = "p_viewer")
    OR EXISTS (SELECT FROM "forgone_vote" f WHERE f."idea_id" = "p_idea" AND f."person_id" = "p_viewer");

-- Whether the counts of an idea are shown to somebody. Written out by the planner in each query; tables are read for
-- ideas that hide their counts alone.
CREATE FUNCTION "counts_shown"("i" "idea", "viewer" uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN ("i")."hide_counts" = 'never'
    OR ("i")."hide_counts" = 'until_voted' AND has_seen_counts(("i")."id", "viewer");

-- The votes of an idea as somebody sees them; null while they are hidden from them.
CREATE FUNCTION "shown_votes"("i" "idea", "viewer" uuid) RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE
  RETURN CASE WHEN counts_shown("i", "viewer") THEN ("i")."secret_vote_count" END;

-- What grows with each change of the idea that somebody can see, its votes included where they are shown.
CREATE FUNCTION "shown_revision"("i" "idea", "viewer" uuid) RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE
  RETURN CASE
    WHEN counts_shown("i", "viewer") THEN ("i")."revision" + ("i")."secret_vote_changes"
    ELSE ("i")."revision"
  END;

-- Whether it is shown, now or once counts are, who voted for an idea: it was posted under that rule, and its category
-- still has it.
CREATE FUNCTION "voters_told"("i" "idea") RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN ("i")."shows_voters" AND EXISTS (
    SELECT FROM "category_voting" v WHERE v."category_id" = ("i")."category_id" AND v."show_voters"
  );

-- Whether it is shown now: never while counts are hidden, not even to those who have voted.
CREATE FUNCTION "voters_shown"("i" "idea") RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN ("i")."hide_counts" = 'never' AND voters_told("i");

-- Voting ------------------------------------------------------------------------------------------
-- As before, and: while counts are hidden, revision does not move with a vote; votes and revision are told to those
-- alone who see them (votes null, revision that of everybody else); and who has seen the count and withdraws, withdraws
-- for good (outcome final, when they want to vote again).
DROP FUNCTION "vote_on_idea"(uuid, uuid[], boolean[], timestamptz);
CREATE FUNCTION "vote_on_idea"("p_idea" uuid, "p_voters" uuid[], "p_wants" boolean[], "p_at" timestamptz)
RETURNS TABLE (
  "voter" uuid, "outcome" text, "voted" boolean, "votes" integer, "revision" integer, "hides" "vote_hiding"
)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  "the_stage" "stage";
  "the_standing" text;
  "the_hiding" "vote_hiding";
  "the_votes" integer;
  "the_revision" integer;
  "the_secret_changes" integer;
  "changed" uuid[];
  "difference" integer;
BEGIN
  SELECT i."stage", standing(i), i."hide_counts", i."secret_vote_count", i."revision", i."secret_vote_changes"
  INTO "the_stage", "the_standing", "the_hiding", "the_votes", "the_revision", "the_secret_changes"
  FROM "idea" i WHERE i."id" = "p_idea" FOR NO KEY UPDATE;

  IF NOT FOUND OR "the_standing" IN ('hidden', 'waiting') THEN
    RETURN QUERY
    SELECT a."person", 'missing', false, 0, 0, 'never'::"vote_hiding" FROM unnest("p_voters") AS a ("person");
    RETURN;
  END IF;

  IF "the_standing" = 'published' AND "the_stage" IN ('open', 'in_review') THEN
    WITH "asked" AS (
      SELECT a."person", a."want", p."unit_id"
      FROM unnest("p_voters", "p_wants") AS a ("person", "want")
      JOIN "person" p ON p."id" = a."person" AND p."deactivated_at" IS NULL AND p."import_id" IS NULL
      WHERE NOT EXISTS (
        SELECT FROM "idea_author" x WHERE x."idea_id" = "p_idea" AND x."person_id" = a."person"
      ) AND NOT EXISTS (
        SELECT FROM "forgone_vote" f WHERE f."idea_id" = "p_idea" AND f."person_id" = a."person"
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
        "secret_vote_count" = i."secret_vote_count" + "difference",
        "revision" = i."revision" + CASE "the_hiding" WHEN 'never' THEN 1 ELSE 0 END,
        "secret_vote_changes" = i."secret_vote_changes" + CASE "the_hiding" WHEN 'never' THEN 0 ELSE 1 END
      WHERE i."id" = "p_idea"
      RETURNING i."secret_vote_count", i."revision", i."secret_vote_changes"
      INTO "the_votes", "the_revision", "the_secret_changes";
      IF "the_hiding" = 'until_voted' THEN
        INSERT INTO "forgone_vote" ("idea_id", "person_id", "at")
        SELECT "p_idea", a."person", "p_at" FROM unnest("p_voters", "p_wants") AS a ("person", "want")
        WHERE NOT a."want" AND a."person" = ANY ("changed");
      END IF;
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
      WHEN a."want" AND EXISTS (
        SELECT FROM "forgone_vote" f WHERE f."idea_id" = "p_idea" AND f."person_id" = a."person"
      ) THEN 'final'
      ELSE 'unchanged'
    END,
    EXISTS (SELECT FROM "vote" v WHERE v."idea_id" = "p_idea" AND v."person_id" = a."person"),
    CASE WHEN s."shown" THEN "the_votes" END,
    CASE WHEN s."shown" THEN "the_revision" + "the_secret_changes" ELSE "the_revision" END,
    "the_hiding"
  FROM unnest("p_voters", "p_wants") AS a ("person", "want")
  LEFT JOIN "person" p ON p."id" = a."person"
  CROSS JOIN LATERAL (
    SELECT "the_hiding" = 'never'
      OR "the_hiding" = 'until_voted' AND has_seen_counts("p_idea", a."person") AS "shown"
    OFFSET 0
  ) s;
END $$;
