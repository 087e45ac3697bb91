/**
 * Parts of one page of which one is seen at a time. Without JavaScript the tabs are links and the address says
 * which part is shown; with it they are tabs. Views that have an address of their own belong into TabsNav.
 */
import {
  useEffect,
  useId,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from "react";

import { classNames } from "./class-names.ts";
import { useHydrated } from "./hydrated.ts";

export interface TabPart {
  /** Unique on the page; also the place in its address. */
  id: string;
  label: string;
  /** Small figure after the label. */
  count?: ReactNode;
  children: ReactNode;
}

/** Arrow keys move along the tabs as they are seen, Home and End to the ends; Tab goes into the part. */
export function Tabs({ label, parts }: { label: string; parts: readonly TabPart[] }) {
  const [chosen, setChosen] = useState(parts[0]?.id ?? "");
  const live = useHydrated();
  const prefix = useId();
  useEffect(() => {
    const pointedAt = parts.find(({ id }) => `#${id}` === window.location.hash);
    if (pointedAt) setChosen(pointedAt.id);
    // Only where the page begins: from then on the tabs decide.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <div className={live ? undefined : "tabs-still"}>
      <div
        role={live ? "tablist" : undefined}
        aria-label={live ? label : undefined}
        className="mb-5 flex overflow-x-auto overflow-y-hidden border-b border-line"
      >
        {parts.map((part) => (
          <TabLink
            key={part.id}
            part={part}
            id={`${prefix}${part.id}`}
            chosen={part.id === chosen}
            live={live}
            onChoose={setChosen}
          />
        ))}
      </div>
      {parts.map((part) => (
        <section
          key={part.id}
          id={part.id}
          role={live ? "tabpanel" : undefined}
          aria-labelledby={`${prefix}${part.id}`}
          hidden={live && part.id !== chosen}
          // A part without anything to press still has to be reached, to be read and scrolled.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={live ? 0 : undefined}
          className="tab-part rounded-md"
        >
          {part.children}
        </section>
      ))}
    </div>
  );
}

interface TabLinkProps {
  part: TabPart;
  id: string;
  chosen: boolean;
  live: boolean;
  onChoose: (id: string) => void;
}

function TabLink({ part, id, chosen, live, onChoose }: TabLinkProps) {
  const choose = (event: MouseEvent) => {
    event.preventDefault();
    onChoose(part.id);
  };
  const tab = {
    role: "tab",
    "aria-selected": chosen,
    "aria-controls": part.id,
    tabIndex: chosen ? 0 : -1,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      moveAlong(event, part.id, onChoose);
    },
  };
  return (
    <a
      href={`#${part.id}`}
      id={id}
      data-tab={part.id}
      onClick={choose}
      {...(live && tab)}
      className={classNames(
        "flex min-h-11 shrink-0 items-center gap-2 border-b-3 px-3 font-semibold whitespace-nowrap no-underline transition-colors select-none focus-visible:-outline-offset-3 sm:px-4",
        chosen
          ? "border-accent text-accent-ink"
          : "border-transparent text-ink-muted forced-colors:border-[Canvas] hover:border-line-strong hover:text-ink",
      )}
    >
      {part.label}
      {part.count !== undefined && (
        <span className="rounded-full bg-sunken px-2 text-xs text-ink-muted">{part.count}</span>
      )}
    </a>
  );
}

function moveAlong(event: KeyboardEvent<HTMLElement>, id: string, onChoose: (id: string) => void) {
  const { key, currentTarget } = event;
  if (key === " ") {
    event.preventDefault();
    onChoose(id);
    return;
  }
  const tabs = [
    ...(currentTarget.parentElement?.querySelectorAll<HTMLElement>("[data-tab]") ?? []),
  ];
  const forwards = getComputedStyle(currentTarget).direction === "rtl" ? -1 : 1;
  const at = tabs.indexOf(currentTarget);
  const to: Partial<Record<string, number>> = {
    ArrowRight: at + forwards,
    ArrowLeft: at - forwards,
    Home: 0,
    End: -1,
  };
  const next = to[key] === undefined ? undefined : tabs.at(to[key] % tabs.length);
  if (!next) return;
  event.preventDefault();
  next.focus();
  onChoose(next.dataset["tab"] ?? id);
}
