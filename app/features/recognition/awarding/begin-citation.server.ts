import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import type { Language } from "#app/core/words.ts";
import { personField, proofNameField, proofUrlField } from "./citation-form.ts";
import { badgesTo, beginWithIdea, colleaguesToRecognise } from "./giving.queries.server.ts";

/**
 * What the form of a nomination or of giving begins with: its choices, and what the page from which one came is about
 * (`?badge=`, `?person=`, `?idea=`). What it names that this person does not see is passed over.
 */
export async function beginCitation(
  actor: Actor,
  act: "give" | "nominate",
  { query, language }: { readonly query: URLSearchParams; readonly language: Language },
) {
  const [badges, idea] = await Promise.all([
    badgesTo(actor, act, language),
    beginWithIdea(actor, query.get("idea") ?? ""),
  ]);
  const asked = [query.get("person") ?? "", ...(idea?.personIds ?? [])];
  const colleagues = await colleaguesToRecognise(actor, asked);
  const people = [...new Set(asked)].filter((id) => colleagues.some((one) => one.id === id));
  const badgeId = query.get("badge") ?? "";
  const standing: Record<string, string> = {
    id: newId(),
    announcing: "accepted",
    badgeId: badges.some(({ id }) => id === badgeId) ? badgeId : "",
    ...Object.fromEntries(people.map((id, n) => [personField(n + 1), id])),
    ...(idea?.proof && {
      [proofNameField(1)]: idea.proof.name,
      [proofUrlField(1)]: idea.proof.url,
    }),
  };
  return {
    standing,
    badges: badges.map(({ id: value, name: label }) => ({ value, label })),
    colleagues: colleagues.map(({ id: value, name, unit }) => ({
      value,
      label: `${name} · ${unit}`,
    })),
  };
}
