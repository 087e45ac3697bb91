/** Each figure in one sentence in plain words, with the period before: the same on pages, in files and in mails. */
import { decimalText } from "#app/core/decimal.ts";
import { moneyText } from "#app/core/money.ts";
import type { Share } from "#app/core/share.ts";
import type { Language, MessageKey, MessageValues, Translate } from "#app/core/words.ts";
import { explainedFrom } from "../rollups/act.ts";
import type { Price } from "./cost.ts";
import type { Wait } from "./first-answer.ts";
import { percentOf, type Compared, type Ratio, type Shown } from "./shown.ts";
import { bridge, weights } from "./silos.ts";

/** What each figure is told in. */
interface Values {
  readonly posted: number;
  readonly participation: Ratio;
  readonly firstTimers: number;
  readonly returners: number;
  readonly reach: Ratio;
  readonly comments: number;
  readonly replied: Ratio;
  readonly firstAnswer: Wait;
  readonly slowAnswer: Wait;
  readonly promiseKept: Ratio;
  readonly explained: Ratio;
  readonly implemented: Ratio;
  readonly stageAge: number;
  readonly coverage: Ratio;
  readonly topTenth: Share;
  readonly gini: Share;
  readonly bridging: Ratio;
  readonly siloIndex: Share;
  readonly costPerEntry: Price;
}
export type FigureName = keyof Values;
export type FigureValue<Name extends FigureName> = Values[Name];

/** In whose words. */
export interface Voice {
  readonly t: Translate;
  readonly language: Language;
}

/** The sentence of a figure, with a full stop. */
export function sentenceOf<Name extends FigureName>(
  name: Name,
  { now, before }: Compared<FigureValue<Name>>,
  voice: Voice,
): string {
  const { t } = voice;
  if (now.is === "hidden") return t("insights.hidden");
  if (now.is === "none") return t(`insights.nothing_${name}`);
  const said = amountOf(name, now.value, voice);
  const sentence = capitalised(t(`insights.said_${name}`, said.values));
  if (before.is !== "value") return t(withoutBefore[before.is], { sentence });
  const earlier = amountOf(name, before.value, voice).short;
  if (earlier === said.short) return t("insights.tailSame", { sentence });
  return t("insights.tailWas", { sentence, before: earlier });
}

/** A figure as short as it goes: "41 %", "12 people". */
export function shortOf<Name extends FigureName>(
  name: Name,
  shown: Shown<FigureValue<Name>>,
  voice: Voice,
): string {
  if (shown.is === "value") return amountOf(name, shown.value, voice).short;
  return voice.t(shown.is === "hidden" ? "insights.hiddenShort" : "insights.noneShort");
}

/** What a figure is called. */
export function nameOf(name: FigureName, t: Translate): string {
  return t(`insights.name_${name}`);
}

/** How a figure is defined, in words for the page. */
export function definitionOf(name: FigureName, t: Translate): string {
  return t(`insights.define_${name}`, { count: explainedFrom, ...bridge, ...weights });
}

const withoutBefore = {
  none: "insights.tailNone",
  hidden: "insights.tailHidden",
} as const satisfies Record<string, MessageKey>;

/** A value in words, and what its sentence is filled with. */
interface Amount {
  readonly short: string;
  readonly values: MessageValues;
}

type Speaker<Value> = (value: Value, voice: Voice) => Amount;

function amountOf<Name extends FigureName>(
  name: Name,
  value: FigureValue<Name>,
  voice: Voice,
): Amount {
  return speakers[name](value, voice);
}

const share: Speaker<Ratio> = (ratio, { t }) => {
  const short = percentText(ratio, t);
  return { short, values: { share: short, isNone: ratio.part === 0 ? "yes" : "no" } };
};

const wait: Speaker<Wait> = (value, { t }) => {
  const count = Math.round(value.isReached ? value.hours : value.longest);
  const hours = t("insights.hours", { count });
  return {
    short: value.isReached ? hours : t("insights.longer", { hours }),
    values: { hours, isReached: value.isReached ? "yes" : "no" },
  };
};

const number: Speaker<Share> = ({ part, of }, { language }) => {
  const short = decimalText(String(part / of), language, 2);
  return { short, values: { number: short } };
};

const money: Speaker<Price> = ({ cents, currency }, { language }) => {
  const short = moneyText(cents, language, currency);
  return { short, values: { money: short } };
};

function counted(key: MessageKey): Speaker<number> {
  return (count, { t }) => ({ short: t(key, { count }), values: { count } });
}

const speakers: { readonly [Name in FigureName]: Speaker<Values[Name]> } = {
  posted: counted("insights.ideas"),
  participation: share,
  firstTimers: counted("insights.people"),
  returners: counted("insights.people"),
  reach: share,
  comments: counted("insights.commentCount"),
  replied: share,
  firstAnswer: wait,
  slowAnswer: wait,
  promiseKept: share,
  explained: share,
  implemented: share,
  stageAge: counted("insights.days"),
  coverage: share,
  topTenth: share,
  gini: number,
  bridging: share,
  siloIndex: number,
  costPerEntry: money,
};

/** All figures that have a sentence. */
export const figureNames = Object.keys(speakers) as FigureName[];

/** Sentences may begin with a share, which is in small letters where it is in words. */
function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** In whole hundredths, but never none or all of it where it is not. */
function percentText(ratio: Ratio, t: Translate): string {
  const percent = percentOf(ratio);
  if (percent === 0 && ratio.part > 0) return t("insights.underOne");
  if (percent === 100 && ratio.part < ratio.of) return t("insights.overNinetyNine");
  return t("insights.percent", { percent });
}
