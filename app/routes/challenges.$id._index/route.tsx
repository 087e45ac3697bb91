import { useLoaderData, type MetaFunction } from "@remix-run/react";
import * as CalendarPlus from "lucide-react/icons/calendar-plus";
import { notFound } from "#app/core/errors.ts";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { originOf } from "#app/features/challenges/arriving/challenge-origin.queries.server.ts";
import { OriginNote } from "#app/features/challenges/arriving/components/origin-note.tsx";
import { Acts } from "#app/features/challenges/overview/components/acts.tsx";
import { ChallengePage } from "#app/features/challenges/overview/components/challenge-page.tsx";
import { CommitmentCard, Facts } from "#app/features/challenges/overview/components/facts.tsx";
import { overviewOf } from "#app/features/challenges/overview/overview.queries.server.ts";
import { FileShelf } from "#app/features/files/components/file-shelf.tsx";
import { filesOf } from "#app/features/files/files.queries.server.ts";
import { FollowButton } from "#app/features/following/components/follow-button.tsx";
import { followState } from "#app/features/following/follow.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { look } from "#app/ui/button.tsx";
import { CopyLinkButton } from "#app/ui/copy-link-button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { translator } from "#app/words.server.ts";
import { Cover, Ending } from "./parts.tsx";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const head = await challengeHead(actor, params["id"] ?? "");
  const [overview, shelf, follow, origin] = await Promise.all([
    overviewOf(head.id),
    filesOf(head.id),
    followState(actor, { kind: "challenge", id: head.id }),
    originOf(head.id),
  ]);
  if (!overview) throw notFound("challenges.notFound");
  const files = shelf.files.filter(({ id }) => id !== overview.cover?.id);
  const title = head.title || translator(language)("challenges.untitled");
  return { title, head, overview, files, follow, origin };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What a challenge is about, what is to be won and until when. */
export default function ChallengeRoute() {
  const t = useT();
  const { title, head, overview, files, follow, origin } = useLoaderData<typeof loader>();
  const at = `/challenges/${head.id}`;
  // What is brought in may be told elsewhere alone.
  const hasText = [overview.cover, overview.brief, overview.description].some(Boolean);
  return (
    <ChallengePage
      head={head}
      current=""
      lead={
        overview.tagline && (
          <span lang={head.language} dir="auto">
            {overview.tagline}
          </span>
        )
      }
      actions={<Acts head={head} />}
    >
      <Ending state={head.state} ending={overview.ending} language={head.language} />
      <Columns
        asideLabel={t("overview.facts")}
        asideFirst
        aside={
          <>
            <Facts head={head} overview={overview} />
            <div className="flex flex-wrap gap-2">
              <FollowButton
                followed={{ kind: "challenge", id: head.id }}
                state={follow}
                name={title}
                at={at}
                size="small"
              />
              <CopyLinkButton
                path={at}
                label={t("overview.copyLink")}
                copiedLabel={t("overview.linkCopied")}
              />
              <a href={`${at}/calendar.ics`} className={look({ size: "small" })}>
                <Icon of={CalendarPlus} />
                {t("overview.calendar")}
              </a>
            </div>
            <CommitmentCard head={head} overview={overview} />
          </>
        }
      >
        <OriginNote origin={origin} />
        {hasText && (
          <div className="card mb-6 overflow-hidden">
            <Cover cover={overview.cover} language={head.language} />
            <div className="grid gap-4 p-5 sm:p-7">
              {overview.brief && (
                <p className="max-w-[65ch] text-lg font-semibold" lang={head.language} dir="auto">
                  {overview.brief}
                </p>
              )}
              <Prose safeHtml={overview.description} lang={head.language} />
            </div>
          </div>
        )}
        <FileShelf files={files} lang={head.language} />
      </Columns>
    </ChallengePage>
  );
}
