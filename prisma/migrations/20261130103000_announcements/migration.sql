CREATE TYPE "announcement_sign" AS ENUM ('applause', 'heart', 'inspired');

CREATE TABLE "announcement" (
    "id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "language" "language" NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "challenge_id" UUID,
    "idea_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "publish_at" TIMESTAMPTZ,
    "published_at" TIMESTAMPTZ,
    "withdrawn_at" TIMESTAMPTZ,
    "withdrawn_by_id" UUID,
    "withdrawn_reason" TEXT NOT NULL DEFAULT '',
    "pulse" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "announcement_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "announced_award" (
    "announcement_id" UUID NOT NULL,
    "award_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "announced_award_pkey" PRIMARY KEY ("announcement_id","award_id")
);

CREATE TABLE "announcement_reaction" (
    "announcement_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "sign" "announcement_sign" NOT NULL,

    CONSTRAINT "announcement_reaction_pkey" PRIMARY KEY ("announcement_id","person_id","sign")
);

CREATE TABLE "congratulation" (
    "announcement_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "congratulation_pkey" PRIMARY KEY ("announcement_id","person_id")
);

CREATE INDEX "announcement_published_idx" ON "announcement"("published_at" DESC, "id" DESC);

CREATE INDEX "announcement_due_idx" ON "announcement"("publish_at");

CREATE INDEX "announcement_author_idx" ON "announcement"("author_id");

CREATE INDEX "announcement_withdrawer_idx" ON "announcement"("withdrawn_by_id");

CREATE INDEX "announcement_challenge_idx" ON "announcement"("challenge_id");

CREATE INDEX "announcement_idea_idx" ON "announcement"("idea_id");

CREATE INDEX "announced_award_award_idx" ON "announced_award"("award_id");

CREATE INDEX "announcement_reaction_person_idx" ON "announcement_reaction"("person_id");

CREATE INDEX "congratulation_at_idx" ON "congratulation"("announcement_id", "at");

CREATE INDEX "congratulation_person_idx" ON "congratulation"("person_id");

ALTER TABLE "announced_award" ADD CONSTRAINT "announced_award_announcement_id_fkey" FOREIGN KEY ("announcement_id") REFERENCES "announcement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "announcement_reaction" ADD CONSTRAINT "announcement_reaction_announcement_id_fkey" FOREIGN KEY ("announcement_id") REFERENCES "announcement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "congratulation" ADD CONSTRAINT "congratulation_announcement_id_fkey" FOREIGN KEY ("announcement_id") REFERENCES "announcement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Between features, which Prisma's models cannot say.
ALTER TABLE "announcement" ADD CONSTRAINT "announcement_author_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "announcement" ADD CONSTRAINT "announcement_withdrawer_fkey" FOREIGN KEY ("withdrawn_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "announcement" ADD CONSTRAINT "announcement_challenge_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "announcement" ADD CONSTRAINT "announcement_idea_fkey" FOREIGN KEY ("idea_id") REFERENCES "idea"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "announced_award" ADD CONSTRAINT "announced_award_award_fkey" FOREIGN KEY ("award_id") REFERENCES "award"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "announcement_reaction" ADD CONSTRAINT "announcement_reaction_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "congratulation" ADD CONSTRAINT "congratulation_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "announcement"
  ADD CONSTRAINT "announcement_words_check" CHECK (btrim("title") <> '' AND btrim("text") <> ''),
  ADD CONSTRAINT "announcement_about_check" CHECK ("challenge_id" IS NULL OR "idea_id" IS NULL),
  ADD CONSTRAINT "announcement_withdrawn_check" CHECK (
    ("withdrawn_at" IS NULL) = ("withdrawn_by_id" IS NULL) AND ("withdrawn_at" IS NULL OR "published_at" IS NOT NULL)),
  ADD CONSTRAINT "announcement_waits_check" CHECK ("publish_at" IS NULL OR "published_at" IS NULL);
