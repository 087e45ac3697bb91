import type { AlertWish, TargetWish } from "#app/features/insights/acting/acting.schema.ts";
import type { Move } from "#app/features/insights/acting/actions/action-request.ts";
import type { FigureName } from "#app/features/insights/figures/sentence.ts";
import type { KeepView } from "#app/features/insights/saved-views/saved-view.schema.ts";
import { units, type UnitKey } from "#prisma/seed/demo/organisation.ts";

/** What leaders of the demonstration do about figures; units by the name they have there. */
const unitNames = new Map<UnitKey, string>(units.map(({ key, name }) => [key, name]));
const unit = (key: UnitKey): string => unitNames.get(key) ?? "";

interface DemoRequest {
  readonly key: string;
  readonly figure: FigureName;
  readonly unit: string;
  readonly daysAgo: number;
  /** After how many days it is due. */
  readonly days: number;
  readonly asked: string;
  readonly steps: readonly {
    readonly move: Extract<Move, "reply" | "report" | "accept">;
    readonly text: string;
  }[];
}

export const demoRequests: readonly DemoRequest[] = [
  {
    key: "action permits promise",
    figure: "promiseKept",
    unit: unit("permits"),
    daysAgo: 12,
    days: 26,
    asked:
      "Half of the ideas posted to Permits got their first answer late. Name two colleagues who read new ideas every Tuesday, so that the next four weeks are within the promise.",
    steps: [
      {
        move: "reply",
        text: "Amina and Tom take turns from next week on. We start with the eleven ideas that wait.",
      },
    ],
  },
  {
    key: "action waste comments",
    figure: "replied",
    unit: unit("waste"),
    daysAgo: 30,
    days: 21,
    asked:
      "Ask your crews to answer the comments on their ideas. A terminal in the depot's canteen would help those who have no screen.",
    steps: [
      {
        move: "report",
        text: "The terminal is there since Monday, and nine authors have replied.",
      },
    ],
  },
  {
    key: "action libraries explained",
    figure: "explained",
    unit: unit("libraries"),
    daysAgo: 60,
    days: 30,
    asked: "Say in every decision why: readers of the last ones could not tell.",
    steps: [
      { move: "report", text: "All decisions since then are explained in a few sentences." },
      { move: "accept", text: "Thank you. They are a pleasure to read." },
    ],
  },
];

type Demo<Wish> = Omit<Wish, "id" | "unitId"> & {
  readonly key: string;
  /** Null: the whole organisation. */
  readonly unit: string | null;
};

export const demoTargets: readonly Demo<Omit<TargetWish, "byDay" | "seenIds">>[] = [
  {
    key: "target promise",
    figure: "promiseKept",
    unit: null,
    aim: "at_least",
    value: 80,
    grain: "month",
  },
  {
    key: "target posted",
    figure: "posted",
    unit: null,
    aim: "at_least",
    value: 20,
    grain: "month",
  },
];

export const demoAnnotations = [
  { key: "annotation launch", daysAgo: 75, text: "Poster campaign in all depots" },
  { key: "annotation holidays", daysAgo: 33, text: "Office move: two weeks of closed counters" },
] as const;

export const demoAlerts: readonly Demo<AlertWish>[] = [
  {
    key: "alert posted",
    figure: "posted",
    unit: null,
    side: "below",
    value: 5,
    rhythm: "week",
  },
  {
    key: "alert customs",
    figure: "promiseKept",
    unit: unit("customs"),
    side: "below",
    value: 50,
    rhythm: "month",
  },
];

export const demoViews: readonly Demo<Omit<KeepView, "search">>[] = [
  {
    key: "view rules",
    unit: null,
    name: "What stops ideas, last month",
    page: "rules",
    isShared: true,
  },
  {
    key: "view permits",
    unit: unit("permits"),
    name: "Permits, last month",
    page: "people",
    isShared: true,
  },
];
