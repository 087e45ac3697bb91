-- Moderation: reports, a queue of cases, acts kept for ever, appeals, ideas that wait, and limits for new people.
ALTER TABLE "category" ADD COLUMN "premoderated" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "comment" ADD COLUMN "hidden_at" TIMESTAMPTZ;

-- A hidden comment counts as deleted, so that whatever reads comments cannot show it; its text is kept here.
CREATE TABLE "hidden_comment" (
    "comment_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "hidden_comment_pkey" PRIMARY KEY ("comment_id")
);
ALTER TABLE "hidden_comment" ADD CONSTRAINT "hidden_comment_comment_id_fkey"
  FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "comment" ADD CONSTRAINT "comment_hidden_check"
  CHECK ("hidden_at" IS NULL OR "deleted_at" IS NOT NULL AND "source" = '' AND "html" = '');

CREATE TABLE "moderation_reason" (
    "id" UUID NOT NULL,
    "name" JSONB NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "archived_at" TIMESTAMPTZ,

    CONSTRAINT "moderation_reason_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "moderation_limits" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "limited" BOOLEAN NOT NULL DEFAULT false,
    "new_days" INTEGER NOT NULL DEFAULT 14,
    "ideas_per_day" INTEGER NOT NULL DEFAULT 3,
    "comments_per_day" INTEGER NOT NULL DEFAULT 20,
    "reports_per_day" INTEGER NOT NULL DEFAULT 5,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "moderation_limits_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "moderation_case" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "thing_kind" TEXT NOT NULL,
    "thing_id" UUID NOT NULL,
    "idea_id" UUID NOT NULL,
    "concerned_ids" UUID[] NOT NULL,
    "decider_id" UUID,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "closed_at" TIMESTAMPTZ,
    "outcome" TEXT,

    CONSTRAINT "moderation_case_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "reporter_id" UUID NOT NULL,
    "reason_id" UUID NOT NULL,
    "reason" JSONB NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "said" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "moderation_act" (
    "id" UUID NOT NULL,
    "case_id" UUID,
    "kind" TEXT NOT NULL,
    "thing_kind" TEXT NOT NULL,
    "thing_id" UUID NOT NULL,
    "idea_id" UUID NOT NULL,
    "concerned_ids" UUID[] NOT NULL,
    "moderator_id" UUID,
    "moderator_name" TEXT NOT NULL DEFAULT '',
    "reason_id" UUID,
    "reason" JSONB,
    "explanation" TEXT NOT NULL DEFAULT '',
    "said" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "moderation_act_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "moderation_appeal" (
    "id" UUID NOT NULL,
    "act_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "appellant_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "filed_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "moderation_appeal_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "moderation_case_queue_idx" ON "moderation_case"("opened_at", "id");
CREATE INDEX "moderation_case_done_idx" ON "moderation_case"("closed_at" DESC, "id" DESC);
CREATE INDEX "moderation_case_idea_idx" ON "moderation_case"("idea_id");
-- One open case of a kind for each thing: whatever else comes joins it. Appeals are kept apart by what they are against.
CREATE UNIQUE INDEX "moderation_case_open_key" ON "moderation_case"("thing_id", "kind")
  WHERE "closed_at" IS NULL AND "kind" <> 'appeal';
CREATE UNIQUE INDEX "report_once_key" ON "report"("case_id", "reporter_id");
CREATE INDEX "report_reporter_idx" ON "report"("reporter_id", "at" DESC);
CREATE INDEX "report_reason_idx" ON "report"("reason_id");
CREATE INDEX "moderation_act_log_idx" ON "moderation_act"("at" DESC, "id" DESC);
CREATE INDEX "moderation_act_case_idx" ON "moderation_act"("case_id");
CREATE INDEX "moderation_act_thing_idx" ON "moderation_act"("thing_id", "at");
CREATE INDEX "moderation_act_idea_idx" ON "moderation_act"("idea_id");
CREATE INDEX "moderation_act_moderator_idx" ON "moderation_act"("moderator_id");
CREATE INDEX "moderation_act_reason_idx" ON "moderation_act"("reason_id");
CREATE UNIQUE INDEX "moderation_appeal_act_key" ON "moderation_appeal"("act_id");
CREATE UNIQUE INDEX "moderation_appeal_case_key" ON "moderation_appeal"("case_id");
CREATE INDEX "moderation_appeal_appellant_idx" ON "moderation_appeal"("appellant_id");

ALTER TABLE "report" ADD CONSTRAINT "report_case_id_fkey"
  FOREIGN KEY ("case_id") REFERENCES "moderation_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "report" ADD CONSTRAINT "report_reason_id_fkey"
  FOREIGN KEY ("reason_id") REFERENCES "moderation_reason"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "moderation_act" ADD CONSTRAINT "moderation_act_case_id_fkey"
  FOREIGN KEY ("case_id") REFERENCES "moderation_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "moderation_act" ADD CONSTRAINT "moderation_act_reason_id_fkey"
  FOREIGN KEY ("reason_id") REFERENCES "moderation_reason"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "moderation_appeal" ADD CONSTRAINT "moderation_appeal_act_id_fkey"
  FOREIGN KEY ("act_id") REFERENCES "moderation_act"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "moderation_appeal" ADD CONSTRAINT "moderation_appeal_case_id_fkey"
  FOREIGN KEY ("case_id") REFERENCES "moderation_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Keys between features, and checks ---------------------------------------------------------------
ALTER TABLE "moderation_case" ADD CONSTRAINT "moderation_case_idea_fkey"
  FOREIGN KEY ("idea_id") REFERENCES "idea" ("id") ON DELETE CASCADE;
ALTER TABLE "moderation_act" ADD CONSTRAINT "moderation_act_idea_fkey"
  FOREIGN KEY ("idea_id") REFERENCES "idea" ("id") ON DELETE CASCADE;
ALTER TABLE "moderation_case" ADD CONSTRAINT "moderation_case_decider_fkey"
  FOREIGN KEY ("decider_id") REFERENCES "person" ("id") ON DELETE RESTRICT;
ALTER TABLE "report" ADD CONSTRAINT "report_reporter_fkey"
  FOREIGN KEY ("reporter_id") REFERENCES "person" ("id") ON DELETE RESTRICT;
ALTER TABLE "moderation_act" ADD CONSTRAINT "moderation_act_moderator_fkey"
  FOREIGN KEY ("moderator_id") REFERENCES "person" ("id") ON DELETE RESTRICT;
ALTER TABLE "moderation_appeal" ADD CONSTRAINT "moderation_appeal_appellant_fkey"
  FOREIGN KEY ("appellant_id") REFERENCES "person" ("id") ON DELETE RESTRICT;
ALTER TABLE "moderation_case" ADD CONSTRAINT "moderation_case_check" CHECK (
  "kind" IN ('reports', 'waiting', 'appeal') AND "thing_kind" IN ('idea', 'comment')
  AND ("closed_at" IS NULL) = ("outcome" IS NULL)
);
ALTER TABLE "moderation_act" ADD CONSTRAINT "moderation_act_check" CHECK (
  "thing_kind" IN ('idea', 'comment') AND "kind" IN ('dismissed', 'warned', 'hidden', 'restored', 'warning_withdrawn',
    'upheld', 'approved', 'refused', 'appealed', 'named')
  AND ("reason_id" IS NULL) = ("reason" IS NULL)
  AND ("moderator_id" IS NULL) = ("kind" = 'appealed')
);
ALTER TABLE "moderation_limits" ADD CONSTRAINT "moderation_limits_check" CHECK (
  "id" = 1 AND "new_days" BETWEEN 1 AND 365
  AND "ideas_per_day" BETWEEN 1 AND 1000 AND "comments_per_day" BETWEEN 1 AND 1000
  AND "reports_per_day" BETWEEN 1 AND 1000
);

-- What moderators did stays word for word; only undoing an import may take it out again.
CREATE TRIGGER "moderation_act_append_only" BEFORE UPDATE OR DELETE ON "moderation_act"
  FOR EACH ROW EXECUTE FUNCTION "append_only"();

-- Who may handle a case: moderators it does not concern, but not whoever decided what is appealed against; where there
-- is none, administrators of whom the same is true. As moderationPolicy says it of one person.
CREATE FUNCTION "moderation_handlers"("p_case" "moderation_case") RETURNS TABLE ("person_id" uuid)
LANGUAGE sql STABLE ROWS 4 AS $$
  WITH "able" AS (
    SELECT p."id", p."is_moderator" FROM "person" p
    WHERE (p."is_moderator" OR p."is_admin") AND p."deactivated_at" IS NULL AND p."import_id" IS NULL
      AND p."id" <> ALL (("p_case")."concerned_ids") AND p."id" IS DISTINCT FROM ("p_case")."decider_id"
      AND NOT EXISTS (
        SELECT FROM "idea_author" a
        WHERE ("p_case")."thing_kind" = 'idea' AND a."idea_id" = ("p_case")."thing_id" AND a."person_id" = p."id"
      )
  )
  SELECT "id" FROM "able" WHERE "is_moderator" OR NOT EXISTS (SELECT FROM "able" WHERE "is_moderator")
$$;

-- When somebody new may do one more of something, or null for now. Takes turns with other acts of the same person, so
-- that two at once count each other.
CREATE FUNCTION "newcomer_may_again"("p_person" uuid, "p_what" text, "p_now" timestamptz) RETURNS timestamptz
LANGUAGE plpgsql AS $$
DECLARE
  "the_limit" integer;
  "oldest" timestamptz;
BEGIN
  SELECT CASE "p_what" WHEN 'idea' THEN l."ideas_per_day" WHEN 'comment' THEN l."comments_per_day" ELSE l."reports_per_day" END
  INTO "the_limit"
  FROM "moderation_limits" l, "person" p
  WHERE l."limited" AND p."id" = "p_person" AND NOT p."is_admin" AND NOT p."is_moderator"
    AND p."created_at" > "p_now" - make_interval(days => l."new_days");
  IF NOT FOUND THEN RETURN NULL; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('newcomer ' || "p_person"::text, 0));
  -- Of as many acts as a day allows the oldest: a day after it there is room again.
  IF "p_what" = 'idea' THEN
    SELECT coalesce(i."waiting_since", i."published_at") INTO "oldest"
    FROM "idea_author" a JOIN "idea" i ON i."id" = a."idea_id"
    WHERE a."person_id" = "p_person" ORDER BY 1 DESC OFFSET "the_limit" - 1 LIMIT 1;
  ELSIF "p_what" = 'comment' THEN
    SELECT c."created_at" INTO "oldest" FROM "comment" c
    WHERE c."author_id" = "p_person" ORDER BY 1 DESC OFFSET "the_limit" - 1 LIMIT 1;
  ELSE
    SELECT r."at" INTO "oldest" FROM "report" r
    WHERE r."reporter_id" = "p_person" ORDER BY 1 DESC OFFSET "the_limit" - 1 LIMIT 1;
  END IF;
  RETURN CASE WHEN "oldest" > "p_now" - interval '1 day' THEN "oldest" + interval '1 day' END;
END $$;

INSERT INTO "moderation_reason" ("id", "name", "position") VALUES
  ('00000000-0000-7000-8000-000000000401', '{"en": "Insulting or demeaning", "fr": "Insultant ou rabaissant"}', 1),
  ('00000000-0000-7000-8000-000000000402', '{"en": "Gives away private or confidential matters", "fr": "Divulgue des éléments privés ou confidentiels"}', 2),
  ('00000000-0000-7000-8000-000000000403', '{"en": "Discriminates against people", "fr": "Discrimine des personnes"}', 3),
  ('00000000-0000-7000-8000-000000000404', '{"en": "Threatens or harasses somebody", "fr": "Menace ou harcèle quelqu’un"}', 4),
  ('00000000-0000-7000-8000-000000000405', '{"en": "Advertising or off the subject", "fr": "Publicité ou hors sujet"}', 5),
  ('00000000-0000-7000-8000-000000000406', '{"en": "Something else", "fr": "Autre chose"}', 6);
