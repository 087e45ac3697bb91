import * as Bell from "lucide-react/icons/bell";
import * as Bulb from "lucide-react/icons/lightbulb";
import * as Clock from "lucide-react/icons/clock";
import * as Inbox from "lucide-react/icons/inbox";
import * as Path from "lucide-react/icons/route";
import { Avatar } from "#app/ui/avatar.tsx";
import { Banner, type BannerTone } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Pill, type PillTone } from "#app/ui/pill.tsx";
import { ContrastTable } from "./contrast-table.tsx";
import { Specimen, State } from "./specimen.tsx";

const row = "flex flex-wrap items-center gap-3";

/** What everything else is made of. */
export function BasicsChapter() {
  return (
    <>
      <Type />
      <Specimen name="Colour" use="By meaning, never by hue; each pair holds in both schemes.">
        <State name="Pairs, and how they stand out">
          <ContrastTable />
        </State>
      </Specimen>
      <Shapes />
      <Pictures />
      <Pills />
      <Surfaces />
      <Messages />
    </>
  );
}

const sizes = [
  ["text-3xl", "Title of a page, wide screens"],
  ["text-2xl", "Title of a page"],
  ["text-xl", "Part of a page"],
  ["text-lg", "Heading of a surface, lead"],
  ["text-base", "Running text"],
  ["text-sm", "Facts, hints"],
  ["text-xs", "Captions, pills"],
  ["text-2xs", "Initials"],
] as const;

function Type() {
  return (
    <Specimen
      name="Type"
      use="Public Sans, one scale; every size in rem, so that it grows with the reader’s own."
    >
      <State name="Sizes">
        <ul className="grid gap-2">
          {sizes.map(([size, use]) => (
            <li key={size} className="flex flex-wrap items-baseline gap-x-4">
              <span className={size}>The counter opens at eight</span>
              <span className="text-sm text-ink-muted">
                {size}: {use}
              </span>
            </li>
          ))}
        </ul>
      </State>
      <State name="Weights">
        <p className={row}>
          <span>Text</span> <span className="font-medium">Value</span>{" "}
          <span className="font-semibold">Label, heading</span>{" "}
          <span className="font-mono">Code</span> <span className="tabular-nums">0123456789</span>
        </p>
      </State>
    </Specimen>
  );
}

const steps = ["w-1", "w-2", "w-3", "w-4", "w-6", "w-8", "w-10"] as const;

function Shapes() {
  const block = "grid h-16 w-32 place-items-center border border-line bg-surface text-sm";
  return (
    <Specimen
      name="Room, corners, height"
      use="A quarter of a rem is one step; higher things cast longer shadows."
    >
      <State name="Room: 1–2 in a line, 3–4 between what belongs together, 5–6 in surfaces, 8–10 between parts">
        <ul className="grid gap-1">
          {steps.map((step) => (
            <li key={step} className="flex items-center gap-3 text-sm">
              <span className={`h-3 rounded-sm bg-accent ${step}`} /> {step.slice(2)}
            </li>
          ))}
        </ul>
      </State>
      <State name="Corners">
        <div className={row}>
          <span className={`${block} rounded-sm`}>sm: marks</span>
          <span className={`${block} rounded-md`}>md: controls</span>
          <span className={`${block} rounded-lg`}>lg: surfaces</span>
          <span className={`${block} rounded-full`}>full: pills</span>
        </div>
      </State>
      <State name="Height">
        <div className="flex flex-wrap gap-6 rounded-lg bg-page p-6">
          <span className={`${block} rounded-lg shadow-card`}>card</span>
          <span className={`${block} rounded-lg shadow-raised`}>raised</span>
          <span className={`${block} rounded-lg bg-raised shadow-float`}>float</span>
        </div>
      </State>
    </Specimen>
  );
}

function Pictures() {
  return (
    <Specimen name="Icon and avatar" use="Decoration: the words beside them carry the meaning.">
      <State name="Icons follow the text’s size and colour">
        <p className={row}>
          {[Bulb, Inbox, Bell, Clock, Path].map((icon, position) => (
            <Icon key={position} of={icon} />
          ))}
          <span className="text-xl text-accent">
            <Icon of={Bulb} />
          </span>
        </p>
      </State>
      <State name="Avatars: small, medium, large; the ground stays the same for a name">
        <p className={row}>
          <Avatar name="Odile Exemple" size="small" />
          <Avatar name="Bram Voorbeeld" />
          <Avatar name="Noor" size="large" />
          <Avatar name="" />
        </p>
      </State>
    </Specimen>
  );
}

const pills: readonly PillTone[] = ["neutral", "accent", "info", "success", "warning", "danger"];

function Pills() {
  return (
    <Specimen
      name="Pill"
      use="A short word about something; its words say what its colour hints at."
    >
      <State name="Tones">
        <p className={row}>
          {pills.map((tone) => (
            <Pill key={tone} tone={tone}>
              {tone}
            </Pill>
          ))}
        </p>
      </State>
      <State name="With a dot, with an icon, too long for its place">
        <p className={row}>
          <Pill tone="accent" dot>
            Open
          </Pill>
          <Pill tone="warning" icon={<Icon of={Clock} />}>
            Due today
          </Pill>
          <span className="w-40">
            <Pill>A pill that has more to say than there is room for</Pill>
          </span>
        </p>
      </State>
    </Specimen>
  );
}

function Surfaces() {
  return (
    <Specimen
      name="Card, empty state, page header"
      use="A surface holds one thing. The header of this page is the page header."
    >
      <State name="Card; one that answers to the pointer as a whole">
        <div className="grid gap-4 rounded-lg bg-page p-4 sm:grid-cols-2">
          <Card>At rest</Card>
          <Card interactive>Point at me</Card>
        </div>
      </State>
      <State name="Empty: what this place is for and what to do">
        <EmptyState
          level={3}
          title="No letters yet"
          icon={<Icon of={Inbox} />}
          actions={<Button type="button">Write one</Button>}
        >
          <p>Letters to you will lie here.</p>
        </EmptyState>
      </State>
    </Specimen>
  );
}

const banners: readonly BannerTone[] = ["info", "success", "warning", "danger"];

function Messages() {
  return (
    <Specimen name="Banner" use="Stays until it no longer applies.">
      <State name="Tones">
        <div className="grid gap-3">
          {banners.map((tone) => (
            <Banner key={tone} tone={tone} title={`A title that says: ${tone}`}>
              One sentence on what it means and what to do.
            </Banner>
          ))}
          <Banner
            actions={
              <Button size="small" type="button">
                Load again
              </Button>
            }
          >
            Without a title, with something to do.
          </Banner>
        </div>
      </State>
    </Specimen>
  );
}
