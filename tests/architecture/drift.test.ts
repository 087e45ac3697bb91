import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { sqlTowardsSchema } from "#prisma/engine.mjs";
import { cloneDatabase, emptyDatabase, type Clone } from "#tests/support/template-database.ts";

/**
 * What the migrations make and Prisma's models cannot say: foreign keys between features, which would need a
 * relation in both features' files. Checks, functions and triggers Prisma does not compare.
 */
const reviewed = [
  "appeal_answerer_fkey",
  "appeal_appellant_fkey",
  "assignment_run_person_fkey",
  "author_invitation_inviter_fkey",
  "author_invitation_person_fkey",
  "author_question_asker_fkey",
  "award_badge_fkey",
  "award_gift_giver_fkey",
  "award_move_person_fkey",
  "award_person_fkey",
  "award_revoker_fkey",
  "badge_creator_fkey",
  "badge_earning_person_fkey",
  "badge_retirer_fkey",
  "badge_rule_adder_fkey",
  "badge_version_person_fkey",
  "ballot_choice_ballot_fkey",
  "ballot_choice_submission_fkey",
  "category_import_fkey",
  "challenge_commitment_person_fkey",
  "challenge_cover_fkey",
  "challenge_creator_fkey",
  "challenge_feed_person_fkey",
  "challenge_move_person_fkey",
  "challenge_origin_challenge_fkey",
  "challenge_origin_import_fkey",
  "challenge_origin_person_fkey",
  "challenge_phase_fkey",
  "challenge_section_challenge_fkey",
  "challenge_section_editor_fkey",
  "challenge_question_answerer_fkey",
  "challenge_question_asker_fkey",
  "challenge_question_challenge_fkey",
  "challenge_question_decliner_fkey",
  "challenge_sponsor_person_fkey",
  "challenge_update_challenge_fkey",
  "challenge_update_person_fkey",
  "choice_ballot_challenge_fkey",
  "choice_ballot_person_fkey",
  "comment_author_fkey",
  "comment_mention_person_fkey",
  "comment_reaction_person_fkey",
  "comment_words_comment_fkey",
  "commitment_challenge_fkey",
  "commitment_doer_fkey",
  "commitment_step_challenge_fkey",
  "commitment_step_person_fkey",
  "credential_jwt_key_fkey",
  "credential_proof_key_fkey",
  "decision_decider_fkey",
  "deliberation_note_judge_fkey",
  "dismissed_guide_person_fkey",
  "entry_receipt_person_fkey",
  "evaluation_assigner_fkey",
  "evaluation_judge_fkey",
  "evaluation_mark_criterion_fkey",
  "follow_person_fkey",
  "forgone_vote_person_fkey",
  "held_edit_editor_fkey",
  "home_visit_person_fkey",
  "idea_author_from_fkey",
  "idea_author_person_fkey",
  "idea_draft_person_fkey",
  "idea_import_fkey",
  "idea_merge_idea_fkey",
  "idea_merge_into_fkey",
  "idea_merge_merged_by_fkey",
  "idea_merge_undone_by_fkey",
  "idea_merged_into_fkey",
  "idea_origin_idea_fkey",
  "idea_owner_fkey",
  "idea_posted_by_fkey",
  "idea_recording_colleague_fkey",
  "idea_recording_recorder_fkey",
  "idea_tag_from_fkey",
  "idea_tag_idea_fkey",
  "idea_unit_fkey",
  "idea_version_editor_fkey",
  "idea_withdrawal_idea_fkey",
  "idea_withdrawal_person_fkey",
  "idea_words_idea_fkey",
  "import_file_category_fkey",
  "import_file_person_fkey",
  "import_file_unit_fkey",
  "inbox_line_person_fkey",
  "judge_conflict_person_fkey",
  "judge_inviter_fkey",
  "judge_person_fkey",
  "kudos_giver_fkey",
  "kudos_recipient_fkey",
  "late_admission_admitter_fkey",
  "late_admission_person_fkey",
  "late_admission_phase_fkey",
  "late_admission_used_fkey",
  "judging_act_judge_fkey",
  "judging_act_person_fkey",
  "mail_opt_out_person_fkey",
  "mail_person_fkey",
  "mark_override_criterion_fkey",
  "mark_override_decider_fkey",
  "mark_override_proposer_fkey",
  "moderation_act_idea_fkey",
  "moderation_act_moderator_fkey",
  "moderation_appeal_appellant_fkey",
  "moderation_case_decider_fkey",
  "moderation_case_idea_fkey",
  "nomination_decider_fkey",
  "nomination_move_person_fkey",
  "nomination_nominator_fkey",
  "nomination_person_person_fkey",
  "note_author_fkey",
  "note_mention_person_fkey",
  "notification_choice_person_fkey",
  "notification_person_fkey",
  "notification_times_person_fkey",
  "person_import_fkey",
  "person_skill_person_fkey",
  "phase_invitation_answerer_fkey",
  "phase_invitation_inviter_fkey",
  "phase_invitation_next_fkey",
  "phase_invitation_phase_fkey",
  "place_change_challenge_fkey",
  "place_change_proposer_fkey",
  "place_move_change_fkey",
  "place_move_winner_fkey",
  "prepared_decision_preparer_fkey",
  "prize_step_person_fkey",
  "prize_step_prize_fkey",
  "profile_person_fkey",
  "push_subscription_person_fkey",
  "recognition_appeal_answerer_fkey",
  "recognition_appeal_appellant_fkey",
  "recognition_choice_person_fkey",
  "report_reporter_fkey",
  "saved_search_person_fkey",
  "screening_person_fkey",
  "seconding_person_fkey",
  "session_person_fkey",
  "set_aside_vote_from_fkey",
  "set_aside_vote_person_fkey",
  "stored_file_person_fkey",
  "submission_enterer_fkey",
  "submission_feedback_person_fkey",
  "submission_feedback_submission_fkey",
  "submission_idea_fkey",
  "submission_member_inviter_fkey",
  "submission_member_person_fkey",
  "submission_previous_fkey",
  "team_search_challenge_fkey",
  "team_search_person_fkey",
  "vote_from_fkey",
  "vote_person_fkey",
  "winner_announcement_challenge_fkey",
  "winner_announcement_leader_fkey",
  "winner_challenge_fkey",
  "winner_outer_fkey",
  "winner_person_person_fkey",
  "winner_person_winner_fkey",
  "winner_prize_prize_fkey",
  "winner_prize_winner_fkey",
  "winner_proposer_fkey",
  "winner_submission_fkey",
];

describe("the migrated database", () => {
  let clone: Clone;

  beforeAll(async () => {
    clone = await cloneDatabase(inject("databaseServer"));
  });
  afterAll(() => clone.drop());

  test("is what the schema says, but for what Prisma cannot express", async () => {
    const differences = statementsOf(await sqlTowardsSchema(clone.url));
    const dropped = /^ALTER TABLE "\w+" DROP CONSTRAINT "(\w+)"$/;
    const found = differences.map((sql) => dropped.exec(sql)?.[1] ?? sql);
    expect(found.sort()).toEqual([...reviewed].sort());
  });
});

test("a database without tables differs from the schema, so the comparison compares", async () => {
  const empty = await emptyDatabase(inject("databaseServer"));
  const differences = statementsOf(await sqlTowardsSchema(empty.url));
  await empty.drop();
  expect(differences.some((sql) => sql.startsWith('CREATE TABLE "idea" ('))).toBe(true);
});

function statementsOf(script: string): string[] {
  return script
    .replaceAll(/^--.*$/gm, "")
    .split(";\n")
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
