-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "idea_kind" AS ENUM ('improve', 'new', 'stop');

-- CreateEnum
CREATE TYPE "stage" AS ENUM ('open', 'in_review', 'accepted', 'piloting', 'implemented', 'spread', 'not_now', 'merged');

-- CreateEnum
CREATE TYPE "language" AS ENUM ('en', 'fr');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('staff', 'manager', 'leader');

-- CreateEnum
CREATE TYPE "link_purpose" AS ENUM ('first_administrator', 'invitation');

-- CreateTable
CREATE TABLE "discussion" (
    "subject_id" UUID NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "comment_count" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "discussion_pkey" PRIMARY KEY ("subject_id")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "parent_id" UUID,
    "author_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "edited_at" TIMESTAMPTZ,
    "deleted_at" TIMESTAMPTZ,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment_version" (
    "id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "replaced_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "comment_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "category" (
    "id" UUID NOT NULL,
    "name" JSONB NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "import_id" UUID,
    "archived_at" TIMESTAMPTZ,

    CONSTRAINT "category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idea" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "problem" TEXT NOT NULL,
    "proposal" TEXT NOT NULL,
    "beneficiary" TEXT NOT NULL DEFAULT '',
    "kind" "idea_kind" NOT NULL DEFAULT 'improve',
    "category_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "language" "language" NOT NULL,
    "stage" "stage" NOT NULL DEFAULT 'open',
    "published_at" TIMESTAMPTZ NOT NULL,
    "edited_at" TIMESTAMPTZ,
    "vote_count" INTEGER NOT NULL DEFAULT 0,
    "rank" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "import_id" UUID,
    "original_id" TEXT,
    "cost" DECIMAL(18,2),

    CONSTRAINT "idea_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idea_author" (
    "idea_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "idea_author_pkey" PRIMARY KEY ("idea_id","person_id")
);

-- CreateTable
CREATE TABLE "idea_version" (
    "id" UUID NOT NULL,
    "idea_id" UUID NOT NULL,
    "editor_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "problem" TEXT NOT NULL,
    "proposal" TEXT NOT NULL,
    "beneficiary" TEXT NOT NULL,
    "kind" "idea_kind" NOT NULL,
    "category_id" UUID NOT NULL,
    "replaced_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "idea_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idea_draft" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "fields" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "idea_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vote" (
    "idea_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "vote_pkey" PRIMARY KEY ("idea_id","person_id")
);

-- CreateTable
CREATE TABLE "vote_change" (
    "id" BIGSERIAL NOT NULL,
    "idea_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "delta" SMALLINT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),

    CONSTRAINT "vote_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "event_id" UUID NOT NULL,
    "data" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "read_at" TIMESTAMPTZ,

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/Paris',
    "language" "language" NOT NULL DEFAULT 'en',
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL,
    "parent_id" UUID,
    "name" TEXT NOT NULL,
    "imported" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT,
    "name" TEXT NOT NULL,
    "job_title" TEXT NOT NULL DEFAULT '',
    "unit_id" UUID NOT NULL,
    "role" "role" NOT NULL DEFAULT 'staff',
    "is_admin" BOOLEAN NOT NULL DEFAULT false,
    "is_moderator" BOOLEAN NOT NULL DEFAULT false,
    "language" "language",
    "import_id" UUID,
    "deactivated_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_manager" (
    "person_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,

    CONSTRAINT "unit_manager_pkey" PRIMARY KEY ("person_id","unit_id")
);

-- CreateTable
CREATE TABLE "password" (
    "person_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "password_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "token_hash" TEXT NOT NULL,
    "purpose" "link_purpose" NOT NULL,
    "person_id" UUID,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "domain_event" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "actor_id" UUID,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "data" JSONB NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "domain_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "node_heartbeat" (
    "node_id" TEXT NOT NULL,
    "beat_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "node_heartbeat_pkey" PRIMARY KEY ("node_id")
);

-- CreateTable
CREATE TABLE "installation" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "socket_io_attachments" (
    "id" BIGSERIAL NOT NULL,
    "created_at" TIMESTAMPTZ DEFAULT CURRENT_TIMESTAMP,
    "payload" BYTEA,

    CONSTRAINT "socket_io_attachments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "absolute_expires_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_agent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "comment_subject_idx" ON "comment"("subject_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "comment_parent_idx" ON "comment"("parent_id");

-- CreateIndex
CREATE INDEX "comment_author_idx" ON "comment"("author_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "comment_version_idx" ON "comment_version"("comment_id", "replaced_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "idea_trending_idx" ON "idea"("rank" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "idea_new_idx" ON "idea"("published_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "idea_supported_idx" ON "idea"("vote_count" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "idea_category_trending_idx" ON "idea"("category_id", "rank" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "idea_category_new_idx" ON "idea"("category_id", "published_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "idea_category_supported_idx" ON "idea"("category_id", "vote_count" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "idea_unit_idx" ON "idea"("unit_id", "published_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "idea_import_key" ON "idea"("import_id", "original_id");

-- CreateIndex
CREATE INDEX "idea_author_person_idx" ON "idea_author"("person_id", "idea_id");

-- CreateIndex
CREATE INDEX "idea_version_idx" ON "idea_version"("idea_id", "replaced_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "idea_draft_person_idx" ON "idea_draft"("person_id", "updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "vote_person_idx" ON "vote"("person_id", "at" DESC);

-- CreateIndex
CREATE INDEX "vote_change_idea_idx" ON "vote_change"("idea_id", "at");

-- CreateIndex
CREATE INDEX "vote_change_cursor_idx" ON "vote_change"("xid", "id");

-- CreateIndex
CREATE UNIQUE INDEX "import_fingerprint_key" ON "import"("fingerprint");

-- CreateIndex
CREATE INDEX "notification_inbox_idx" ON "notification"("person_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "notification_once_key" ON "notification"("person_id", "event_id", "kind");

-- CreateIndex
CREATE INDEX "unit_parent_idx" ON "unit"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "person_unit_idx" ON "person"("unit_id", "name", "id");

-- CreateIndex
CREATE INDEX "person_import_idx" ON "person"("import_id");

-- CreateIndex
CREATE INDEX "unit_manager_unit_idx" ON "unit_manager"("unit_id");

-- CreateIndex
CREATE INDEX "one_time_link_person_idx" ON "one_time_link"("person_id");

-- CreateIndex
CREATE INDEX "domain_event_subject_idx" ON "domain_event"("subject_id", "at", "id");

-- CreateIndex
CREATE INDEX "domain_event_kind_idx" ON "domain_event"("kind", "at", "id");

-- CreateIndex
CREATE INDEX "session_person_idx" ON "session"("person_id", "created_at");

-- CreateIndex
CREATE INDEX "session_expiry_idx" ON "session"("expires_at");

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "discussion"("subject_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_version" ADD CONSTRAINT "comment_version_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idea" ADD CONSTRAINT "idea_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "category"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idea_author" ADD CONSTRAINT "idea_author_idea_id_fkey" FOREIGN KEY ("idea_id") REFERENCES "idea"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idea_version" ADD CONSTRAINT "idea_version_idea_id_fkey" FOREIGN KEY ("idea_id") REFERENCES "idea"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote" ADD CONSTRAINT "vote_idea_id_fkey" FOREIGN KEY ("idea_id") REFERENCES "idea"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_manager" ADD CONSTRAINT "unit_manager_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_manager" ADD CONSTRAINT "unit_manager_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "password" ADD CONSTRAINT "password_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
