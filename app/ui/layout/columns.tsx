/** A main column with something beside it, one under the other where the screen is narrow. */
import type { ReactNode } from "react";

import { classNames } from "../class-names.ts";

export interface ColumnsProps {
  children: ReactNode;
  aside: ReactNode;
  /** Accessible name of what stands beside. */
  asideLabel: string;
  /** Where the aside goes on a narrow screen. */
  asideFirst?: boolean | undefined;
}

/** Two thirds and one third from 1280 px on, where what stands beside stays in sight. */
export function Columns({ children, aside, asideLabel, asideFirst = false }: ColumnsProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_19rem] xl:gap-8">
      <div className="min-w-0">{children}</div>
      <aside
        aria-label={asideLabel}
        className={classNames(
          "grid min-w-0 gap-4 xl:tall:sticky xl:tall:top-[calc(var(--bar-height)+1.5rem)]",
          asideFirst && "order-first xl:order-none",
        )}
      >
        {aside}
      </aside>
    </div>
  );
}
