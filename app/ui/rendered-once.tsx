/** Rows that many readers see alike: rendered once on the server, kept as text, and written out again and again. */
import { createContext, useContext, type ReactElement } from "react";
import { ClockContext } from "./language/language.tsx";

/** Markup of an element that was rendered before under this key, or is now. */
export type KeepMarkup = (key: string, element: ReactElement) => string;

/** Provided by the server's entry; the browser, which renders a row once anyway, has none. */
export const KeptMarkupContext = createContext<KeepMarkup | null>(null);

export interface RenderedOnceProps {
  /** Everything the markup depends on, the reader's language aside. */
  by: string;
  className?: string | undefined;
  /** Takes nothing from above but words and clock: no router, no ids of React's. */
  children: ReactElement;
}

/** A list item. Hydration finds the same elements that it would have rendered itself. */
export function RenderedOnce({ by, className, children }: RenderedOnceProps) {
  const keep = useContext(KeptMarkupContext);
  const clock = useContext(ClockContext);
  if (!keep) return <li className={className}>{children}</li>;
  const row = <ClockContext.Provider value={clock}>{children}</ClockContext.Provider>;
  return <li className={className} dangerouslySetInnerHTML={{ __html: keep(by, row) }} />;
}
