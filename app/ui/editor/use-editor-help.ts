import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import type { Tool } from "./tools.ts";

type Help = typeof import("./editor-help.tsx");

/** What helps while one writes, fetched when the field is entered; a text can be written without it. */
export function useEditorHelp(
  frame: RefObject<HTMLElement>,
  field: RefObject<HTMLTextAreaElement>,
) {
  const [help, setHelp] = useState<Help | null>(null);
  const fetching = useRef<Promise<Help> | null>(null);
  const fetchHelp = useCallback(async () => {
    // What failed once some browsers never fetch again.
    if (!navigator.onLine) return;
    try {
      setHelp(await (fetching.current ??= import("./editor-help.tsx")));
    } catch {
      // Asked for again the next time.
      fetching.current = null;
    }
  }, []);
  useEffect(() => {
    const place = frame.current;
    const onFocus = () => void fetchHelp();
    const ifEntered = () => {
      if (place?.contains(document.activeElement)) onFocus();
    };
    // The page may have been slower than the person.
    ifEntered();
    place?.addEventListener("focusin", onFocus);
    window.addEventListener("online", ifEntered);
    return () => {
      place?.removeEventListener("focusin", onFocus);
      window.removeEventListener("online", ifEntered);
    };
  }, [frame, fetchHelp]);
  const use = useCallback(
    async (tool: Tool) => {
      await fetchHelp();
      const { applyTool } = (await fetching.current) ?? {};
      if (field.current) applyTool?.(field.current, tool);
    },
    [field, fetchHelp],
  );
  return { EditorHelp: help?.EditorHelp ?? null, use };
}
