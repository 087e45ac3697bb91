-- Challenges: what sponsors write, what colleagues enter, and who judges it.

CREATE TYPE "submission_state" AS ENUM ('draft', 'submitted', 'withdrawn');

CREATE TYPE "screening_result" AS ENUM ('pass', 'incomplete', 'off_topic', 'ineligible');

CREATE TYPE "member_state" AS ENUM ('invited', 'joined', 'declined');

CREATE TYPE "judge_state" AS ENUM ('invited', 'accepted', 'declined', 'removed');

CREATE TYPE "evaluation_state" AS ENUM ('assigned', 'draft', 'completed', 'recused');

CREATE TYPE "challenge_state" AS ENUM ('draft', 'in_review', 'edits_requested', 'approved', 'published', 'open', 'between_phases', 'judging', 'announced', 'closed_without_award', 'cancelled', 'unpublished', 'archived');

CREATE TYPE "challenge_type" AS ENUM ('software', 'creative', 'ideas', 'technology_demonstration', 'nominations', 'business_plans', 'analytics', 'scientific');

CREATE TYPE "submission_visibility" AS ENUM ('private', 'public');

CREATE TABLE "submission" (
    "id" UUID NOT NULL,
    "challenge_id" UUID NOT NULL,
    "phase_id" UUID NOT NULL,
    "state" "submission_state" NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "language" "language" NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "brief" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "html" TEXT NOT NULL DEFAULT '',
    "external_url" TEXT NOT NULL DEFAULT '',
    "idea_id" UUID,
    "answers" JSONB NOT NULL DEFAULT '[]',
    "team_name" TEXT NOT NULL DEFAULT '',
    "is_nameless" BOOLEAN NOT NULL DEFAULT false,
    "entered_by_id" UUID,
    "confirmed_at" TIMESTAMPTZ,
    "alias" TEXT,
    "screened" "screening_result",
    "selected_at" TIMESTAMPTZ,
    "previous_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "withdrawn_at" TIMESTAMPTZ,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "submission_member" (
    "submission_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "is_lead" BOOLEAN NOT NULL DEFAULT false,
    "role" TEXT NOT NULL DEFAULT '',
    "state" "member_state" NOT NULL DEFAULT 'invited',
    "invited_by_id" UUID,
    "invited_at" TIMESTAMPTZ NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "terms_version" INTEGER,
    "terms_at" TIMESTAMPTZ,

    CONSTRAINT "submission_member_pkey" PRIMARY KEY ("submission_id","person_id")
);

CREATE TABLE "judge" (
    "phase_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "state" "judge_state" NOT NULL DEFAULT 'invited',
    "invited_by_id" UUID NOT NULL,
    "invited_at" TIMESTAMPTZ NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "declared_at" TIMESTAMPTZ,

    CONSTRAINT "judge_pkey" PRIMARY KEY ("phase_id","person_id")
);

CREATE TABLE "evaluation" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "judge_id" UUID NOT NULL,
    "state" "evaluation_state" NOT NULL DEFAULT 'assigned',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "assigned_by_id" UUID,
    "assigned_at" TIMESTAMPTZ NOT NULL,
    "completed_at" TIMESTAMPTZ,
    "recused_at" TIMESTAMPTZ,
    "recusal_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "evaluation_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "evaluation_mark" (
    "evaluation_id" UUID NOT NULL,
    "criterion_id" UUID NOT NULL,
    "score" TEXT NOT NULL DEFAULT '',
    "comment" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "evaluation_mark_pkey" PRIMARY KEY ("evaluation_id","criterion_id")
);

CREATE TABLE "challenge" (
    "id" UUID NOT NULL,
    "state" "challenge_state" NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "state_version" INTEGER NOT NULL DEFAULT 0,
    "language" "language" NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "tagline" TEXT NOT NULL DEFAULT '',
    "brief" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "types" "challenge_type"[],
    "cover_id" UUID,
    "eligibility" TEXT NOT NULL DEFAULT '',
    "eligibility_rule" JSONB NOT NULL,
    "rules" TEXT NOT NULL DEFAULT '',
    "terms" TEXT NOT NULL DEFAULT '',
    "terms_version" INTEGER NOT NULL DEFAULT 1,
    "is_blind" BOOLEAN NOT NULL DEFAULT true,
    "judges_per_submission" SMALLINT DEFAULT 3,
    "tie_rule" JSONB NOT NULL DEFAULT '[]',
    "peoples_choices" SMALLINT,
    "choice_starts_at" TIMESTAMPTZ,
    "choice_ends_at" TIMESTAMPTZ,
    "entering" TEXT NOT NULL DEFAULT '',
    "visibility" "submission_visibility" NOT NULL DEFAULT 'private',
    "links_idea" BOOLEAN NOT NULL DEFAULT false,
    "links_outside" BOOLEAN NOT NULL DEFAULT false,
    "needs_file" BOOLEAN NOT NULL DEFAULT false,
    "faq" JSONB NOT NULL DEFAULT '[]',
    "commitment_person_id" UUID,
    "commitment_action" TEXT NOT NULL DEFAULT '',
    "commitment_day" DATE,
    "html" JSONB NOT NULL DEFAULT '{}',
    "publish_at" TIMESTAMPTZ,
    "published_at" TIMESTAMPTZ,
    "phase_id" UUID,
    "clock_at" TIMESTAMPTZ,
    "next_step_at" TIMESTAMPTZ,
    "concluded_at" TIMESTAMPTZ,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "challenge_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "challenge_sponsor" (
    "challenge_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "cost_share" SMALLINT,
    "is_accountable" BOOLEAN NOT NULL DEFAULT false,
    "position" SMALLINT NOT NULL DEFAULT 0,

    CONSTRAINT "challenge_sponsor_pkey" PRIMARY KEY ("challenge_id","person_id")
);

CREATE TABLE "challenge_phase" (
    "id" UUID NOT NULL,
    "challenge_id" UUID NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "starts_at" TIMESTAMPTZ,
    "ends_at" TIMESTAMPTZ,
    "takes_submissions" BOOLEAN NOT NULL DEFAULT true,
    "position" SMALLINT NOT NULL DEFAULT 0,
    "lot_seed" TEXT,
    "scale" TEXT NOT NULL DEFAULT 'points',
    "needs_comments" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "challenge_phase_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "challenge_prize" (
    "id" UUID NOT NULL,
    "challenge_id" UUID NOT NULL,
    "place" SMALLINT NOT NULL,
    "kind" TEXT NOT NULL,
    "amount" BIGINT,
    "text" TEXT NOT NULL DEFAULT '',
    "position" SMALLINT NOT NULL DEFAULT 0,

    CONSTRAINT "challenge_prize_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "judging_criterion" (
    "id" UUID NOT NULL,
    "phase_id" UUID NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "hint" TEXT NOT NULL DEFAULT '',
    "kind" TEXT NOT NULL DEFAULT 'numeric',
    "points" SMALLINT NOT NULL,
    "range_start" SMALLINT NOT NULL DEFAULT 0,
    "range_end" SMALLINT NOT NULL DEFAULT 5,
    "position" SMALLINT NOT NULL DEFAULT 0,

    CONSTRAINT "judging_criterion_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "entry_question" (
    "id" UUID NOT NULL,
    "challenge_id" UUID NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "needed" BOOLEAN NOT NULL DEFAULT false,
    "position" SMALLINT NOT NULL DEFAULT 0,

    CONSTRAINT "entry_question_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "challenge_move" (
    "id" UUID NOT NULL,
    "challenge_id" UUID NOT NULL,
    "from_state" "challenge_state" NOT NULL,
    "to_state" "challenge_state" NOT NULL,
    "phase_id" UUID,
    "person_id" UUID,
    "capacity" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "challenge_move_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "challenge_terms" (
    "challenge_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "rules" TEXT NOT NULL,
    "rules_html" TEXT NOT NULL,
    "terms" TEXT NOT NULL,
    "terms_html" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "challenge_terms_pkey" PRIMARY KEY ("challenge_id","version")
);

CREATE INDEX "submission_phase_idx" ON "submission"("phase_id", "state", "submitted_at", "id");

CREATE INDEX "submission_challenge_idx" ON "submission"("challenge_id", "state", "id");

CREATE INDEX "submission_idea_idx" ON "submission"("idea_id");

CREATE INDEX "submission_enterer_idx" ON "submission"("entered_by_id");

CREATE INDEX "submission_previous_idx" ON "submission"("previous_id");

CREATE UNIQUE INDEX "submission_alias_key" ON "submission"("challenge_id", "alias");

CREATE INDEX "submission_member_person_idx" ON "submission_member"("person_id", "state");

CREATE INDEX "submission_member_inviter_idx" ON "submission_member"("invited_by_id");

CREATE INDEX "judge_person_idx" ON "judge"("person_id", "state");

CREATE INDEX "judge_inviter_idx" ON "judge"("invited_by_id");

CREATE INDEX "evaluation_judge_idx" ON "evaluation"("judge_id", "state");

CREATE INDEX "evaluation_assigner_idx" ON "evaluation"("assigned_by_id");

CREATE UNIQUE INDEX "evaluation_submission_judge_key" ON "evaluation"("submission_id", "judge_id");

CREATE INDEX "evaluation_mark_criterion_idx" ON "evaluation_mark"("criterion_id");

CREATE INDEX "challenge_state_idx" ON "challenge"("state", "published_at" DESC, "id");

CREATE INDEX "challenge_next_step_idx" ON "challenge"("next_step_at");

CREATE INDEX "challenge_publish_idx" ON "challenge"("publish_at");

CREATE INDEX "challenge_commitment_person_idx" ON "challenge"("commitment_person_id");

CREATE INDEX "challenge_creator_idx" ON "challenge"("created_by_id");

CREATE INDEX "challenge_sponsor_person_idx" ON "challenge_sponsor"("person_id");

CREATE INDEX "challenge_phase_challenge_idx" ON "challenge_phase"("challenge_id", "position");

CREATE INDEX "challenge_prize_challenge_idx" ON "challenge_prize"("challenge_id", "place");

CREATE INDEX "judging_criterion_phase_idx" ON "judging_criterion"("phase_id", "position");

CREATE INDEX "entry_question_challenge_idx" ON "entry_question"("challenge_id", "position");

CREATE INDEX "challenge_move_challenge_idx" ON "challenge_move"("challenge_id", "at", "id");

CREATE INDEX "challenge_move_person_idx" ON "challenge_move"("person_id");

ALTER TABLE "submission" ADD CONSTRAINT "submission_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "submission" ADD CONSTRAINT "submission_phase_id_fkey" FOREIGN KEY ("phase_id") REFERENCES "challenge_phase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "submission_member" ADD CONSTRAINT "submission_member_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "judge" ADD CONSTRAINT "judge_phase_id_fkey" FOREIGN KEY ("phase_id") REFERENCES "challenge_phase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "evaluation_mark" ADD CONSTRAINT "evaluation_mark_evaluation_id_fkey" FOREIGN KEY ("evaluation_id") REFERENCES "evaluation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "challenge_sponsor" ADD CONSTRAINT "challenge_sponsor_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "challenge_phase" ADD CONSTRAINT "challenge_phase_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "challenge_prize" ADD CONSTRAINT "challenge_prize_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "judging_criterion" ADD CONSTRAINT "judging_criterion_phase_id_fkey" FOREIGN KEY ("phase_id") REFERENCES "challenge_phase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "entry_question" ADD CONSTRAINT "entry_question_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "challenge_move" ADD CONSTRAINT "challenge_move_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "challenge_terms" ADD CONSTRAINT "challenge_terms_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Keys to other features, and those that Prisma would need a second relation for.
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_creator_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_commitment_person_fkey" FOREIGN KEY ("commitment_person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_phase_fkey" FOREIGN KEY ("phase_id") REFERENCES "challenge_phase"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_cover_fkey" FOREIGN KEY ("cover_id") REFERENCES "stored_file"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "challenge_sponsor" ADD CONSTRAINT "challenge_sponsor_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "challenge_move" ADD CONSTRAINT "challenge_move_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "submission" ADD CONSTRAINT "submission_idea_fkey" FOREIGN KEY ("idea_id") REFERENCES "idea"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "submission" ADD CONSTRAINT "submission_enterer_fkey" FOREIGN KEY ("entered_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "submission" ADD CONSTRAINT "submission_previous_fkey" FOREIGN KEY ("previous_id") REFERENCES "submission"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "submission_member" ADD CONSTRAINT "submission_member_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "submission_member" ADD CONSTRAINT "submission_member_inviter_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "judge" ADD CONSTRAINT "judge_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "judge" ADD CONSTRAINT "judge_inviter_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_judge_fkey" FOREIGN KEY ("judge_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_assigner_fkey" FOREIGN KEY ("assigned_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "evaluation_mark" ADD CONSTRAINT "evaluation_mark_criterion_fkey" FOREIGN KEY ("criterion_id") REFERENCES "judging_criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "challenge"
  ADD CONSTRAINT "challenge_choices_check" CHECK ("peoples_choices" IS NULL OR "peoples_choices" BETWEEN 1 AND 50),
  ADD CONSTRAINT "challenge_choice_window_check" CHECK ("choice_starts_at" IS NULL OR "choice_ends_at" IS NULL OR "choice_starts_at" < "choice_ends_at"),
  -- Blind judging is for entries that nobody else has seen, whatever a form says.
  ADD CONSTRAINT "challenge_blind_check" CHECK (NOT "is_blind" OR "state" IN ('draft', 'in_review', 'edits_requested') OR ("visibility" = 'private' AND NOT "links_idea" AND NOT "links_outside"));
ALTER TABLE "challenge_prize"
  ADD CONSTRAINT "challenge_prize_amount_check" CHECK ("amount" IS NULL OR "amount" >= 0);
ALTER TABLE "submission"
  ADD CONSTRAINT "submission_submitted_check" CHECK ("state" <> 'submitted' OR "submitted_at" IS NOT NULL),
  ADD CONSTRAINT "submission_withdrawn_check" CHECK (("state" = 'withdrawn') = ("withdrawn_at" IS NOT NULL));
ALTER TABLE "evaluation"
  ADD CONSTRAINT "evaluation_recused_check" CHECK (("state" = 'recused') = ("recused_at" IS NOT NULL)),
  ADD CONSTRAINT "evaluation_completed_check" CHECK ("state" <> 'completed' OR "completed_at" IS NOT NULL);
-- One lead per submission.
CREATE UNIQUE INDEX "submission_lead_key" ON "submission_member" ("submission_id") WHERE "is_lead";

-- States in which all staff see a challenge; isPublic() in challenge.ts.
CREATE FUNCTION "is_public"("state" "challenge_state") RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "state" IN ('published', 'open', 'between_phases', 'judging', 'announced', 'closed_without_award', 'cancelled', 'archived');

CREATE FUNCTION "is_sponsor"("of" uuid, "who" uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN EXISTS (SELECT FROM "challenge_sponsor" s WHERE s."challenge_id" = "of" AND s."person_id" = "who");

-- Whether somebody is in a submission to it, alone or in a team, as one who has not declined nor withdrawn.
CREATE FUNCTION "is_entrant"("of" uuid, "who" uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN EXISTS (
    SELECT FROM "submission_member" m JOIN "submission" s ON s."id" = m."submission_id"
    WHERE m."person_id" = "who" AND m."state" = 'joined' AND s."challenge_id" = "of" AND s."state" <> 'withdrawn');

-- Whether somebody judges it, or is asked to, in any of its phases.
CREATE FUNCTION "is_judge"("of" uuid, "who" uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN EXISTS (
    SELECT FROM "judge" j JOIN "challenge_phase" p ON p."id" = j."phase_id"
    WHERE j."person_id" = "who" AND j."state" IN ('invited', 'accepted') AND p."challenge_id" = "of");

-- Whom it is shown to: challengePolicy.see, for lists.
CREATE FUNCTION "challenge_shown_to"("c" "challenge", "who" uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN is_public("c"."state") OR is_sponsor("c"."id", "who") OR ("c"."state" <> 'draft' AND EXISTS (
    SELECT FROM "person" p WHERE p."id" = "who" AND p."deactivated_at" IS NULL AND (p."role" = 'leader' OR p."is_admin")));
