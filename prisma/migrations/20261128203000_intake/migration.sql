-- Who is shown under a pseudonym, and where. Whatever names people beside an idea joins this view and says "pseudonym"
-- in the person's place, without id, unit or address. The last resort stands for nobody in particular.
CREATE VIEW "unnamed_author" AS
  SELECT a."idea_id" AS "subject_id", a."person_id", coalesce(i."pseudonym", 'N. N.') AS "pseudonym"
  FROM "idea_author" a JOIN "idea" i ON i."id" = a."idea_id"
  WHERE NOT a."named";

-- What a category asks of those who post in it; without a row: nothing beyond the usual, and under one's name.
CREATE TABLE "category_intake" (
    "category_id" UUID NOT NULL,
    "allows_pseudonyms" BOOLEAN NOT NULL DEFAULT false,
    "guidance" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "category_intake_pkey" PRIMARY KEY ("category_id")
);
ALTER TABLE "category_intake" ADD CONSTRAINT "category_intake_category_id_fkey"
  FOREIGN KEY ("category_id") REFERENCES "category"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "category_intake" ADD CONSTRAINT "category_intake_check" CHECK (jsonb_typeof("guidance") = 'object');

-- A pseudonym stands for the authors of one idea alone.
CREATE UNIQUE INDEX "idea_pseudonym_key" ON "idea"("pseudonym");

-- Somebody was asked to be a co-author and has not answered; until then nobody but the authors knows.
CREATE TABLE "author_invitation" (
    "idea_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "inviter_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "author_invitation_pkey" PRIMARY KEY ("idea_id", "person_id")
);
CREATE INDEX "author_invitation_person_idx" ON "author_invitation"("person_id");
CREATE INDEX "author_invitation_inviter_idx" ON "author_invitation"("inviter_id");
ALTER TABLE "author_invitation" ADD CONSTRAINT "author_invitation_idea_id_fkey"
  FOREIGN KEY ("idea_id") REFERENCES "idea"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "author_invitation" ADD CONSTRAINT "author_invitation_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE;
ALTER TABLE "author_invitation" ADD CONSTRAINT "author_invitation_inviter_fkey"
  FOREIGN KEY ("inviter_id") REFERENCES "person" ("id") ON DELETE CASCADE;

-- Further questions of a category. Answers keep the question as it was asked, so that a question may change or go.
CREATE TYPE "question_kind" AS ENUM ('short', 'long', 'choice');
CREATE TABLE "category_question" (
    "id" UUID NOT NULL,
    "category_id" UUID NOT NULL,
    "kind" "question_kind" NOT NULL,
    "words" JSONB NOT NULL,
    "choices" JSONB NOT NULL DEFAULT '[]',
    "required" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,
    "archived_at" TIMESTAMPTZ,

    CONSTRAINT "category_question_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "category_question_idx" ON "category_question"("category_id", "position", "id");
ALTER TABLE "category_question" ADD CONSTRAINT "category_question_category_id_fkey"
  FOREIGN KEY ("category_id") REFERENCES "category"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "category_question" ADD CONSTRAINT "category_question_check"
  CHECK (jsonb_typeof("words") = 'object' AND jsonb_typeof("choices") = 'array');

ALTER TABLE "idea" ADD COLUMN "answers" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "idea" ADD CONSTRAINT "idea_answers_check" CHECK (jsonb_typeof("answers") = 'array');
ALTER TABLE "idea_version" ADD COLUMN "answers" JSONB NOT NULL DEFAULT '[]';

-- As before, and answers count like who would notice.
CREATE OR REPLACE FUNCTION "words_of_idea"("i" "idea") RETURNS tsvector
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN setweight(words_of(("i")."language", ("i")."title"), 'A')
    || setweight(words_of(("i")."language", ("i")."problem"), 'B')
    || setweight(words_of(("i")."language", ("i")."proposal"), 'B')
    || setweight(words_of(("i")."language", ("i")."beneficiary"), 'C')
    || setweight(words_of(("i")."language", coalesce((
      SELECT string_agg(a ->> 'answer', E'\n') FROM jsonb_array_elements(("i")."answers") a
    ), '')), 'C');
DROP TRIGGER "idea_words_kept" ON "idea";
CREATE TRIGGER "idea_words_kept"
  AFTER INSERT OR UPDATE OF "title", "problem", "proposal", "beneficiary", "answers", "language", "published_at"
  ON "idea" FOR EACH ROW EXECUTE FUNCTION "keep_idea_words"();
