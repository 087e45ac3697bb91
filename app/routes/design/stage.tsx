import { useSearchParams } from "@remix-run/react";
import { useMemo, useState, type ReactNode } from "react";
import { SurroundingsContext } from "#app/ui/surroundings.ts";
import { directionFrom } from "./look.ts";

/** Keeps what opens over the page in the theme and the direction the page is looked at in. */
export function Stage({ children }: { children: ReactNode }) {
  const [search] = useSearchParams();
  const [container, setContainer] = useState<HTMLElement | null>(null);
  const direction = directionFrom(search.get("dir"));
  const surroundings = useMemo(() => ({ direction, container }), [direction, container]);
  return (
    <SurroundingsContext.Provider value={surroundings}>
      {children}
      <div ref={setContainer} />
    </SurroundingsContext.Provider>
  );
}
