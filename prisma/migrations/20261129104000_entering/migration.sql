-- Entering a challenge: receipts, looking for team-mates, late admissions; screening, and invitations to a next phase.

CREATE TYPE "phase_invitation_state" AS ENUM ('open', 'accepted', 'declined', 'revoked');

ALTER TABLE "submission" ADD COLUMN "handed_over_at" TIMESTAMPTZ,
  ADD COLUMN "text_version" INTEGER NOT NULL DEFAULT 0;

CREATE TABLE "entry_receipt" (
    "id" UUID NOT NULL,
    "number" BIGSERIAL NOT NULL,
    "submission_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "digest" TEXT NOT NULL,
    "terms_version" INTEGER NOT NULL,
    "is_late" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "entry_receipt_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "team_search" (
    "challenge_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "team_search_pkey" PRIMARY KEY ("challenge_id","person_id")
);

CREATE TABLE "late_admission" (
    "phase_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "admitted_by_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "until" TIMESTAMPTZ NOT NULL,
    "used_for_id" UUID,

    CONSTRAINT "late_admission_pkey" PRIMARY KEY ("phase_id","person_id")
);

CREATE TABLE "screening" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "result" "screening_result" NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "screening_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "phase_invitation" (
    "submission_id" UUID NOT NULL,
    "phase_id" UUID NOT NULL,
    "state" "phase_invitation_state" NOT NULL DEFAULT 'open',
    "invited_by_id" UUID NOT NULL,
    "invited_at" TIMESTAMPTZ NOT NULL,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ,
    "next_id" UUID,

    CONSTRAINT "phase_invitation_pkey" PRIMARY KEY ("submission_id","phase_id")
);

CREATE UNIQUE INDEX "entry_receipt_number_key" ON "entry_receipt"("number");
CREATE INDEX "entry_receipt_submission_idx" ON "entry_receipt"("submission_id", "at");
CREATE INDEX "entry_receipt_person_idx" ON "entry_receipt"("person_id");
CREATE INDEX "team_search_latest_idx" ON "team_search"("challenge_id", "at" DESC, "person_id");
CREATE INDEX "team_search_person_idx" ON "team_search"("person_id");
CREATE INDEX "late_admission_person_idx" ON "late_admission"("person_id");
CREATE INDEX "late_admission_admitter_idx" ON "late_admission"("admitted_by_id");
CREATE INDEX "late_admission_used_idx" ON "late_admission"("used_for_id");
CREATE INDEX "screening_submission_idx" ON "screening"("submission_id", "at", "id");
CREATE INDEX "screening_person_idx" ON "screening"("person_id");
CREATE INDEX "phase_invitation_phase_idx" ON "phase_invitation"("phase_id", "state");
CREATE INDEX "phase_invitation_inviter_idx" ON "phase_invitation"("invited_by_id");
CREATE INDEX "phase_invitation_answerer_idx" ON "phase_invitation"("answered_by_id");
CREATE INDEX "phase_invitation_next_idx" ON "phase_invitation"("next_id");

ALTER TABLE "entry_receipt" ADD CONSTRAINT "entry_receipt_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "screening" ADD CONSTRAINT "screening_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "phase_invitation" ADD CONSTRAINT "phase_invitation_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Keys to what other parts of the models hold.
ALTER TABLE "entry_receipt" ADD CONSTRAINT "entry_receipt_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "team_search" ADD CONSTRAINT "team_search_challenge_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "team_search" ADD CONSTRAINT "team_search_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "late_admission" ADD CONSTRAINT "late_admission_phase_fkey" FOREIGN KEY ("phase_id") REFERENCES "challenge_phase"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "late_admission" ADD CONSTRAINT "late_admission_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "late_admission" ADD CONSTRAINT "late_admission_admitter_fkey" FOREIGN KEY ("admitted_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "late_admission" ADD CONSTRAINT "late_admission_used_fkey" FOREIGN KEY ("used_for_id") REFERENCES "submission"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "screening" ADD CONSTRAINT "screening_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "phase_invitation" ADD CONSTRAINT "phase_invitation_phase_fkey" FOREIGN KEY ("phase_id") REFERENCES "challenge_phase"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "phase_invitation" ADD CONSTRAINT "phase_invitation_inviter_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "phase_invitation" ADD CONSTRAINT "phase_invitation_answerer_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "phase_invitation" ADD CONSTRAINT "phase_invitation_next_fkey" FOREIGN KEY ("next_id") REFERENCES "submission"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TRIGGER "entry_receipt_append_only" BEFORE UPDATE OR DELETE ON "entry_receipt"
  FOR EACH ROW EXECUTE FUNCTION "append_only"();
CREATE TRIGGER "screening_append_only" BEFORE UPDATE OR DELETE ON "screening"
  FOR EACH ROW EXECUTE FUNCTION "append_only"();

-- The feed of a challenge's entries, the latest first.
CREATE INDEX "submission_gallery_idx" ON "submission"("challenge_id", "submitted_at" DESC, "id" DESC) WHERE "state" = 'submitted';

-- Whether what was entered privately is out in the open: its marks are closed. A cancelled challenge opens nothing.
CREATE FUNCTION "marks_closed"("c" "challenge") RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN "c"."state" IN ('announced', 'closed_without_award') OR ("c"."state" = 'archived' AND NOT EXISTS (
    SELECT FROM "challenge_move" m WHERE m."challenge_id" = "c"."id" AND m."to_state" = 'cancelled'));

-- Whether all staff see a submission: submissionPolicy.see for somebody who has no part in it.
CREATE FUNCTION "submission_open"("s" "submission") RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN "s"."state" = 'submitted' AND ("s"."screened" IS NULL OR "s"."screened" = 'pass') AND EXISTS (
    SELECT FROM "challenge" c WHERE c."id" = "s"."challenge_id" AND is_public(c."state")
      AND (c."visibility" = 'public' OR marks_closed(c.*)));
