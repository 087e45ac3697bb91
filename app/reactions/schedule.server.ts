import { parseCronItems, type TaskList } from "graphile-worker";
import { publishDueAnnouncements } from "#app/features/recognition/announcing/publish-announcement.server.ts";
import { announceDueAwards } from "#app/features/recognition/awarding/announce-due-awards.server.ts";
import { lapseNominations } from "#app/features/recognition/awarding/lapse-nominations.server.ts";
import { lookBack } from "#app/features/recognition/rules/look-back.server.ts";
import { readChanges } from "#app/features/recognition/rules/read-changes.server.ts";
import { issueMissing } from "#app/features/recognition/issuing/issue-credential.server.ts";
import { drawPictures } from "#app/features/recognition/proving/draw-pictures.server.ts";
import {
  signCredentials,
  signStatusLists,
} from "#app/features/recognition/issuing/sign-credentials.server.ts";
import { announceDueWinners } from "#app/features/challenges/winning/announce-due-winners.server.ts";
import { remindOfCommitments } from "#app/features/challenges/tracking/remind-of-commitments.server.ts";
import { remindOfActions } from "#app/features/insights/acting/actions/remind-of-actions.server.ts";
import { checkAlerts } from "#app/features/insights/acting/alerts/check-alerts.server.ts";
import { settleByClock } from "#app/features/insights/published/settle.server.ts";
import { checkNightly } from "#app/features/insights/rollups/check.server.ts";
import { matchSavedSearches } from "#app/features/search/match-saved-searches.server.ts";
import { dropOldMail } from "#app/features/mail/drop-old-mail.server.ts";
import { sendPush } from "#app/features/mail/push/send-push.server.ts";
import { sendMail } from "#app/features/mail/send-mail.server.ts";
import { sweepFiles } from "#app/features/files/sweep-files.server.ts";
import { tellOfEdits } from "./tell-of-edits.server.ts";
import { moveDueChallenges } from "#app/features/challenges/timeline/move-by-clock.server.ts";
import { runClock } from "#app/features/challenges/timeline/run-clock.server.ts";
import { publishDueDecisions } from "#app/features/ideas/deciding/publish-due-decisions.server.ts";
import { remindOfPromises } from "#app/features/ideas/promising/remind-of-promises.server.ts";
import { openCounts } from "#app/features/ideas/voting/open-counts.server.ts";
import { remindOfJudging } from "#app/features/challenges/judging/evaluations/remind-of-judging.server.ts";
import { dropExpiredSessions } from "#app/platform/session.server.ts";
import { alertReader } from "./alert-reader.server.ts";
import { mailBriefings } from "./briefing.server.ts";
import { scanQueued } from "./files.server.ts";
import { deliverNotifications } from "./delivering.server.ts";

/** Jobs that come by the clock, and those that send what was queued. */
export const tasks: TaskList = {
  "drop-expired-sessions": dropExpiredSessions,
  "deliver-notifications": deliverNotifications,
  "drop-old-mail": dropOldMail,
  "send-mail": sendMail,
  "scan-file": scanQueued,
  "sweep-files": sweepFiles,
  "match-saved-searches": matchSavedSearches,
  "send-push": sendPush,
  "publish-due-decisions": publishDueDecisions,
  "announce-due-winners": announceDueWinners,
  "remind-of-commitments": remindOfCommitments,
  "tell-of-edits": tellOfEdits,
  "open-counts": openCounts,
  "remind-of-promises": remindOfPromises,
  "move-challenge": runClock,
  "move-challenges": moveDueChallenges,
  "remind-of-judging": remindOfJudging,
  "announce-due-awards": announceDueAwards,
  "publish-due-announcements": publishDueAnnouncements,
  "lapse-nominations": lapseNominations,
  "look-back": lookBack,
  "read-changes": readChanges,
  "issue-missing": issueMissing,
  "sign-credentials": signCredentials,
  "sign-status-lists": signStatusLists,
  "draw-badge-pictures": drawPictures,
  "check-rollups": checkNightly,
  "remind-of-actions": remindOfActions,
  "check-alerts": () => checkAlerts(alertReader),
  "settle-published": settleByClock,
  "send-briefings": mailBriefings,
};

/** When they come; graphile-worker lets one node alone queue each. */
export const cron = parseCronItems([
  { task: "open-counts", match: "* * * * *", options: { backfillPeriod: 0 } },
  { task: "drop-expired-sessions", match: "17 * * * *", options: { backfillPeriod: 0 } },
  // What is due at once has a job of its own; this is for what waited for the end of quiet hours, and for digests.
  { task: "deliver-notifications", match: "*/5 * * * *", options: { backfillPeriod: 0 } },
  { task: "drop-old-mail", match: "41 3 * * *", options: { backfillPeriod: 0 } },
  { task: "sweep-files", match: "41 * * * *", options: { backfillPeriod: 0 } },
  { task: "match-saved-searches", match: "*/5 * * * *", options: { backfillPeriod: 0 } },
  { task: "remind-of-promises", match: "*/5 * * * *", options: { backfillPeriod: 0 } },
  // Each challenge has a job at its moment; this is for whatever missed it.
  { task: "move-challenges", match: "* * * * *", options: { backfillPeriod: 0 } },
  { task: "remind-of-judging", match: "*/10 * * * *", options: { backfillPeriod: 0 } },
  { task: "announce-due-winners", match: "* * * * *", options: { backfillPeriod: 0 } },
  { task: "remind-of-commitments", match: "*/15 * * * *", options: { backfillPeriod: 0 } },
  { task: "publish-due-announcements", match: "* * * * *", options: { backfillPeriod: 0 } },
  { task: "announce-due-awards", match: "* * * * *", options: { backfillPeriod: 0 } },
  // What is due at once has a job of its own; this is for whatever missed it.
  { task: "issue-missing", match: "5,15,25,35,45,55 * * * *", options: { backfillPeriod: 0 } },
  { task: "sign-credentials", match: "*/10 * * * *", options: { backfillPeriod: 0 } },
  { task: "sign-status-lists", match: "*/10 * * * *", options: { backfillPeriod: 0 } },
  { task: "draw-badge-pictures", match: "*/10 * * * *", options: { backfillPeriod: 0 } },
  { task: "read-changes", match: "*/2 * * * *", options: { backfillPeriod: 0 } },
  { task: "settle-published", match: "9 * * * *", options: { backfillPeriod: 0 } },
  {
    ...{ task: "settle-published", match: "39 3 * * *", identifier: "settle-published-late" },
    ...{ payload: { late: true }, options: { backfillPeriod: 0 } },
  },
  { task: "check-rollups", match: "11 2 * * *", options: { backfillPeriod: 0 } },
  { task: "remind-of-actions", match: "*/15 * * * *", options: { backfillPeriod: 0 } },
  // Days, weeks and months end at midnight where the organisation is; what is told of them is reckoned soon after.
  { task: "check-alerts", match: "13 * * * *", options: { backfillPeriod: 0 } },
  // After what has ended is settled.
  { task: "send-briefings", match: "27 * * * *", options: { backfillPeriod: 0 } },
  { task: "lapse-nominations", match: "23 * * * *", options: { backfillPeriod: 0 } },
  { task: "publish-due-decisions", match: "* * * * *", options: { backfillPeriod: 0 } },
]);
