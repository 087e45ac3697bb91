import { useRevalidator } from "@remix-run/react";
import { rooms } from "#app/core/rooms.ts";
import { useLive } from "#app/ui/live/live.tsx";

interface Asking {
  readonly challengeId: string;
  /** Whoever asks hears of their own questions alone; null: sponsors hear of all. */
  readonly askerId: string | null;
  readonly revision: number;
}

/** Reads a page of questions again when something is asked or declined that its reader may know of. */
export function useLiveQuestions({ challengeId, askerId, revision }: Asking): void {
  const { revalidate } = useRevalidator();
  const room = askerId === null ? rooms.questions(challengeId) : rooms.asked(challengeId, askerId);
  useLive(room, {
    onDelta(delta) {
      if (delta.kind === "questions" && delta.revision > revision) revalidate();
    },
    onReread: revalidate,
    holding: () => ({ questions: revision }),
  });
}
