ALTER TABLE "judge" ADD COLUMN "reminded_at" TIMESTAMPTZ;

CREATE TABLE "judge_conflict" (
    "phase_id" UUID NOT NULL,
    "judge_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "is_conflict" BOOLEAN NOT NULL,
    "kinds" TEXT[],
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "judge_conflict_pkey" PRIMARY KEY ("phase_id","judge_id","person_id")
);

CREATE TABLE "assignment_run" (
    "id" UUID NOT NULL,
    "phase_id" UUID NOT NULL,
    "seed" TEXT NOT NULL,
    "judges_per_submission" SMALLINT NOT NULL,
    "assigned" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "assignment_run_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "sealed_evaluation" (
    "evaluation_id" UUID NOT NULL,
    "state" "evaluation_state" NOT NULL,
    "marks" JSONB NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "sealed_evaluation_pkey" PRIMARY KEY ("evaluation_id")
);

CREATE TABLE "mark_override" (
    "id" UUID NOT NULL,
    "evaluation_id" UUID NOT NULL,
    "criterion_id" UUID NOT NULL,
    "score" TEXT NOT NULL,
    "given" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "proposer_id" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ NOT NULL,
    "decider_id" UUID,
    "decided_at" TIMESTAMPTZ,
    "is_confirmed" BOOLEAN NOT NULL DEFAULT false,
    "ended_at" TIMESTAMPTZ,

    CONSTRAINT "mark_override_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "deliberation_note" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "judge_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "deliberation_note_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "judging_act" (
    "id" UUID NOT NULL,
    "phase_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "judge_id" UUID,
    "submission_id" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "judging_act_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "judging_board" (
    "challenge_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "judging_board_pkey" PRIMARY KEY ("challenge_id")
);

CREATE INDEX "judge_conflict_person_idx" ON "judge_conflict"("person_id");

CREATE INDEX "judge_conflict_judge_idx" ON "judge_conflict"("judge_id");

CREATE INDEX "assignment_run_person_idx" ON "assignment_run"("person_id");

CREATE UNIQUE INDEX "assignment_run_seed_key" ON "assignment_run"("phase_id", "seed");

CREATE INDEX "mark_override_evaluation_idx" ON "mark_override"("evaluation_id", "criterion_id");

CREATE INDEX "mark_override_criterion_idx" ON "mark_override"("criterion_id");

CREATE INDEX "mark_override_proposer_idx" ON "mark_override"("proposer_id");

CREATE INDEX "mark_override_decider_idx" ON "mark_override"("decider_id");

CREATE INDEX "deliberation_note_submission_idx" ON "deliberation_note"("submission_id", "at", "id");

CREATE INDEX "deliberation_note_judge_idx" ON "deliberation_note"("judge_id");

CREATE INDEX "judging_act_phase_idx" ON "judging_act"("phase_id", "at", "id");

CREATE INDEX "judging_act_person_idx" ON "judging_act"("person_id");

CREATE INDEX "judging_act_judge_idx" ON "judging_act"("judge_id");

CREATE INDEX "judging_act_submission_idx" ON "judging_act"("submission_id");

ALTER TABLE "judge_conflict" ADD CONSTRAINT "judge_conflict_phase_id_judge_id_fkey" FOREIGN KEY ("phase_id", "judge_id") REFERENCES "judge"("phase_id", "person_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "assignment_run" ADD CONSTRAINT "assignment_run_phase_id_fkey" FOREIGN KEY ("phase_id") REFERENCES "challenge_phase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "sealed_evaluation" ADD CONSTRAINT "sealed_evaluation_evaluation_id_fkey" FOREIGN KEY ("evaluation_id") REFERENCES "evaluation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "mark_override" ADD CONSTRAINT "mark_override_evaluation_id_fkey" FOREIGN KEY ("evaluation_id") REFERENCES "evaluation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "deliberation_note" ADD CONSTRAINT "deliberation_note_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "judging_act" ADD CONSTRAINT "judging_act_phase_id_fkey" FOREIGN KEY ("phase_id") REFERENCES "challenge_phase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "judging_act" ADD CONSTRAINT "judging_act_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "judging_board" ADD CONSTRAINT "judging_board_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Keys to other features, and those that Prisma would need a second relation for.
ALTER TABLE "judge_conflict" ADD CONSTRAINT "judge_conflict_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "assignment_run" ADD CONSTRAINT "assignment_run_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "mark_override" ADD CONSTRAINT "mark_override_proposer_fkey" FOREIGN KEY ("proposer_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "mark_override" ADD CONSTRAINT "mark_override_decider_fkey" FOREIGN KEY ("decider_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "deliberation_note" ADD CONSTRAINT "deliberation_note_judge_fkey" FOREIGN KEY ("judge_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "judging_act" ADD CONSTRAINT "judging_act_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "judging_act" ADD CONSTRAINT "judging_act_judge_fkey" FOREIGN KEY ("judge_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "mark_override" ADD CONSTRAINT "mark_override_criterion_fkey" FOREIGN KEY ("criterion_id") REFERENCES "judging_criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "mark_override"
  -- Two people, and neither without the other.
  ADD CONSTRAINT "mark_override_two_check" CHECK ("decider_id" IS DISTINCT FROM "proposer_id"),
  ADD CONSTRAINT "mark_override_reason_check" CHECK ("reason" <> ''),
  ADD CONSTRAINT "mark_override_confirmed_check" CHECK (NOT "is_confirmed" OR ("decider_id" IS NOT NULL AND "decided_at" IS NOT NULL));
-- One override waits or stands for a mark.
CREATE UNIQUE INDEX "mark_override_standing_key" ON "mark_override"("evaluation_id", "criterion_id", "is_confirmed") WHERE "ended_at" IS NULL;

-- What comes to be judged: submitted, and let through by screening.
CREATE VIEW "judged_submission" AS
  SELECT "id", "challenge_id", "phase_id", "alias", "submitted_at" FROM "submission"
  WHERE "state" = 'submitted' AND "screened" = 'pass';

-- The people behind it: its members, and whoever entered it for them.
CREATE VIEW "behind_submission" AS
  SELECT s."id" AS "submission_id", s."phase_id", m."person_id" FROM "judged_submission" s
    JOIN "submission_member" m ON m."submission_id" = s."id" AND m."state" = 'joined'
  UNION
  SELECT s."id", s."phase_id", x."entered_by_id" FROM "judged_submission" s
    JOIN "submission" x ON x."id" = s."id" AND x."entered_by_id" IS NOT NULL;

-- Whether judges of a phase must not know whose submissions they have.
CREATE FUNCTION "is_judged_blind"("of" uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN EXISTS (
    SELECT FROM "challenge_phase" p JOIN "challenge" c ON c."id" = p."challenge_id"
    WHERE p."id" = "of" AND c."is_blind" AND NOT EXISTS (
      SELECT FROM "judging_act" a WHERE a."phase_id" = "of" AND a."kind" = 'unblinded'));
