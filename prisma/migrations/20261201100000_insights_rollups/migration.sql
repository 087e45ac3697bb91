-- Where people belonged, and when; written by the database, so that nothing that changes a person can leave it out.
CREATE TABLE "person_stay" (
    "person_id" UUID NOT NULL,
    "from_at" TIMESTAMPTZ NOT NULL,
    "until_at" TIMESTAMPTZ,
    "unit_id" UUID NOT NULL,
    "active" BOOLEAN NOT NULL,

    CONSTRAINT "person_stay_pkey" PRIMARY KEY ("person_id","from_at")
);

CREATE TABLE "removed_unit" (
    "id" UUID NOT NULL,
    "into_id" UUID,

    CONSTRAINT "removed_unit_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "removed_unit_into_idx" ON "removed_unit"("into_id");

ALTER TABLE "person_stay" ADD CONSTRAINT "person_stay_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The moment of a change is the transaction's: that which seeding and tests set, or the clock.
CREATE FUNCTION "keep_person_stay"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "the_moment" timestamptz := coalesce(nullif(current_setting('groundswell.now', true), '')::timestamptz, now());
  "is_active" boolean := NEW."deactivated_at" IS NULL AND NEW."import_id" IS NULL;
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "person_stay" ("person_id", "from_at", "unit_id", "active")
    VALUES (NEW."id", NEW."created_at", NEW."unit_id", "is_active");
    RETURN NULL;
  END IF;
  UPDATE "person_stay" SET "until_at" = "the_moment"
  WHERE "person_id" = NEW."id" AND "until_at" IS NULL AND "from_at" < "the_moment";
  IF FOUND THEN
    INSERT INTO "person_stay" ("person_id", "from_at", "unit_id", "active")
    VALUES (NEW."id", "the_moment", NEW."unit_id", "is_active");
  ELSE
    -- Twice in one moment: the last word counts.
    UPDATE "person_stay" SET "unit_id" = NEW."unit_id", "active" = "is_active"
    WHERE "person_id" = NEW."id" AND "until_at" IS NULL;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "person_stay_begins" AFTER INSERT ON "person"
  FOR EACH ROW EXECUTE FUNCTION "keep_person_stay"();
CREATE TRIGGER "person_stay_changes" AFTER UPDATE OF "unit_id", "deactivated_at", "import_id" ON "person"
  FOR EACH ROW WHEN (OLD."unit_id" <> NEW."unit_id"
    OR (OLD."deactivated_at" IS NULL) <> (NEW."deactivated_at" IS NULL)
    OR (OLD."import_id" IS NULL) <> (NEW."import_id" IS NULL))
  EXECUTE FUNCTION "keep_person_stay"();

-- What was done in a unit that is removed belongs to the one above it from then on.
CREATE FUNCTION "keep_removed_unit"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "removed_unit" SET "into_id" = OLD."parent_id" WHERE "into_id" = OLD."id";
  INSERT INTO "removed_unit" ("id", "into_id") VALUES (OLD."id", OLD."parent_id") ON CONFLICT ("id") DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER "unit_is_removed" AFTER DELETE ON "unit" FOR EACH ROW EXECUTE FUNCTION "keep_removed_unit"();

-- The unit somebody was in at a moment. What came before anything is known counts where they were first, and where
-- nothing is known (rows that came in with triggers off), where they are.
CREATE FUNCTION "unit_at"("p_person" uuid, "p_at" timestamptz) RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(
    (SELECT s."unit_id" FROM "person_stay" s WHERE s."person_id" = "p_person" AND s."from_at" <= "p_at"
     ORDER BY s."from_at" DESC LIMIT 1),
    (SELECT s."unit_id" FROM "person_stay" s WHERE s."person_id" = "p_person" ORDER BY s."from_at" LIMIT 1),
    (SELECT p."unit_id" FROM "person" p WHERE p."id" = "p_person")
  );

-- A unit and everything below it, with the removed units that belong there now.
CREATE FUNCTION "units_within"("p_unit" uuid) RETURNS TABLE ("unit_id" uuid) LANGUAGE sql STABLE ROWS 50 AS $$
  WITH RECURSIVE "below" AS (
    SELECT "p_unit" AS "id"
    UNION
    SELECT u."id" FROM "below" JOIN "unit" u ON u."parent_id" = "below"."id"
  )
  SELECT "id" FROM "below"
  UNION
  SELECT r."id" FROM "below" JOIN "removed_unit" r ON r."into_id" = "below"."id"
$$;

-- What is known of those who are there already: when they moved or were deactivated is in the events, where they were
-- then in what they did.
WITH "change" AS (
  SELECT e."subject_id" AS "person_id", e."at", e."kind" FROM "domain_event" e
  WHERE e."kind" IN ('person.deactivated', 'person.reactivated')
    OR (e."kind" = 'person.changed' AND e."data" -> 'fields' ? 'unitId')
), "bound" AS (
  SELECT p."id" AS "person_id", p."created_at" AS "at" FROM "person" p
  UNION
  SELECT c."person_id", c."at" FROM "change" c JOIN "person" p ON p."id" = c."person_id" AND c."at" > p."created_at"
), "stretch" AS (
  SELECT b."person_id", b."at" AS "from_at",
    lead(b."at") OVER (PARTITION BY b."person_id" ORDER BY b."at") AS "until_at"
  FROM "bound" b
), "told" AS MATERIALIZED (
  SELECT t.* FROM (
    SELECT "person_id", "at", "unit_id" FROM "vote_change" WHERE "delta" = 1
    UNION ALL SELECT "person_id", "at", "unit_id" FROM "comment_reaction_change"
    UNION ALL SELECT "to_id", "at", "unit_id" FROM "kudos"
    UNION ALL SELECT "person_id", "prepared_at", "unit_id" FROM "award"
  ) t WHERE t."person_id" IN (SELECT "person_id" FROM "change")
)
INSERT INTO "person_stay" ("person_id", "from_at", "until_at", "unit_id", "active")
SELECT s."person_id", s."from_at", s."until_at",
  CASE WHEN s."until_at" IS NULL THEN p."unit_id" ELSE coalesce(
    (SELECT t."unit_id" FROM "told" t WHERE t."person_id" = s."person_id" AND t."at" >= s."from_at" AND t."at" < s."until_at"
     ORDER BY t."at" DESC LIMIT 1),
    p."unit_id") END,
  p."import_id" IS NULL AND CASE WHEN s."until_at" IS NULL THEN p."deactivated_at" IS NULL ELSE coalesce(
    (SELECT c."kind" <> 'person.deactivated' FROM "change" c
     WHERE c."person_id" = s."person_id" AND c."kind" <> 'person.changed' AND c."at" <= s."from_at"
     ORDER BY c."at" DESC LIMIT 1),
    true) END
FROM "stretch" s JOIN "person" p ON p."id" = s."person_id";

-- Rollups -----------------------------------------------------------------------------------------
CREATE TABLE "insight_mark" (
    "kind" TEXT NOT NULL,
    "id" UUID NOT NULL,

    CONSTRAINT "insight_mark_pkey" PRIMARY KEY ("kind","id")
);

CREATE TABLE "insight_cursor" (
    "list" TEXT NOT NULL,
    "xid" BIGINT NOT NULL,
    "id" BIGINT NOT NULL,

    CONSTRAINT "insight_cursor_pkey" PRIMARY KEY ("list")
);

CREATE TABLE "insight_opening" (
    "day" DATE NOT NULL,
    "person_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "counted" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "insight_opening_pkey" PRIMARY KEY ("person_id","day")
);

CREATE TABLE "insight_idea" (
    "idea_id" UUID NOT NULL,
    "posted_on" DATE NOT NULL,
    "unit_id" UUID NOT NULL,
    "category_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "imported" BOOLEAN NOT NULL,
    "stage" TEXT NOT NULL,
    "stage_since" TIMESTAMPTZ NOT NULL,
    "decision_id" UUID,
    "to_in_review" INTEGER,
    "to_accepted" INTEGER,
    "to_piloting" INTEGER,
    "to_implemented" INTEGER,
    "to_spread" INTEGER,
    "to_not_now" INTEGER,
    "to_merged" INTEGER,
    "answered_on" DATE,
    "posted_clock" INTEGER NOT NULL,
    "answered_clock" INTEGER,
    "comments_by_others" INTEGER NOT NULL,
    "author_replied" BOOLEAN NOT NULL,
    "units" INTEGER NOT NULL,
    "units_of_two" INTEGER NOT NULL,

    CONSTRAINT "insight_idea_pkey" PRIMARY KEY ("idea_id")
);

CREATE TABLE "insight_stage" (
    "idea_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "stage" TEXT NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "left_at" TIMESTAMPTZ,
    "decision_id" UUID,

    CONSTRAINT "insight_stage_pkey" PRIMARY KEY ("idea_id","position")
);

CREATE TABLE "insight_act" (
    "subject_id" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "unit_id" UUID NOT NULL,
    "n" INTEGER NOT NULL,
    "of_unit_id" UUID,
    "category_id" UUID,
    "kind" TEXT NOT NULL,

    CONSTRAINT "insight_act_pkey" PRIMARY KEY ("subject_id","act","person_id","day","unit_id")
);

CREATE TABLE "insight_count" (
    "cut" TEXT NOT NULL,
    "start" DATE NOT NULL,
    "unit_id" UUID NOT NULL,
    "category_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "n" INTEGER NOT NULL,

    CONSTRAINT "insight_count_pkey" PRIMARY KEY ("cut","start","unit_id","category_id","kind","act")
);

CREATE TABLE "insight_pair" (
    "month" DATE NOT NULL,
    "unit_id" UUID NOT NULL,
    "of_unit_id" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "n" INTEGER NOT NULL,

    CONSTRAINT "insight_pair_pkey" PRIMARY KEY ("month","unit_id","of_unit_id","act")
);

CREATE TABLE "insight_person" (
    "person_id" UUID NOT NULL,
    "first_on" DATE NOT NULL,

    CONSTRAINT "insight_person_pkey" PRIMARY KEY ("person_id")
);

CREATE TABLE "insight_person_period" (
    "person_id" UUID NOT NULL,
    "grain" TEXT NOT NULL,
    "period" INTEGER NOT NULL,
    "unit_id" UUID NOT NULL,
    "acts" INTEGER NOT NULL,

    CONSTRAINT "insight_person_period_pkey" PRIMARY KEY ("person_id","grain","period","unit_id")
);

CREATE TABLE "insight_people" (
    "grain" TEXT NOT NULL,
    "span" SMALLINT NOT NULL,
    "period" INTEGER NOT NULL,
    "unit_id" UUID NOT NULL,
    "people" INTEGER NOT NULL,
    "acted" INTEGER NOT NULL,
    "posted" INTEGER NOT NULL,
    "voted" INTEGER NOT NULL,
    "commented" INTEGER NOT NULL,
    "coauthored" INTEGER NOT NULL,
    "answered" INTEGER NOT NULL,
    "decided" INTEGER NOT NULL,
    "opened" INTEGER NOT NULL,
    "recognised" INTEGER NOT NULL,
    "awarded" INTEGER NOT NULL,
    "thanked" INTEGER NOT NULL,
    "entered" INTEGER NOT NULL,
    "judged" INTEGER NOT NULL,
    "first" INTEGER NOT NULL,
    "returned" INTEGER NOT NULL,

    CONSTRAINT "insight_people_pkey" PRIMARY KEY ("grain","span","period","unit_id")
);

CREATE TABLE "insight_mover" (
    "grain" TEXT NOT NULL,
    "span" SMALLINT NOT NULL,
    "period" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "acts" INTEGER NOT NULL,

    CONSTRAINT "insight_mover_pkey" PRIMARY KEY ("grain","span","period","person_id","unit_id")
);

CREATE TABLE "insight_staff" (
    "day" DATE NOT NULL,
    "unit_id" UUID NOT NULL,
    "n" INTEGER NOT NULL,

    CONSTRAINT "insight_staff_pkey" PRIMARY KEY ("day","unit_id")
);

CREATE TABLE "insight_refresh" (
    "id" BOOLEAN NOT NULL DEFAULT true,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "insight_refresh_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "insight_refresh_one_check" CHECK ("id")
);

CREATE TABLE "insight_check" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "seconds" INTEGER NOT NULL,
    "differences" JSONB NOT NULL,

    CONSTRAINT "insight_check_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "insight_opening_day_idx" ON "insight_opening"("day");

CREATE INDEX "insight_idea_posted_idx" ON "insight_idea"("posted_on", "unit_id");

CREATE INDEX "insight_idea_stage_idx" ON "insight_idea"("stage", "stage_since", "idea_id");

CREATE INDEX "insight_stage_entered_idx" ON "insight_stage"("entered_at");

CREATE INDEX "insight_act_person_idx" ON "insight_act"("person_id", "day");

CREATE INDEX "insight_count_unit_idx" ON "insight_count"("cut", "unit_id", "start");

CREATE INDEX "insight_person_period_idx" ON "insight_person_period"("grain", "period");

CREATE INDEX "insight_mover_person_idx" ON "insight_mover"("person_id");

CREATE INDEX "insight_check_at_idx" ON "insight_check"("at" DESC);

-- Of what is not counted yet alone, and of what is recognised.
CREATE INDEX "insight_opening_waiting_idx" ON "insight_opening"("counted") WHERE NOT "counted";
CREATE INDEX "insight_act_recognised_idx" ON "insight_act"("day", "person_id") WHERE "act" IN ('awarded', 'thanked');

ALTER TABLE "insight_mark" ADD CONSTRAINT "insight_mark_kind_check"
  CHECK ("kind" IN ('idea', 'award', 'kudos', 'challenge', 'staff'));
ALTER TABLE "insight_cursor" ADD CONSTRAINT "insight_cursor_list_check" CHECK ("list" = 'votes');
ALTER TABLE "insight_opening" ADD CONSTRAINT "insight_opening_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE;
ALTER TABLE "insight_act" ADD CONSTRAINT "insight_act_n_check" CHECK ("n" > 0);
ALTER TABLE "insight_person_period" ADD CONSTRAINT "insight_person_period_check"
  CHECK ("grain" IN ('week', 'month') AND "acts" > 0);

-- How far the working calendar of a unit has come at a time of its clocks, in minutes since the first Monday of 2000: of each
-- worked day the eight hours from nine to seventeen. The difference of two is the time worked between them.
CREATE FUNCTION "worked_clock"("p_worked" smallint[], "p_closed" text[], "p_local" timestamp) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT 480 * (
      floor(d."passed" / 7.0)::integer * cardinality("p_worked")
      + (SELECT count(*)::integer FROM unnest("p_worked") w WHERE w <= d."passed" - 7 * floor(d."passed" / 7.0)::integer)
      - (SELECT count(*)::integer FROM unnest("p_closed") c
         WHERE c::date >= '2000-01-03' AND c::date < "p_local"::date
           AND extract(isodow FROM c::date)::smallint = ANY ("p_worked"))
    ) + CASE
      WHEN extract(isodow FROM "p_local")::smallint = ANY ("p_worked") AND "p_local"::date::text <> ALL ("p_closed")
      THEN least(480, greatest(0, (extract(hour FROM "p_local") * 60 + extract(minute FROM "p_local"))::integer - 540))
      ELSE 0
    END
  FROM (SELECT "p_local"::date - '2000-01-03'::date AS "passed") d
$$;

-- What is there already is reckoned from the start.
INSERT INTO "insight_mark" ("kind", "id") SELECT 'idea', "id" FROM "idea";
INSERT INTO "insight_mark" ("kind", "id") SELECT 'award', "id" FROM "award";
INSERT INTO "insight_mark" ("kind", "id") SELECT 'kudos', "id" FROM "kudos";
INSERT INTO "insight_mark" ("kind", "id") SELECT 'challenge', "id" FROM "challenge";
INSERT INTO "insight_mark" ("kind", "id") VALUES ('staff', '00000000-0000-0000-0000-000000000000');
