-- The response promise: by which working day an idea is answered, on whose calendar, and what was asked of its authors.
ALTER TABLE "idea"
  ADD COLUMN "answered_at" TIMESTAMPTZ,
  ADD COLUMN "answer_due_at" TIMESTAMPTZ,
  ADD COLUMN "asked_author_at" TIMESTAMPTZ;

-- What is due soonest has the highest rank; what is promised for no day comes last.
CREATE FUNCTION "due_rank"("due_at" timestamptz) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN -coalesce(extract(epoch FROM "due_at")::double precision * 1000000, 9000000000000000);
ALTER TABLE "idea" ADD COLUMN "due_rank" DOUBLE PRECISION NOT NULL
  GENERATED ALWAYS AS (due_rank("answer_due_at")) STORED;

CREATE TABLE "awaited_answer" (
    "id" UUID NOT NULL,
    "idea_id" UUID NOT NULL,
    "stage" "stage" NOT NULL,
    "began_at" TIMESTAMPTZ NOT NULL,
    "days" SMALLINT,
    "due_on" DATE,
    "due_at" TIMESTAMPTZ,
    "remind_at" TIMESTAMPTZ,
    "escalate_at" TIMESTAMPTZ,
    "told" SMALLINT NOT NULL DEFAULT 0,
    "paused_at" TIMESTAMPTZ,
    "paused_days" SMALLINT NOT NULL DEFAULT 0,
    "answered_at" TIMESTAMPTZ,
    "answered_after" SMALLINT,

    CONSTRAINT "awaited_answer_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "author_question" (
    "id" UUID NOT NULL,
    "idea_id" UUID NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "answer" TEXT NOT NULL DEFAULT '',
    "answer_html" TEXT NOT NULL DEFAULT '',
    "ended_at" TIMESTAMPTZ,
    "ending" TEXT,

    CONSTRAINT "author_question_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "promise_settings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "open_days" SMALLINT,
    "in_review_days" SMALLINT,
    "remind_days" SMALLINT,
    "escalate_days" SMALLINT,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "promise_settings_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "category_promise" (
    "category_id" UUID NOT NULL,
    "stage" "stage" NOT NULL,
    "days" SMALLINT,

    CONSTRAINT "category_promise_pkey" PRIMARY KEY ("category_id","stage")
);

CREATE TABLE "working_calendar" (
    "id" UUID NOT NULL,
    "unit_id" UUID,
    "worked" SMALLINT[],
    "ignores_above" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "working_calendar_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "closed_day" (
    "calendar_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "closed_day_pkey" PRIMARY KEY ("calendar_id","day")
);

CREATE INDEX "idea_due_idx" ON "idea"("due_rank" DESC, "id" DESC)
  WHERE "answered_at" IS NULL AND "stage" IN ('open', 'in_review');
CREATE INDEX "awaited_answer_idea_idx" ON "awaited_answer"("idea_id", "began_at" DESC);
CREATE INDEX "awaited_answer_answered_idx" ON "awaited_answer"("answered_at");
CREATE INDEX "awaited_answer_due_idx" ON "awaited_answer"("due_at") WHERE "answered_at" IS NULL;
CREATE INDEX "author_question_idea_idx" ON "author_question"("idea_id", "asked_at" DESC);
CREATE INDEX "author_question_asker_idx" ON "author_question"("asked_by_id");
CREATE UNIQUE INDEX "working_calendar_unit_key" ON "working_calendar"("unit_id");

ALTER TABLE "awaited_answer" ADD CONSTRAINT "awaited_answer_idea_id_fkey" FOREIGN KEY ("idea_id") REFERENCES "idea"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "author_question" ADD CONSTRAINT "author_question_idea_id_fkey" FOREIGN KEY ("idea_id") REFERENCES "idea"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "category_promise" ADD CONSTRAINT "category_promise_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "category"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "working_calendar" ADD CONSTRAINT "working_calendar_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "closed_day" ADD CONSTRAINT "closed_day_calendar_id_fkey" FOREIGN KEY ("calendar_id") REFERENCES "working_calendar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Keys between features, and checks ---------------------------------------------------------------
ALTER TABLE "author_question" ADD CONSTRAINT "author_question_asker_fkey"
  FOREIGN KEY ("asked_by_id") REFERENCES "person" ("id") ON DELETE RESTRICT;
ALTER TABLE "author_question" ADD CONSTRAINT "author_question_ending_check" CHECK (
  ("ending" IS NULL) = ("ended_at" IS NULL)
  AND "ending" IN ('answered', 'commented', 'edited', 'ended', 'decided', 'withdrawn')
);
ALTER TABLE "awaited_answer" ADD CONSTRAINT "awaited_answer_promise_check" CHECK (
  ("days" IS NULL) = ("due_on" IS NULL) AND ("due_on" IS NULL) = ("due_at" IS NULL) AND "days" > 0
);
ALTER TABLE "promise_settings" ADD CONSTRAINT "promise_settings_check" CHECK (
  "id" = 1 AND "open_days" BETWEEN 1 AND 250 AND "in_review_days" BETWEEN 1 AND 250
  AND "remind_days" BETWEEN 1 AND 60 AND "escalate_days" BETWEEN 1 AND 60
);
ALTER TABLE "category_promise" ADD CONSTRAINT "category_promise_check" CHECK (
  "days" BETWEEN 1 AND 250 AND "stage" IN ('open', 'in_review')
);
-- Without a worked weekday no promise would ever run out.
ALTER TABLE "working_calendar" ADD CONSTRAINT "working_calendar_check" CHECK (
  cardinality("worked") > 0 AND "worked" <@ '{1,2,3,4,5,6,7}'::smallint[]
  AND ("unit_id" IS NOT NULL OR "worked" IS NOT NULL)
);

-- The organisation's calendar, which units inherit.
INSERT INTO "working_calendar" ("id", "worked") VALUES ('00000000-0000-7000-8000-000000000001', '{1,2,3,4,5}');

-- A new organisation promises a first answer; one that is there already says itself when it begins to.
INSERT INTO "promise_settings" ("id", "open_days", "remind_days", "escalate_days")
  SELECT 1, CASE WHEN EXISTS (SELECT FROM "organisation") THEN NULL ELSE 10 END, 2, 5;

-- How many working days are promised for ideas of a category at a stage; null: no promise.
CREATE FUNCTION "promised_days"("p_category" uuid, "p_stage" "stage") RETURNS smallint LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN EXISTS (SELECT FROM "category_promise" c WHERE c."category_id" = "p_category" AND c."stage" = "p_stage")
    THEN (SELECT c."days" FROM "category_promise" c WHERE c."category_id" = "p_category" AND c."stage" = "p_stage")
    ELSE (SELECT CASE "p_stage" WHEN 'open' THEN s."open_days" WHEN 'in_review' THEN s."in_review_days" END
          FROM "promise_settings" s)
  END
$$;

-- The working calendar of a unit: the weekdays of the nearest that has its own, and the closed days of all from it
-- upwards, as far as none of them says that those above do not count.
CREATE FUNCTION "calendar_of"("p_unit" uuid) RETURNS TABLE ("worked" smallint[], "closed" text[])
LANGUAGE sql STABLE ROWS 1 AS $$
  WITH RECURSIVE "up" AS (
    SELECT u."id", u."parent_id", 0 AS "level" FROM "unit" u WHERE u."id" = "p_unit"
    UNION ALL
    SELECT "above"."id", "above"."parent_id", "up"."level" + 1 FROM "up"
    CROSS JOIN LATERAL (SELECT u."id", u."parent_id" FROM "unit" u WHERE u."id" = "up"."parent_id" LIMIT 1) "above"
  ), "calendar" AS (
    SELECT c."id", c."worked", c."ignores_above", "up"."level"
    FROM "up" JOIN "working_calendar" c ON c."unit_id" = "up"."id"
    UNION ALL
    SELECT c."id", c."worked", false, 1000 FROM "working_calendar" c WHERE c."unit_id" IS NULL
  )
  SELECT
    coalesce((SELECT c."worked" FROM "calendar" c WHERE c."worked" IS NOT NULL ORDER BY c."level" LIMIT 1), '{1,2,3,4,5}'),
    array(
      SELECT DISTINCT d."day"::text FROM "calendar" c JOIN "closed_day" d ON d."calendar_id" = c."id"
      WHERE c."level" <= coalesce((SELECT min(x."level") FROM "calendar" x WHERE x."ignores_above"), 1000)
    )
$$;

-- Who hears of an idea that was not answered in time, besides those who may answer it: the managers of the next unit
-- above theirs that has one, and their deputies; where there is none, leaders. Never an author, never somebody asked.
CREATE FUNCTION "next_level"("p_idea" uuid) RETURNS TABLE ("person_id" uuid) LANGUAGE sql STABLE ROWS 4 AS $$
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

-- Official answers that are there already.
UPDATE "idea" i SET "answered_at" = a."at"
FROM (
  SELECT c."subject_id", c."created_at" AS "at" FROM "comment" c
  WHERE c."answered_as" IS NOT NULL AND c."deleted_at" IS NULL
) a
WHERE a."subject_id" = i."id" AND a."at" >= i."stage_since" AND i."stage" = 'open';
