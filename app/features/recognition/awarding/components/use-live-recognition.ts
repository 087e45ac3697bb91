import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { MessageKey } from "#app/core/words.ts";
import { rooms } from "#app/core/rooms.ts";
import { announce } from "#app/ui/announcements.ts";
import { useT } from "#app/ui/language/language.tsx";
import { useLive } from "#app/ui/live/live.tsx";

/** Reads a page of what is public again when an award becomes so, or is no longer. */
export function useLiveWall(revision: number): void {
  const { revalidate } = useRevalidator();
  useLive(rooms.recognition, {
    onDelta(delta) {
      if (delta.kind === "recognition" && delta.revision > revision) revalidate();
    },
    onReread: revalidate,
    holding: () => ({ recognised: revision }),
  });
}

interface Shown {
  readonly id: string;
  readonly revision: number;
  /** Where it stands, read out when that changes. */
  readonly says: MessageKey;
}

/** Reads the page of an award again when it has changed, for as long as its reader sees it. */
export function useLiveAward({ id, revision, says }: Shown): void {
  const { revalidate } = useRevalidator();
  useSaid(id, says);
  useLive(rooms.award(id), {
    onDelta(delta) {
      if (delta.kind === "award" && delta.revision > revision) revalidate();
    },
    onReread: revalidate,
    holding: () => ({ recognised: revision }),
  });
  // Who no longer sees it hears here that it is not public any more.
  useLive(rooms.recognition, {
    onDelta(delta) {
      if (delta.kind === "recognition" && delta.awardId === id) revalidate();
    },
    onReread: () => undefined,
    holding: () => undefined,
  });
}

/** Reads the page of a nomination again when it has changed. */
export function useLiveNomination({ id, revision, says }: Shown): void {
  const { revalidate } = useRevalidator();
  useSaid(id, says);
  useLive(rooms.nomination(id), {
    onDelta(delta) {
      if (delta.kind === "nomination" && delta.revision > revision) revalidate();
    },
    onReread: revalidate,
    holding: () => ({ recognised: revision }),
  });
}

/** Reads a list of what concerns oneself again when one is told of something. */
export function useLiveOwn(personId: string): void {
  const { revalidate } = useRevalidator();
  useLive(rooms.person(personId), {
    onDelta(delta) {
      if (delta.kind === "inbox") revalidate();
    },
    onReread: revalidate,
    holding: () => undefined,
  });
}

function useSaid(id: string, says: MessageKey) {
  const t = useT();
  const before = useRef({ id, says });
  useEffect(() => {
    const { id: shown, says: old } = before.current;
    before.current = { id, says };
    if (shown === id && old !== says) announce(t(says));
  }, [t, id, says]);
}
