CREATE TABLE "challenge_section" (
    "challenge_id" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "edited_by_id" UUID NOT NULL,
    "edited_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "challenge_section_pkey" PRIMARY KEY ("challenge_id","section")
);

CREATE INDEX "challenge_section_editor_idx" ON "challenge_section"("edited_by_id");

ALTER TABLE "challenge_section" ADD CONSTRAINT "challenge_section_challenge_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "challenge_section" ADD CONSTRAINT "challenge_section_editor_fkey" FOREIGN KEY ("edited_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A draft is kept as it stands, and may be given up as it stands; the review tells what is wrong with it.
CREATE FUNCTION "may_be_unfinished"("state" "challenge_state") RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "state" IN ('draft', 'in_review', 'edits_requested', 'cancelled', 'archived');

ALTER TABLE "challenge"
  DROP CONSTRAINT "challenge_choices_check",
  DROP CONSTRAINT "challenge_choice_window_check",
  DROP CONSTRAINT "challenge_blind_check",
  ADD CONSTRAINT "challenge_choices_check" CHECK ("peoples_choices" IS NULL OR may_be_unfinished("state") OR "peoples_choices" BETWEEN 1 AND 50),
  ADD CONSTRAINT "challenge_choice_window_check" CHECK ("choice_starts_at" IS NULL OR "choice_ends_at" IS NULL OR may_be_unfinished("state") OR "choice_starts_at" < "choice_ends_at"),
  -- Blind judging is for entries that nobody else has seen, whatever a form says.
  ADD CONSTRAINT "challenge_blind_check" CHECK (NOT "is_blind" OR may_be_unfinished("state") OR ("visibility" = 'private' AND NOT "links_idea" AND NOT "links_outside"));
