import { useT } from "#app/ui/language/language.tsx";
import type { ShownDue } from "../due.ts";

/** By when an idea in a list is to be answered, in words, which their colour only repeats. */
export function DueNote({ due: { state, day } }: { due: ShownDue }) {
  const t = useT();
  return (
    <span className={state === "overdue" ? "font-semibold text-danger" : undefined}>
      {t(words[state], { day })}
    </span>
  );
}

const words = {
  waiting: "ideas.dueBy",
  overdue: "ideas.dueSince",
  paused: "ideas.duePaused",
} as const;
