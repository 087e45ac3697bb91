import { useFetchers, useLocation, useNavigation, useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";

/**
 * Reads the page again after a form that leads back to it, where the router forgets to. It does when a page was being read
 * while the form was under way (somebody's comment arrived, a line was marked as read, another order was chosen): a form's
 * answer that leads to a fragment of the same page is then taken for a jump within it, and the form is never told that it
 * has been taken; where the reading began after the form was sent, the form is told, but nothing that it changed is read.
 */
export function useReadAfterForms(): void {
  const fetchers = useFetchers();
  const { key, hash } = useLocation();
  const { state, formMethod } = useNavigation();
  const { state: rereading, revalidate } = useRevalidator();
  const place = useRef(key);
  /** What is being sent, and whether a page was read meanwhile. */
  const sending = useRef<ReadonlyMap<string, boolean>>(new Map());
  const isDue = useRef(false);
  /** Where a jump led to that was not there yet. */
  const missing = useRef("");
  useEffect(() => {
    const isElsewhere = place.current !== key;
    place.current = key;
    const isReading = state !== "idle" || rereading !== "idle";
    // A form on its way to a page reads everything, and reading again would take away why it was refused.
    const isForm = formMethod !== undefined && formMethod !== "GET";
    if (isElsewhere && fetchers.some(isLedOn)) {
      isDue.current = true;
      missing.current = hash.slice(1);
    }
    const under = new Set(fetchers.map((one) => one.key));
    for (const [one, overtaken] of sending.current)
      if (overtaken && !under.has(one)) isDue.current = true;
    sending.current = new Map(
      fetchers
        .filter((one) => one.state === "submitting")
        .map((one) => [one.key, (isReading && !isForm) || (sending.current.get(one.key) ?? false)]),
    );
    if (isForm) isDue.current = false;
    if (isReading) return;
    if (isDue.current) {
      isDue.current = false;
      revalidate();
      return;
    }
    if (missing.current === "") return;
    const id = missing.current;
    missing.current = "";
    // What was read is taken over by the page's own state first.
    setTimeout(() => document.getElementById(id)?.scrollIntoView(), afterReading);
  }, [fetchers, key, hash, state, formMethod, rereading, revalidate]);
}

/** Milliseconds. */
const afterReading = 50;

/** Whether a form waits for the page to which its answer leads. */
function isLedOn({ state, formMethod, data }: ReturnType<typeof useFetchers>[number]): boolean {
  return state === "loading" && formMethod !== undefined && data === undefined;
}
