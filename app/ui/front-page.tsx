/** The page before one is inside: what this place is on one side, the way in on the other. */
import type { ReactNode } from "react";

import { Icon, type IconModule } from "./icon.tsx";

export interface FrontPoint {
  icon: IconModule;
  text: string;
}

export interface FrontPageProps {
  /** Whose place it is. */
  name: string;
  /** One sentence on what it is for. */
  lead: string;
  /** What one can do here; left out where the screen is small. */
  points: readonly FrontPoint[];
  /** Heading and form. */
  children: ReactNode;
}

/** Side by side from 1024 px on, one under the other below. */
export function FrontPage({ name, lead, points, children }: FrontPageProps) {
  return (
    <div className="mx-auto grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[minmax(0,4fr)_minmax(0,5fr)] lg:gap-14">
      <div className="front relative isolate overflow-hidden rounded-lg p-6 forced-colors:border sm:p-9 lg:min-h-136 lg:self-start lg:tall:sticky lg:tall:top-[calc(var(--bar-height)+2rem)]">
        <Waves />
        <p className="text-xl leading-tight font-bold sm:text-2xl">{name}</p>
        <p className="mt-3 max-w-[40ch] sm:text-lg">{lead}</p>
        <ul className="mt-8 hidden gap-4 sm:grid">
          {points.map(({ icon, text }) => (
            <li key={text} className="flex items-center gap-3.5">
              <span className="grid size-10 shrink-0 place-items-center rounded-full bg-current/15 text-lg">
                <Icon of={icon} />
              </span>
              {text}
            </li>
          ))}
        </ul>
      </div>
      <div className="lg:py-4">{children}</div>
    </div>
  );
}

// The mark's swell, as wide as the panel and under its words.
function Waves() {
  return (
    <svg
      viewBox="0 0 400 120"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="absolute inset-x-0 bottom-0 -z-1 h-1/3 w-full fill-current opacity-15 forced-colors:hidden rtl:-scale-x-100"
    >
      <path d="M0 84C70 84 90 20 170 20s120 64 230 64v36H0z" opacity=".5" />
      <path d="M0 100c90 0 120-52 200-52s110 52 200 52v20H0z" opacity=".6" />
      <path d="M0 112c110 0 140-36 220-36s100 36 180 36v8H0z" />
    </svg>
  );
}
