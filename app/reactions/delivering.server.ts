import type { RunSql } from "#app/core/subject.ts";
import { absoluteTime } from "#app/core/time.ts";
import type { MessageKey, Translate } from "#app/core/words.ts";
import { ownStageNames } from "#app/features/ideas/deciding/stage-names.queries.server.ts";
import { plainText } from "#app/features/ideas/excerpt.ts";
import type { MailContent, MailLine, MailPart } from "#app/features/mail/mail-content.ts";
import { queuePush } from "#app/features/mail/push/queue-push.server.ts";
import { queueMail } from "#app/features/mail/queue-mail.server.ts";
import { deliverDue, type Parcel } from "#app/features/notifications/delivery/deliver.server.ts";
import type { Told } from "#app/features/notifications/delivery/delivery.store.server.ts";
import { reasonWords, saysTitle } from "#app/features/notifications/notification-words.ts";
import { registry } from "#app/platform/registry.server.ts";

/** Hands what is due to mail and push, in the words of today: what its reader may no longer see is not in it. */
export async function deliverNotifications(): Promise<void> {
  await sayOwnNames();
  await deliverDue(carry);
}

/** Stages are called in a mail as they are on a page. */
async function sayOwnNames(): Promise<void> {
  registry().renameWords(await ownStageNames());
}

async function carry(sql: RunSql, parcel: Parcel): Promise<void> {
  const { personId, key, at, way } = parcel;
  if (way === "push") return ring(sql, parcel);
  await queueMail(sql, { personId, kind: way, key, at, content: contentOf(parcel) });
}

/** One message each, so that pressing it leads to what it says. */
async function ring(sql: RunSql, parcel: Parcel) {
  const { personId, key, at, told } = parcel;
  const t = registry().translator(parcel.language);
  for (const one of told) {
    const link = `/inbox/${one.lineId}`;
    const title = headed(t, titleOf(one, parcel, t), one);
    await queuePush(sql, { personId, key: `${key} ${one.id}`, title, link, at });
  }
}

function contentOf(parcel: Parcel): MailContent {
  const t = registry().translator(parcel.language);
  const [only, ...others] = parcel.told;
  return only && others.length === 0 && parcel.way === "notice"
    ? letterOf(only, parcel, t)
    : digestOf(parcel, t);
}

/** One thing, with what was said. */
function letterOf(told: Told, parcel: Parcel, t: Translate): MailContent {
  const says = titleOf(told, parcel, t);
  const said = told.said === null ? "" : plainText(told.said).slice(0, quoteLength);
  return {
    subject: headed(t, says, told),
    parts: [
      { kind: "text", says: headed(t, says, told) },
      ...(said === "" ? [] : [{ kind: "quote", says: said } as const]),
      { kind: "button", says: t("notifications.mailOpen"), to: `/inbox/${told.lineId}` },
      { kind: "list", lines: [...stopping(told, t(stopWords(told))), settings(t)] },
    ],
    why: t("notifications.mailWhy", { reason: t(reasonWords[told.reason]) }),
  };
}

const quoteLength = 600;

/** Everything that was gathered, a line each. */
function digestOf(parcel: Parcel, t: Translate): MailContent {
  const { told, way } = parcel;
  return {
    subject: t("notifications.mailDigest", { count: told.length }),
    parts: [
      { kind: "list", lines: told.map((one) => lineOf(one, parcel, t)) },
      { kind: "button", says: t("notifications.mailInbox"), to: "/inbox" },
      ...stoppings(told, t),
      { kind: "list", lines: [settings(t)] },
    ],
    why: t(way === "digest" ? "notifications.mailWhyDigest" : "notifications.mailWhySeveral"),
  };
}

function lineOf(told: Told, parcel: Parcel, t: Translate): MailLine {
  return {
    says: headed(t, titleOf(told, parcel, t), told),
    to: `/inbox/${told.lineId}`,
    beside: t(reasonWords[told.reason]),
  };
}

function titleOf(told: Told, { name, language, timeZone }: Parcel, t: Translate): string {
  const { untilAt } = told;
  const until = untilAt === null ? null : absoluteTime(new Date(untilAt), timeZone, language);
  return saysTitle(t, { ...told, until }, name);
}

/** "Ada has answered you: Let people book a time". */
function headed(t: Translate, says: string, { title }: Told): string {
  return title === null ? says : t("notifications.headed", { says, title });
}

/** The way to stop following what it tells of; none where one hears of it for another reason. */
function stopping({ reason, subjectId, says: said }: Told, says: string): MailLine[] {
  // Its page is out of sight; whom one follows, one sees among one's own.
  if (said === "unpublished") return [];
  if (reason === "challenge-follower") return [{ says, to: `/challenges/${subjectId}` }];
  return reason === "follower" ? [{ says, to: `/ideas/${subjectId}/following` }] : [];
}

function stopWords({ reason }: Told): MessageKey {
  return reason === "challenge-follower" ? "telling.stop" : "notifications.mailStop";
}

/** The same for all that was gathered, each idea once. */
function stoppings(told: readonly Told[], t: Translate): MailPart[] {
  const followed = told.filter(
    ({ reason }) => reason === "follower" || reason === "challenge-follower",
  );
  const ideas = new Map(followed.map((one) => [one.subjectId, one]));
  const lines = [...ideas.values()].flatMap((one) => stopping(one, one.title ?? ""));
  return lines.length === 0
    ? []
    : [{ kind: "list", title: t("notifications.mailStopTitle"), lines }];
}

function settings(t: Translate): MailLine {
  return { says: t("notifications.settings"), to: "/me/notifications" };
}
