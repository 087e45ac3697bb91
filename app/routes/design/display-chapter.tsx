import * as Check from "lucide-react/icons/circle-check";
import * as Flask from "lucide-react/icons/flask-conical";
import * as Message from "lucide-react/icons/message-square";
import * as Pen from "lucide-react/icons/pen-line";
import * as Flag from "lucide-react/icons/flag";
import * as Cross from "lucide-react/icons/x";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Sparkline } from "#app/ui/chart/sparkline.tsx";
import { AnnouncementBar, AnnouncementCard } from "#app/ui/display/announcement.tsx";
import { ProgressBar } from "#app/ui/display/progress-bar.tsx";
import {
  SkeletonAvatar,
  SkeletonCard,
  SkeletonLine,
  Skeletons,
  SkeletonTable,
} from "#app/ui/display/skeleton.tsx";
import { StatTile } from "#app/ui/display/stat-tile.tsx";
import { Steps } from "#app/ui/display/steps.tsx";
import { Timeline, type TimelineEvent } from "#app/ui/display/timeline.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Time } from "#app/ui/time.tsx";
import { Specimen, State } from "./specimen.tsx";

/** What shows something: figures, happenings, messages, progress and what is on its way. */
export function DisplayChapter() {
  return (
    <>
      <Timelines />
      <Tiles />
      <Announcements />
      <Progress />
      <Outlines />
    </>
  );
}

const day = (at: string, text: string) => (
  <Time at={at} text={text} title={`${text} 2026, 09:30`} />
);

const events: readonly TimelineEvent[] = [
  {
    id: "posted",
    what: "Posted",
    who: "Amina Okonkwo",
    when: day("2026-02-03T09:30:00Z", "3 February"),
    icon: Pen,
  },
  {
    id: "answered",
    what: "First answer",
    who: "Henrik Solberg, Roads and Public Works",
    when: day("2026-02-11T09:30:00Z", "11 February"),
    why: "We tried gravel in 2019 and it blocked the drains. What you describe is different enough to look at again; the workshop will measure it in March.",
    icon: Message,
  },
  {
    id: "accepted",
    what: "Accepted",
    who: "Henrik Solberg",
    when: day("2026-03-30T09:30:00Z", "30 March"),
    icon: Check,
  },
  {
    id: "pilot",
    what: "Being tried out at two depots",
    who: "Northern workshop",
    when: "since 12 May",
    icon: Flask,
    state: "current",
  },
  {
    id: "done",
    what: "Decision on all depots",
    when: "due 30 September",
    icon: Flag,
    state: "coming",
  },
];

function Timelines() {
  return (
    <Specimen name="Timeline" use="Who did what, when and why; where it stands; what comes next.">
      <State name="In full, and compact">
        <div className="grid gap-8 lg:grid-cols-[2fr_1fr]">
          <Timeline label="History of “Gravel on the depot ramps”" events={events} />
          <Timeline compact label="The same in short" events={events} />
        </div>
      </State>
    </Specimen>
  );
}

function Tiles() {
  return (
    <Specimen
      name="Stat tile"
      use="A figure, what it is set against, and the way to what is behind it."
    >
      <State name="Rising, falling, held back, nothing known, long words">
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          <StatTile
            label="Ideas posted"
            figure={1_304}
            to="/ideas"
            trend={{ direction: "rising", words: "112 more than in the year before", isGood: true }}
            spark={
              <Sparkline values={[12, 14, 13, 18, 22, 26, 31]} label="Rose from 12 to 31 a week" />
            }
          />
          <StatTile
            label="First answers within the promise"
            figure={0.905}
            format="percent"
            trend={{ direction: "falling", words: "1.5 points less than in May", isGood: false }}
            comparison="Target: 95%"
          />
          <StatTile
            label="Median time to a first answer"
            figure={6}
            unit="working days"
            trend={{ direction: "level", words: "As in the quarter before" }}
          />
          <StatTile label="People who voted, Weather Service" figure={{ fewerThan: 5 }} />
          <StatTile label="Pilots begun" figure={null} comparison="Counted from October on" />
          <StatTile
            label="Share of units in the Directorate for Digital Services, Records Management and the Reduction of Administrative Burden that answered"
            figure={0.12}
            format="percent"
            unit="of 450 units"
          />
        </div>
      </State>
    </Specimen>
  );
}

function Announcements() {
  const said = {
    author: "Eleni Papadaki",
    authorRole: "Director General",
    time: day("2026-06-01T09:30:00Z", "1 June"),
    dismiss: <Dismiss />,
  };
  return (
    <Specimen name="Announcement" use="A leader’s message to everybody, until one puts it away.">
      <State name="Card">
        <AnnouncementCard
          {...said}
          level={3}
          title="The ramps of every depot will be gravelled before winter"
          actions={
            <>
              <ButtonLink to="/ideas" variant="primary">
                Read the idea
              </ButtonLink>
              <ButtonLink to="/ideas">See what else was decided</ButtonLink>
            </>
          }
        >
          <p>
            Amina Okonkwo saw in February what we had overlooked for years, and the northern
            workshop measured it. Thank you both. Falls on the ramps went from eleven to one.
          </p>
        </AnnouncementCard>
      </State>
      <State name="Bar">
        <AnnouncementBar
          {...said}
          label="Announcement"
          title="The ramps of every depot will be gravelled before winter"
          actions={<TextLink to="/ideas">Read it</TextLink>}
        />
      </State>
    </Specimen>
  );
}

function Dismiss() {
  return (
    <Button
      type="button"
      variant="quiet"
      size="small"
      aria-label="Put this announcement away"
      icon={<Icon of={Cross} />}
    />
  );
}

function Progress() {
  return (
    <Specimen name="Progress and steps" use="How much is done; where one is in a long form.">
      <State name="Nothing yet, some, all">
        <div className="grid max-w-md gap-5">
          <ProgressBar label="Entries judged" value={0} max={7} words="None of 7" />
          <ProgressBar label="Entries judged" value={3} max={7} words="3 of 7" />
          <ProgressBar label="Entries judged" value={7} max={7} words="All 7" />
        </div>
      </State>
      <State name="Steps of a form">
        <Steps
          label="Steps"
          steps={[
            { label: "What it is about", state: "done", to: "/design#display" },
            { label: "Prizes", state: "done", to: "/design#display" },
            { label: "Timeline", state: "current" },
            { label: "Rules and terms of use", state: "coming" },
            { label: "Check", state: "coming" },
          ]}
        />
      </State>
    </Specimen>
  );
}

function Outlines() {
  return (
    <Specimen
      name="Skeleton"
      use="Stands where something is on its way, as large as what comes; appears within a tenth of a second."
    >
      <State name="Lines, card, avatar, table">
        <Skeletons>
          <div className="grid gap-6">
            <div>
              <SkeletonLine size="title" width="half" />
              <SkeletonLine />
              <SkeletonLine width="long" />
            </div>
            <div className="flex items-center gap-3">
              <SkeletonAvatar />
              <SkeletonLine width="short" />
            </div>
            <SkeletonCard />
            <SkeletonTable rows={3} />
          </div>
        </Skeletons>
      </State>
    </Specimen>
  );
}
