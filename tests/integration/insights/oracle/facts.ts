import { sql } from "#app/platform/db.server.ts";

/**
 * What happened, as the tables of the features hold it. Here and beside it every figure is worked out a second time, in
 * the plainest way, from its definition in docs/insights.md alone: nothing of the first computation is read or imported.
 */
export interface Facts {
  readonly zone: string;
  readonly units: readonly UnitFact[];
  readonly removed: readonly { readonly id: string; readonly intoId: string | null }[];
  readonly people: readonly PersonFact[];
  readonly stays: readonly StayFact[];
  readonly calendars: readonly CalendarFact[];
  readonly ideas: readonly IdeaFact[];
  readonly authors: readonly AuthorFact[];
  /** When people joined the authors of an idea, which stands in no other table. */
  readonly joinings: readonly JoiningFact[];
  readonly votes: readonly VoteFact[];
  readonly comments: readonly CommentFact[];
  readonly decisions: readonly DecisionFact[];
  readonly merges: readonly MergeFact[];
  readonly awaited: readonly AwaitedFact[];
  readonly awards: readonly AwardFact[];
  readonly kudos: readonly KudosFact[];
  readonly openings: readonly OpeningFact[];
  readonly challenges: readonly ChallengeFact[];
  readonly prizes: readonly PrizeFact[];
  readonly submissions: readonly SubmissionFact[];
}

interface UnitFact {
  readonly id: string;
  readonly parentId: string | null;
}
interface PersonFact {
  readonly id: string;
  readonly unitId: string;
  readonly isImported: boolean;
  readonly isLeftOut: boolean;
}
interface StayFact {
  readonly personId: string;
  readonly fromAt: Date;
  readonly untilAt: Date | null;
  readonly unitId: string;
  readonly active: boolean;
}
interface CalendarFact {
  readonly unitId: string | null;
  readonly worked: readonly number[];
  readonly ignoresAbove: boolean;
  readonly closed: readonly string[];
}
export interface IdeaFact {
  readonly id: string;
  readonly unitId: string;
  readonly categoryId: string;
  readonly kind: string;
  readonly stage: string;
  readonly stageSince: Date;
  readonly publishedAt: Date;
  readonly hideCounts: string;
  /** Hidden by a moderator, or not let through yet. */
  readonly isHidden: boolean;
  readonly isWithdrawn: boolean;
  readonly isImported: boolean;
}
interface AuthorFact {
  readonly ideaId: string;
  readonly personId: string;
  readonly position: number;
  readonly named: boolean;
  readonly fromId: string | null;
}
interface JoiningFact {
  readonly ideaId: string;
  readonly personId: string;
  readonly at: Date;
}
interface VoteFact {
  readonly ideaId: string;
  readonly personId: string;
  readonly at: Date;
}
interface CommentFact {
  readonly ideaId: string;
  readonly authorId: string;
  readonly at: Date;
  readonly isOfficial: boolean;
}
interface DecisionFact {
  readonly ideaId: string;
  readonly to: string;
  readonly from: string;
  readonly reasonId: string | null;
  readonly explanation: string;
  readonly at: Date;
}
interface MergeFact {
  readonly ideaId: string;
  readonly fromStage: string;
  readonly at: Date;
  readonly undoneAt: Date | null;
}
interface AwaitedFact {
  readonly ideaId: string;
  readonly stage: string;
  readonly isResting: boolean;
  readonly dueOn: string | null;
  readonly dueAt: Date | null;
  readonly answeredAt: Date | null;
}
interface AwardFact {
  readonly personId: string;
  readonly unitId: string;
  readonly state: string;
  readonly preparedAt: Date;
}
interface KudosFact {
  readonly toId: string;
  readonly unitId: string;
  readonly at: Date;
  readonly swapOfId: string | null;
}
interface OpeningFact {
  readonly personId: string;
  readonly unitId: string;
  readonly day: string;
}

interface ChallengeFact {
  readonly id: string;
  readonly currency: string;
  /** When its winners were announced. */
  readonly announcedAt: Date | null;
}
interface PrizeFact {
  readonly challengeId: string;
  readonly kind: string;
  readonly amount: number | null;
}
interface SubmissionFact {
  readonly id: string;
  readonly challengeId: string;
  /** The one of the phase before, from which it goes on. */
  readonly previousId: string | null;
  readonly state: string;
}

/** Everything that happened and has not been taken back, whole tables at a time. */
export async function allFacts(): Promise<Facts> {
  const [organisation] = await sql<{ zone: string }>("select time_zone zone from organisation");
  return {
    zone: organisation?.zone ?? "UTC",
    units: await sql(`select id, parent_id "parentId" from unit`),
    removed: await sql(`select id, into_id "intoId" from removed_unit`),
    ...(await factsOfPeople()),
    ...(await factsOfIdeas()),
    ...(await factsOfRecognition()),
    ...(await factsOfChallenges()),
  };
}

async function factsOfPeople() {
  const people = await sql<{ id: string; unitId: string; isImported: boolean }>(
    `select id, unit_id "unitId", import_id is not null "isImported" from person`,
  );
  const leftOut = await sql<{ id: string }>(
    `select person_id id from recognition_choice where is_left_out`,
  );
  const calendars = await sql<{ id: string } & Omit<CalendarFact, "closed">>(
    `select id, unit_id "unitId", worked, ignores_above "ignoresAbove" from working_calendar`,
  );
  const closed = await sql<{ calendarId: string; day: string }>(
    `select calendar_id "calendarId", day::text from closed_day`,
  );
  return {
    people: people.map((one) => ({ ...one, isLeftOut: leftOut.some(({ id }) => id === one.id) })),
    calendars: calendars.map((one) => ({
      ...one,
      closed: closed.filter(({ calendarId }) => calendarId === one.id).map(({ day }) => day),
    })),
    stays: await sql<StayFact>(
      `select person_id "personId", from_at "fromAt", until_at "untilAt", unit_id "unitId", active
       from person_stay order by from_at`,
    ),
    openings: await sql<OpeningFact>(
      `select person_id "personId", unit_id "unitId", day::text from insight_opening`,
    ),
  };
}

async function factsOfIdeas() {
  return {
    ideas: await sql<IdeaFact>(
      `select id, unit_id "unitId", category_id "categoryId", kind::text, stage::text,
         stage_since "stageSince", published_at "publishedAt", hide_counts::text "hideCounts",
         (hidden_at is not null or waiting_since is not null) "isHidden", withdrawn_at is not null "isWithdrawn",
         import_id is not null "isImported"
       from idea`,
    ),
    authors: await sql<AuthorFact>(
      `select idea_id "ideaId", person_id "personId", position, named, from_id "fromId" from idea_author`,
    ),
    joinings: await sql<JoiningFact>(
      `select subject_id "ideaId", actor_id "personId", at from domain_event
       where kind = 'coauthor.joined' order by at`,
    ),
    votes: await sql<VoteFact>(`select idea_id "ideaId", person_id "personId", at from vote`),
    comments: await sql<CommentFact>(
      `select subject_id "ideaId", author_id "authorId", created_at at, answered_as is not null "isOfficial"
       from comment where deleted_at is null and hidden_at is null order by created_at, id`,
    ),
    decisions: await sql<DecisionFact>(
      `select idea_id "ideaId", from_stage::text "from", to_stage::text "to", reason_id "reasonId",
         explanation, published_at at
       from decision order by published_at, id`,
    ),
    merges: await sql<MergeFact>(
      `select idea_id "ideaId", from_stage::text "fromStage", merged_at at, undone_at "undoneAt" from idea_merge`,
    ),
    awaited: await sql<AwaitedFact>(
      `select idea_id "ideaId", stage::text, paused_at is not null "isResting", due_on::text "dueOn", due_at "dueAt",
         answered_at "answeredAt"
       from awaited_answer`,
    ),
  };
}

async function factsOfRecognition() {
  return {
    awards: await sql<AwardFact>(
      `select person_id "personId", unit_id "unitId", state::text, prepared_at "preparedAt" from award`,
    ),
    kudos: await sql<KudosFact>(
      `select to_id "toId", unit_id "unitId", at, swap_of_id "swapOfId" from kudos`,
    ),
  };
}

async function factsOfChallenges() {
  const announced = await sql<{ id: string; announcedAt: Date | null }>(
    `select challenge_id id, announced_at "announcedAt" from winner_announcement`,
  );
  const challenges = await sql<{ id: string; currency: string }>(
    "select id, currency from challenge",
  );
  return {
    challenges: challenges.map((one) => ({
      ...one,
      announcedAt: announced.find(({ id }) => id === one.id)?.announcedAt ?? null,
    })),
    prizes: await sql<PrizeFact>(
      `select challenge_id "challengeId", kind, amount::float8 from challenge_prize`,
    ),
    submissions: await sql<SubmissionFact>(
      `select id, challenge_id "challengeId", previous_id "previousId", state::text from submission`,
    ),
  };
}
