import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

export type SaveState = "untouched" | "saving" | "saved" | "failed";

/** How long a pause in typing is, in milliseconds. */
const pause = 800;
const retryAfter = 5_000;

/**
 * Saves a form as a draft at each pause in typing, on the server and, until that has worked, in this
 * browser; what a lost connection or session left here is put back into an empty form.
 */
export function useAutosave(form: RefObject<HTMLFormElement>, draftId: string, me: string) {
  const here = `unsaved-idea ${me}`;
  const [state, setState] = useState<SaveState>("untouched");
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const stopped = useRef(false);
  const touches = useRef(0);
  const save = useCallback(async () => {
    const isStopped = () => stopped.current;
    if (isStopped() || !form.current) return;
    const fields = new FormData(form.current);
    const touchesSaved = touches.current;
    setState("saving");
    const kept = await putDraft(draftId, fields);
    // Sent meanwhile, perhaps.
    if (isStopped()) return;
    setState(kept ? "saved" : "failed");
    if (kept) addressDraft(draftId);
    if (kept && touchesSaved === touches.current) forgetHere(here);
    if (!kept) timer.current = setTimeout(() => void save(), retryAfter);
  }, [form, draftId, here]);
  const touch = useCallback(() => {
    touches.current += 1;
    if (form.current) keepHere(here, form.current);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), pause);
  }, [form, save, here]);
  const stop = useCallback(() => {
    stopped.current = true;
    clearTimeout(timer.current);
    forgetHere(here);
  }, [here]);
  useEffect(() => {
    stopped.current = false;
    if (form.current && putBack(here, form.current)) touch();
    return () => {
      clearTimeout(timer.current);
    };
  }, [form, touch, here]);
  const goOn = useCallback(() => {
    stopped.current = false;
    touch();
  }, [touch]);
  return { state, touch, stop, goOn };
}

async function putDraft(draftId: string, fields: FormData): Promise<boolean> {
  try {
    const body = new URLSearchParams();
    for (const [name, value] of fields) if (typeof value === "string") body.set(name, value);
    const response = await fetch(`/drafts/${draftId}`, {
      method: "PUT",
      body,
    });
    return response.ok && !response.redirected;
  } catch {
    return false;
  }
}

/** From the first save on the page's address is the draft's, so that loading it again continues there. */
function addressDraft(draftId: string): void {
  const address = `/ideas/new?draft=${draftId}`;
  if (`${location.pathname}${location.search}` !== address)
    window.history.replaceState(window.history.state, "", address);
}

function keepHere(here: string, form: HTMLFormElement): void {
  try {
    localStorage.setItem(here, JSON.stringify([...new FormData(form)]));
  } catch {
    // A browser that forbids storage still saves on the server.
  }
}

function forgetHere(here: string): void {
  try {
    localStorage.removeItem(here);
  } catch {
    // Nothing was kept, then.
  }
}

/** Fills in what an earlier page could not save; says whether there was anything. */
function putBack(here: string, form: HTMLFormElement): boolean {
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
