/** Short things under one another on one ground, parted by lines. */
import type { ReactNode } from "react";

import { Card } from "./card.tsx";

/** A bordered list; its children are `Row`s. */
export function RowList({ children }: { children: ReactNode }) {
  return (
    <Card padding="none">
      <ul className="divide-y divide-line">{children}</ul>
    </Card>
  );
}

/** One line or two of a RowList. */
export function Row({ children }: { children: ReactNode }) {
  return <li className="grid gap-1.5 px-4 py-3.5 sm:px-5">{children}</li>;
}
