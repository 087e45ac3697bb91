-- Challenges that were brought in from elsewhere.
CREATE TABLE "challenge_origin" (
    "challenge_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "external_url" TEXT NOT NULL DEFAULT '',
    "agency" TEXT NOT NULL DEFAULT '',
    "partner_agencies" TEXT NOT NULL DEFAULT '',
    "partners" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT '',
    "type_words" TEXT[],
    "starts_text" TEXT NOT NULL DEFAULT '',
    "ends_text" TEXT NOT NULL DEFAULT '',
    "prize_text" TEXT NOT NULL DEFAULT '',
    "prizes_html" TEXT NOT NULL DEFAULT '',
    "judging_html" TEXT NOT NULL DEFAULT '',
    "remarks" JSONB NOT NULL DEFAULT '[]',
    "entry" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "brought_in_by_id" UUID,
    "brought_in_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "challenge_origin_pkey" PRIMARY KEY ("challenge_id")
);

CREATE TABLE "challenge_feed" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "entries" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ,
    "added" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "same" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "challenge_feed_pkey" PRIMARY KEY ("id")
);

-- What is brought in is paid in other money.
ALTER TABLE "challenge" ADD COLUMN "currency" TEXT NOT NULL DEFAULT 'EUR';
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_currency_check" CHECK ("currency" ~ '^[A-Z]{3}$');

CREATE INDEX "challenge_origin_import_idx" ON "challenge_origin"("import_id");

CREATE INDEX "challenge_origin_person_idx" ON "challenge_origin"("brought_in_by_id");

CREATE UNIQUE INDEX "challenge_origin_source_key" ON "challenge_origin"("source", "source_id");

CREATE INDEX "challenge_feed_person_idx" ON "challenge_feed"("person_id", "created_at" DESC);

ALTER TABLE "challenge_origin" ADD CONSTRAINT "challenge_origin_challenge_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "challenge_origin" ADD CONSTRAINT "challenge_origin_import_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "challenge_origin" ADD CONSTRAINT "challenge_origin_person_fkey" FOREIGN KEY ("brought_in_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "challenge_feed" ADD CONSTRAINT "challenge_feed_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is brought in is entered where it came from, and nowhere else.
CREATE FUNCTION "is_entered_elsewhere"("of" uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN EXISTS (SELECT FROM "challenge_origin" o WHERE o."challenge_id" = "of");
