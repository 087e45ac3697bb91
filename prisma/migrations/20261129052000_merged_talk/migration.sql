-- How much has been said about an idea, counting what was said about ideas merged into it.
ALTER TABLE "idea" ADD COLUMN "left_revision" INTEGER NOT NULL DEFAULT 0;

-- Comments that stand, of the idea and of those merged into it that moderators do not hide.
CREATE FUNCTION "whole_comments"("p_idea" uuid) RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE
  RETURN (
    SELECT coalesce(sum(d."comment_count"), 0)::integer FROM (
      SELECT "p_idea" AS "id"
      UNION ALL SELECT m."id" FROM "idea" m WHERE m."merged_into_id" = "p_idea" AND m."hidden_at" IS NULL
    ) part JOIN "discussion" d ON d."subject_id" = part."id"
  );

-- Grows with every change of these discussions, and never becomes less: what left with an idea that is merged no longer
-- is kept in the idea it left.
CREATE FUNCTION "whole_discussion_revision"("p_idea" uuid) RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE
  RETURN (
    SELECT coalesce(sum(d."revision"), 0)::integer FROM (
      SELECT "p_idea" AS "id" UNION ALL SELECT m."id" FROM "idea" m WHERE m."merged_into_id" = "p_idea"
    ) part JOIN "discussion" d ON d."subject_id" = part."id"
  ) + (SELECT i."left_revision" FROM "idea" i WHERE i."id" = "p_idea");
