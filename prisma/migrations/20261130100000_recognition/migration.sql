CREATE TYPE "award_state" AS ENUM ('prepared', 'withdrawn', 'declined', 'accepted_quietly', 'accepted_openly', 'announced', 'revoked', 'appealed');

CREATE TYPE "badge_moment" AS ENUM ('answering', 'contributing', 'improving', 'bridging', 'experimenting', 'delivering');

CREATE TYPE "badge_giver" AS ENUM ('rule', 'peers', 'manager', 'leader');

CREATE TYPE "cap_on" AS ENUM ('giver', 'giver_and_badge', 'giver_and_recipient');

CREATE TYPE "key_use" AS ENUM ('proof', 'jwt');

CREATE TYPE "key_standing" AS ENUM ('signing', 'retired', 'compromised');

CREATE TYPE "nomination_state" AS ENUM ('nominated', 'seconded', 'granted', 'turned_down', 'appealed', 'withdrawn', 'lapsed');

CREATE TABLE "award_gift" (
    "id" UUID NOT NULL,
    "badge_id" UUID NOT NULL,
    "version" SMALLINT NOT NULL,
    "giver_id" UUID,
    "given_as" "badge_giver" NOT NULL,
    "nomination_id" UUID,
    "earning_key" TEXT,
    "changed" TEXT NOT NULL DEFAULT '',
    "for_whom" TEXT NOT NULL DEFAULT '',
    "prepared_at" TIMESTAMPTZ NOT NULL,
    "announce_at" TIMESTAMPTZ,

    CONSTRAINT "award_gift_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "award_proof" (
    "gift_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,

    CONSTRAINT "award_proof_pkey" PRIMARY KEY ("gift_id","position")
);

CREATE TABLE "award" (
    "id" UUID NOT NULL,
    "gift_id" UUID NOT NULL,
    "badge_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "occasion" TEXT NOT NULL,
    "is_earned" BOOLEAN NOT NULL DEFAULT false,
    "state" "award_state" NOT NULL DEFAULT 'prepared',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "prepared_at" TIMESTAMPTZ NOT NULL,
    "accepted_at" TIMESTAMPTZ,
    "announced_at" TIMESTAMPTZ,
    "revoked_by_id" UUID,
    "revoked_at" TIMESTAMPTZ,
    "revoked_reason" TEXT NOT NULL DEFAULT '',
    "revoked_from" "award_state",

    CONSTRAINT "award_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "award_move" (
    "id" UUID NOT NULL,
    "award_id" UUID NOT NULL,
    "from_state" "award_state",
    "to_state" "award_state" NOT NULL,
    "capacity" TEXT NOT NULL,
    "person_id" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "award_move_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "recognition_appeal" (
    "id" UUID NOT NULL,
    "award_id" UUID,
    "nomination_id" UUID,
    "appellant_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "is_upheld" BOOLEAN,
    "answerer_id" UUID,
    "answer" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ,

    CONSTRAINT "recognition_appeal_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "recognition_choice" (
    "person_id" UUID NOT NULL,
    "takes_kudos" BOOLEAN NOT NULL DEFAULT true,
    "is_named" BOOLEAN NOT NULL DEFAULT false,
    "is_left_out" BOOLEAN NOT NULL DEFAULT false,
    "changed_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "recognition_choice_pkey" PRIMARY KEY ("person_id")
);

CREATE TABLE "badge" (
    "id" UUID NOT NULL,
    "moment" "badge_moment" NOT NULL,
    "givers" "badge_giver"[],
    "is_repeatable" BOOLEAN NOT NULL DEFAULT false,
    "version" SMALLINT NOT NULL DEFAULT 1,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "retired_at" TIMESTAMPTZ,
    "retired_by_id" UUID,

    CONSTRAINT "badge_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "badge_version" (
    "badge_id" UUID NOT NULL,
    "number" SMALLINT NOT NULL,
    "since" TIMESTAMPTZ NOT NULL,
    "person_id" UUID NOT NULL,
    "texts" JSONB NOT NULL,
    "shape" TEXT NOT NULL,
    "colour" SMALLINT NOT NULL,
    "icon" TEXT NOT NULL,
    "ribbon" TEXT NOT NULL,
    "tags" TEXT[],

    CONSTRAINT "badge_version_pkey" PRIMARY KEY ("badge_id","number")
);

CREATE TABLE "badge_cap" (
    "badge_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "cap_on" "cap_on" NOT NULL,
    "at_most" SMALLINT NOT NULL,
    "days" SMALLINT NOT NULL,

    CONSTRAINT "badge_cap_pkey" PRIMARY KEY ("badge_id","position")
);

CREATE TABLE "issuer_key" (
    "id" TEXT NOT NULL,
    "use" "key_use" NOT NULL,
    "half" JSONB NOT NULL,
    "standing" "key_standing" NOT NULL DEFAULT 'signing',
    "since" TIMESTAMPTZ NOT NULL,
    "until" TIMESTAMPTZ,
    "sealed" BYTEA,

    CONSTRAINT "issuer_key_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "status_list" (
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "signed_revision" INTEGER NOT NULL DEFAULT -1,
    "signed_at" TIMESTAMPTZ,
    "json" TEXT,
    "jwt" TEXT,

    CONSTRAINT "status_list_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "credential" (
    "id" UUID NOT NULL,
    "award_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "salt" TEXT NOT NULL,
    "status_list_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "is_revoked" BOOLEAN NOT NULL DEFAULT false,
    "prepared_at" TIMESTAMPTZ NOT NULL,
    "signed_at" TIMESTAMPTZ,
    "proof_key_id" TEXT,
    "jwt_key_id" TEXT,
    "json" TEXT,
    "jwt" TEXT,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "kudos_value" (
    "id" UUID NOT NULL,
    "name" JSONB NOT NULL,
    "position" SMALLINT NOT NULL DEFAULT 0,
    "archived_at" TIMESTAMPTZ,

    CONSTRAINT "kudos_value_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "kudos" (
    "id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "contribution_kind" TEXT NOT NULL,
    "contribution_id" UUID NOT NULL,
    "value_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "swap_of_id" UUID,
    "answer" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ,

    CONSTRAINT "kudos_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "recognition_settings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "weekly_kudos" SMALLINT NOT NULL DEFAULT 3,
    "awards_at_most" SMALLINT NOT NULL DEFAULT 20,
    "awards_days" SMALLINT NOT NULL DEFAULT 30,
    "nomination_days" SMALLINT NOT NULL DEFAULT 60,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "recognition_settings_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "nomination" (
    "id" UUID NOT NULL,
    "badge_id" UUID NOT NULL,
    "nominator_id" UUID NOT NULL,
    "state" "nomination_state" NOT NULL DEFAULT 'nominated',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "changed" TEXT NOT NULL,
    "for_whom" TEXT NOT NULL,
    "nominated_at" TIMESTAMPTZ NOT NULL,
    "lapses_at" TIMESTAMPTZ NOT NULL,
    "decider_id" UUID,
    "decided_at" TIMESTAMPTZ,
    "decision" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "nomination_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "nomination_person" (
    "nomination_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "nomination_person_pkey" PRIMARY KEY ("nomination_id","person_id")
);

CREATE TABLE "nomination_proof" (
    "nomination_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,

    CONSTRAINT "nomination_proof_pkey" PRIMARY KEY ("nomination_id","position")
);

CREATE TABLE "seconding" (
    "nomination_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "seconding_pkey" PRIMARY KEY ("nomination_id","person_id")
);

CREATE TABLE "nomination_move" (
    "id" UUID NOT NULL,
    "nomination_id" UUID NOT NULL,
    "from_state" "nomination_state",
    "to_state" "nomination_state" NOT NULL,
    "capacity" TEXT NOT NULL,
    "person_id" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "nomination_move_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "badge_rule" (
    "id" UUID NOT NULL,
    "badge_id" UUID NOT NULL,
    "counts" TEXT NOT NULL,
    "each_different" TEXT,
    "each_at_least" SMALLINT,
    "at_least" SMALLINT NOT NULL,
    "within" TEXT,
    "earned" TEXT NOT NULL,
    "since" TIMESTAMPTZ,
    "added_by_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,

    CONSTRAINT "badge_rule_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "rule_run" (
    "rule_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "cursor" UUID,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "given" INTEGER NOT NULL DEFAULT 0,
    "finished_at" TIMESTAMPTZ,

    CONSTRAINT "rule_run_pkey" PRIMARY KEY ("rule_id")
);

CREATE TABLE "rule_cursor" (
    "list" TEXT NOT NULL,
    "xid" BIGINT NOT NULL DEFAULT 0,
    "id" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "rule_cursor_pkey" PRIMARY KEY ("list")
);

CREATE TABLE "badge_earning" (
    "key" TEXT NOT NULL,
    "rule_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "earned_at" TIMESTAMPTZ NOT NULL,
    "subjects" JSONB NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "badge_earning_pkey" PRIMARY KEY ("key")
);

CREATE UNIQUE INDEX "award_gift_nomination_key" ON "award_gift"("nomination_id");

CREATE UNIQUE INDEX "award_gift_earning_key" ON "award_gift"("earning_key");

CREATE INDEX "award_gift_version_idx" ON "award_gift"("badge_id", "version");

CREATE INDEX "award_gift_giver_idx" ON "award_gift"("giver_id", "prepared_at" DESC);

CREATE INDEX "award_gift_due_idx" ON "award_gift"("announce_at");

CREATE INDEX "award_person_idx" ON "award"("person_id", "prepared_at" DESC, "id" DESC);

CREATE INDEX "award_badge_idx" ON "award"("badge_id", "accepted_at" DESC, "id" DESC);

CREATE INDEX "award_announced_idx" ON "award"("state", "announced_at" DESC, "id" DESC);

CREATE INDEX "award_unit_idx" ON "award"("unit_id", "announced_at" DESC, "id" DESC);

CREATE INDEX "award_revoker_idx" ON "award"("revoked_by_id");

CREATE UNIQUE INDEX "award_gift_person_key" ON "award"("gift_id", "person_id");

CREATE INDEX "award_move_award_idx" ON "award_move"("award_id", "at", "id");

CREATE INDEX "award_move_at_idx" ON "award_move"("at" DESC, "id" DESC);

CREATE INDEX "award_move_person_idx" ON "award_move"("person_id");

CREATE UNIQUE INDEX "recognition_appeal_award_key" ON "recognition_appeal"("award_id");

CREATE UNIQUE INDEX "recognition_appeal_nomination_key" ON "recognition_appeal"("nomination_id");

CREATE INDEX "recognition_appeal_appellant_idx" ON "recognition_appeal"("appellant_id", "at" DESC);

CREATE INDEX "recognition_appeal_answerer_idx" ON "recognition_appeal"("answerer_id");

CREATE INDEX "recognition_appeal_open_idx" ON "recognition_appeal"("answered_at", "at", "id");

CREATE INDEX "badge_created_idx" ON "badge"("created_at", "id");

CREATE INDEX "badge_creator_idx" ON "badge"("created_by_id");

CREATE INDEX "badge_retirer_idx" ON "badge"("retired_by_id");

CREATE INDEX "badge_version_person_idx" ON "badge_version"("person_id");

CREATE UNIQUE INDEX "status_list_number_key" ON "status_list"("number");

CREATE UNIQUE INDEX "credential_award_key" ON "credential"("award_id");

CREATE UNIQUE INDEX "credential_subject_key" ON "credential"("subject_id");

CREATE INDEX "credential_unsigned_idx" ON "credential"("signed_at", "prepared_at", "id");

CREATE INDEX "credential_proof_key_idx" ON "credential"("proof_key_id");

CREATE INDEX "credential_jwt_key_idx" ON "credential"("jwt_key_id");

CREATE UNIQUE INDEX "credential_place_key" ON "credential"("status_list_id", "place");

CREATE INDEX "kudos_giver_idx" ON "kudos"("from_id", "at" DESC, "id" DESC);

CREATE INDEX "kudos_recipient_idx" ON "kudos"("to_id", "at" DESC, "id" DESC);

CREATE INDEX "kudos_at_idx" ON "kudos"("at" DESC, "id" DESC);

CREATE INDEX "kudos_unit_idx" ON "kudos"("unit_id", "at" DESC, "id" DESC);

CREATE INDEX "kudos_contribution_idx" ON "kudos"("contribution_id");

CREATE INDEX "kudos_value_idx" ON "kudos"("value_id");

CREATE INDEX "kudos_swap_idx" ON "kudos"("swap_of_id");

CREATE INDEX "nomination_state_idx" ON "nomination"("state", "nominated_at", "id");

CREATE INDEX "nomination_nominator_idx" ON "nomination"("nominator_id", "nominated_at" DESC, "id" DESC);

CREATE INDEX "nomination_badge_idx" ON "nomination"("badge_id");

CREATE INDEX "nomination_decider_idx" ON "nomination"("decider_id");

CREATE INDEX "nomination_person_person_idx" ON "nomination_person"("person_id");

CREATE INDEX "seconding_person_idx" ON "seconding"("person_id");

CREATE INDEX "nomination_move_nomination_idx" ON "nomination_move"("nomination_id", "at", "id");

CREATE INDEX "nomination_move_person_idx" ON "nomination_move"("person_id");

CREATE INDEX "badge_rule_badge_idx" ON "badge_rule"("badge_id", "added_at");

CREATE INDEX "badge_rule_counts_idx" ON "badge_rule"("counts");

CREATE INDEX "badge_rule_adder_idx" ON "badge_rule"("added_by_id");

CREATE INDEX "badge_earning_rule_idx" ON "badge_earning"("rule_id", "at");

CREATE INDEX "badge_earning_person_idx" ON "badge_earning"("person_id", "earned_at" DESC);

ALTER TABLE "award_gift" ADD CONSTRAINT "award_gift_badge_id_fkey" FOREIGN KEY ("badge_id") REFERENCES "badge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "award_gift" ADD CONSTRAINT "award_gift_badge_id_version_fkey" FOREIGN KEY ("badge_id", "version") REFERENCES "badge_version"("badge_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "award_gift" ADD CONSTRAINT "award_gift_nomination_id_fkey" FOREIGN KEY ("nomination_id") REFERENCES "nomination"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "award_gift" ADD CONSTRAINT "award_gift_earning_key_fkey" FOREIGN KEY ("earning_key") REFERENCES "badge_earning"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "award_proof" ADD CONSTRAINT "award_proof_gift_id_fkey" FOREIGN KEY ("gift_id") REFERENCES "award_gift"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "award" ADD CONSTRAINT "award_gift_id_fkey" FOREIGN KEY ("gift_id") REFERENCES "award_gift"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "award_move" ADD CONSTRAINT "award_move_award_id_fkey" FOREIGN KEY ("award_id") REFERENCES "award"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "recognition_appeal" ADD CONSTRAINT "recognition_appeal_award_id_fkey" FOREIGN KEY ("award_id") REFERENCES "award"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "recognition_appeal" ADD CONSTRAINT "recognition_appeal_nomination_id_fkey" FOREIGN KEY ("nomination_id") REFERENCES "nomination"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "badge_version" ADD CONSTRAINT "badge_version_badge_id_fkey" FOREIGN KEY ("badge_id") REFERENCES "badge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "badge_cap" ADD CONSTRAINT "badge_cap_badge_id_fkey" FOREIGN KEY ("badge_id") REFERENCES "badge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "credential" ADD CONSTRAINT "credential_award_id_fkey" FOREIGN KEY ("award_id") REFERENCES "award"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "credential" ADD CONSTRAINT "credential_status_list_id_fkey" FOREIGN KEY ("status_list_id") REFERENCES "status_list"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "kudos" ADD CONSTRAINT "kudos_value_id_fkey" FOREIGN KEY ("value_id") REFERENCES "kudos_value"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "kudos" ADD CONSTRAINT "kudos_swap_of_id_fkey" FOREIGN KEY ("swap_of_id") REFERENCES "kudos"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "nomination" ADD CONSTRAINT "nomination_badge_id_fkey" FOREIGN KEY ("badge_id") REFERENCES "badge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "nomination_person" ADD CONSTRAINT "nomination_person_nomination_id_fkey" FOREIGN KEY ("nomination_id") REFERENCES "nomination"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "nomination_proof" ADD CONSTRAINT "nomination_proof_nomination_id_fkey" FOREIGN KEY ("nomination_id") REFERENCES "nomination"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "seconding" ADD CONSTRAINT "seconding_nomination_id_fkey" FOREIGN KEY ("nomination_id") REFERENCES "nomination"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "nomination_move" ADD CONSTRAINT "nomination_move_nomination_id_fkey" FOREIGN KEY ("nomination_id") REFERENCES "nomination"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "badge_rule" ADD CONSTRAINT "badge_rule_badge_id_fkey" FOREIGN KEY ("badge_id") REFERENCES "badge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "rule_run" ADD CONSTRAINT "rule_run_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "badge_rule"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "badge_earning" ADD CONSTRAINT "badge_earning_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "badge_rule"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
