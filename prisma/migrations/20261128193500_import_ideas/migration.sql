-- Tables of ideas, uploaded and brought in row by row, and what is known of each idea from where it came.
ALTER TABLE "import" ADD COLUMN "leaving_at" TIMESTAMPTZ;
CREATE INDEX "import_name_idx" ON "import" ("name");

CREATE TABLE "import_file" (
  "id" UUID NOT NULL,
  "person_id" UUID NOT NULL,
  "file_name" TEXT NOT NULL,
  "bytes" BYTEA NOT NULL,
  "created_at" TIMESTAMPTZ NOT NULL,
  "name" TEXT NOT NULL,
  "category_id" UUID,
  "unit_id" UUID,
  "language" "language" NOT NULL,
  "strict" BOOLEAN NOT NULL DEFAULT false,
  "account" TEXT NOT NULL,
  "account_unit" TEXT NOT NULL,
  "rows" INTEGER NOT NULL,
  "import_id" UUID,
  "done" INTEGER NOT NULL DEFAULT 0,
  "added" INTEGER NOT NULL DEFAULT 0,
  "finished_at" TIMESTAMPTZ,
  "failure" TEXT,
  CONSTRAINT "import_file_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "import_file_person_idx" ON "import_file" ("person_id", "created_at" DESC);
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE;
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_category_fkey"
  FOREIGN KEY ("category_id") REFERENCES "category" ("id") ON DELETE SET NULL;
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_unit_fkey"
  FOREIGN KEY ("unit_id") REFERENCES "unit" ("id") ON DELETE SET NULL;
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_count_check" CHECK ("done" >= 0 AND "added" >= 0 AND "rows" >= 0);

CREATE TABLE "idea_origin" (
  "idea_id" UUID NOT NULL,
  "author" TEXT NOT NULL DEFAULT '',
  "url" TEXT NOT NULL DEFAULT '',
  "votes" INTEGER,
  "comments" INTEGER,
  CONSTRAINT "idea_origin_pkey" PRIMARY KEY ("idea_id")
);
ALTER TABLE "idea_origin" ADD CONSTRAINT "idea_origin_idea_fkey"
  FOREIGN KEY ("idea_id") REFERENCES "idea" ("id") ON DELETE CASCADE;
