-- A file that was carried on from another shares its bytes.
ALTER TABLE "stored_file" ADD COLUMN "content_id" UUID;
CREATE INDEX "stored_file_content_idx" ON "stored_file" ("content_id");
