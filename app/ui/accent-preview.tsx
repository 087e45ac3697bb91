/** What an accent does to buttons, links and marks, in the light and in the dark scheme side by side. */
import * as ChevronUp from "lucide-react/icons/chevron-up";
import type { CSSProperties } from "react";
import type { Hex } from "#app/core/colour.ts";
import { accentProperties } from "./accent.ts";
import { look } from "./button.tsx";
import { useHydrated } from "./hydrated.ts";
import { Icon } from "./icon.tsx";
import { Pill } from "./pill.tsx";

export interface AccentPreviewProps {
  /** Null for the product's own. */
  colour: Hex | null;
  /** Colours the same preview where there is no JavaScript; made for `.look-preview`. */
  sheet?: string | undefined;
  labels: {
    light: string;
    dark: string;
    button: string;
    secondary: string;
    link: string;
    pill: string;
    tab: string;
    votes: string;
  };
}

/** Follows `colour` at once; until the browser's JavaScript has taken over, the sheet does. */
export function AccentPreview({ colour, sheet, labels }: AccentPreviewProps) {
  const hydrated = useHydrated();
  // Custom properties are no part of React's list of what a style may hold.
  const style = hydrated ? (accentProperties(colour) as CSSProperties) : undefined;
  return (
    <div className="look-preview grid gap-4 sm:grid-cols-2" style={style}>
      {sheet && <link rel="stylesheet" href={sheet} />}
      {(["light", "dark"] as const).map((scheme) => (
        <figure
          key={scheme}
          data-theme={scheme}
          className="min-w-0 rounded-lg border border-line bg-page p-4 text-ink"
        >
          <figcaption className="mb-3 text-sm text-ink-muted">{labels[scheme]}</figcaption>
          <Samples labels={labels} />
        </figure>
      ))}
    </div>
  );
}

// Samples, so nothing of it can be pressed or followed.
function Samples({ labels }: Pick<AccentPreviewProps, "labels">) {
  return (
    <div className="card card-padded grid gap-4">
      <p className="border-b border-line">
        <span className="-mb-px inline-block border-b-3 border-accent py-2 font-semibold text-accent-ink">
          {labels.tab}
        </span>
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <span className="inline-flex min-h-11 items-center gap-1.5 rounded-md bg-accent px-3 font-semibold text-on-accent">
          <Icon of={ChevronUp} />
          {labels.votes}
        </span>
        <span className="text-accent underline underline-offset-[0.18em]">{labels.link}</span>
        <Pill tone="accent">{labels.pill}</Pill>
      </div>
      <div className="flex flex-wrap gap-2">
        <span className={look({ variant: "primary" })}>{labels.button}</span>
        <span className={look({ variant: "secondary" })}>{labels.secondary}</span>
      </div>
    </div>
  );
}
