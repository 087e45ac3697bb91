-- An idea that somebody wrote down for a colleague, who is its author, and what the colleague said to it. While they
-- have said nothing, whoever wrote it down may still change it. Once refused, whoever wrote it down is the author.
CREATE TABLE "idea_recording" (
    "idea_id" UUID NOT NULL,
    "recorder_id" UUID NOT NULL,
    "colleague_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ,

    CONSTRAINT "idea_recording_pkey" PRIMARY KEY ("idea_id")
);
CREATE INDEX "idea_recording_recorder_idx" ON "idea_recording"("recorder_id", "at");
CREATE INDEX "idea_recording_colleague_idx" ON "idea_recording"("colleague_id");
ALTER TABLE "idea_recording" ADD CONSTRAINT "idea_recording_idea_id_fkey"
  FOREIGN KEY ("idea_id") REFERENCES "idea"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "idea_recording" ADD CONSTRAINT "idea_recording_recorder_fkey"
  FOREIGN KEY ("recorder_id") REFERENCES "person" ("id") ON DELETE RESTRICT;
ALTER TABLE "idea_recording" ADD CONSTRAINT "idea_recording_colleague_fkey"
  FOREIGN KEY ("colleague_id") REFERENCES "person" ("id") ON DELETE RESTRICT;
ALTER TABLE "idea_recording" ADD CONSTRAINT "idea_recording_check" CHECK (
  "recorder_id" <> "colleague_id" AND ("answer" IS NULL) = ("answered_at" IS NULL)
  AND ("answer" IS NULL OR "answer" IN ('confirmed', 'refused'))
);

-- Nobody stands behind a pseudonym by somebody else's hand.
ALTER TABLE "idea" ADD CONSTRAINT "idea_posted_by_check" CHECK ("posted_by_id" IS NULL OR "pseudonym" IS NULL);

-- As before, and: whoever wrote it down sees it while they may still change it.
CREATE OR REPLACE FUNCTION "idea_shown_to"("i" "idea", "p_person" uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN ("i")."hidden_at" IS NULL AND ("i")."waiting_since" IS NULL
    OR EXISTS (SELECT FROM "idea_author" a WHERE a."idea_id" = ("i")."id" AND a."person_id" = "p_person")
    OR EXISTS (
      SELECT FROM "idea_recording" r
      JOIN "idea_author" a ON a."idea_id" = r."idea_id" AND a."person_id" = r."colleague_id"
      WHERE r."idea_id" = ("i")."id" AND r."recorder_id" = "p_person" AND r."answer" IS NULL
    )
    OR EXISTS (SELECT FROM "person" p WHERE p."id" = "p_person" AND p."is_moderator");

-- As before, and: whoever wrote it down for its author does not vote for it (outcome recorded).
CREATE OR REPLACE FUNCTION "vote_on_idea"("p_idea" uuid, "p_voters" uuid[], "p_wants" boolean[], "p_at" timestamptz)
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
  "the_recorder" uuid;
  "changed" uuid[];
  "difference" integer;
BEGIN
  SELECT i."stage", standing(i), i."hide_counts", i."secret_vote_count", i."revision", i."secret_vote_changes",
    i."posted_by_id"
  INTO "the_stage", "the_standing", "the_hiding", "the_votes", "the_revision", "the_secret_changes", "the_recorder"
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
      ) AND a."person" IS DISTINCT FROM "the_recorder"
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
      WHEN a."person" = "the_recorder" THEN 'recorded'
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

-- As before, and: whoever wrote it down for its author does not answer it.
CREATE OR REPLACE FUNCTION "idea_answerers"("p_idea" uuid) RETURNS TABLE ("person_id" uuid)
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
    ) AND NOT EXISTS (SELECT FROM "idea" r WHERE r."id" = "p_idea" AND r."posted_by_id" = m."person_id")
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
  ) AND NOT EXISTS (SELECT FROM "idea" r WHERE r."id" = "p_idea" AND r."posted_by_id" = s."person_id")
$$;

-- As before, and: nor an appeal about it.
CREATE OR REPLACE FUNCTION "appeal_answerers"("p_decision" uuid)
RETURNS TABLE ("person_id" uuid, "capacity" "decision_capacity", "capacity_of" text, "above_unit_id" uuid)
LANGUAGE sql STABLE ROWS 4 AS $$
  WITH RECURSIVE "appealed" AS (
    SELECT d."idea_id", d."decider_id", d."above_unit_id" FROM "decision" d WHERE d."id" = "p_decision"
  ), "up" AS (
    SELECT u."id", u."parent_id", u."name", 0 AS "level"
    FROM "appealed" JOIN "unit" u ON u."id" = "appealed"."above_unit_id"
    UNION ALL
    SELECT u."id", u."parent_id", u."name", "up"."level" + 1 FROM "up" JOIN "unit" u ON u."id" = "up"."parent_id"
  ), "able" AS (
    SELECT p."id", p."role" FROM "person" p, "appealed" a
    WHERE p."deactivated_at" IS NULL AND p."import_id" IS NULL AND p."id" <> a."decider_id"
      AND NOT EXISTS (SELECT FROM "idea_author" x WHERE x."idea_id" = a."idea_id" AND x."person_id" = p."id")
      AND NOT EXISTS (SELECT FROM "idea" r WHERE r."id" = a."idea_id" AND r."posted_by_id" = p."id")
  ), "manager" AS (
    SELECT m."person_id", "up"."level", "up"."name", "up"."parent_id"
    FROM "up" JOIN "unit_manager" m ON m."unit_id" = "up"."id" JOIN "able" ON "able"."id" = m."person_id"
  ), "nearest" AS (
    SELECT * FROM "manager" WHERE "level" = (SELECT min("level") FROM "manager")
  )
  SELECT n."person_id", 'manager'::"decision_capacity", n."name", n."parent_id" FROM "nearest" n
  UNION ALL
  SELECT b."deputy_id", 'deputy', p."name", n."parent_id"
  FROM "nearest" n
  JOIN "person" p ON p."id" = n."person_id"
  JOIN "absence" b ON b."person_id" = n."person_id" AND now() >= b."from_at" AND now() < b."until_at"
  JOIN "able" ON "able"."id" = b."deputy_id"
  UNION ALL
  SELECT "able"."id", 'leader', '', NULL FROM "able"
  WHERE "able"."role" = 'leader' AND NOT EXISTS (SELECT FROM "nearest")
$$;

-- As before, and: nor are they told that it waits.
CREATE OR REPLACE FUNCTION "next_level"("p_idea" uuid) RETURNS TABLE ("person_id" uuid) LANGUAGE sql STABLE ROWS 4 AS $$
  WITH RECURSIVE "up" AS (
    SELECT u."id", u."parent_id", 0 AS "level"
    FROM "idea" i JOIN "unit" u ON u."id" = i."unit_id" WHERE i."id" = "p_idea"
    UNION ALL
    SELECT "above"."id", "above"."parent_id", "up"."level" + 1 FROM "up"
    CROSS JOIN LATERAL (SELECT u."id", u."parent_id" FROM "unit" u WHERE u."id" = "up"."parent_id" LIMIT 1) "above"
  ), "able" AS (
    SELECT p."id", p."role" FROM "person" p
    WHERE p."deactivated_at" IS NULL AND p."import_id" IS NULL
      AND NOT EXISTS (SELECT FROM "idea_author" a WHERE a."idea_id" = "p_idea" AND a."person_id" = p."id")
      AND NOT EXISTS (SELECT FROM "idea" r WHERE r."id" = "p_idea" AND r."posted_by_id" = p."id")
      AND NOT EXISTS (SELECT FROM "idea_answerers"("p_idea") x WHERE x."person_id" = p."id")
  ), "manager" AS (
    SELECT m."person_id", "up"."level" FROM "up" JOIN "unit_manager" m ON m."unit_id" = "up"."id"
  ), "asked" AS (
    SELECT min(m."level") AS "level" FROM "manager" m
    WHERE EXISTS (SELECT FROM "idea_answerers"("p_idea") x WHERE x."person_id" = m."person_id")
  ), "above" AS (
    SELECT m.* FROM "manager" m JOIN "able" ON "able"."id" = m."person_id"
    WHERE m."level" > (SELECT "level" FROM "asked")
  ), "nearest" AS (
    SELECT "person_id" FROM "above" WHERE "level" = (SELECT min("level") FROM "above")
  )
  SELECT "person_id" FROM "nearest"
  UNION
  SELECT b."deputy_id" FROM "nearest" n
  JOIN "absence" b ON b."person_id" = n."person_id" AND now() >= b."from_at" AND now() < b."until_at"
  JOIN "able" ON "able"."id" = b."deputy_id"
  UNION
  SELECT "able"."id" FROM "able" WHERE "able"."role" = 'leader' AND NOT EXISTS (SELECT FROM "nearest")
$$;
