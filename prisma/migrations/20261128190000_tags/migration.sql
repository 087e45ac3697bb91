-- Tags of ideas; capitals and accents make no other tag.
CREATE TABLE "idea_tag" (
    "idea_id" UUID NOT NULL,
    "folded" TEXT NOT NULL,
    "tag" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "idea_tag_pkey" PRIMARY KEY ("idea_id", "folded")
);
CREATE INDEX "idea_tag_folded_idx" ON "idea_tag"("folded", "idea_id");
ALTER TABLE "idea_tag" ADD CONSTRAINT "idea_tag_idea_fkey"
  FOREIGN KEY ("idea_id") REFERENCES "idea" ("id") ON DELETE CASCADE;
ALTER TABLE "idea_tag" ADD CONSTRAINT "idea_tag_length_check" CHECK (length("tag") BETWEEN 1 AND 80);
