/** A challenge as staff will see it, on one page. */
import type { ReactNode } from "react";
import { wordedDay } from "#app/core/time.ts";
import { Card } from "#app/ui/card.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { typeWords } from "../../components/type-words.ts";
import type { Preview } from "../preview.queries.server.ts";
import { CoverPicture, type Cover } from "./cover-card.tsx";
import { JudgingPreview } from "./judging-preview.tsx";
import { PrizesPreview } from "./prizes-preview.tsx";
import { TimelinePreview } from "./timeline-preview.tsx";

interface ChallengePreviewProps {
  preview: Pick<Preview, "written" | "html" | "names">;
  cover: Cover | null;
  /** Shows what is attached. */
  attachments: ReactNode;
}

/** Everything that it says, in the order in which staff ask. */
export function ChallengePreview({ preview, cover, attachments }: ChallengePreviewProps) {
  const t = useT();
  const { written, html, names } = preview;
  const { general, eligibility, sponsors, commitment } = written;
  const lang = general.language;
  const language = useLanguage();
  return (
    <Stack gap="loose">
      {cover && <CoverPicture cover={cover} className="max-h-96 rounded-lg" />}
      <div className="grid gap-3" lang={lang}>
        {general.tagline && <p className="text-lg font-semibold">{general.tagline}</p>}
        {general.brief && <p className="max-w-[65ch]">{general.brief}</p>}
      </div>
      <div className="flex flex-wrap gap-2">
        {general.types.map((type) => (
          <Pill key={type}>{t(typeWords[type])}</Pill>
        ))}
      </div>
      <Prose safeHtml={html.description ?? ""} lang={lang} />
      <p>
        <span className="font-semibold">{t("authoring.sponsors")}:</span>{" "}
        {sponsors.map(({ personId }) => names[personId]).join(", ")}
      </p>
      <Part title={t("authoring.timeline")}>
        <TimelinePreview phases={written.phases} />
      </Part>
      <Part title={t("authoring.prizes")}>
        <PrizesPreview prizes={written.prizes} />
      </Part>
      <Part title={t("authoring.fieldEligibility")}>
        <Prose safeHtml={html.eligibility ?? ""} lang={lang} />
        {eligibility.rule.unitIds.length > 0 && (
          <p>
            <span className="font-semibold">{t("authoring.fieldUnits")}:</span>{" "}
            {eligibility.rule.unitIds.map((id) => names[id]).join(", ")}
          </p>
        )}
      </Part>
      <Part title={t("authoring.entering")}>
        <Prose safeHtml={html.entering ?? ""} lang={lang} />
        <ul className="list-disc ps-5" lang={lang}>
          {written.entering.questions.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </Part>
      <Part title={t("authoring.judging")}>
        <JudgingPreview judging={written.judging} phases={written.phases} lang={lang} />
      </Part>
      <Part title={t("authoring.fieldRules")}>
        <Prose safeHtml={html.rules ?? ""} lang={lang} />
      </Part>
      <Part title={t("authoring.fieldTerms")}>
        <Prose safeHtml={html.terms ?? ""} lang={lang} />
      </Part>
      {attachments}
      {(html.faq ?? []).length > 0 && (
        <Part title={t("authoring.questions")}>
          {html.faq?.map(({ id, question, answer }) => (
            <div key={id} className="grid gap-1">
              <Prose safeHtml={question} lang={lang} className="font-semibold" />
              <Prose safeHtml={answer} lang={lang} />
            </div>
          ))}
        </Part>
      )}
      <Part title={t("authoring.commitment")}>
        {commitment.personId !== null && (
          <p className="font-semibold">{names[commitment.personId]}</p>
        )}
        <Prose safeHtml={html.commitmentAction ?? ""} lang={lang} />
        {commitment.day && (
          <p>{t("authoring.byDay", { day: wordedDay(commitment.day, language) })}</p>
        )}
      </Part>
    </Stack>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card as="section" aria-label={title} className="grid gap-3">
      <h2 className="text-xl">{title}</h2>
      {children}
    </Card>
  );
}
