-- Whether somebody may read the notes about an idea now: ideaPolicy.answer for a person who is active.
CREATE FUNCTION "notes_shown_to"("p_idea" uuid, "p_person" uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM "person" p
    WHERE p."id" = "p_person" AND p."deactivated_at" IS NULL AND p."import_id" IS NULL
      AND NOT EXISTS (SELECT FROM "idea_author" a WHERE a."idea_id" = "p_idea" AND a."person_id" = p."id")
      AND (p."role" = 'leader' OR EXISTS (SELECT FROM idea_answerers("p_idea") x WHERE x."person_id" = p."id"))
  )
$$;

-- Who hears of a note about an idea, and why: of those who may read it whoever is asked to answer the idea, has written
-- notes there or was mentioned in one, and who stands in for one of them now. Whoever muted the idea is not among them.
CREATE FUNCTION "note_audience"("p_idea" uuid) RETURNS TABLE ("person_id" uuid, "reason" text)
LANGUAGE sql STABLE ROWS 10 AS $$
  WITH "involved" AS (
    SELECT i."owner_id" AS "person_id", 'owner' AS "reason"
    FROM "idea" i WHERE i."id" = "p_idea" AND i."owner_id" IS NOT NULL
    UNION ALL
    SELECT n."author_id", 'note-writer' FROM "note" n WHERE n."subject_id" = "p_idea" AND n."deleted_at" IS NULL
    UNION ALL
    SELECT x."person_id", 'mentioned' FROM "note" n JOIN "note_mention" x ON x."note_id" = n."id"
    WHERE n."subject_id" = "p_idea" AND n."deleted_at" IS NULL
  ), "heard" AS (
    SELECT "person_id", "reason" FROM "involved"
    UNION ALL
    SELECT b."deputy_id", 'deputy' FROM "involved" v
    JOIN "absence" b ON b."person_id" = v."person_id" AND now() >= b."from_at" AND now() < b."until_at"
  )
  SELECT DISTINCT h."person_id", h."reason" FROM "heard" h
  WHERE notes_shown_to("p_idea", h."person_id") AND NOT EXISTS (
    SELECT FROM "follow" m
    WHERE m."person_id" = h."person_id" AND m."subject_kind" = 'idea' AND m."subject_id" = "p_idea" AND m."muted"
  )
$$;

-- A note that is deleted is no news any more: found by what was told of it.
CREATE INDEX "notification_note_idx" ON "notification" (("data" ->> 'noteId')) WHERE "data" ? 'noteId';
