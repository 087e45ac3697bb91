import type { Actor } from "#app/core/actor.ts";
import { Refusal } from "#app/core/errors.ts";
import type { RunSql, Subject } from "#app/core/subject.ts";
import { actorsByIds } from "#app/platform/actors.server.ts";
import { isTangled, renderMarkdown } from "#app/platform/markdown.server.ts";
import { plainStretches } from "#app/platform/markdown-stretches.server.ts";
import type { Transaction } from "#app/platform/transact.server.ts";
import { onlyBearers } from "./mention.queries.server.ts";
import { insertMentions, type Saying } from "./mention.store.server.ts";
import { mentionedIn, mentionsAtMost, typedNames, withLinks } from "./mention.ts";

/** A text as it is kept: names typed by hand are links, and its safe HTML is made of that. */
export interface Written {
  readonly source: string;
  readonly html: string;
}

/** Resolves names typed by hand and renders the text. A name that nobody has, or several have, stays as it is. */
export async function written(typed: string): Promise<Written> {
  const source = await linked(typed);
  return { source, html: renderMarkdown(source) };
}

async function linked(source: string): Promise<string> {
  if (isTangled(source) || !/@\p{L}/u.test(source)) return source;
  const names = typedNames(source, plainStretches(source));
  if (names.length === 0) return source;
  return withLinks(source, names, await onlyBearers(names.flatMap(({ readings }) => readings)));
}

interface Mentioning {
  readonly actor: Actor;
  readonly subject: Subject;
  readonly saying: Saying;
  readonly html: string;
}

/**
 * Notes whom a text mentions for the first time, and records it for each. Nobody is mentioned by themselves, nor is
 * anybody who is not active. Throws `invalid` for more than `mentionsAtMost` people, or when a note mentions somebody
 * who may not read it.
 */
export async function mention(
  { sql, now, record }: Transaction,
  { actor, subject, saying, html }: Mentioning,
): Promise<void> {
  const named = mentionedIn(html);
  if (named.length === 0) return;
  if (new Set(named.map(({ id }) => id)).size > mentionsAtMost) throw tooMany();
  const people = await meantBy(sql, named, actor);
  if (saying.in === "note") refuseOutsiders(people, subject);
  const { added, total } = await insertMentions(sql, saying, idsOf(people), now);
  if (total > mentionsAtMost) throw tooMany();
  for (const personId of added) {
    const { id, kind } = subject;
    const data = { personId, commentId: saying.id, in: saying.in };
    record({ kind: "person.mentioned", subject: { kind, id }, data });
  }
}

/** Those whose name the link bears: one that says something else is a link, no mention. */
async function meantBy(
  sql: RunSql,
  named: readonly { readonly id: string; readonly name: string }[],
  actor: Actor,
): Promise<Actor[]> {
  const people = await actorsByIds(sql, idsOf(named));
  return people.filter(
    ({ id, name, active }) =>
      active && id !== actor.id && named.some((one) => one.id === id && one.name === name),
  );
}

function refuseOutsiders(people: readonly Actor[], subject: Subject): void {
  const outsiders = people.filter((person) => !subject.canAnswer(person).allowed);
  if (outsiders.length === 0) return;
  const names = outsiders.map(({ name }) => name).join(", ");
  throw new Refusal("invalid", "notes.mentionOutsider", { names });
}

function idsOf(people: readonly { readonly id: string }[]): string[] {
  return people.map(({ id }) => id);
}

function tooMany(): Refusal {
  return new Refusal("invalid", "discussion.mentionsTooMany", { count: mentionsAtMost });
}
