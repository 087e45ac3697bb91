import { useEffect } from "react";
import { commentKey } from "#app/features/discussion/comment-key.ts";
import { forgetForm, keepForm, keptForm } from "#app/ui/form/kept-forms.ts";

interface BringTypedProps {
  /** The merged idea on whose page it was typed. */
  from: string;
  /** The idea where that one goes on. */
  to: string;
}

/** Brings along the comment that somebody was writing when the idea was merged; stands before the form it is put into. */
export function BringTyped({ from, to }: BringTypedProps) {
  useEffect(() => {
    const [old, fresh] = [from, to].map((id) => commentKey(`/ideas/${id}/comments`, ""));
    const typed = old && keptForm(old);
    if (!old || !fresh || !typed || keptForm(fresh)) return;
    keepForm(fresh, typed);
    forgetForm(old);
  }, [from, to]);
  return null;
}
