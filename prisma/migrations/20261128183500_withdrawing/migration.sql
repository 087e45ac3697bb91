-- An author takes an idea back: its text is shown no longer, what was said about it stays.
CREATE TABLE "idea_withdrawal" (
    "idea_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "idea_withdrawal_pkey" PRIMARY KEY ("idea_id")
);
CREATE INDEX "idea_withdrawal_person_idx" ON "idea_withdrawal"("person_id");
ALTER TABLE "idea_withdrawal" ADD CONSTRAINT "idea_withdrawal_idea_fkey"
  FOREIGN KEY ("idea_id") REFERENCES "idea" ("id") ON DELETE CASCADE;
ALTER TABLE "idea_withdrawal" ADD CONSTRAINT "idea_withdrawal_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE RESTRICT;
