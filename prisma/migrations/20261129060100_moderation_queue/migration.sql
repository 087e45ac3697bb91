-- The queue reads what waits and nothing of what was ever decided.
DROP INDEX "moderation_case_queue_idx";
CREATE INDEX "moderation_case_waiting_idx" ON "moderation_case"("opened_at", "id") WHERE "closed_at" IS NULL;

-- Who may handle a case is asked for each line of the queue: those few are not looked for among everybody.
CREATE INDEX "person_moderating_idx" ON "person"("id") WHERE "is_moderator" OR "is_admin";
