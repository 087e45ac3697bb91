import { useRevalidator } from "@remix-run/react";
import { useLive } from "#app/ui/live/live.tsx";

/** Where somebody hears that credentials of theirs have been signed, and how many were when the page was read. */
export interface Hearing {
  readonly room: string;
  readonly signed: number;
}

/** Reads the page again once another credential has been signed; without a hearing nobody waits for one. */
export function useHearSigned(hearing: Hearing | null): void {
  const { revalidate } = useRevalidator();
  useLive(hearing?.room ?? null, {
    onDelta: (delta) => {
      if (delta.kind === "credential") revalidate();
    },
    onReread: revalidate,
    holding: () => (hearing ? { signed: hearing.signed } : undefined),
  });
}
