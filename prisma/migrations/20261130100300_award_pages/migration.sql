-- Whom a line of the inbox about an award, or about a nomination, is shown: as awarding.policy.ts says it of one person.
CREATE FUNCTION "award_told_to"("a" "award", "who" uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN "a"."state" = 'announced'
    OR "a"."person_id" = "who"
    OR EXISTS (SELECT FROM "award_gift" g WHERE g."id" = "a"."gift_id" AND g."giver_id" = "who")
    OR EXISTS (SELECT FROM "person" p WHERE p."id" = "who" AND (p."role" = 'leader' OR p."is_admin"));

CREATE FUNCTION "nomination_told_to"("n" "nomination", "who" uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN NOT EXISTS (
      SELECT FROM "nomination_person" p WHERE p."nomination_id" = "n"."id" AND p."person_id" = "who")
    AND ("n"."state" IN ('nominated', 'seconded')
      OR "n"."nominator_id" = "who"
      OR EXISTS (SELECT FROM "seconding" s WHERE s."nomination_id" = "n"."id" AND s."person_id" = "who")
      OR EXISTS (SELECT FROM "person" p WHERE p."id" = "who" AND p."role" = 'leader'));

-- The log: what is or was announced, the latest first; all of it, and of one badge.
CREATE INDEX "award_log_idx" ON "award"("announced_at" DESC, "id" DESC) WHERE "announced_at" IS NOT NULL;
CREATE INDEX "award_badge_log_idx" ON "award"("badge_id", "announced_at" DESC, "id" DESC)
  WHERE "announced_at" IS NOT NULL;

-- The wall: what colleagues wrote, among however much was earned by rules.
CREATE INDEX "award_story_idx" ON "award"("announced_at" DESC, "id" DESC)
  WHERE "state" = 'announced' AND NOT "is_earned";

-- What changed last of all that is public.
CREATE INDEX "award_move_public_idx" ON "award_move"("at" DESC)
  WHERE "to_state" = 'announced' OR "from_state" = 'announced';
