-- Between features, which Prisma's models cannot say.
ALTER TABLE "badge" ADD CONSTRAINT "badge_creator_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "badge" ADD CONSTRAINT "badge_retirer_fkey" FOREIGN KEY ("retired_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "badge_version" ADD CONSTRAINT "badge_version_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "badge_rule" ADD CONSTRAINT "badge_rule_adder_fkey" FOREIGN KEY ("added_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "badge_earning" ADD CONSTRAINT "badge_earning_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "award_gift" ADD CONSTRAINT "award_gift_giver_fkey" FOREIGN KEY ("giver_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "award" ADD CONSTRAINT "award_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "award" ADD CONSTRAINT "award_revoker_fkey" FOREIGN KEY ("revoked_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "award_move" ADD CONSTRAINT "award_move_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "recognition_appeal" ADD CONSTRAINT "recognition_appeal_appellant_fkey" FOREIGN KEY ("appellant_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "recognition_appeal" ADD CONSTRAINT "recognition_appeal_answerer_fkey" FOREIGN KEY ("answerer_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "nomination" ADD CONSTRAINT "nomination_nominator_fkey" FOREIGN KEY ("nominator_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "nomination" ADD CONSTRAINT "nomination_decider_fkey" FOREIGN KEY ("decider_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "nomination_person" ADD CONSTRAINT "nomination_person_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "seconding" ADD CONSTRAINT "seconding_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "nomination_move" ADD CONSTRAINT "nomination_move_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "kudos" ADD CONSTRAINT "kudos_giver_fkey" FOREIGN KEY ("from_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "kudos" ADD CONSTRAINT "kudos_recipient_fkey" FOREIGN KEY ("to_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "recognition_choice" ADD CONSTRAINT "recognition_choice_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "award" ADD CONSTRAINT "award_badge_fkey" FOREIGN KEY ("badge_id") REFERENCES "badge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "credential" ADD CONSTRAINT "credential_proof_key_fkey" FOREIGN KEY ("proof_key_id") REFERENCES "issuer_key"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "credential" ADD CONSTRAINT "credential_jwt_key_fkey" FOREIGN KEY ("jwt_key_id") REFERENCES "issuer_key"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Once per person, or once per contribution: of two who give at once, one does.
CREATE UNIQUE INDEX "award_standing_key" ON "award"("badge_id", "person_id", "occasion") WHERE "state" NOT IN ('withdrawn', 'declined', 'revoked');

-- One rule of a badge counts at a time.
CREATE UNIQUE INDEX "badge_rule_standing_key" ON "badge_rule"("badge_id") WHERE "ended_at" IS NULL;

-- One key of each use signs.
CREATE UNIQUE INDEX "issuer_key_signing_key" ON "issuer_key"("use") WHERE "standing" = 'signing';

ALTER TABLE "badge"
  ADD CONSTRAINT "badge_givers_check" CHECK (cardinality("givers") > 0),
  ADD CONSTRAINT "badge_version_check" CHECK ("version" >= 1),
  ADD CONSTRAINT "badge_retired_check" CHECK (("retired_at" IS NULL) = ("retired_by_id" IS NULL));

ALTER TABLE "badge_version"
  ADD CONSTRAINT "badge_version_number_check" CHECK ("number" >= 1),
  ADD CONSTRAINT "badge_version_texts_check" CHECK (jsonb_typeof("texts") = 'object' AND "texts" <> '{}');

ALTER TABLE "badge_cap"
  ADD CONSTRAINT "badge_cap_range_check" CHECK ("at_most" BETWEEN 0 AND 1000 AND "days" BETWEEN 1 AND 366);

ALTER TABLE "badge_rule"
  ADD CONSTRAINT "badge_rule_each_check" CHECK (("each_different" IS NULL) = ("each_at_least" IS NULL)),
  ADD CONSTRAINT "badge_rule_different_check" CHECK ("each_different" IN ('people', 'units')),
  ADD CONSTRAINT "badge_rule_count_check" CHECK ("at_least" BETWEEN 1 AND 1000 AND ("each_at_least" BETWEEN 1 AND 100)),
  ADD CONSTRAINT "badge_rule_within_check" CHECK ("within" IN ('month', 'quarter', 'year')),
  ADD CONSTRAINT "badge_rule_earned_check" CHECK ("earned" IN ('once', 'each_period', 'each_subject')
    AND ("earned" <> 'each_period' OR "within" IS NOT NULL) AND ("earned" <> 'each_subject' OR "at_least" = 1));

ALTER TABLE "rule_cursor" ADD CONSTRAINT "rule_cursor_list_check" CHECK ("list" IN ('votes', 'reactions'));

ALTER TABLE "rule_run"
  ADD CONSTRAINT "rule_run_done_check" CHECK ("done" BETWEEN 0 AND "total" AND "given" >= 0);

ALTER TABLE "award_gift"
  -- A rule gives for an earning; people give by their name, and say what changed.
  ADD CONSTRAINT "award_gift_given_check" CHECK (CASE WHEN "given_as" = 'rule'
    THEN "giver_id" IS NULL AND "earning_key" IS NOT NULL AND "nomination_id" IS NULL
    ELSE "giver_id" IS NOT NULL AND "earning_key" IS NULL AND "changed" <> '' AND "for_whom" <> '' END),
  ADD CONSTRAINT "award_gift_nomination_check" CHECK (("given_as" = 'peers') = ("nomination_id" IS NOT NULL));

ALTER TABLE "award_proof" ADD CONSTRAINT "award_proof_check" CHECK ("name" <> '' AND "url" <> '');

ALTER TABLE "nomination_proof" ADD CONSTRAINT "nomination_proof_check" CHECK ("name" <> '' AND "url" <> '');

ALTER TABLE "award"
  ADD CONSTRAINT "award_occasion_check" CHECK ("occasion" <> ''),
  ADD CONSTRAINT "award_accepted_check" CHECK ("state" NOT IN ('accepted_quietly', 'accepted_openly', 'announced', 'revoked', 'appealed') OR "accepted_at" IS NOT NULL),
  ADD CONSTRAINT "award_announced_check" CHECK ("state" <> 'announced' OR "announced_at" IS NOT NULL),
  -- Nothing is revoked without a reason.
  ADD CONSTRAINT "award_revoked_check" CHECK (("state" IN ('revoked', 'appealed')) = ("revoked_at" IS NOT NULL AND "revoked_by_id" IS NOT NULL AND "revoked_reason" <> '' AND "revoked_from" IS NOT NULL)),
  ADD CONSTRAINT "award_revoked_from_check" CHECK ("revoked_from" IN ('accepted_quietly', 'accepted_openly', 'announced'));

ALTER TABLE "recognition_appeal"
  ADD CONSTRAINT "recognition_appeal_about_check" CHECK (num_nonnulls("award_id", "nomination_id") = 1),
  ADD CONSTRAINT "recognition_appeal_reason_check" CHECK ("reason" <> ''),
  ADD CONSTRAINT "recognition_appeal_answer_check" CHECK (("is_upheld" IS NULL) = ("answered_at" IS NULL) AND ("is_upheld" IS NULL) = ("answerer_id" IS NULL)),
  ADD CONSTRAINT "recognition_appeal_two_check" CHECK ("answerer_id" IS DISTINCT FROM "appellant_id");

ALTER TABLE "nomination"
  ADD CONSTRAINT "nomination_words_check" CHECK ("changed" <> '' AND "for_whom" <> ''),
  ADD CONSTRAINT "nomination_two_check" CHECK ("decider_id" IS DISTINCT FROM "nominator_id"),
  ADD CONSTRAINT "nomination_decided_check" CHECK ("state" NOT IN ('granted', 'turned_down', 'appealed') OR ("decider_id" IS NOT NULL AND "decided_at" IS NOT NULL)),
  ADD CONSTRAINT "nomination_turned_down_check" CHECK ("state" NOT IN ('turned_down', 'appealed') OR "decision" <> '');

ALTER TABLE "kudos"
  ADD CONSTRAINT "kudos_two_check" CHECK ("from_id" <> "to_id"),
  ADD CONSTRAINT "kudos_words_check" CHECK ("words" <> ''),
  ADD CONSTRAINT "kudos_contribution_check" CHECK ("contribution_kind" IN ('idea', 'comment', 'submission')),
  ADD CONSTRAINT "kudos_answer_check" CHECK (("answer" <> '') = ("answered_at" IS NOT NULL));

ALTER TABLE "recognition_settings"
  ADD CONSTRAINT "recognition_settings_single_check" CHECK ("id" = 1),
  ADD CONSTRAINT "recognition_settings_range_check" CHECK ("weekly_kudos" BETWEEN 0 AND 100 AND "awards_at_most" BETWEEN 0 AND 1000 AND "awards_days" BETWEEN 1 AND 366 AND "nomination_days" BETWEEN 1 AND 366);

ALTER TABLE "issuer_key"
  ADD CONSTRAINT "issuer_key_until_check" CHECK (("standing" = 'signing') = ("until" IS NULL)),
  -- What signs no longer is not kept.
  ADD CONSTRAINT "issuer_key_sealed_check" CHECK (("standing" = 'signing') = ("sealed" IS NOT NULL));

ALTER TABLE "status_list"
  ADD CONSTRAINT "status_list_signed_check" CHECK (("signed_at" IS NULL) = ("json" IS NULL) AND ("signed_at" IS NULL) = ("jwt" IS NULL) AND "signed_revision" <= "revision");

ALTER TABLE "credential"
  ADD CONSTRAINT "credential_place_check" CHECK ("place" BETWEEN 0 AND 131071),
  ADD CONSTRAINT "credential_signed_check" CHECK (num_nulls("signed_at", "proof_key_id", "jwt_key_id", "json", "jwt") IN (0, 5));

CREATE TRIGGER "award_move_append_only" BEFORE UPDATE OR DELETE ON "award_move"
  FOR EACH ROW EXECUTE FUNCTION "append_only"();
CREATE TRIGGER "nomination_move_append_only" BEFORE UPDATE OR DELETE ON "nomination_move"
  FOR EACH ROW EXECUTE FUNCTION "append_only"();
CREATE TRIGGER "badge_version_append_only" BEFORE UPDATE OR DELETE ON "badge_version"
  FOR EACH ROW EXECUTE FUNCTION "append_only"();
CREATE TRIGGER "badge_earning_append_only" BEFORE UPDATE OR DELETE ON "badge_earning"
  FOR EACH ROW EXECUTE FUNCTION "append_only"();
