import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import type { BadgeLook, BadgeTerms } from "#app/features/recognition/badge/badge.ts";
import { insertBadge, saveStanding } from "#app/features/recognition/badge/badge.store.server.ts";
import type { Citation } from "#app/features/recognition/awarding/citation.ts";
import type { ContributionWish } from "#app/features/recognition/kudos/contribution.ts";
import { giveKudos } from "#app/features/recognition/kudos/give-kudos.server.ts";
import { badgeIcons } from "#app/ui/badge/badge-icons.ts";
import type { BadgeArtwork } from "#app/ui/badge/badge-medallion.tsx";
import { badgeShapes } from "#app/ui/badge/badge-shape.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { aPerson } from "./builders.ts";

let made = 0;

/** Artwork that no other badge has. */
export function anArtwork(): BadgeArtwork {
  const icons = Object.keys(badgeIcons) as BadgeArtwork["icon"][];
  const n = made++;
  const [shape, icon] = [badgeShapes[n % 8], icons[Math.floor(n / 8) % icons.length]];
  if (!shape || !icon) throw new Error("There is no such artwork.");
  return { shape, icon, colour: 1, ribbon: "none" };
}

/** What holders of a badge see, with a name of its own. */
export function aLook(part: Partial<BadgeLook> = {}): BadgeLook {
  const name = `Badge ${String(made)}`;
  const text = { name, description: "For what helps.", criteria: "Somebody was helped by it." };
  return { texts: { en: text }, artwork: anArtwork(), tags: [], ...part };
}

/** Terms by which leaders give a badge once to each person. */
export function someTerms(part: Partial<BadgeTerms> = {}): BadgeTerms {
  return { moment: "delivering", givers: ["leader"], isRepeatable: false, caps: [], ...part };
}

/** A badge of the catalogue, which leaders give; returns its id. */
export async function aBadge(
  part: Partial<BadgeTerms> & { readonly retired?: boolean } = {},
): Promise<string> {
  const { retired = false, ...terms } = part;
  const change = { id: newId(), personId: (await aPerson()).id, at: new Date() };
  await insertBadge(sql, { ...change, look: aLook(), terms: someTerms(terms) });
  if (retired) await saveStanding(sql, change, "retired");
  return change.id;
}

/** A citation that lacks nothing. */
export function aCitation(
  recipients: readonly { readonly id: string }[],
  part: Partial<Citation> = {},
): Citation {
  return {
    changed: "People wait ten minutes where they waited forty.",
    forWhom: "Everybody who comes to the counter",
    evidence: [{ name: "The figures", url: "https://example.org/figures" }],
    recipientIds: recipients.map(({ id }) => id),
    ...part,
  };
}

/** A value in whose name thanks are given; returns its id. */
export async function aValue(name = "Courage"): Promise<string> {
  const { id } = await db().kudosValue.create({ data: { id: newId(), name: { en: name } } });
  return id;
}

interface KudosWish {
  readonly from?: Actor;
  readonly to: Actor;
  readonly on: ContributionWish;
  readonly words?: string;
  readonly value?: string;
}

/** A kudos that somebody gave; returns its id. */
export async function aKudos({ from, to, on, words, value }: KudosWish): Promise<string> {
  const id = newId();
  const verdict = await giveKudos(from ?? (await aPerson()), {
    ...{ id, toId: to.id, contribution: on, valueId: value ?? (await aValue()) },
    words: words ?? "You showed me where the form goes astray.",
  });
  if (verdict && "refused" in verdict) throw new Error(JSON.stringify(verdict.refused));
  return id;
}

/** Everybody's awards of one person, the earliest first. */
export function awardsOf(person: Pick<Actor, "id">) {
  return db().award.findMany({ where: { personId: person.id }, orderBy: { preparedAt: "asc" } });
}
