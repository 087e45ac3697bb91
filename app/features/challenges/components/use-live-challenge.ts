import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { rooms } from "#app/core/rooms.ts";
import type { Delta } from "#app/core/deltas.ts";
import { announce } from "#app/ui/announcements.ts";
import { useT } from "#app/ui/language/language.tsx";
import { useLive } from "#app/ui/live/live.tsx";
import type { ChallengeHead } from "../challenge-head.queries.server.ts";
import { stateWords } from "./state-pill.tsx";

/** Has a page of a challenge read again whenever what it shows has changed, and a new state read out. */
export function useLiveChallenge(head: ChallengeHead): void {
  const { revalidate } = useRevalidator();
  useStateAnnounced(head);
  useLive(rooms.challenge(head.id), {
    onDelta(delta: Delta) {
      if (delta.kind !== "challenge") return;
      if (delta.revision > head.revision || delta.stateVersion > head.stateVersion) revalidate();
    },
    onReread: revalidate,
    holding: () => ({ challenge: head.revision, state: head.stateVersion }),
  });
}

function useStateAnnounced({ id, state }: ChallengeHead) {
  const t = useT();
  const before = useRef({ id, state });
  useEffect(() => {
    const { id: shown, state: old } = before.current;
    before.current = { id, state };
    if (shown === id && old !== state) announce(t(stateWords[state]));
  }, [t, id, state]);
}
