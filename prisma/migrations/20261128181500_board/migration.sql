-- The board shows the latest of each stage; the feed of one stage is found by it too.
CREATE INDEX "idea_stage_idx" ON "idea"("stage", "stage_since" DESC, "id" DESC);
