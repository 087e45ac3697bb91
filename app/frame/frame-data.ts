import { useRouteLoaderData } from "@remix-run/react";
import { useEffect } from "react";
import type { RootData } from "./root-data.ts";

let lastLoaded: RootData | undefined;

/** The root's data; a page that could not be fetched takes them away, and then the last ones count. */
export function useFrameData(): RootData | undefined {
  const root = useRouteLoaderData<RootData>("root");
  useEffect(() => {
    if (root) lastLoaded = root;
  }, [root]);
  return root ?? lastLoaded;
}
