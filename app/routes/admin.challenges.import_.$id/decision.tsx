import { Form } from "@remix-run/react";
import type { FeedReport } from "#app/features/challenges/arriving/report.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

interface Props {
  readonly feedId: string;
  readonly count: FeedReport["count"];
}

/** What would happen, in numbers, and the two ways on. */
export function Decision({ feedId, count }: Props) {
  const t = useT();
  const isIdle = count.new + count.changed === 0;
  return (
    <TitledSection id="outline" title={t("arriving.wouldTitle")}>
      <div className="grid gap-4">
        <ul className="flex flex-wrap gap-x-6 gap-y-1 text-lg">
          <li className="font-semibold">{t("arriving.wouldNew", { count: count.new })}</li>
          {count.changed > 0 && <li>{t("arriving.wouldChanged", { count: count.changed })}</li>}
          {count.same > 0 && <li>{t("arriving.wouldSame", { count: count.same })}</li>}
          {count.left > 0 && <li>{t("arriving.wouldLeft", { count: count.left })}</li>}
          {count.bad > 0 && (
            <li className="text-danger">{t("arriving.wouldBad", { count: count.bad })}</li>
          )}
        </ul>
        {isIdle && count.same > 0 && count.bad === 0 && count.left === 0 && (
          <Banner>{t("arriving.nothingToDo")}</Banner>
        )}
        <div className="flex flex-wrap gap-2">
          {!isIdle && (
            <Form method="post" action={`/admin/challenges/import/${feedId}/confirmation`}>
              <Submit variant="primary">
                {count.new > 0
                  ? t("arriving.confirm", { count: count.new })
                  : t("arriving.confirmChanged", { count: count.changed })}
              </Submit>
            </Form>
          )}
          <Form method="post" action={`/admin/challenges/import/${feedId}/discard`}>
            <Submit>{t("arriving.discard")}</Submit>
          </Form>
        </div>
      </div>
    </TitledSection>
  );
}
