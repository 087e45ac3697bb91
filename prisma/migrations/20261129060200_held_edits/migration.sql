-- Edits of published ideas in categories that are moderated beforehand wait until a moderator lets them through.
CREATE TABLE "held_edit" (
    "idea_id" UUID NOT NULL,
    "editor_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "text" JSONB,
    "tags" TEXT[],
    "called_small" BOOLEAN NOT NULL DEFAULT false,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "held_edit_pkey" PRIMARY KEY ("idea_id")
);
CREATE INDEX "held_edit_editor_idx" ON "held_edit"("editor_id");
ALTER TABLE "held_edit" ADD CONSTRAINT "held_edit_idea_id_fkey"
  FOREIGN KEY ("idea_id") REFERENCES "idea"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Keys between features, and checks ---------------------------------------------------------------
ALTER TABLE "held_edit" ADD CONSTRAINT "held_edit_editor_fkey"
  FOREIGN KEY ("editor_id") REFERENCES "person" ("id") ON DELETE RESTRICT;
ALTER TABLE "moderation_case" DROP CONSTRAINT "moderation_case_check";
ALTER TABLE "moderation_case" ADD CONSTRAINT "moderation_case_check" CHECK (
  "kind" IN ('reports', 'waiting', 'edit', 'appeal') AND "thing_kind" IN ('idea', 'comment', 'file')
  AND ("closed_at" IS NULL) = ("outcome" IS NULL)
);
ALTER TABLE "moderation_act" DROP CONSTRAINT "moderation_act_check";
ALTER TABLE "moderation_act" ADD CONSTRAINT "moderation_act_check" CHECK (
  "thing_kind" IN ('idea', 'comment', 'file') AND "kind" IN ('dismissed', 'warned', 'hidden', 'restored',
    'warning_withdrawn', 'upheld', 'approved', 'refused', 'edit_approved', 'edit_refused', 'appealed', 'named')
  AND ("reason_id" IS NULL) = ("reason" IS NULL)
  AND ("moderator_id" IS NULL) = ("kind" = 'appealed')
);
