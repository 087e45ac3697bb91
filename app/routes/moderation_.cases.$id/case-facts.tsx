import type { ReactNode } from "react";
import type { CasePage } from "#app/features/moderation/case.queries.server.ts";
import { ActLine } from "#app/features/moderation/components/act-line.tsx";
import { Said } from "#app/features/moderation/components/said.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { Time } from "#app/ui/time.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

interface CaseFactsProps {
  title: string;
  found: CasePage;
  /** What is to be read beside what it says now. */
  children?: ReactNode;
}

/** What a case is about, who has reported it and why, and what has been done before. */
export function CaseFacts({ title, found, children }: CaseFactsProps) {
  const t = useT();
  const { thing, about, reports, acts, appeal } = found;
  return (
    <>
      <PageHeader
        title={title}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[{ to: "/moderation", label: t("moderation.title") }]}
          />
        }
        meta={
          <>
            <span>{t("moderation.by", { name: about.by })}</span>
            {thing.isFile ? (
              <a href={thing.url} download className="quiet-link underline">
                {t("moderation.openFile")}
              </a>
            ) : (
              <TextLink to={thing.url}>{t("moderation.open")}</TextLink>
            )}
          </>
        }
      />
      <TitledSection id="now" title={t("moderation.saysNow")}>
        {thing.standing === "gone" ? (
          <p className="text-ink-muted">{t("moderation.gone")}</p>
        ) : (
          <Said text={thing.said} lang={about.language} />
        )}
      </TitledSection>
      {children}
      {appeal && <Appeal appeal={appeal} />}
      {reports.length > 0 && (
        <TitledSection id="reports" title={t("moderation.reports")}>
          <RowList>
            {reports.map((report) => (
              <Report key={report.id} report={report} now={thing.said} lang={about.language} />
            ))}
          </RowList>
        </TitledSection>
      )}
      <TitledSection id="history" title={t("moderation.history")}>
        {acts.length === 0 && <p className="text-ink-muted">{t("moderation.historyNone")}</p>}
        {acts.length > 0 && (
          <RowList>
            {acts.map((act) => (
              <ActLine key={act.id} act={act} />
            ))}
          </RowList>
        )}
      </TitledSection>
    </>
  );
}

interface ReportProps {
  report: CasePage["reports"][number];
  /** What the thing says now. */
  now: string;
  lang: string;
}

function Report({
  report: { reason, reporterId, reporter, words, said, at },
  now,
  lang,
}: ReportProps) {
  const t = useT();
  const { relative, absolute } = useTimes()(at);
  return (
    <Row>
      <p className="font-semibold">{reason}</p>
      {words !== "" && (
        <p dir="auto" className="break-words whitespace-pre-line">
          {words}
        </p>
      )}
      <p className="flex flex-wrap gap-x-3 text-sm text-ink-muted">
        <TextLink quiet to={`/people/${reporterId}`}>
          {t("moderation.reportedBy", { name: reporter })}
        </TextLink>
        <Time at={at} text={relative} title={absolute} />
      </p>
      {said === now ? (
        <p className="text-sm text-ink-muted">{t("moderation.saidSame")}</p>
      ) : (
        <div className="grid gap-1">
          <p className="text-sm font-semibold">{t("moderation.saidThen")}</p>
          <Said text={said} lang={lang} />
        </div>
      )}
    </Row>
  );
}

function Appeal({ appeal }: { appeal: NonNullable<CasePage["appeal"]> }) {
  const t = useT();
  const { text, filedAt, kind, by, reason, explanation, at } = appeal;
  const times = useTimes();
  return (
    <TitledSection id="appeal" title={t("moderation.appealTitle")}>
      <p dir="auto" className="break-words whitespace-pre-line">
        {text}
      </p>
      <p className="mb-4 text-sm text-ink-muted">{times(filedAt).absolute}</p>
      <h3 className="mb-2 text-base">{t("moderation.appealAgainst")}</h3>
      <RowList>
        <ActLine act={{ id: "against", kind, by, reason, explanation, at }} />
      </RowList>
    </TitledSection>
  );
}
