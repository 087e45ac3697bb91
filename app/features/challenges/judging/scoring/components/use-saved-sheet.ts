import { useFetcher } from "@remix-run/react";
import { useEffect, useRef, type RefObject } from "react";
import type { MessageKey } from "#app/core/words.ts";
import { forgetForm } from "#app/ui/form/kept-forms.ts";

/** How long nothing is typed before it is saved, in milliseconds. */
const rest = 900;

interface Saved {
  readonly revision?: number;
}

interface Sheet {
  /** The revision that the page was made with. */
  readonly known: number;
  /** What was typed is kept in the browser under this name. */
  readonly keptAs: string;
  /** The address that saves it. */
  readonly to: string;
}

/**
 * Saves a sheet while it is filled in, one request at a time. What cannot be saved stays in the form, which says so; the
 * form's own buttons take it with them.
 */
export function useSavedSheet(form: RefObject<HTMLFormElement>, { known, keptAs, to }: Sheet) {
  const { state, data, submit } = useFetcher<Saved>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const isBehind = useRef(false);
  const revision = Math.max(known, data?.revision ?? 0);
  const save = () => {
    if (!form.current) return;
    isBehind.current = false;
    const fields = new FormData(form.current);
    fields.set("auto", "on");
    submit(fields, { method: "post", action: to });
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
    // What was typed while a save was on its way follows it, with the revision that it brought.
    if (state === "idle" && isBehind.current) save();
  });
  useEffect(() => {
    // The server has it now, perhaps in another spelling; the browser need not keep it as well.
    if (data?.revision !== undefined && !isBehind.current) forgetForm(keptAs);
  }, [data, keptAs]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return {
    revision,
    says: sayingOf(state, data),
    onChange: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        if (state === "idle") latest.current();
        else isBehind.current = true;
      }, rest);
    },
    onSubmit: () => {
      clearTimeout(timer.current);
      isBehind.current = false;
    },
  };
}

function sayingOf(state: string, data: Saved | undefined): MessageKey | null {
  if (state !== "idle") return "scoring.saving";
  if (data === undefined) return null;
  return data.revision === undefined ? "scoring.notSaved" : "scoring.saved";
}
