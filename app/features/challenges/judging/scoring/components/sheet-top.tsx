import { useSearchParams } from "@remix-run/react";
import { Banner } from "#app/ui/banner.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import type { sheetPage } from "../sheet.queries.server.ts";

interface SheetTopProps {
  readonly page: Pick<
    Awaited<ReturnType<typeof sheetPage>>,
    "alias" | "challenge" | "phase" | "place" | "previous" | "next" | "canTalk" | "isOver"
  >;
  readonly at: string;
  /** Whether the marks cannot be changed any more. */
  readonly isClosed: boolean;
}

/** Which entry it is, of how many, with the ways to the others, to the other judges, and aside. */
export function SheetTop({ page, at, isClosed }: SheetTopProps) {
  const t = useT();
  const [query] = useSearchParams();
  const { alias, challenge, phase, place, previous, next, canTalk, isOver } = page;
  const list = `/judging/${phase.id}`;
  return (
    <>
      <PageHeader
        title={t("scoring.entry", { alias })}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[
              { to: "/judging", label: t("scoring.title") },
              { to: list, label: challenge.title },
            ]}
          />
        }
        meta={
          <>
            <span>{t("scoring.place", { ...place })}</span>
            {previous && (
              <TextLink to={`${list}/${previous}`} rel="prev">
                {t("scoring.previous")}
              </TextLink>
            )}
            {next && (
              <TextLink to={`${list}/${next}`} rel="next">
                {t("scoring.next")}
              </TextLink>
            )}
            {!isOver && <TextLink to={`${at}/recusal`}>{t("scoring.stepAside")}</TextLink>}
          </>
        }
        actions={
          canTalk && <ButtonLink to={`${at}/deliberation`}>{t("scoring.others")}</ButtonLink>
        }
      />
      {isClosed && !isOver && (
        <div className="mb-6">
          <Banner tone="success">{t("scoring.isCompleted")}</Banner>
        </div>
      )}
      {!isClosed && query.has("saved") && (
        <div className="mb-6">
          <Banner tone="success" announce="polite">
            {t("scoring.saved")}
          </Banner>
        </div>
      )}
    </>
  );
}
