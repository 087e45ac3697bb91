-- What a challenge was called when it was moved: people who saw it last by that name learn no later one.
ALTER TABLE "challenge_move" ADD COLUMN "title" TEXT;
