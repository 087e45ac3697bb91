-- Who is shown under a pseudonym, and where. Whatever names people beside an idea joins this view and says "pseudonym"
-- in the person's place, without id, unit or address. The last resort stands for nobody in particular.
CREATE VIEW "unnamed_author" AS
  SELECT a."idea_id" AS "subject_id", a."person_id", coalesce(i."pseudonym", 'N. N.') AS "pseudonym"
  FROM "idea_author" a JOIN "idea" i ON i."id" = a."idea_id"
  WHERE NOT a."named";
