import { Form } from "@remix-run/react";
import type { FilePlan } from "#app/features/imports/importing/import-file.queries.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

/** What would happen, in numbers, and the two ways on. */
export function Decision({ fileId, plan }: { fileId: string; plan: FilePlan }) {
  const t = useT();
  const { outline, remarks } = plan;
  return (
    <TitledSection id="outline" title={t("importing.wouldTitle")}>
      <div className="grid gap-4">
        <ul className="flex flex-wrap gap-x-6 gap-y-1 text-lg">
          <li className="font-semibold">{t("importing.wouldNew", { count: outline.new })}</li>
          {outline.here > 0 && <li>{t("importing.wouldHere", { count: outline.here })}</li>}
          {outline.changed > 0 && (
            <li>{t("importing.wouldChanged", { count: outline.changed })}</li>
          )}
          {outline.left > 0 && <li>{t("importing.wouldLeft", { count: outline.left })}</li>}
          {outline.bad > 0 && (
            <li className="text-danger">{t("importing.wouldBad", { count: outline.bad })}</li>
          )}
        </ul>
        {remarks.map(({ key, values }) => (
          <Banner key={key}>{t(key, values)}</Banner>
        ))}
        <div className="flex flex-wrap gap-2">
          {outline.new > 0 && (
            <Form method="post" action={`/admin/imports/${fileId}/confirmation`}>
              <Submit variant="primary">{t("importing.confirm", { count: outline.new })}</Submit>
            </Form>
          )}
          <Form method="post" action={`/admin/imports/${fileId}/discard`}>
            <Submit>{t("importing.discard")}</Submit>
          </Form>
        </div>
      </div>
    </TitledSection>
  );
}
