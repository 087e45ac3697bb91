CREATE TYPE "winner_state" AS ENUM ('proposed', 'announced', 'declined', 'disqualified');

CREATE TABLE "winner" (
    "id" UUID NOT NULL,
    "challenge_id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "place" SMALLINT NOT NULL,
    "state" "winner_state" NOT NULL DEFAULT 'proposed',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "proposed_by_id" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ NOT NULL,
    "announced_at" TIMESTAMPTZ,
    "out_by_id" UUID,
    "out_at" TIMESTAMPTZ,
    "out_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "winner_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "winner_challenge_submission_key" ON "winner"("challenge_id", "submission_id");

CREATE INDEX "winner_submission_idx" ON "winner"("submission_id");

CREATE INDEX "winner_proposer_idx" ON "winner"("proposed_by_id");

CREATE INDEX "winner_outer_idx" ON "winner"("out_by_id");

ALTER TABLE "winner"
  ADD CONSTRAINT "winner_challenge_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT "winner_submission_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "winner_proposer_fkey" FOREIGN KEY ("proposed_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "winner_outer_fkey" FOREIGN KEY ("out_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "winner_place_check" CHECK ("place" >= 1),
  ADD CONSTRAINT "winner_announced_check" CHECK (("state" = 'proposed') = ("announced_at" IS NULL)),
  -- Nobody is out without a reason.
  ADD CONSTRAINT "winner_out_check" CHECK (("state" IN ('declined', 'disqualified')) = ("out_at" IS NOT NULL AND "out_by_id" IS NOT NULL AND "out_reason" <> ''));
