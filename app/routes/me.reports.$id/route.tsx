import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { ownReport } from "#app/features/moderation/concerned.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => ({
  title: translator(language)("reporting.reportTitle"),
  report: await ownReport(actor, id, language),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What one has reported, and what came of it. */
export default function OwnReport() {
  const t = useT();
  const { title, report } = useLoaderData<typeof loader>();
  const { reason, words, at, outcome } = report;
  const says =
    outcome === null
      ? "reporting.reportWaits"
      : outcome === "dismissed"
        ? "reporting.reportDismissed"
        : "reporting.reportActed";
  return (
    <div className="grid max-w-2xl grid-cols-[minmax(0,1fr)] gap-6">
      <PageHeader
        title={title}
        lead={t("reporting.reportedOn", { when: useTimes()(at).absolute })}
      />
      <Banner tone={outcome === null ? "info" : "success"}>{t(says)}</Banner>
      <p className="font-semibold">{reason}</p>
      {words !== "" && (
        <TitledSection id="words" title={t("reporting.reportWords")}>
          <p dir="auto" className="break-words whitespace-pre-line">
            {words}
          </p>
        </TitledSection>
      )}
    </div>
  );
}
