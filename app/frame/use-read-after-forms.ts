import { useFetchers, useLocation, useNavigation, useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";

/**
 * Reads the page again after a form that leads back to it, where the router forgets to. It does when the page was being
 * read anew while the form was under way (somebody's comment arrived, a line was marked as read): a form's answer that
 * leads to a fragment of the same page is then taken for a jump within it, and the form is never told that it has been
 * taken; where the reading began after the form was sent, the form is told, but nothing that it changed is read.
 */
export function useReadAfterForms(): void {
  const fetchers = useFetchers();
  const { key } = useLocation();
  const { state } = useNavigation();
  const { state: rereading, revalidate } = useRevalidator();
  const place = useRef(key);
  /** What is being sent, and whether the page was read anew meanwhile. */
  const sending = useRef<ReadonlyMap<string, boolean>>(new Map());
  useEffect(() => {
    const isElsewhere = place.current !== key;
    place.current = key;
    const isLeftWaiting = isElsewhere && fetchers.some(isLedOn);
    const under = new Set(fetchers.map((one) => one.key));
    const isDropped = [...sending.current].some(([one, overtaken]) => overtaken && !under.has(one));
    sending.current = new Map(
      fetchers
        .filter(({ state }) => state === "submitting")
        .map((one) => [one.key, rereading !== "idle" || (sending.current.get(one.key) ?? false)]),
    );
    if (state === "idle" && (isLeftWaiting || isDropped)) revalidate();
  }, [fetchers, key, state, rereading, revalidate]);
}

/** Whether a form waits for the page to which its answer leads. */
function isLedOn({ state, formMethod, data }: ReturnType<typeof useFetchers>[number]): boolean {
  return state === "loading" && formMethod !== undefined && data === undefined;
}
