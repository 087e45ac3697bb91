/** Tells whether the browser's JavaScript has taken over, for controls that are useless before. */
import { useSyncExternalStore } from "react";

/** False on the server and in the first render, true from then on. */
export function useHydrated(): boolean {
  return useSyncExternalStore(never, yes, no);
}

const never = () => () => undefined;
const yes = () => true;
const no = () => false;
