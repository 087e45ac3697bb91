import { useFetchers, useLocation, useNavigation, useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";

/**
 * Reads the page again after a form that leads back to it, where the router forgets to. It does when the page was being
 * read anew while the form was under way (somebody's comment arrived, a line was marked as read): a form's answer that
 * leads to a fragment of the same page is then taken for a jump within it, and the form is never told that it has been
 * taken; one whose sending began before that reading is told, but nothing it changed is read.
 */
export function useReadAfterForms(): void {
  const fetchers = useFetchers();
  const { key } = useLocation();
  const { state } = useNavigation();
  const { revalidate } = useRevalidator();
  const sending = useRef<ReadonlySet<string>>(new Set());
  const place = useRef(key);
  useEffect(() => {
    const isElsewhere = place.current !== key;
    place.current = key;
    const known = new Map(fetchers.map((one) => [one.key, one]));
    const isJump = ({ state, formMethod, data }: (typeof fetchers)[number]) =>
      state === "loading" && formMethod !== undefined && data === undefined;
    const isForgotten =
      (isElsewhere && fetchers.some(isJump)) || [...sending.current].some((one) => !known.has(one));
    sending.current = new Set(
      fetchers.filter(({ state }) => state === "submitting").map((one) => one.key),
    );
    if (isForgotten && state === "idle") revalidate();
  }, [fetchers, key, state, revalidate]);
}
