import { decisionsExplained, promiseKept } from "../figures/answers.ts";
import { concentration } from "../figures/concentration.ts";
import { conversation } from "../figures/conversation.ts";
import { costPerEntry, isOfOneCurrency } from "../figures/cost.ts";
import { firstAnswer } from "../figures/first-answer.ts";
import {
  firstTimers,
  participation,
  reach,
  recognitionCoverage,
  returners,
} from "../figures/people.ts";
import { isWholeMonths } from "../figures/scope.ts";
import { medianOf } from "#app/core/quantile.ts";
import type { FigureValue, FigureName } from "../figures/sentence.ts";
import { hidden, none, ratioOf, toldIfAny, told, type Shown } from "../figures/shown.ts";
import { bridgingIdeas, siloIndexOf } from "../figures/silos.ts";
import { before, type Period } from "../periods/period.ts";
import { stageAges, stageAgesOn } from "../figures/course.queries.server.ts";
import { unitTies } from "../figures/matrix.queries.server.ts";
import { givenTime } from "#app/platform/transact.server.ts";
import { publishedPeople, type PublishedPeople } from "../published/published.queries.server.ts";
import { compared, type Sheet, type SheetEntry, type Untold } from "./sheet.ts";
import { isOfPeople } from "../figures/of-people.ts";
import { isOfWholeAlone } from "../figures/told-of.ts";
import { sourcesOf, type Sources } from "./sources.server.ts";
import { scopeOf, type View } from "./view.ts";

/** What figures of one period are made from. */
interface Side {
  readonly sources: Sources;
  /** What is told of its people, or why nothing is. */
  readonly people: PublishedPeople | Untold;
  /** Whether it is the period that is compared with. */
  readonly isEarlier: boolean;
}

/** What a sheet needs to know of a view. */
export type SheetView = Pick<View, "filter" | "tellsOfPeople">;

/** Reads some figures of a view, each with the period before. */
export async function readSheet(view: SheetView, names: readonly FigureName[]): Promise<Sheet> {
  const { filter } = view;
  const periods = [filter.period, before(filter.period)] as const;
  const peopleIn = await readPeople(view, periods);
  const [now, earlier] = periods.map((period, at) => ({
    sources: sourcesOf(scopeOf(filter, period)),
    people: peopleIn(period),
    isEarlier: at > 0,
  }));
  if (!now || !earlier) return {};
  const entries = await Promise.all(
    names.map(async (name) => [name, await entryOf(name, view, now, earlier)] as const),
  );
  return Object.fromEntries(entries);
}

async function readPeople({ filter, tellsOfPeople }: SheetView, periods: readonly Period[]) {
  if (!tellsOfPeople) return (): Untold => "people";
  const answerOf = await publishedPeople(periods, [filter.unitId]);
  return (period: Period): PublishedPeople | Untold => {
    const answer = answerOf(period, filter.unitId);
    return answer === "untold" ? "people" : answer;
  };
}

async function entryOf<Name extends FigureName>(
  name: Name,
  view: SheetView,
  now: Side,
  earlier: Side,
): Promise<SheetEntry<Name>> {
  const untold = await untoldOf(name, view, now);
  if (untold) return { untold };
  const read: Reading<FigureValue<Name>> = readings[name];
  const [value, was] = await Promise.all([
    read(now, view),
    untoldOf(name, view, earlier).then((why) => (why ? none : read(earlier, view))),
  ]);
  return compared<Name>({ now: value, before: was });
}

// In place of a figure about people stands why nothing is told of them.
async function untoldOf(
  name: FigureName,
  { filter }: SheetView,
  { sources, people }: Side,
): Promise<Untold | null> {
  if (isOfWholeAlone(name) && filter.unitId !== null) return "whole";
  if (name === "costPerEntry") {
    if (filter.categoryId !== null || filter.kind !== null) return "uncut";
    return isOfOneCurrency(await sources.prized()) ? null : "currencies";
  }
  if (name === "siloIndex" && !isWholeMonths(sources.scope)) return "months";
  if (!isOfPeople(name)) return null;
  if (typeof people === "string") return people;
  return name === "firstTimers" && people.firstTimers === null ? "months" : null;
}

type Reading<Value> = (side: Side, view: SheetView) => Promise<Shown<Value>>;

/** A figure of people who are told of. */
function about<Value>(
  read: (people: PublishedPeople, side: Side) => Shown<Value> | Promise<Shown<Value>>,
): Reading<Value> {
  return async (side) => (typeof side.people === "string" ? hidden : read(side.people, side));
}

const readings: { readonly [Name in FigureName]: Reading<FigureValue<Name>> } = {
  posted: async ({ sources }) => told((await sources.counts()).idea),
  participation: about((people) => participation(people.participation)),
  firstTimers: about((people) => (people.firstTimers ? firstTimers(people.firstTimers) : hidden)),
  returners: about((people) => returners(people.returners)),
  reach: about((people) => reach(people.reach)),
  comments: async ({ sources }) => conversation(await sources.talk()).median,
  replied: async ({ sources }) => conversation(await sources.talk()).replied,
  firstAnswer: async ({ sources }) => waitOf(sources, "median"),
  slowAnswer: async ({ sources }) => waitOf(sources, "p90"),
  promiseKept: async ({ sources }) => promiseKept(await sources.counts()),
  explained: async ({ sources }) => {
    const { explained, decision: decisions } = await sources.counts();
    return decisionsExplained({ explained, decisions });
  },
  implemented: async ({ sources }) => {
    const rows = await sources.reached();
    const countOf = (stage: string) =>
      rows.reduce((sum, row) => (row.stage === stage ? sum + row.ideas : sum), 0);
    return ratioOf(countOf("implemented"), countOf("posted"));
  },
  stageAge: async ({ sources, isEarlier }, { filter }) => {
    const rows = await (isEarlier
      ? stageAgesOn(filter, sources.scope.to)
      : stageAges(filter, givenTime() ?? new Date()));
    return toldIfAny(medianOf(rows.map(({ days, ideas }) => ({ value: days, count: ideas }))));
  },
  coverage: about((people) => recognitionCoverage(people.recognised)),
  topTenth: about(async ({ recognised }, { sources }) => {
    const found = await concentrationOf(recognised, sources);
    return found.is === "value" ? found.value.top.share : found;
  }),
  gini: about(async ({ recognised }, { sources }) => {
    const found = await concentrationOf(recognised, sources);
    return found.is === "value" ? told(found.value.gini) : found;
  }),
  bridging: async ({ sources }) => {
    const { bridging, ideas: posted } = await sources.bridges();
    return bridgingIdeas({ bridging, posted });
  },
  costPerEntry: async ({ sources }) => costPerEntry(await sources.prized()),
  siloIndex: about(async ({ participation: { isHidden } }, { sources }) =>
    siloIndexOf(await unitTies(sources.scope), isHidden),
  ),
};

async function waitOf(sources: Sources, which: "median" | "p90") {
  const answer = firstAnswer(await sources.waits());
  return answer.is === "value" ? told(answer.value[which]) : answer;
}

async function concentrationOf(
  { staff, isHidden }: PublishedPeople["recognised"],
  sources: Sources,
) {
  if (isHidden) return hidden;
  const given = (await sources.given()).map(({ times, people }) => ({ value: times, people }));
  return concentration({ given, staff, isHidden });
}
