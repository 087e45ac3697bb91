import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { rooms, type Delta, type PublicComment } from "#app/core/rooms.ts";
import type { Discussion } from "#app/features/discussion/comment.queries.server.ts";
import { stages } from "#app/features/ideas/components/stage-pill.tsx";
import type { PresentedIdea } from "#app/features/ideas/idea-text.server.ts";
import { announce } from "#app/ui/announcements.ts";
import { useT } from "#app/ui/language/language.tsx";
import { useLive } from "#app/ui/live/live.tsx";

type Votes = Pick<PresentedIdea, "votes" | "votesRevision">;

/** The idea and its discussion as they are now: as loaded, then as the server says. */
export function useLiveIdea(
  loadedIdea: PresentedIdea,
  loadedDiscussion: Discussion,
  filesRevision: number,
) {
  const t = useT();
  const { revalidate } = useRevalidator();
  const [votes, setVotes] = useState<Votes | null>(null);
  const [discussion, setDiscussion] = useState(loadedDiscussion);
  const [people, setPeople] = useState(0);
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    setVotes(null);
  }, [loadedIdea]);
  useStageAnnounced(loadedIdea);
  useEffect(() => {
    setDiscussion(loadedDiscussion);
  }, [loadedDiscussion]);
  const votesRevision = Math.max(loadedIdea.votesRevision, votes?.votesRevision ?? 0);
  const hearVotes = (delta: Delta) => {
    if (delta.kind !== "votes" || delta.revision <= votesRevision) return;
    setVotes({ votes: delta.votes, votesRevision: delta.revision });
    announce(t("ideas.votes", { count: delta.votes }), "votes");
  };
  const counts = countsRoom(loadedIdea);
  useLive(counts, {
    onDelta: hearVotes,
    onReread: revalidate,
    holding: () => ({ idea: votesRevision }),
  });
  useLive(rooms.idea(loadedIdea.id), {
    onDelta(delta: Delta) {
      if (delta.kind === "presence") setPeople(delta.people);
      if (delta.kind === "idea" && isOutdated(loadedIdea, delta)) revalidate();
      if (delta.kind === "files" && delta.revision > filesRevision) revalidate();
      hearVotes(delta);
      if (delta.kind === "comment") {
        if (isNews(discussion, delta.comment)) {
          announce(t("discussion.newComment", { name: delta.comment.authorName }), "comments");
          setFresh((before) => new Set(before).add(delta.comment.id));
        }
        setDiscussion((before) => withComment(before, delta));
      }
    },
    onReread: revalidate,
    holding: () => ({
      // Votes that are heard elsewhere are no part of what everybody is told.
      idea: counts === null ? votesRevision : loadedIdea.revision,
      text: loadedIdea.textVersion,
      state: loadedIdea.stateVersion,
      discussion: discussion.revision,
      files: filesRevision,
    }),
  });
  const shown =
    votes && votes.votesRevision > loadedIdea.votesRevision
      ? { ...loadedIdea, ...votes }
      : loadedIdea;
  return { idea: shown, discussion, people, fresh };
}

/** Where the votes are heard of an idea that hides them until one has voted; null when one has not, or all hear them. */
function countsRoom({ id, hideCounts, votes }: PresentedIdea): string | null {
  return hideCounts === "until_voted" && votes !== null ? rooms.counts(id) : null;
}

/** Has a new stage read out; the page itself shows it where it stands. */
function useStageAnnounced({ id, stage }: PresentedIdea) {
  const t = useT();
  const before = useRef({ id, stage });
  useEffect(() => {
    const { id: shown, stage: old } = before.current;
    before.current = { id, stage };
    if (shown === id && old !== stage)
      announce(t("deciding.announced", { stage: t(stages[stage].label) }));
  }, [t, id, stage]);
}

/** Whether the text shown, or the stage and what belongs to it, has been overtaken. */
function isOutdated(
  shown: PresentedIdea,
  { textVersion, stateVersion = 0 }: Extract<Delta, { kind: "idea" }>,
): boolean {
  return textVersion > shown.textVersion || stateVersion > shown.stateVersion;
}

type CommentDelta = Extract<Delta, { kind: "comment" }>;

/**
 * Adds or replaces one comment. A revision is skipped over only when it follows on: a gap means
 * that something was missed, so the smaller revision stays and the next heartbeat repairs it.
 */
function withComment(
  before: Discussion,
  { comment, comments, revision }: CommentDelta,
): Discussion {
  const follows = revision <= before.revision + 1;
  return {
    ...before,
    comments: belongsHere(before, comment) ? placed(before.comments, comment) : before.comments,
    count: comments,
    revision: follows ? Math.max(revision, before.revision) : before.revision,
  };
}

/** A comment that was not there a moment ago, where this page would show it. */
function isNews(discussion: Discussion, comment: PublicComment): boolean {
  return belongsHere(discussion, comment) && !isShown(discussion, comment.id);
}

/** A page of an older stretch, or a change to a comment of another page, must not grow a stray comment. */
function belongsHere(discussion: Discussion, comment: PublicComment): boolean {
  if (isShown(discussion, comment.id)) return true;
  if (comment.parentId !== null) return isShown(discussion, comment.parentId);
  const isFirst = comment.editedAt === null && !comment.deleted;
  return discussion.isLatest && (isFirst || discussion.earlier === null);
}

function isShown({ comments }: Discussion, id: string): boolean {
  return comments.some((comment) => comment.id === id);
}

function placed(comments: readonly PublicComment[], comment: PublicComment): PublicComment[] {
  const others = comments.filter(({ id }) => id !== comment.id);
  const after = others.findIndex(
    ({ createdAt, id }) => `${createdAt} ${id}` > `${comment.createdAt} ${comment.id}`,
  );
  return after < 0
    ? [...others, comment]
    : [...others.slice(0, after), comment, ...others.slice(after)];
}
