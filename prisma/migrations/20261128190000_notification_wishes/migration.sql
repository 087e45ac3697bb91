-- What people are told besides their inbox, and when.
CREATE TABLE "notification_choice" (
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "mail" TEXT NOT NULL,
    "push" BOOLEAN NOT NULL,

    CONSTRAINT "notification_choice_pkey" PRIMARY KEY ("person_id", "kind")
);
CREATE TABLE "notification_times" (
    "person_id" UUID NOT NULL,
    "time_zone" TEXT,
    "quiet_from" INTEGER,
    "quiet_until" INTEGER,
    "digest_hour" INTEGER,
    "digest_day" INTEGER,
    "paused_until" TIMESTAMPTZ,

    CONSTRAINT "notification_times_pkey" PRIMARY KEY ("person_id")
);
CREATE TABLE "notification_usual" (
    "kind" TEXT NOT NULL,
    "mail" TEXT NOT NULL,
    "push" BOOLEAN NOT NULL,

    CONSTRAINT "notification_usual_pkey" PRIMARY KEY ("kind")
);
CREATE TABLE "notification_usual_times" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "quiet_from" INTEGER NOT NULL,
    "quiet_until" INTEGER NOT NULL,
    "digest_hour" INTEGER NOT NULL,
    "digest_day" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "notification_usual_times_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "delivery" (
    "notification_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL,
    "gathered" BOOLEAN NOT NULL,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("notification_id", "channel")
);
CREATE INDEX "delivery_due_idx" ON "delivery"("channel", "due_at");
CREATE INDEX "delivery_person_idx" ON "delivery"("person_id", "channel");

ALTER TABLE "notification_choice" ADD CONSTRAINT "notification_choice_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE;
ALTER TABLE "notification_times" ADD CONSTRAINT "notification_times_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE;
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_notification_id_fkey"
  FOREIGN KEY ("notification_id") REFERENCES "notification" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "notification_choice" ADD CONSTRAINT "notification_choice_mail_check"
  CHECK ("mail" IN ('at_once', 'daily', 'weekly', 'never'));
ALTER TABLE "notification_usual" ADD CONSTRAINT "notification_usual_mail_check"
  CHECK ("mail" IN ('at_once', 'daily', 'weekly', 'never'));
ALTER TABLE "notification_times" ADD CONSTRAINT "notification_times_check" CHECK (
  ("quiet_from" IS NULL) = ("quiet_until" IS NULL)
  AND "quiet_from" BETWEEN 0 AND 1439 AND "quiet_until" BETWEEN 0 AND 1439
  AND "digest_hour" BETWEEN 0 AND 23 AND "digest_day" BETWEEN 1 AND 7);
ALTER TABLE "notification_usual_times" ADD CONSTRAINT "notification_usual_times_check" CHECK (
  "id" = 1 AND "quiet_from" BETWEEN 0 AND 1439 AND "quiet_until" BETWEEN 0 AND 1439
  AND "digest_hour" BETWEEN 0 AND 23 AND "digest_day" BETWEEN 1 AND 7);
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_channel_check" CHECK ("channel" IN ('mail', 'push'));
INSERT INTO "notification_usual_times" ("id", "quiet_from", "quiet_until", "digest_hour", "digest_day")
VALUES (1, 1200, 420, 8, 1);

-- The next moment after "p_at" at which the clocks of a zone show a full hour, on a day of the week when one is given
-- (1 is Monday). An hour that is skipped in spring counts as the one after it.
CREATE FUNCTION "next_digest"("p_at" timestamptz, "p_zone" text, "p_hour" integer, "p_day" integer)
RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT min(d."moment") FROM (
    SELECT ("day" + make_interval(hours => "p_hour")) AT TIME ZONE "p_zone" AS "moment"
    FROM generate_series(0, 8) n
    CROSS JOIN LATERAL (
      SELECT date_trunc('day', "p_at" AT TIME ZONE "p_zone") + make_interval(days => n) AS "day"
    ) x
    WHERE "p_day" IS NULL OR extract(isodow FROM "day") = "p_day"
  ) d WHERE d."moment" > "p_at"
$$;

-- When quiet hours end that reign at "p_at"; "p_at" itself when none do. Minutes after midnight by the zone's clocks.
CREATE FUNCTION "after_quiet"("p_at" timestamptz, "p_zone" text, "p_from" integer, "p_until" integer)
RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN "p_from" < "p_until" AND t."minute" >= "p_from" AND t."minute" < "p_until" THEN greatest("p_at", t."today")
    WHEN "p_from" > "p_until" AND t."minute" < "p_until" THEN greatest("p_at", t."today")
    WHEN "p_from" > "p_until" AND t."minute" >= "p_from" THEN t."tomorrow"
    ELSE "p_at"
  END
  FROM (
    SELECT
      (extract(hour FROM "here") * 60 + extract(minute FROM "here"))::integer AS "minute",
      (date_trunc('day', "here") + make_interval(mins => "p_until")) AT TIME ZONE "p_zone" AS "today",
      (date_trunc('day', "here") + make_interval(days => 1, mins => "p_until")) AT TIME ZONE "p_zone" AS "tomorrow"
    FROM (SELECT "p_at" AT TIME ZONE "p_zone" AS "here") h
  ) t
$$;

-- By which channels, and when, a person is told something of a kind, as they, else the organisation, else the product
-- ("p_usual", by kind) have it. While everything is paused nothing rings, and mail waits for the first digest after.
CREATE FUNCTION "delivery_plan"("p_person" uuid, "p_kind" text, "p_at" timestamptz, "p_usual" jsonb)
RETURNS TABLE ("channel" text, "due_at" timestamptz, "gathered" boolean) LANGUAGE sql STABLE ROWS 2 AS $$
  WITH "wish" AS (
    SELECT
      coalesce(c."mail", u."mail", "p_usual" -> "p_kind" ->> 'mail', 'never') AS "mail",
      coalesce(c."push", u."push", ("p_usual" -> "p_kind" ->> 'push')::boolean, false) AS "push",
      coalesce(t."time_zone", o."time_zone", 'UTC') AS "zone",
      coalesce(t."quiet_from", s."quiet_from", 0) AS "quiet_from",
      coalesce(t."quiet_until", s."quiet_until", 0) AS "quiet_until",
      coalesce(t."digest_hour", s."digest_hour", 8) AS "hour",
      coalesce(t."digest_day", s."digest_day", 1) AS "day",
      t."paused_until" > "p_at" AS "paused",
      greatest("p_at", t."paused_until") AS "from",
      p."email"
    FROM "person" p
    LEFT JOIN "notification_choice" c ON c."person_id" = p."id" AND c."kind" = "p_kind"
    LEFT JOIN "notification_usual" u ON u."kind" = "p_kind"
    LEFT JOIN "notification_times" t ON t."person_id" = p."id"
    LEFT JOIN "notification_usual_times" s ON s."id" = 1
    LEFT JOIN "organisation" o ON o."id" = 1
    WHERE p."id" = "p_person"
  )
  SELECT 'mail', CASE
    WHEN w."mail" = 'weekly' THEN next_digest(w."from", w."zone", w."hour", w."day")
    WHEN w."mail" = 'daily' OR w."paused" THEN next_digest(w."from", w."zone", w."hour", NULL)
    ELSE after_quiet(w."from", w."zone", w."quiet_from", w."quiet_until")
  END, w."mail" <> 'at_once' OR w."paused" IS TRUE
  FROM "wish" w WHERE w."mail" <> 'never' AND w."email" IS NOT NULL
  UNION ALL
  SELECT 'push', after_quiet(w."from", w."zone", w."quiet_from", w."quiet_until"), false
  FROM "wish" w WHERE w."push" AND w."paused" IS NOT TRUE
$$;
