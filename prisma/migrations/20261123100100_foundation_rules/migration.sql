-- What Prisma's models cannot say: keys between features, checks, and the voting function.

-- Keys between features ---------------------------------------------------------------------------
ALTER TABLE "session" ADD CONSTRAINT "session_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE;
ALTER TABLE "person" ADD CONSTRAINT "person_import_fkey"
  FOREIGN KEY ("import_id") REFERENCES "import" ("id") ON DELETE RESTRICT;
ALTER TABLE "category" ADD CONSTRAINT "category_import_fkey"
  FOREIGN KEY ("import_id") REFERENCES "import" ("id") ON DELETE RESTRICT;
ALTER TABLE "idea" ADD CONSTRAINT "idea_import_fkey"
  FOREIGN KEY ("import_id") REFERENCES "import" ("id") ON DELETE RESTRICT;
ALTER TABLE "idea" ADD CONSTRAINT "idea_unit_fkey"
  FOREIGN KEY ("unit_id") REFERENCES "unit" ("id") ON DELETE RESTRICT;
ALTER TABLE "idea_author" ADD CONSTRAINT "idea_author_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE RESTRICT;
ALTER TABLE "idea_version" ADD CONSTRAINT "idea_version_editor_fkey"
  FOREIGN KEY ("editor_id") REFERENCES "person" ("id") ON DELETE RESTRICT;
ALTER TABLE "idea_draft" ADD CONSTRAINT "idea_draft_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE;
ALTER TABLE "vote" ADD CONSTRAINT "vote_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE RESTRICT;
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_fkey"
  FOREIGN KEY ("author_id") REFERENCES "person" ("id") ON DELETE RESTRICT;
ALTER TABLE "notification" ADD CONSTRAINT "notification_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE;

-- Checks ------------------------------------------------------------------------------------------
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_single_check" CHECK ("id" = 1);
ALTER TABLE "person" ADD CONSTRAINT "person_email_check"
  CHECK ("email" = lower("email") AND "email" LIKE '%_@_%');
-- An imported person can never sign in.
ALTER TABLE "person" ADD CONSTRAINT "person_imported_check"
  CHECK ("import_id" IS NULL OR ("email" IS NULL AND "role" = 'staff' AND NOT "is_admin" AND NOT "is_moderator"));
ALTER TABLE "unit" ADD CONSTRAINT "unit_parent_check" CHECK ("parent_id" <> "id");
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_person_check"
  CHECK (("purpose" = 'first_administrator') = ("person_id" IS NULL));
ALTER TABLE "idea" ADD CONSTRAINT "idea_vote_count_check" CHECK ("vote_count" >= 0);
ALTER TABLE "idea" ADD CONSTRAINT "idea_title_check" CHECK (length("title") BETWEEN 1 AND 500);
ALTER TABLE "vote_change" ADD CONSTRAINT "vote_change_delta_check" CHECK ("delta" IN (-1, 1));
ALTER TABLE "discussion" ADD CONSTRAINT "discussion_count_check" CHECK ("comment_count" >= 0);
ALTER TABLE "comment" ADD CONSTRAINT "comment_parent_check" CHECK ("parent_id" <> "id");

-- Answers hang under first-level comments of the same subject: two levels, never three.
CREATE FUNCTION "comment_two_levels"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "comment" "above"
    WHERE "above"."id" = NEW."parent_id" AND "above"."parent_id" IS NULL AND "above"."subject_id" = NEW."subject_id"
  ) THEN
    RAISE EXCEPTION 'an answer must hang under a first-level comment of the same subject'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'comment_two_levels';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "comment_two_levels" BEFORE INSERT OR UPDATE OF "parent_id", "subject_id" ON "comment"
  FOR EACH ROW WHEN (NEW."parent_id" IS NOT NULL) EXECUTE FUNCTION "comment_two_levels"();

-- Events and vote changes are append-only; only undoing an import may take its rows out again.
CREATE FUNCTION "append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('groundswell.undoing_import', true) = 'on' AND TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "domain_event_append_only" BEFORE UPDATE OR DELETE ON "domain_event"
  FOR EACH ROW EXECUTE FUNCTION "append_only"();
CREATE TRIGGER "vote_change_append_only" BEFORE UPDATE OR DELETE ON "vote_change"
  FOR EACH ROW EXECUTE FUNCTION "append_only"();

-- Trending ----------------------------------------------------------------------------------------
-- The shape is Reddit's "hot" rank: ten times the votes weigh as much as three days of age.
-- Immutable: seconds since 1970 do not depend on the session's time zone.
CREATE FUNCTION "trend_rank"("votes" integer, "published_at" timestamptz) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN log(greatest("votes", 1)::double precision) + extract(epoch FROM "published_at")::double precision / 259200;

-- Voting ------------------------------------------------------------------------------------------
-- Sets or withdraws the support of several people for one idea, in one statement of the client's.
-- Locks the idea first, so every condition is judged on its latest state and counter = rows holds.
-- outcome: missing (no such idea) · closed (not open or in review) · own (an author) ·
--          inactive (deactivated or imported) · changed · unchanged.
-- Nobody may stand twice in "voters": the caller gathers a batch of different people.
CREATE FUNCTION "vote_on_idea"("p_idea" uuid, "p_voters" uuid[], "p_wants" boolean[], "p_at" timestamptz)
RETURNS TABLE ("voter" uuid, "outcome" text, "voted" boolean, "votes" integer, "revision" integer)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  "the_stage" "stage";
  "the_votes" integer;
  "the_revision" integer;
  "changed" uuid[];
  "difference" integer;
BEGIN
  SELECT i."stage", i."vote_count", i."revision" INTO "the_stage", "the_votes", "the_revision"
  FROM "idea" i WHERE i."id" = "p_idea" FOR NO KEY UPDATE;

  IF NOT FOUND THEN
    RETURN QUERY SELECT a."person", 'missing', false, 0, 0 FROM unnest("p_voters") AS a ("person");
    RETURN;
  END IF;

  IF "the_stage" IN ('open', 'in_review') THEN
    WITH "asked" AS (
      SELECT a."person", a."want", p."unit_id"
      FROM unnest("p_voters", "p_wants") AS a ("person", "want")
      JOIN "person" p ON p."id" = a."person" AND p."deactivated_at" IS NULL AND p."import_id" IS NULL
      WHERE NOT EXISTS (
        SELECT FROM "idea_author" x WHERE x."idea_id" = "p_idea" AND x."person_id" = a."person"
      )
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
        "vote_count" = i."vote_count" + "difference",
        "rank" = trend_rank(i."vote_count" + "difference", i."published_at"),
        "revision" = i."revision" + 1
      WHERE i."id" = "p_idea"
      RETURNING i."vote_count", i."revision" INTO "the_votes", "the_revision";
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
      WHEN "the_stage" NOT IN ('open', 'in_review') THEN 'closed'
      WHEN a."person" = ANY ("changed") THEN 'changed'
      ELSE 'unchanged'
    END,
    EXISTS (SELECT FROM "vote" v WHERE v."idea_id" = "p_idea" AND v."person_id" = a."person"),
    "the_votes",
    "the_revision"
  FROM unnest("p_voters") AS a ("person")
  LEFT JOIN "person" p ON p."id" = a."person";
END $$;
