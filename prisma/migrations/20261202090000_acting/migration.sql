-- Acting on figures: what units are asked to do about them, targets, dated annotations and alerts.
CREATE TYPE "action_state" AS ENUM ('open', 'reported', 'accepted', 'withdrawn');

CREATE TYPE "action_step_kind" AS ENUM ('asked', 'replied', 'reported', 'accepted', 'reopened', 'handed_over', 'withdrawn');

CREATE TYPE "target_aim" AS ENUM ('at_least', 'at_most');

CREATE TYPE "target_grain" AS ENUM ('week', 'month');

CREATE TYPE "alert_side" AS ENUM ('below', 'above');

CREATE TYPE "alert_rhythm" AS ENUM ('day', 'week', 'month');

CREATE TYPE "figure_reading" AS ENUM ('told', 'nothing', 'hidden');

CREATE TABLE "action_request" (
    "id" UUID NOT NULL,
    "figure" TEXT NOT NULL,
    "period" TEXT NOT NULL DEFAULT '',
    "unit_id" UUID,
    "unit_name" TEXT NOT NULL,
    "asked" TEXT NOT NULL,
    "owner_id" UUID NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ NOT NULL,
    "due_day" DATE NOT NULL,
    "state" "action_state" NOT NULL DEFAULT 'open',
    "changed_at" TIMESTAMPTZ NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "reminded" SMALLINT NOT NULL DEFAULT 0,

    CONSTRAINT "action_request_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "action_step" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "kind" "action_step_kind" NOT NULL,
    "person_id" UUID NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ NOT NULL,
    "owner_id" UUID,
    "due_day" DATE,

    CONSTRAINT "action_step_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "figure_target" (
    "id" UUID NOT NULL,
    "figure" TEXT NOT NULL,
    "unit_id" UUID,
    "aim" "target_aim" NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "grain" "target_grain" NOT NULL,
    "by_day" DATE NOT NULL,
    "set_by_id" UUID NOT NULL,
    "set_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "ended_by_id" UUID,

    CONSTRAINT "figure_target_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "annotation" (
    "id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "unit_id" UUID,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "removed_at" TIMESTAMPTZ,

    CONSTRAINT "annotation_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "figure_alert" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "figure" TEXT NOT NULL,
    "unit_id" UUID,
    "side" "alert_side" NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "rhythm" "alert_rhythm" NOT NULL,
    "set_at" TIMESTAMPTZ NOT NULL,
    "removed_at" TIMESTAMPTZ,
    "checked_to" DATE,
    "reading" "figure_reading",
    "found" DOUBLE PRECISION,
    "is_beyond" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "figure_alert_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "alert_crossing" (
    "alert_id" UUID NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "alert_crossing_pkey" PRIMARY KEY ("alert_id","to_day")
);

CREATE INDEX "action_request_state_idx" ON "action_request"("state", "due_day", "id");

CREATE INDEX "action_request_figure_idx" ON "action_request"("figure", "unit_id");

CREATE INDEX "action_request_unit_idx" ON "action_request"("unit_id", "asked_at" DESC);

CREATE INDEX "action_request_owner_idx" ON "action_request"("owner_id");

CREATE INDEX "action_request_asker_idx" ON "action_request"("asked_by_id");

CREATE INDEX "action_request_changed_idx" ON "action_request"("changed_at" DESC);

CREATE INDEX "action_step_request_idx" ON "action_step"("request_id", "at", "id");

CREATE INDEX "action_step_person_idx" ON "action_step"("person_id");

CREATE INDEX "action_step_owner_idx" ON "action_step"("owner_id");

CREATE INDEX "figure_target_figure_idx" ON "figure_target"("figure", "unit_id", "set_at" DESC);

CREATE INDEX "figure_target_unit_idx" ON "figure_target"("unit_id");

CREATE INDEX "figure_target_setter_idx" ON "figure_target"("set_by_id");

CREATE INDEX "figure_target_ender_idx" ON "figure_target"("ended_by_id");

CREATE INDEX "annotation_day_idx" ON "annotation"("day");

CREATE INDEX "annotation_unit_idx" ON "annotation"("unit_id");

CREATE INDEX "annotation_writer_idx" ON "annotation"("written_by_id");

CREATE INDEX "figure_alert_person_idx" ON "figure_alert"("person_id", "set_at" DESC);

CREATE INDEX "figure_alert_unit_idx" ON "figure_alert"("unit_id");

ALTER TABLE "action_step" ADD CONSTRAINT "action_step_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "action_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "alert_crossing" ADD CONSTRAINT "alert_crossing_alert_id_fkey" FOREIGN KEY ("alert_id") REFERENCES "figure_alert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One target in force for each figure and unit; that of the whole organisation has none.
CREATE UNIQUE INDEX "figure_target_in_force_key" ON "figure_target"("figure", "unit_id") NULLS NOT DISTINCT WHERE "ended_at" IS NULL;

-- Between features, which Prisma's models cannot say. What was asked outlives its unit; what is said of a unit's figures does not.
ALTER TABLE "action_request" ADD CONSTRAINT "action_request_unit_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "action_request" ADD CONSTRAINT "action_request_owner_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_request" ADD CONSTRAINT "action_request_asker_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_step" ADD CONSTRAINT "action_step_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "action_step" ADD CONSTRAINT "action_step_owner_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "figure_target" ADD CONSTRAINT "figure_target_unit_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "figure_target" ADD CONSTRAINT "figure_target_setter_fkey" FOREIGN KEY ("set_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "figure_target" ADD CONSTRAINT "figure_target_ender_fkey" FOREIGN KEY ("ended_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_unit_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_writer_fkey" FOREIGN KEY ("written_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "figure_alert" ADD CONSTRAINT "figure_alert_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "figure_alert" ADD CONSTRAINT "figure_alert_unit_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Only of what is told a number is kept, so that what is hidden stands nowhere.
ALTER TABLE "figure_alert" ADD CONSTRAINT "figure_alert_found_check" CHECK (("found" IS NOT NULL) = ("reading" IS NOT NULL AND "reading" = 'told'));

-- Whether somebody manages a unit, or one above it; and to whom a request for action may be told, as acting.policy.ts says it.
CREATE FUNCTION "manages_unit"("p_person" uuid, "p_unit" uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  WITH RECURSIVE "above" AS (
    SELECT u."id", u."parent_id" FROM "unit" u WHERE u."id" = "p_unit"
    UNION SELECT u."id", u."parent_id" FROM "above" JOIN "unit" u ON u."id" = "above"."parent_id"
  )
  SELECT EXISTS (SELECT FROM "above" JOIN "unit_manager" m ON m."unit_id" = "above"."id" WHERE m."person_id" = "p_person")
$$;

CREATE FUNCTION "action_told_to"("a" "action_request", "who" uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN "a"."owner_id" = "who"
    OR EXISTS (SELECT FROM "person" p WHERE p."id" = "who" AND p."role" = 'leader')
    OR "manages_unit"("who", "a"."unit_id");
