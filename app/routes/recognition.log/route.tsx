import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { parseCursor } from "#app/core/page.ts";
import { unitOptions } from "#app/features/people/components/unit-options.ts";
import { unitChoices } from "#app/features/people/unit-choices.queries.server.ts";
import { publicRevision } from "#app/features/recognition/awarding/awarding-rooms.queries.server.ts";
import { LogTable } from "#app/features/recognition/awarding/components/log-table.tsx";
import { PublicFilterBar } from "#app/features/recognition/awarding/components/public-filter-bar.tsx";
import { RecognitionTop } from "#app/features/recognition/awarding/components/recognition-top.tsx";
import { useLiveWall } from "#app/features/recognition/awarding/components/use-live-recognition.ts";
import { countedFrom, publicFilterIn } from "#app/features/recognition/awarding/public-awards.ts";
import {
  announcedBadges,
  awardLog,
  quietAwards,
} from "#app/features/recognition/awarding/public-awards.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const filter = publicFilterIn(url.searchParams);
  const after = parseCursor(url.searchParams.get("after"));
  // Before what is shown: read after it, it could be ahead, and nothing would mend that.
  const revision = await publicRevision();
  const [lines, badges, units, quiet] = await Promise.all([
    awardLog({ filter, after, language }),
    announcedBadges(language),
    unitChoices({ home: actor.unitId, chosen: filter.unitId }),
    quietAwards(filter.period),
  ]);
  const title = translator(language)("awarding.log");
  return { title, revision, filter, lines, badges, units: unitOptions(units), quiet };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The public log: everything that was announced, by whom it was given, and what was revoked. */
export default function AwardLog() {
  const t = useT();
  const { title, revision, filter, lines, badges, units, quiet } = useLoaderData<typeof loader>();
  useLiveWall(revision);
  return (
    <>
      <RecognitionTop title={title} lead={t("awarding.logLead")} current="/recognition/log" />
      <PublicFilterBar filter={filter} badges={badges} units={units} />
      <LogTable lines={lines.rows} />
      <p className="mt-4 max-w-[65ch] text-sm text-ink-muted">
        {quiet === null
          ? t("awarding.quietFew", { count: countedFrom })
          : t("awarding.quietCount", { count: quiet })}
      </p>
      <Pagination next={lines.next} runs="time" />
    </>
  );
}
