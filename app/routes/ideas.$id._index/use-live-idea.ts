import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { rooms } from "#app/core/rooms.ts";
import type { Delta } from "#app/core/deltas.ts";
import { useLiveDiscussion } from "#app/features/discussion/components/use-live-discussion.ts";
import type { Discussion } from "#app/features/discussion/discussion.queries.server.ts";
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
  {
    files: filesRevision,
    kudos: kudosRevision,
  }: { readonly files: number; readonly kudos: number },
) {
  const t = useT();
  const { revalidate } = useRevalidator();
  const [votes, setVotes] = useState<Votes | null>(null);
  const talk = useLiveDiscussion(loadedDiscussion);
  const [people, setPeople] = useState(0);
  useEffect(() => {
    setVotes(null);
  }, [loadedIdea]);
  useStageAnnounced(loadedIdea);
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
      if (delta.kind === "kudos" && delta.revision > kudosRevision) revalidate();
      hearVotes(delta);
      talk.hear(delta);
    },
    onReread: revalidate,
    holding: () => ({
      // Votes that are heard elsewhere are no part of what everybody is told.
      idea: counts === null ? votesRevision : loadedIdea.revision,
      text: loadedIdea.textVersion,
      state: loadedIdea.stateVersion,
      discussion: talk.discussion.revision,
      reactions: talk.discussion.reactionRevision,
      files: filesRevision,
      kudos: kudosRevision,
    }),
  });
  const shown =
    votes && votes.votesRevision > loadedIdea.votesRevision
      ? { ...loadedIdea, ...votes }
      : loadedIdea;
  return { idea: shown, people, talk };
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
