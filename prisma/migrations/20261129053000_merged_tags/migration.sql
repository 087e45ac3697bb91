-- Tags go along with an idea that is merged, marked with where they came from, so that undoing takes them away.
ALTER TABLE "idea_tag" ADD COLUMN "from_id" UUID;
CREATE INDEX "idea_tag_from_idx" ON "idea_tag"("from_id");
ALTER TABLE "idea_tag" ADD CONSTRAINT "idea_tag_from_fkey"
  FOREIGN KEY ("from_id") REFERENCES "idea" ("id") ON DELETE CASCADE;

-- Ideas that are merged already: their tags for each idea they are part of, the first merged first.
WITH RECURSIVE "part" AS (
  SELECT m."idea_id", m."into_id" AS "whole_id", m."merged_at", m."id" FROM "idea_merge" m WHERE m."undone_at" IS NULL
  UNION ALL
  SELECT "part"."idea_id", m."into_id", m."merged_at", m."id"
  FROM "part" JOIN "idea_merge" m ON m."idea_id" = "part"."whole_id" AND m."undone_at" IS NULL
), "brought" AS (
  SELECT DISTINCT ON ("part"."whole_id", t."folded")
    "part"."whole_id", t."folded", t."tag", "part"."idea_id", "part"."merged_at", t."position"
  FROM "part" JOIN "idea_tag" t ON t."idea_id" = "part"."idea_id"
  ORDER BY "part"."whole_id", t."folded", "part"."merged_at", "part"."id"
)
INSERT INTO "idea_tag" ("idea_id", "folded", "tag", "position", "from_id")
SELECT b."whole_id", b."folded", b."tag",
  coalesce((SELECT max(o."position") FROM "idea_tag" o WHERE o."idea_id" = b."whole_id"), 0)
    + row_number() OVER (PARTITION BY b."whole_id" ORDER BY b."merged_at", b."position", b."folded"),
  b."idea_id"
FROM "brought" b
ON CONFLICT DO NOTHING;
