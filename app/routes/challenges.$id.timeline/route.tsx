import { useLoaderData, type MetaFunction } from "@remix-run/react";
import * as CalendarPlus from "lucide-react/icons/calendar-plus";
import * as DoorOpen from "lucide-react/icons/door-open";
import * as Hourglass from "lucide-react/icons/hourglass";
import * as Vote from "lucide-react/icons/vote";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengePage } from "#app/features/challenges/overview/components/challenge-page.tsx";
import {
  timelineOf,
  type Stretch,
} from "#app/features/challenges/overview/timeline.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { look } from "#app/ui/button.tsx";
import { Timeline } from "#app/ui/display/timeline.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { LocalStretch } from "#app/ui/local-time.tsx";
import { SectionEmpty } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const head = await challengeHead(actor, params["id"] ?? "");
  const title = translator(language)("overview.timelineOf", { title: head.title });
  return { title, head, stretches: await timelineOf(head.id) };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** From when to when a challenge does what. */
export default function ChallengeTimeline() {
  const t = useT();
  const { head, stretches } = useLoaderData<typeof loader>();
  const events = stretches.map((stretch) => ({
    id: stretch.id,
    what: (
      <>
        <span lang={head.language} dir="auto">
          {stretch.name}
        </span>{" "}
        <span className="font-normal text-ink-muted">{t(kindWords[stretch.kind])}</span>
      </>
    ),
    when: <LocalStretch from={stretch.startsAt} to={stretch.endsAt} />,
    icon: icons[stretch.kind],
    state: stretch.state,
  }));
  return (
    <ChallengePage head={head} current="/timeline">
      {events.length === 0 ? (
        <SectionEmpty>{t("overview.noTimeline")}</SectionEmpty>
      ) : (
        <div className="max-w-3xl">
          <Timeline label={t("overview.timeline")} events={events} />
          <a href={`/challenges/${head.id}/calendar.ics`} className={look({ size: "small" })}>
            <Icon of={CalendarPlus} />
            {t("overview.calendar")}
          </a>
        </div>
      )}
    </ChallengePage>
  );
}

const kindWords = {
  submissions: "overview.takesSubmissions",
  other: "overview.takesNone",
  choice: "overview.peoplesChoice",
} as const satisfies Record<Stretch["kind"], string>;

const icons = { submissions: DoorOpen, other: Hourglass, choice: Vote };
