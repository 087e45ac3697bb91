import { useRevalidator } from "@remix-run/react";
import { rooms } from "#app/core/rooms.ts";
import type { ChallengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { useLive } from "#app/ui/live/live.tsx";

/** Reads the page again when another sponsor has changed the challenge, or its state has. */
export function useWritingTogether({ id, revision, stateVersion }: ChallengeHead): void {
  const { revalidate } = useRevalidator();
  useLive(rooms.challenge(id), {
    onDelta: (delta) => {
      const isNews =
        delta.kind === "files" || (delta.kind === "challenge" && delta.revision > revision);
      if (isNews) revalidate();
    },
    onReread: revalidate,
    holding: () => ({ challenge: revision, state: stateVersion }),
  });
}
