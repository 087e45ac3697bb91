import type { FetcherWithComponents } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import type { RefusedForm } from "#app/core/form.ts";

type Sent = Pick<FetcherWithComponents<RefusedForm>, "state" | "data">;

/**
 * Follows a form that is sent in place: whether it is under way, and why it was refused when it was sent last. Calls `onTaken`
 * once it was taken. The router keeps what an earlier sending was refused with when a later one is taken.
 */
export function useSentForm({ state, data }: Sent, onTaken: () => void) {
  const pending = state !== "idle";
  const [outlived, setOutlived] = useState<RefusedForm>();
  const underWay = useRef(false);
  const before = useRef<RefusedForm>();
  const latest = useRef(onTaken);
  useEffect(() => {
    latest.current = onTaken;
  });
  useEffect(() => {
    if (!pending && underWay.current && data === before.current) {
      setOutlived(data);
      latest.current();
    }
    underWay.current = pending;
    // While it is pending the router may have the answer already, before it says that it came.
    if (!pending) before.current = data;
  }, [pending, data]);
  return { pending, refused: data === outlived ? undefined : data };
}
