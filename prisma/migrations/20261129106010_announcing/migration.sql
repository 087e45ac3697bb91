CREATE TYPE "fulfilment" AS ENUM ('promised', 'in_progress', 'delivered');

CREATE TYPE "step_state" AS ENUM ('planned', 'in_progress', 'done');

CREATE TABLE "winner_person" (
    "winner_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL DEFAULT 0,

    CONSTRAINT "winner_person_pkey" PRIMARY KEY ("winner_id","person_id")
);

CREATE TABLE "winner_prize" (
    "winner_id" UUID NOT NULL,
    "prize_id" UUID NOT NULL,
    "state" "fulfilment" NOT NULL DEFAULT 'promised',

    CONSTRAINT "winner_prize_pkey" PRIMARY KEY ("winner_id","prize_id")
);

CREATE TABLE "prize_step" (
    "id" UUID NOT NULL,
    "winner_id" UUID NOT NULL,
    "prize_id" UUID NOT NULL,
    "state" "fulfilment" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "person_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "prize_step_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "winner_announcement" (
    "challenge_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "deviation_reason" TEXT NOT NULL DEFAULT '',
    "words" TEXT NOT NULL DEFAULT '',
    "announce_at" TIMESTAMPTZ,
    "leader_id" UUID,
    "refusal" TEXT,
    "refused_at" TIMESTAMPTZ,
    "announced_at" TIMESTAMPTZ,

    CONSTRAINT "winner_announcement_pkey" PRIMARY KEY ("challenge_id")
);

CREATE TABLE "submission_feedback" (
    "submission_id" UUID NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "person_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "given_at" TIMESTAMPTZ,

    CONSTRAINT "submission_feedback_pkey" PRIMARY KEY ("submission_id")
);

CREATE TABLE "choice_ballot" (
    "challenge_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "cast_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "choice_ballot_pkey" PRIMARY KEY ("challenge_id","person_id")
);

CREATE TABLE "ballot_choice" (
    "challenge_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,

    CONSTRAINT "ballot_choice_pkey" PRIMARY KEY ("challenge_id","person_id","submission_id")
);

CREATE TABLE "commitment" (
    "challenge_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "outcome" TEXT NOT NULL DEFAULT '',
    "done_at" TIMESTAMPTZ,
    "done_by_id" UUID,
    "reminded" SMALLINT NOT NULL DEFAULT 0,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("challenge_id")
);

CREATE TABLE "commitment_step" (
    "id" UUID NOT NULL,
    "challenge_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "day" DATE,
    "state" "step_state" NOT NULL DEFAULT 'planned',
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "commitment_step_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "winner_person_person_idx" ON "winner_person"("person_id");

CREATE INDEX "winner_prize_prize_idx" ON "winner_prize"("prize_id");

CREATE INDEX "prize_step_winner_idx" ON "prize_step"("winner_id", "prize_id", "at", "id");

CREATE INDEX "prize_step_prize_idx" ON "prize_step"("prize_id");

CREATE INDEX "prize_step_person_idx" ON "prize_step"("person_id");

CREATE INDEX "winner_announcement_due_idx" ON "winner_announcement"("announce_at");

CREATE INDEX "winner_announcement_announced_idx" ON "winner_announcement"("announced_at");

CREATE INDEX "winner_announcement_leader_idx" ON "winner_announcement"("leader_id");

CREATE INDEX "submission_feedback_person_idx" ON "submission_feedback"("person_id");

CREATE INDEX "choice_ballot_person_idx" ON "choice_ballot"("person_id");

CREATE INDEX "ballot_choice_submission_idx" ON "ballot_choice"("submission_id");

CREATE INDEX "commitment_doer_idx" ON "commitment"("done_by_id");

CREATE INDEX "commitment_step_challenge_idx" ON "commitment_step"("challenge_id", "id");

CREATE INDEX "commitment_step_person_idx" ON "commitment_step"("person_id");

ALTER TABLE "winner_person" ADD CONSTRAINT "winner_person_winner_fkey" FOREIGN KEY ("winner_id") REFERENCES "winner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "winner_person" ADD CONSTRAINT "winner_person_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "winner_prize" ADD CONSTRAINT "winner_prize_winner_fkey" FOREIGN KEY ("winner_id") REFERENCES "winner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "winner_prize" ADD CONSTRAINT "winner_prize_prize_fkey" FOREIGN KEY ("prize_id") REFERENCES "challenge_prize"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "prize_step" ADD CONSTRAINT "prize_step_prize_fkey" FOREIGN KEY ("winner_id", "prize_id") REFERENCES "winner_prize"("winner_id", "prize_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "prize_step" ADD CONSTRAINT "prize_step_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "winner_announcement" ADD CONSTRAINT "winner_announcement_challenge_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "winner_announcement" ADD CONSTRAINT "winner_announcement_leader_fkey" FOREIGN KEY ("leader_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "submission_feedback" ADD CONSTRAINT "submission_feedback_submission_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "submission_feedback" ADD CONSTRAINT "submission_feedback_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "choice_ballot" ADD CONSTRAINT "choice_ballot_challenge_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "choice_ballot" ADD CONSTRAINT "choice_ballot_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ballot_choice" ADD CONSTRAINT "ballot_choice_ballot_fkey" FOREIGN KEY ("challenge_id", "person_id") REFERENCES "choice_ballot"("challenge_id", "person_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ballot_choice" ADD CONSTRAINT "ballot_choice_submission_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_challenge_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_doer_fkey" FOREIGN KEY ("done_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "commitment_step" ADD CONSTRAINT "commitment_step_challenge_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "commitment_step" ADD CONSTRAINT "commitment_step_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "winner_announcement"
  -- Only somebody announces, at a moment or by hand.
  ADD CONSTRAINT "winner_announcement_leader_check" CHECK (("announce_at" IS NULL AND "announced_at" IS NULL) OR "leader_id" IS NOT NULL);
ALTER TABLE "commitment"
  ADD CONSTRAINT "commitment_done_check" CHECK (("done_at" IS NULL) = ("done_by_id" IS NULL));
