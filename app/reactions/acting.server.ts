import type { DomainEvent } from "#app/core/event.ts";
import {
  actionToTell,
  stepToTell,
} from "#app/features/insights/acting/actions/action-to-tell.queries.server.ts";
import { alertToTell } from "#app/features/insights/acting/alerts/alert-to-tell.queries.server.ts";
import { alertText } from "#app/features/insights/acting/alerts/alert-words.ts";
import { tellPeople } from "#app/features/notifications/telling/tell-people.server.ts";
import { registry } from "#app/platform/registry.server.ts";

/** Who hears of requests for action and of alerts, and why. Each is harmless when repeated. */

/** A leader asks for action: its owner. */
export async function tellAsked(event: DomainEvent<"action.asked">): Promise<void> {
  const told = await actionToTell(event.subject.id);
  if (!told) return;
  const telling = { kind: "action-asked", says: "asked", reason: "action-owner" } as const;
  const quote = told.asked;
  await tellPeople({ event, ...telling, ...about(event), people: [event.data.ownerId], quote });
}

/** Its owner, or another manager of the unit, replied or says that it is done: the leader who asked. */
export async function tellAsker(
  event: DomainEvent<"action.replied" | "action.reported">,
): Promise<void> {
  const [told, step] = await Promise.all([
    actionToTell(event.subject.id),
    stepToTell(event.data.stepId),
  ]);
  if (!told || !step) return;
  const says = event.kind === "action.reported" ? "reported" : "replied";
  const telling = { kind: "action-answered", says, reason: "action-asker" } as const;
  const quote = step.text;
  await tellPeople({ event, ...telling, ...about(event), people: [told.askedById], quote });
}

const movedSays = {
  "action.accepted": "accepted",
  "action.reopened": "reopened",
  "action.withdrawn": "withdrawn",
} as const;

/** A leader took it as done, asks again, or for nothing more: its owner. */
export async function tellMoved(
  event: DomainEvent<"action.accepted" | "action.reopened" | "action.withdrawn">,
): Promise<void> {
  const [told, step] = await Promise.all([
    actionToTell(event.subject.id),
    stepToTell(event.data.stepId),
  ]);
  if (!told || !step) return;
  const telling = { kind: "action-asked", reason: "action-owner" } as const;
  const says = movedSays[event.kind];
  const said = step.text === "" ? {} : { quote: step.text };
  await tellPeople({ event, ...telling, says, ...about(event), people: [told.ownerId], ...said });
}

/** It is asked of somebody else now: both of them. */
export async function tellHandedOver(event: DomainEvent<"action.handed-over">): Promise<void> {
  const { ownerId, beforeId } = event.data;
  const told = await actionToTell(event.subject.id);
  // To the same person it is another day alone, which they see there.
  if (!told || ownerId === beforeId) return;
  const telling = { event, kind: "action-asked", reason: "action-owner", ...about(event) } as const;
  await tellPeople({ ...telling, says: "asked", people: [ownerId], quote: told.asked });
  await tellPeople({ ...telling, says: "handed-over", people: [beforeId] });
}

/** Its day is near: the owner. It is over: the leader who asked as well. */
export async function tellDue(event: DomainEvent<"action.due">): Promise<void> {
  const told = await actionToTell(event.subject.id);
  if (told?.state !== "open") return;
  const says = event.data.telling;
  const telling = { event, ...about(event) } as const;
  const people = [told.ownerId];
  await tellPeople({ ...telling, kind: "action-asked", says, people, reason: "action-owner" });
  if (says === "near") return;
  const asker = { people: [told.askedById], reason: "action-asker" } as const;
  await tellPeople({ ...telling, kind: "action-answered", says: "late", ...asker });
}

/** A figure has crossed the value of an alert: whose it is. The number is told on its page alone. */
export async function tellCrossed(event: DomainEvent<"alert.crossed">): Promise<void> {
  const alert = await alertToTell(event.subject.id);
  if (!alert) return;
  const { language, personId, side } = alert;
  const voice = { t: registry().translator(language), language };
  await tellPeople({
    event,
    kind: "figure-crossed",
    says: side,
    subject: { kind: "figure-alert", id: event.subject.id },
    people: [personId],
    reason: "watches-figure",
    name: alertText(alert, voice),
  });
}

function about({ subject }: Pick<DomainEvent, "subject">) {
  return { subject: { kind: "action-request", id: subject.id } } as const;
}
