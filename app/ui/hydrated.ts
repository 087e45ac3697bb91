/** Tells whether the browser's JavaScript has taken over, for controls that are useless before. */
import { useDeferredValue, useSyncExternalStore } from "react";

/**
 * False on the server and in the first render, true from then on; true at once for what is shown later.
 *
 * What is shown only now may need words the page was not written with. Deferred, React waits for them with the page as
 * it stands; at once, it would have to hide the whole page until they are there.
 */
export function useHydrated(): boolean {
  return useDeferredValue(useSyncExternalStore(never, yes, no));
}

const never = () => () => undefined;
const yes = () => true;
const no = () => false;
