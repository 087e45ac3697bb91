-- The organisation's look: its accent and its logo; and a count of changes for those who save at the same time.
CREATE TYPE "logo_plate" AS ENUM ('none', 'light', 'dark');

CREATE TABLE "organisation_file" (
    "hash" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "organisation_file_pkey" PRIMARY KEY ("hash")
);

CREATE TABLE "organisation_look" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "accent" TEXT,
    "logo_hash" TEXT,
    "logo_alt" TEXT NOT NULL DEFAULT '',
    "logo_width" INTEGER,
    "logo_height" INTEGER,
    "logo_plate" "logo_plate" NOT NULL DEFAULT 'none',

    CONSTRAINT "organisation_look_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "organisation_look_logo_idx" ON "organisation_look"("logo_hash");

ALTER TABLE "organisation_look" ADD CONSTRAINT "organisation_look_logo_hash_fkey"
  FOREIGN KEY ("logo_hash") REFERENCES "organisation_file" ("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "organisation_look" ADD CONSTRAINT "organisation_look_single_check" CHECK ("id" = 1);
ALTER TABLE "organisation_look" ADD CONSTRAINT "organisation_look_accent_check"
  CHECK ("accent" ~ '^#[0-9a-f]{6}$');
ALTER TABLE "organisation_look" ADD CONSTRAINT "organisation_look_logo_check"
  CHECK (("logo_hash" IS NULL) = ("logo_width" IS NULL) AND ("logo_hash" IS NULL) = ("logo_height" IS NULL)
    AND "logo_width" > 0 AND "logo_height" > 0);
ALTER TABLE "organisation_file" ADD CONSTRAINT "organisation_file_size_check"
  CHECK (octet_length("bytes") BETWEEN 1 AND 200000);
ALTER TABLE "organisation_file" ADD CONSTRAINT "organisation_file_hash_check"
  CHECK ("hash" = encode(sha256("bytes"), 'hex'));

ALTER TABLE "organisation" ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 0;
