import { Form } from "@remix-run/react";
import { wordedDay } from "#app/core/time.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import type { ListedAnnotation } from "../annotation.queries.server.ts";

/** What is noted beside charts, the latest day first. */
export function AnnotationList({
  annotations,
}: {
  readonly annotations: readonly ListedAnnotation[];
}) {
  const t = useT();
  const language = useLanguage();
  return (
    <RowList>
      {annotations.map(({ id, day, text, unitName, writtenBy }) => (
        <Row key={id}>
          <h3 className="text-base wrap-anywhere">{text}</h3>
          <p className="flex flex-wrap gap-x-3 text-sm text-ink-muted">
            <span>{wordedDay(day, language)}</span>
            <span>{unitName ?? t("acting.annotationEverywhere")}</span>
            <span>{t("acting.writtenBy", { name: writtenBy })}</span>
          </p>
          <div className="flex flex-wrap gap-2">
            <ButtonLink
              to={`/insights/notes/${id}`}
              size="small"
              variant="quiet"
              aria-label={t("acting.changeAnnotation", { text })}
            >
              {t("acting.change")}
            </ButtonLink>
            <Form method="post" action={`/insights/notes/${id}/removal`}>
              <Button
                size="small"
                variant="quiet"
                aria-label={t("acting.removeAnnotation", { text })}
              >
                {t("acting.remove")}
              </Button>
            </Form>
          </div>
        </Row>
      ))}
    </RowList>
  );
}
