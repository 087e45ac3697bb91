import { useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";
import { rooms } from "#app/core/rooms.ts";
import type { SharedNote } from "#app/core/deltas.ts";
import type { Notes } from "#app/features/discussion/notes/note.queries.server.ts";
import { announce } from "#app/ui/announcements.ts";
import { useT } from "#app/ui/language/language.tsx";
import { useLive } from "#app/ui/live/live.tsx";

/** The notes about an idea as they are now. A page of older ones takes changes, but grows none. */
export function useLiveNotes(ideaId: string, loaded: Notes, isLatest: boolean): Notes {
  const t = useT();
  const { revalidate } = useRevalidator();
  const [notes, setNotes] = useState(loaded);
  useEffect(() => {
    setNotes(loaded);
  }, [loaded]);
  useLive(rooms.notes(ideaId), {
    onDelta(delta) {
      if (delta.kind !== "note") return;
      const { note, notes: count, revision } = delta;
      if (!notes.notes.some(({ id }) => id === note.id) && isLatest)
        announce(t("notes.newNote", { name: note.authorName }), "notes");
      setNotes((before) => ({
        ...before,
        notes: placed(before.notes, note, isLatest),
        count,
        revision: revision <= before.revision + 1 ? revision : before.revision,
      }));
    },
    onReread: revalidate,
    holding: () => ({ notes: notes.revision }),
  });
  return notes;
}

function placed(notes: readonly SharedNote[], note: SharedNote, isLatest: boolean): SharedNote[] {
  if (notes.some(({ id }) => id === note.id))
    return notes.map((one) => (one.id === note.id ? note : one));
  return isLatest ? [...notes, note] : [...notes];
}
