-- What staff ask the sponsors of a challenge, what sponsors tell, who follows it, and how it is listed and found.

CREATE TABLE "challenge_question" (
    "id" UUID NOT NULL,
    "challenge_id" UUID NOT NULL,
    "asker_id" UUID NOT NULL,
    "is_named" BOOLEAN NOT NULL DEFAULT false,
    "language" "language" NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "answer" TEXT NOT NULL DEFAULT '',
    "answer_html" TEXT NOT NULL DEFAULT '',
    "answer_language" "language",
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ,
    "amended_at" TIMESTAMPTZ,
    "declined_by_id" UUID,
    "declined_at" TIMESTAMPTZ,
    "decline_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "challenge_question_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "challenge_update" (
    "id" UUID NOT NULL,
    "challenge_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "language" "language" NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ NOT NULL,
    "amended_at" TIMESTAMPTZ,

    CONSTRAINT "challenge_update_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "challenge_question_answered_idx" ON "challenge_question"("challenge_id", "answered_at" DESC, "id" DESC);
CREATE INDEX "challenge_question_asker_idx" ON "challenge_question"("asker_id", "challenge_id");
CREATE INDEX "challenge_question_answerer_idx" ON "challenge_question"("answered_by_id");
CREATE INDEX "challenge_question_decliner_idx" ON "challenge_question"("declined_by_id");
CREATE INDEX "challenge_update_challenge_idx" ON "challenge_update"("challenge_id", "at" DESC, "id" DESC);
CREATE INDEX "challenge_update_person_idx" ON "challenge_update"("person_id");

ALTER TABLE "challenge_question"
  ADD CONSTRAINT "challenge_question_challenge_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT "challenge_question_asker_fkey" FOREIGN KEY ("asker_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "challenge_question_answerer_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "challenge_question_decliner_fkey" FOREIGN KEY ("declined_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "challenge_question_answered_check" CHECK (("answered_at" IS NULL) = ("answered_by_id" IS NULL) AND ("answered_at" IS NULL) = ("answer_language" IS NULL) AND ("answered_at" IS NULL) = ("answer" = '')),
  ADD CONSTRAINT "challenge_question_declined_check" CHECK (("declined_at" IS NULL) = ("declined_by_id" IS NULL) AND ("declined_at" IS NULL) = ("decline_reason" = '')),
  ADD CONSTRAINT "challenge_question_settled_check" CHECK ("answered_at" IS NULL OR "declined_at" IS NULL);
ALTER TABLE "challenge_update"
  ADD CONSTRAINT "challenge_update_challenge_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT "challenge_update_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Challenges are followed like ideas, and never muted: who takes part in one hears of it.
ALTER TABLE "follow" DROP CONSTRAINT "follow_kind_check",
  ADD CONSTRAINT "follow_kind_check" CHECK ("subject_kind" IN ('idea', 'person', 'unit', 'category', 'challenge') AND "reason" IN ('chosen', 'mentioned'));

-- The lists: the newest first; and what happens soonest first, where whatever has nothing to come stands last.
CREATE INDEX "challenge_newest_idx" ON "challenge" (coalesce("published_at", "created_at") DESC, "id" DESC);
CREATE INDEX "challenge_soonest_idx" ON "challenge" (coalesce("next_step_at", '2200-01-01 00:00:00+00'::timestamptz), "id");

-- Found by the words of its title, its tagline and its brief.
CREATE INDEX "challenge_words_idx" ON "challenge"
  USING GIN (words_of("language", "title" || ' ' || "tagline" || ' ' || "brief"));
