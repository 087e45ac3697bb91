-- Files that hang on ideas and drafts: what is known of them, what is taken, and a count of changes per subject.
CREATE TYPE "file_type" AS ENUM ('png', 'jpeg', 'webp', 'pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'txt', 'csv', 'md');
CREATE TYPE "file_state" AS ENUM ('arriving', 'checking', 'ready', 'infected');

CREATE TABLE "stored_file" (
    "id" UUID NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "type" "file_type" NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "description" TEXT NOT NULL DEFAULT '',
    "state" "file_state" NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "scanned_at" TIMESTAMPTZ,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "file_shelf" (
    "subject_id" UUID NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "file_shelf_pkey" PRIMARY KEY ("subject_id")
);

CREATE TABLE "file_rules" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "bytes_at_most" INTEGER NOT NULL,
    "files_at_most" INTEGER NOT NULL,
    "groups" TEXT[],

    CONSTRAINT "file_rules_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "stored_file_subject_idx" ON "stored_file"("subject_id", "id");
CREATE INDEX "stored_file_person_idx" ON "stored_file"("person_id");
CREATE INDEX "stored_file_state_idx" ON "stored_file"("state", "created_at");

ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_shelf_fkey"
  FOREIGN KEY ("subject_id") REFERENCES "file_shelf" ("subject_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_bytes_check" CHECK ("bytes" > 0);
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_name_check"
  CHECK (char_length("name") BETWEEN 1 AND 160 AND "name" !~ '[/\\[:cntrl:]]');
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_description_check" CHECK (char_length("description") <= 300);
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_picture_check"
  CHECK (("type" IN ('png', 'jpeg', 'webp')) = ("width" IS NOT NULL) AND ("width" IS NULL) = ("height" IS NULL)
    AND "width" > 0 AND "height" > 0);
ALTER TABLE "file_rules" ADD CONSTRAINT "file_rules_single_check" CHECK ("id" = 1);
ALTER TABLE "file_rules" ADD CONSTRAINT "file_rules_limits_check"
  CHECK ("bytes_at_most" BETWEEN 1000000 AND 100000000 AND "files_at_most" BETWEEN 1 AND 50
    AND "groups" <@ ARRAY['pictures', 'pdf', 'office', 'opendocument', 'text'] AND cardinality("groups") > 0);
