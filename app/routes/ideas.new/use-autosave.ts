import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

export type SaveState = "untouched" | "saving" | "saved" | "failed";

/** How long a pause in typing is, in milliseconds. */
const pause = 800;
const retryAfter = 5_000;

/**
 * Saves a form as a draft at each pause in typing, on the server and, until that has worked, in this
 * browser; what a lost connection or session left here is put back into an empty form.
 */
export function useAutosave(form: RefObject<HTMLFormElement>, draftId: string) {
  const [state, setState] = useState<SaveState>("untouched");
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const stopped = useRef(false);
  const save = useCallback(async () => {
    if (stopped.current || !form.current) return;
    const fields = new FormData(form.current);
    setState("saving");
    const kept = await putDraft(draftId, fields);
    if (stopped.current) return;
    setState(kept ? "saved" : "failed");
    if (kept) forgetHere();
    else timer.current = setTimeout(() => void save(), retryAfter);
  }, [form, draftId]);
  const touch = useCallback(() => {
    if (form.current) keepHere(form.current);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), pause);
  }, [form, save]);
  const stop = useCallback(() => {
    stopped.current = true;
    clearTimeout(timer.current);
    forgetHere();
  }, []);
  useEffect(() => {
    stopped.current = false;
    if (form.current && putBack(form.current)) touch();
    return () => {
      clearTimeout(timer.current);
    };
  }, [form, touch]);
  return { state, touch, stop };
}

async function putDraft(draftId: string, fields: FormData): Promise<boolean> {
  try {
    const body = new URLSearchParams();
    for (const [name, value] of fields) if (typeof value === "string") body.set(name, value);
    const response = await fetch(`/drafts/${draftId}?_data=routes%2Fdrafts.%24id`, {
      method: "PUT",
      body,
    });
    return response.ok && !response.redirected;
  } catch {
    return false;
  }
}

const here = "unsaved-idea";

function keepHere(form: HTMLFormElement): void {
  try {
    localStorage.setItem(here, JSON.stringify([...new FormData(form)]));
  } catch {
    // A browser that forbids storage still saves on the server.
  }
}

function forgetHere(): void {
  try {
    localStorage.removeItem(here);
  } catch {
    // Nothing was kept, then.
  }
}

/** Fills in what an earlier page could not save; says whether there was anything. */
function putBack(form: HTMLFormElement): boolean {
  try {
    const kept = JSON.parse(localStorage.getItem(here) ?? "[]") as [string, string][];
    const title = form.elements.namedItem("title");
    if (kept.length === 0 || (title instanceof HTMLInputElement && title.value !== ""))
      return false;
    for (const [name, value] of kept) if (name !== "draftId") fill(form, name, value);
    return true;
  } catch {
    return false;
  }
}

function fill(form: HTMLFormElement, name: string, value: string): void {
  const control = form.elements.namedItem(name);
  if (control instanceof RadioNodeList || (control !== null && "value" in control)) {
    (control as { value: string }).value = value;
  }
}
