import { system } from "#app/core/actor.ts";
import { may } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { Language, Translate } from "#app/core/words.ts";
import { dayOf, morningOf } from "#app/core/working-days.ts";
import { registry } from "#app/platform/registry.server.ts";
import { givenTime, transact } from "#app/platform/transact.server.ts";
import { periodName } from "../periods/filter.ts";
import { periodText } from "../periods/period-words.ts";
import type { Period } from "../periods/period.ts";
import { publishedPeople } from "../published/published.queries.server.ts";
import { sheetSentence } from "../view/entry-words.ts";
import { overviewFigures } from "../view/overview.ts";
import { readSheet } from "../view/read-sheet.server.ts";
import type { Sheet } from "../view/sheet.ts";
import { readView } from "../view/view.server.ts";
import { briefingPolicy } from "./briefing.policy.ts";
import { awaitingBriefing, organisationDays } from "./briefing.queries.server.ts";
import { takeBriefing } from "./briefing.store.server.ts";
import { briefingAddress, latestMonth, sendingDay } from "./briefing.ts";

/** The briefing of a month as it goes to one person, in their language. */
export interface BriefingLetter {
  readonly personId: string;
  readonly language: Language;
  /** The same for the same person and month, so that nobody gets it twice. */
  readonly key: string;
  /** In words: "May 2031". */
  readonly month: string;
  readonly sentences: readonly string[];
  /** Paths of the product. */
  readonly pdf: string;
  readonly overview: string;
  readonly at: Date;
}

/** Hands a letter over within the transaction that notes it as sent. */
export type Hand = (sql: RunSql, letter: BriefingLetter) => Promise<void>;

/**
 * Sends the briefing of the month that has closed, from the morning of the first working day after it on, as soon as what may be
 * told of its people is settled: to each leader who wants it, once. Repeats, and two nodes at once, send nobody another.
 */
export async function sendBriefings(hand: Hand): Promise<void> {
  const now = givenTime() ?? new Date();
  const { calendar, timeZone } = await organisationDays();
  const month = latestMonth(dayOf(now, timeZone));
  if (now < morningOf(sendingDay(month, calendar), timeZone)) return;
  const waiting = await awaitingBriefing(month.from);
  if (waiting.length === 0 || !(await isSettled(month))) return;
  const leaders = waiting.filter((reader) => may(reader, briefingPolicy.choose, undefined));
  const [first] = leaders;
  if (!first) return;
  // Leaders see everything in aggregate, so that what one is told is what all are.
  const search = `?period=${periodName(month)}`;
  const sheet = await readSheet(
    await readView(first, new URLSearchParams(search)),
    overviewFigures,
  );
  for (const { id } of leaders) await send(hand, { personId: id, month, search, sheet });
}

async function isSettled(month: Period): Promise<boolean> {
  return (await publishedPeople([month], [null]))(month, null) !== "waiting";
}

interface Sending {
  readonly personId: string;
  readonly month: Period;
  readonly search: string;
  readonly sheet: Sheet;
}

async function send(hand: Hand, { personId, month, search, sheet }: Sending): Promise<void> {
  await transact(system, async ({ sql, now, record }) => {
    const taken = await takeBriefing(sql, personId, month.from);
    if (!taken) return;
    const { language } = taken;
    const t: Translate = registry().translator(language);
    await hand(sql, {
      ...{ personId, language, at: now },
      key: `briefing ${periodName(month)} ${personId}`,
      month: periodText(month, language, t),
      sentences: overviewFigures.map((name) => sheetSentence(name, sheet, { t, language })),
      pdf: briefingAddress(search),
      overview: `/insights${search}`,
    });
    const subject = { kind: "briefing", id: personId } as const;
    record({ kind: "briefing.sent", subject, data: { month: periodName(month) } });
  });
}
