-- By how many working days an answer missed what was promised, counted once, on the calendar of that day.
ALTER TABLE "awaited_answer" ADD COLUMN "missed_by" SMALLINT;
ALTER TABLE "awaited_answer" ADD CONSTRAINT "awaited_answer_missed_check" CHECK ("missed_by" >= 0);

-- Answers that came late before this was written down.
UPDATE "awaited_answer" a SET "missed_by" = (
  SELECT count(*) FROM "idea" i
  CROSS JOIN LATERAL "calendar_of"(i."unit_id") c
  CROSS JOIN LATERAL generate_series(
    a."due_on" + 1,
    (a."answered_at" AT TIME ZONE coalesce((SELECT "time_zone" FROM "organisation"), 'UTC'))::date,
    interval '1 day'
  ) "day"
  WHERE i."id" = a."idea_id" AND extract(isodow FROM "day")::smallint = ANY (c."worked")
    AND NOT "day"::date::text = ANY (c."closed")
)
WHERE a."answered_at" >= a."due_at";
