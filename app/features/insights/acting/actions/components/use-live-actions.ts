import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { MessageKey } from "#app/core/words.ts";
import { rooms } from "#app/core/rooms.ts";
import { announce } from "#app/ui/announcements.ts";
import { useT } from "#app/ui/language/language.tsx";
import { useLive } from "#app/ui/live/live.tsx";

/** Reads a page again when any request for action has moved; `latest` is the moment of the latest move it knows. */
export function useLiveActions(latest: number): void {
  const { revalidate } = useRevalidator();
  useLive(rooms.actions, {
    onDelta(delta) {
      if (delta.kind === "actions" && delta.revision > latest) revalidate();
    },
    onReread: revalidate,
    holding: () => ({ acted: latest }),
  });
}

interface Shown {
  readonly id: string;
  readonly revision: number;
  /** Where it stands, read out when that changes. */
  readonly says: MessageKey;
}

/** Reads the page of a request again when it has changed, for as long as its reader sees it. */
export function useLiveAction({ id, revision, says }: Shown): void {
  const t = useT();
  const { revalidate } = useRevalidator();
  const before = useRef({ id, says });
  useEffect(() => {
    const { id: shown, says: old } = before.current;
    before.current = { id, says };
    if (shown === id && old !== says) announce(t(says));
  }, [t, id, says]);
  useLive(rooms.action(id), {
    onDelta(delta) {
      if (delta.kind === "action" && delta.revision > revision) revalidate();
    },
    onReread: revalidate,
    holding: () => ({ acted: revision }),
  });
}
