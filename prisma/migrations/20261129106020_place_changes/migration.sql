-- Who follows when a place has become free after the announcement.
CREATE TABLE "place_change" (
    "id" UUID NOT NULL,
    "challenge_id" UUID NOT NULL,
    "place" SMALLINT NOT NULL,
    "moves_up" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "proposed_by_id" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ NOT NULL,
    "announced_at" TIMESTAMPTZ,

    CONSTRAINT "place_change_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "place_move" (
    "change_id" UUID NOT NULL,
    "winner_id" UUID NOT NULL,
    "from_place" SMALLINT,
    "to_place" SMALLINT NOT NULL,

    CONSTRAINT "place_move_pkey" PRIMARY KEY ("change_id","winner_id")
);

CREATE INDEX "place_change_challenge_idx" ON "place_change"("challenge_id", "id");

CREATE INDEX "place_change_proposer_idx" ON "place_change"("proposed_by_id");

CREATE INDEX "place_move_winner_idx" ON "place_move"("winner_id");

-- One at a time waits for a leader.
CREATE UNIQUE INDEX "place_change_pending_key" ON "place_change"("challenge_id") WHERE "announced_at" IS NULL;

ALTER TABLE "place_change" ADD CONSTRAINT "place_change_challenge_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "place_change" ADD CONSTRAINT "place_change_proposer_fkey" FOREIGN KEY ("proposed_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "place_move" ADD CONSTRAINT "place_move_change_fkey" FOREIGN KEY ("change_id") REFERENCES "place_change"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "place_move" ADD CONSTRAINT "place_move_winner_fkey" FOREIGN KEY ("winner_id") REFERENCES "winner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
