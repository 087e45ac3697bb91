import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize, may } from "#app/core/policy.ts";
import { wordedDay } from "#app/core/time.ts";
import type { Language } from "#app/core/words.ts";
import { dayOf } from "#app/core/working-days.ts";
import { sql } from "#app/platform/db.server.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import type { BadgeArtwork } from "#app/ui/badge/badge-medallion.tsx";
import { timeZoneHere } from "../kudos/kudos.store.server.ts";
import {
  currentVersion,
  wordsIn,
  type BadgeLook,
  type BadgeStanding,
  type BadgeTerms,
  type BadgeVersion,
} from "./badge.ts";
import { badgePolicy } from "./badge.policy.ts";
import { badgeById, type StoredBadge } from "./badge.store.server.ts";

/** What a badge says in one version, in the reader's language or in another one, which is told. */
export interface BadgeSaying {
  readonly number: number;
  readonly name: string;
  readonly description: string;
  /** Rendered and clean. */
  readonly criteria: string;
  readonly lang: Language;
  readonly artwork: BadgeArtwork;
  readonly tags: readonly string[];
  /** "17 May 2026". */
  readonly since: string;
}

export interface BadgePage extends BadgeTerms {
  readonly id: string;
  readonly standing: BadgeStanding;
  readonly revision: number;
  readonly now: BadgeSaying;
  /** The latest first. */
  readonly earlier: readonly BadgeSaying[];
  readonly can: { readonly design: boolean };
}

/** A badge as everybody sees it. Throws `not_found`. */
export async function badgePage(actor: Actor, id: string, language: Language): Promise<BadgePage> {
  const { versions, ...badge } = await badgeOr404(id);
  const timeZone = await timeZoneHere(sql);
  const said = (version: BadgeVersion) => sayingOf(version, language, timeZone);
  return {
    ...badge,
    now: said(currentVersion({ versions })),
    earlier: versions.slice(0, -1).reverse().map(said),
    can: { design: may(actor, badgePolicy.design, undefined) },
  };
}

export interface DesignedBadge {
  readonly id: string;
  readonly standing: BadgeStanding;
  readonly revision: number;
  readonly look: BadgeLook;
  readonly terms: BadgeTerms;
  /** In the reader's language, or in another one. */
  readonly name: string;
}

/** A badge for somebody who looks after the catalogue. Throws `forbidden` or `not_found`. */
export async function designedBadge(
  actor: Actor,
  id: string,
  language: Language,
): Promise<DesignedBadge> {
  authorize(actor, badgePolicy.design, undefined);
  const { versions, standing, revision, ...terms } = await badgeOr404(id);
  const { look } = currentVersion({ versions });
  return { id, standing, revision, look, terms, name: wordsIn(look, language)?.text.name ?? "" };
}

async function badgeOr404(id: string): Promise<StoredBadge> {
  const badge = isId(id) ? await badgeById(sql, id) : null;
  if (!badge) throw notFound("recognition.badgeNotFound");
  return badge;
}

function sayingOf(
  { number, since, look }: BadgeVersion,
  language: Language,
  timeZone: string,
): BadgeSaying {
  const found = wordsIn(look, language);
  return {
    number,
    name: found?.text.name ?? "",
    description: found?.text.description ?? "",
    criteria: renderMarkdown(found?.text.criteria ?? ""),
    lang: found?.language ?? language,
    artwork: look.artwork,
    tags: look.tags,
    since: wordedDay(dayOf(since, timeZone), language),
  };
}
