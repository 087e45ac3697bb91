-- Who hears of an idea, as before, and each of them once for each reason: whoever follows, or is an author of, an idea
-- and one merged into it was there twice.
CREATE OR REPLACE FUNCTION "idea_audience"("p_idea" uuid) RETURNS TABLE ("person_id" uuid, "reason" text)
LANGUAGE sql STABLE ROWS 50 AS $$
  WITH "part" AS (
    SELECT "p_idea" AS "id" UNION ALL SELECT i."id" FROM "idea" i WHERE i."merged_into_id" = "p_idea"
  )
  SELECT e."person_id", e."reason" FROM (
    -- Whoever is not named does not become an author of the other idea, and is one of the merged idea still.
    SELECT a."person_id", 'author' AS "reason" FROM "part" JOIN "idea_author" a ON a."idea_id" = "part"."id"
    UNION
    SELECT i."owner_id", 'owner' FROM "idea" i WHERE i."id" = "p_idea" AND i."owner_id" IS NOT NULL
    UNION
    SELECT f."person_id", CASE f."reason" WHEN 'chosen' THEN 'follower' ELSE 'mentioned' END
    FROM "part" JOIN "follow" f ON f."subject_id" = "part"."id" AND f."subject_kind" = 'idea' AND NOT f."muted"
    UNION
    SELECT c."author_id", 'commenter' FROM "part" JOIN "comment" c ON c."subject_id" = "part"."id"
    WHERE c."deleted_at" IS NULL
    UNION
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
