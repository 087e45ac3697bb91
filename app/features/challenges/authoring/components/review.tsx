import * as Check from "lucide-react/icons/check";
import type { ReactNode } from "react";
import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { sections, type Lack, type Section } from "../lack.ts";
import { LackList } from "./lack-list.tsx";
import { sectionWords, type RowNames } from "./lack-words.ts";

interface ReviewProps {
  challengeId: string;
  lacks: readonly Lack[];
  rows: RowNames;
  /** What is done once nothing is missing. */
  actions: ReactNode;
}

/** All sections, and everything that each still lacks. */
export function Review({ challengeId, lacks, rows, actions }: ReviewProps) {
  const t = useT();
  const buttons = (
    <>
      <ButtonLink to={`/challenges/${challengeId}/preview`}>{t("authoring.preview")}</ButtonLink>
      {actions}
    </>
  );
  return (
    <Stack>
      {lacks.length === 0 ? (
        <Banner tone="success" title={t("authoring.nothingMissing")} actions={buttons}>
          {t("authoring.nothingMissingText")}
        </Banner>
      ) : (
        <Banner title={t("authoring.stillMissing", { count: lacks.length })} actions={buttons}>
          {t("authoring.stillMissingText")}
        </Banner>
      )}
      {sections.map((section) => (
        <SectionReview
          key={section}
          challengeId={challengeId}
          section={section}
          lacks={lacks.filter((lack) => lack.section === section)}
          rows={rows}
        />
      ))}
    </Stack>
  );
}

interface SectionReviewProps extends Omit<ReviewProps, "actions"> {
  section: Section;
}

function SectionReview({ challengeId, section, lacks, rows }: SectionReviewProps) {
  const t = useT();
  const id = `review-${section}`;
  return (
    <Card as="section" aria-labelledby={id} className="grid gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id} className="text-lg">
          {t(sectionWords[section])}
        </h2>
        <TextLink to={`/challenges/${challengeId}/edit/${section}`}>
          {t("authoring.change")}
          <span className="sr-only"> {t(sectionWords[section])}</span>
        </TextLink>
      </div>
      {lacks.length === 0 ? (
        <p className="with-icon text-success-ink">
          <Icon of={Check} />
          {t("authoring.complete")}
        </p>
      ) : (
        <LackList challengeId={challengeId} lacks={lacks} rows={rows} />
      )}
    </Card>
  );
}
