import type { Actor } from "#app/core/actor.ts";
import { latestPage, readDiscussionPage } from "#app/features/discussion/discussion-page.ts";
import { discussionOf } from "#app/features/discussion/discussion.queries.server.ts";
import { filesOf } from "#app/features/files/files.queries.server.ts";
import { mergedParameter } from "#app/features/ideas/merging/idea-address.ts";
import {
  mergedIdeas,
  type MergedIdea,
} from "#app/features/ideas/merging/merged-ideas.queries.server.ts";

/** The ideas merged into one, each with its files and that part of its discussion which the address asks for. */
export async function mergedParts(actor: Actor, idea: { readonly id: string }, url: URL) {
  const cameFor = url.searchParams.get(mergedParameter);
  const asked = readDiscussionPage(url.searchParams);
  const partOf = async (merged: MergedIdea) => ({
    idea: merged,
    discussion: await discussionOf(merged.id, merged.id === cameFor ? asked : latestPage, actor.id),
    files: await filesOf(merged.id),
  });
  return Promise.all((await mergedIdeas(actor, idea)).map(partOf));
}

export type MergedPart = Awaited<ReturnType<typeof mergedParts>>[number];
