-- Discussions in full: mentions, reactions, official answers, and notes among those who may answer.
CREATE TYPE "reaction_kind" AS ENUM ('helpful', 'thanks', 'agree', 'celebrate', 'curious');

ALTER TABLE "discussion"
  ADD COLUMN "answer_count" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "reaction_revision" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "comment"
  ADD COLUMN "answered_as" TEXT,
  ADD COLUMN "answered_for" TEXT,
  ADD COLUMN "withdrawal_reason" TEXT,
  ADD COLUMN "helpful_count" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "thanks_count" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "agree_count" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "celebrate_count" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "curious_count" INTEGER NOT NULL DEFAULT 0;
CREATE INDEX "comment_helpful_idx" ON "comment"("subject_id", "helpful_count" DESC, "id");
-- The few official answers of a discussion, which are pinned above it.
CREATE INDEX "comment_answer_idx" ON "comment"("subject_id", "created_at")
  WHERE "answered_as" IS NOT NULL AND "deleted_at" IS NULL;

CREATE TABLE "comment_mention" (
    "comment_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "comment_mention_pkey" PRIMARY KEY ("comment_id","person_id")
);
CREATE INDEX "comment_mention_person_idx" ON "comment_mention"("person_id", "at" DESC);

CREATE TABLE "comment_reaction" (
    "comment_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" "reaction_kind" NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_reaction_pkey" PRIMARY KEY ("comment_id","person_id","kind")
);
CREATE INDEX "comment_reaction_person_idx" ON "comment_reaction"("person_id", "at" DESC);

CREATE TABLE "comment_reaction_change" (
    "id" BIGSERIAL NOT NULL,
    "comment_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "kind" "reaction_kind" NOT NULL,
    "delta" SMALLINT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),

    CONSTRAINT "comment_reaction_change_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "comment_reaction_change_comment_idx" ON "comment_reaction_change"("comment_id");
CREATE INDEX "comment_reaction_change_cursor_idx" ON "comment_reaction_change"("xid", "id");

CREATE TABLE "notebook" (
    "subject_id" UUID NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "note_count" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "notebook_pkey" PRIMARY KEY ("subject_id")
);

CREATE TABLE "note" (
    "id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "edited_at" TIMESTAMPTZ,
    "deleted_at" TIMESTAMPTZ,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "note_subject_idx" ON "note"("subject_id", "created_at", "id");
CREATE INDEX "note_author_idx" ON "note"("author_id");

CREATE TABLE "note_version" (
    "id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "replaced_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "note_version_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "note_version_idx" ON "note_version"("note_id", "replaced_at" DESC, "id" DESC);

CREATE TABLE "note_mention" (
    "note_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "note_mention_pkey" PRIMARY KEY ("note_id","person_id")
);
CREATE INDEX "note_mention_person_idx" ON "note_mention"("person_id", "at" DESC);

ALTER TABLE "comment_mention" ADD CONSTRAINT "comment_mention_comment_id_fkey"
  FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "comment_reaction" ADD CONSTRAINT "comment_reaction_comment_id_fkey"
  FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "note" ADD CONSTRAINT "note_subject_id_fkey"
  FOREIGN KEY ("subject_id") REFERENCES "notebook"("subject_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "note_version" ADD CONSTRAINT "note_version_note_id_fkey"
  FOREIGN KEY ("note_id") REFERENCES "note"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "note_mention" ADD CONSTRAINT "note_mention_note_id_fkey"
  FOREIGN KEY ("note_id") REFERENCES "note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Keys between features, and checks ---------------------------------------------------------------
ALTER TABLE "comment_mention" ADD CONSTRAINT "comment_mention_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE;
ALTER TABLE "comment_reaction" ADD CONSTRAINT "comment_reaction_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE RESTRICT;
ALTER TABLE "note" ADD CONSTRAINT "note_author_fkey"
  FOREIGN KEY ("author_id") REFERENCES "person" ("id") ON DELETE RESTRICT;
ALTER TABLE "note_mention" ADD CONSTRAINT "note_mention_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE;
ALTER TABLE "comment" ADD CONSTRAINT "comment_answered_check"
  CHECK ("answered_as" IN ('manager', 'owner', 'deputy', 'leader') AND ("answered_as" IS NOT NULL OR "answered_for" IS NULL));
ALTER TABLE "comment" ADD CONSTRAINT "comment_withdrawn_check"
  CHECK ("withdrawal_reason" IS NULL OR ("answered_as" IS NOT NULL AND "deleted_at" IS NOT NULL));
ALTER TABLE "comment" ADD CONSTRAINT "comment_reactions_check"
  CHECK (least("helpful_count", "thanks_count", "agree_count", "celebrate_count", "curious_count") >= 0);
ALTER TABLE "discussion" ADD CONSTRAINT "discussion_answers_check" CHECK ("answer_count" >= 0);
ALTER TABLE "notebook" ADD CONSTRAINT "notebook_count_check" CHECK ("note_count" >= 0);
ALTER TABLE "comment_reaction_change" ADD CONSTRAINT "comment_reaction_change_delta_check" CHECK ("delta" IN (-1, 1));
CREATE TRIGGER "comment_reaction_change_append_only" BEFORE UPDATE OR DELETE ON "comment_reaction_change"
  FOR EACH ROW EXECUTE FUNCTION "append_only"();

-- Reacting ----------------------------------------------------------------------------------------
-- Sets or withdraws one person's reaction to a comment, in one statement of the client's. Locks the comment first, so
-- every condition is judged on its latest state and counters = rows holds.
-- outcome: missing (no such comment, or under something that is not shown) · gone (deleted) · inactive (deactivated or
--          imported) · own (one's own comment is not helpful to oneself) · closed (what it stands under takes no more
--          talk; withdrawing stays possible) · changed · unchanged.
CREATE FUNCTION "react_to_comment"(
  "p_comment" uuid, "p_person" uuid, "p_kind" "reaction_kind", "p_want" boolean, "p_at" timestamptz
) RETURNS TABLE (
  "outcome" text, "subject_id" uuid, "mine" "reaction_kind"[], "counts" integer[], "revision" integer
)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  "it" "comment";
  "the_standing" text;
  "the_stage" "stage";
  "the_unit" uuid;
  "the_revision" integer;
  "difference" integer := 0;
  "result" text;
BEGIN
  SELECT c.* INTO "it" FROM "comment" c WHERE c."id" = "p_comment" FOR NO KEY UPDATE;
  -- A subject that is no idea brings rules of its own; until then nothing else is discussed.
  SELECT standing(i), i."stage" INTO "the_standing", "the_stage" FROM "idea" i WHERE i."id" = "it"."subject_id";
  IF NOT FOUND OR "the_standing" IN ('hidden', 'waiting') THEN
    RETURN QUERY SELECT 'missing', NULL::uuid, '{}'::"reaction_kind"[], '{}'::integer[], 0;
    RETURN;
  END IF;
  SELECT p."unit_id" INTO "the_unit" FROM "person" p
  WHERE p."id" = "p_person" AND p."deactivated_at" IS NULL AND p."import_id" IS NULL;
  "result" := CASE
    WHEN "the_unit" IS NULL THEN 'inactive'
    WHEN "it"."deleted_at" IS NOT NULL THEN 'gone'
    WHEN "p_want" AND "p_kind" = 'helpful' AND "it"."author_id" = "p_person" THEN 'own'
    WHEN "p_want" AND ("the_standing" <> 'published' OR "the_stage" = 'merged') THEN 'closed'
    ELSE 'unchanged'
  END;

  IF "result" = 'unchanged' THEN
    IF "p_want" THEN
      INSERT INTO "comment_reaction" ("comment_id", "person_id", "kind", "at")
      VALUES ("p_comment", "p_person", "p_kind", "p_at") ON CONFLICT DO NOTHING;
      IF FOUND THEN "difference" := 1; END IF;
    ELSE
      DELETE FROM "comment_reaction" r
      WHERE r."comment_id" = "p_comment" AND r."person_id" = "p_person" AND r."kind" = "p_kind";
      IF FOUND THEN "difference" := -1; END IF;
    END IF;
  END IF;

  IF "difference" <> 0 THEN
    "result" := 'changed';
    INSERT INTO "comment_reaction_change" ("comment_id", "person_id", "unit_id", "kind", "delta", "at")
    VALUES ("p_comment", "p_person", "the_unit", "p_kind", "difference", "p_at");
    UPDATE "comment" c SET
      "helpful_count" = c."helpful_count" + CASE "p_kind" WHEN 'helpful' THEN "difference" ELSE 0 END,
      "thanks_count" = c."thanks_count" + CASE "p_kind" WHEN 'thanks' THEN "difference" ELSE 0 END,
      "agree_count" = c."agree_count" + CASE "p_kind" WHEN 'agree' THEN "difference" ELSE 0 END,
      "celebrate_count" = c."celebrate_count" + CASE "p_kind" WHEN 'celebrate' THEN "difference" ELSE 0 END,
      "curious_count" = c."curious_count" + CASE "p_kind" WHEN 'curious' THEN "difference" ELSE 0 END
    WHERE c."id" = "p_comment" RETURNING c.* INTO "it";
    UPDATE "discussion" d SET "reaction_revision" = d."reaction_revision" + 1
    WHERE d."subject_id" = "it"."subject_id" RETURNING d."reaction_revision" INTO "the_revision";
  ELSE
    SELECT d."reaction_revision" INTO "the_revision" FROM "discussion" d WHERE d."subject_id" = "it"."subject_id";
  END IF;

  RETURN QUERY SELECT
    "result",
    "it"."subject_id",
    ARRAY(
      SELECT r."kind" FROM "comment_reaction" r
      WHERE r."comment_id" = "p_comment" AND r."person_id" = "p_person" ORDER BY r."kind"
    ),
    ARRAY["it"."helpful_count", "it"."thanks_count", "it"."agree_count", "it"."celebrate_count", "it"."curious_count"],
    "the_revision";
END $$;
