-- What somebody has not read about one idea: asked at every look at its page.
CREATE INDEX "inbox_line_unread_idx" ON "inbox_line"("person_id", "subject_id") WHERE "read_at" IS NULL;
