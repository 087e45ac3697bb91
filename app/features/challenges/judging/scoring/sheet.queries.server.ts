import type { Actor } from "#app/core/actor.ts";
import { notFound, Refusal } from "#app/core/errors.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { isRunning } from "../../challenge.ts";
import { isJudged, seesOthersMarks, totalOf } from "../evaluation.ts";
import { evaluationsOf, sheetOf, type StoredEvaluation } from "../evaluation.store.server.ts";
import { writeDecimal } from "../fraction.ts";
import { fitting } from "../evaluations/fitting.ts";
import { inSeededOrder } from "../seeded-order.ts";
import { submissionCalled } from "./own-entry.store.server.ts";
import { ownEntries, ownPhase, stepOf } from "./own-judging.queries.server.ts";

interface Place {
  readonly phaseId: string;
  readonly alias: string;
}

interface Found {
  readonly submissionId: string;
  readonly own: StoredEvaluation;
  readonly evaluations: readonly StoredEvaluation[];
}

/** An entry of one's own by alias. Throws `not_found` for what was not assigned, `forbidden` after stepping aside. */
async function ownEntry(actor: Actor, { phaseId, alias }: Place) {
  const phase = await ownPhase(actor, phaseId);
  if ((await stepOf(phase)) !== "mark") throw notFound("scoring.notAssigned");
  const submissionId = await submissionCalled(sql, phaseId, alias);
  const evaluations = submissionId ? await evaluationsOf(sql, [submissionId]) : [];
  const own = evaluations.find(({ judgeId }) => judgeId === actor.id);
  if (!own || !submissionId) throw notFound("scoring.notAssigned");
  if (own.state === "recused") throw new Refusal("forbidden", "scoring.recused");
  return { ...phase, submissionId, own, evaluations };
}

/** The scoring sheet beside the entry; nothing in it tells whose it is while judging is blind. */
export async function sheetPage(actor: Actor, place: Place) {
  const found = await ownEntry(actor, place);
  const { phase, challenge, submissionId, own } = found;
  const [sheet, entry, all] = await Promise.all([
    sheetOf(sql, phase.id),
    entryShown(submissionId, phase.isBlind),
    ownEntries(actor.id, phase.id),
  ]);
  const aliases = all.filter(({ state }) => state !== "recused").map(({ alias }) => alias);
  const here = aliases.indexOf(place.alias);
  return {
    ...{ alias: place.alias, entry, sheet },
    phase: { id: phase.id, name: phase.name, isBlind: phase.isBlind },
    challenge: { title: challenge.title, language: challenge.language },
    isOver: !isRunning(challenge.state),
    own: { state: own.state, revision: own.revision, marks: ownMarks(own) },
    total: own.state === "completed" ? totalShown(sheet, own) : null,
    place: { number: here + 1, of: aliases.length },
    previous: aliases[here - 1] ?? null,
    next: aliases[here + 1] ?? null,
    canTalk: seesOthersMarks(own),
  };
}

function ownMarks({ marks }: StoredEvaluation) {
  return marks.map(({ criterionId, score, comment, override }) => ({
    ...{ criterionId, score, comment },
    override: override && { score: override.score, reason: override.reason },
  }));
}

function totalShown(sheet: Parameters<typeof totalOf>[0], own: StoredEvaluation) {
  return fitting(sheet, [own]).length > 0 ? writeDecimal(totalOf(sheet, own), 2) : null;
}

/** What others gave an entry, and what its judges say of it: for whoever has completed their own evaluation. */
export async function deliberationPage(actor: Actor, place: Place) {
  const found = await ownEntry(actor, place);
  if (!seesOthersMarks(found.own)) throw new Refusal("forbidden", "scoring.completeFirst");
  const { phase, challenge, submissionId, evaluations, own } = found;
  const sheet = await sheetOf(sql, phase.id);
  const together = isJudged(evaluations);
  const notes = together ? await notesOf(submissionId) : [];
  const numbers = numbersOf(found, place.alias);
  const title = (await entryShown(submissionId, phase.isBlind)).title;
  return {
    ...{ alias: place.alias, title, together },
    phaseId: phase.id,
    challenge: { title: challenge.title, language: challenge.language },
    isOver: !isRunning(challenge.state),
    criteria: sheet.criteria.map(({ id, title: name, kind, points, range }) => ({
      ...{ id, title: name, kind, points, range },
    })),
    judges: fitting(sheet, evaluations)
      .map((one) => ({
        number: numbers.get(one.judgeId) ?? 0,
        isOwn: one.id === own.id,
        total: writeDecimal(totalOf(sheet, one), 2),
        marks: one.marks.map(({ criterionId, score, comment, override }) => ({
          ...{ criterionId, score: override?.score ?? score, comment },
        })),
      }))
      .sort((a, b) => a.number - b.number),
    notes: notes.map(({ judgeId, text, at }) => ({
      ...{ number: numbers.get(judgeId) ?? 0, isOwn: judgeId === actor.id, text, at },
    })),
  };
}

/** Numbers under which the judges of an entry know each other; they tell nothing of who they are. */
function numbersOf({ evaluations }: Found, alias: string): ReadonlyMap<string, number> {
  const order = inSeededOrder(
    evaluations.map(({ judgeId }) => judgeId),
    alias,
  );
  return new Map(order.map((judgeId, n) => [judgeId, n + 1]));
}

function notesOf(submissionId: string) {
  return prepared<{ judgeId: string; text: string; at: string }>(
    "deliberation-notes",
    `select judge_id as "judgeId", text,
       to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
     from deliberation_note where submission_id = $1::uuid order by at, id`,
    [submissionId],
  );
}

interface Answered {
  readonly question: string;
  readonly answer: string;
}

/** What a judge is shown of a submission. Blind: neither who, nor when, nor what leads to either. */
async function entryShown(submissionId: string, isBlind: boolean) {
  const [row] = await prepared<{
    title: string;
    brief: string;
    html: string;
    language: string;
    answers: readonly Answered[];
    externalUrl: string;
    teamName: string;
    people: readonly string[];
  }>(
    "entry-shown",
    `select title, brief, html, language::text, answers, external_url as "externalUrl", team_name as "teamName",
       array(select p.name from submission_member m join person p on p.id = m.person_id
         where m.submission_id = s.id and m.state = 'joined' order by not m.is_lead, p.name) as people
     from submission s where id = $1::uuid`,
    [submissionId],
  );
  if (!row) throw notFound("scoring.notAssigned");
  const { title, brief, html, language, externalUrl, teamName, people } = row;
  const answers = row.answers.map(({ question, answer }) => ({ question, answer }));
  const shown = { title, brief, html, language, answers };
  return isBlind
    ? { ...shown, named: null }
    : { ...shown, named: { externalUrl, teamName, people } };
}

/** The submission whose files a judge may have; pages say only how many there are and of which kind. */
export async function submissionOfFiles(actor: Actor, place: Place) {
  const { submissionId, phase } = await ownEntry(actor, place);
  return { submissionId, isBlind: phase.isBlind };
}
