import { db } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { loadActing } from "./chapter-acting.ts";
import { loadAwards } from "./chapter-awards.ts";
import { loadBadges } from "./chapter-badges.ts";
import { loadAnnouncements } from "./chapter-announcements.ts";
import { loadChallenges } from "./chapter-challenges.ts";
import { enterInDemo } from "./chapter-entries.ts";
import { loadFiles } from "./chapter-files.ts";
import { loadDecisions } from "./chapter-decisions.ts";
import { loadFollowing } from "./chapter-following.ts";
import { loadHome } from "./chapter-home.ts";
import { loadIdeas } from "./chapter-ideas.ts";
import { loadInbox } from "./chapter-inbox.ts";
import { loadInsights } from "./chapter-insights.ts";
import { loadIntake } from "./chapter-intake.ts";
import { loadJudging } from "./chapter-judging.ts";
import { loadKudos } from "./chapter-kudos.ts";
import { loadLook } from "./chapter-look.ts";
import { loadMail } from "./chapter-mail.ts";
import { loadModeration } from "./chapter-moderation.ts";
import { loadMerged } from "./chapter-merged.ts";
import { loadPeople, offerSignIn } from "./chapter-people.ts";
import { loadPromises } from "./chapter-promises.ts";
import { loadRecorded } from "./chapter-recorded.ts";
import { loadProfiles } from "./chapter-profiles.ts";
import { loadSearches } from "./chapter-searches.ts";
import { loadTalk } from "./chapter-talk.ts";
import { loadWaitingEdit } from "./chapter-waiting-edit.ts";
import { loadWinners } from "./chapter-winners.ts";
import { loadWithdrawn } from "./chapter-withdrawn.ts";
import { demoOrganisation } from "./demo/demo.ts";
import type { DemoOrganisation } from "./demo/types.ts";

/**
 * The demo organisation, a chapter per feature. Chapters are loaded by calling the product's own
 * commands; each may be repeated, so that a start that was cut short is made good by the next.
 */
const chapters: readonly { name: string; load: (demo: DemoOrganisation) => Promise<void> }[] = [
  { name: "people", load: loadPeople },
  { name: "ideas", load: loadIdeas },
  { name: "files", load: loadFiles },
  { name: "decisions", load: loadDecisions },
  { name: "inbox", load: loadInbox },
  { name: "home", load: loadHome },
  { name: "look", load: loadLook },
  { name: "profiles", load: loadProfiles },
  { name: "searches", load: loadSearches },
  { name: "mail", load: loadMail },
  { name: "talk", load: loadTalk },
  { name: "withdrawn", load: loadWithdrawn },
  { name: "promises", load: loadPromises },
  { name: "merged", load: loadMerged },
  { name: "following", load: loadFollowing },
  { name: "intake", load: loadIntake },
  { name: "moderation", load: loadModeration },
  { name: "recorded", load: loadRecorded },
  { name: "waiting-edit", load: loadWaitingEdit },
  { name: "challenges", load: loadChallenges },
  { name: "entries", load: enterInDemo },
  { name: "judging", load: loadJudging },
  { name: "winners", load: loadWinners },
  { name: "badges", load: loadBadges },
  { name: "awards", load: loadAwards },
  { name: "kudos", load: loadKudos },
  { name: "announcements", load: loadAnnouncements },
  { name: "insights", load: loadInsights },
  { name: "acting", load: loadActing },
  { name: "sign-in", load: offerSignIn },
];

const key = "demo-chapters";

interface Progress {
  /** The day of loading, to which every date of the demo is relative (ISO 8601). */
  readonly loadedAt: string;
  readonly done: readonly string[];
}

/** Loads the chapters this database lacks; only into one that is empty or holds the demo already. Returns their names. */
export async function loadDemo(beginning: (chapter: string) => void): Promise<string[]> {
  const progress = (await readProgress()) ?? (await begin());
  if (!progress) return [];
  const missing = chapters.filter(({ name }) => !progress.done.includes(name));
  if (missing.length === 0) return [];
  const demo = demoOrganisation(new Date(progress.loadedAt));
  const done = [...progress.done];
  for (const { name, load } of missing) {
    beginning(name);
    await under({ quiet: true }, () => load(demo));
    done.push(name);
    await saveProgress({ ...progress, done });
  }
  return missing.map(({ name }) => name);
}

async function begin(): Promise<Progress | null> {
  const people = await db().person.count({ take: 1 });
  const organisations = await db().organisation.count();
  if (people > 0 || organisations > 0) return null;
  const progress = { loadedAt: new Date().toISOString(), done: [] };
  await saveProgress(progress);
  return progress;
}

async function readProgress(): Promise<Progress | null> {
  const row = await db().installation.findUnique({ where: { key } });
  // Only this file writes the row.
  return (row?.value as Progress | undefined) ?? null;
}

async function saveProgress(value: Progress): Promise<void> {
  const json = { ...value, done: [...value.done] };
  await db().installation.upsert({
    where: { key },
    create: { key, value: json },
    update: { value: json },
  });
}
