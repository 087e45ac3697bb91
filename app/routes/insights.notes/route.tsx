import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actingPolicy } from "#app/features/insights/acting/acting.policy.ts";
import { annotationSchema } from "#app/features/insights/acting/acting.schema.ts";
import { allAnnotations } from "#app/features/insights/acting/annotations/annotation.queries.server.ts";
import { AnnotationForm } from "#app/features/insights/acting/annotations/components/annotation-form.tsx";
import { AnnotationList } from "#app/features/insights/acting/annotations/components/annotation-list.tsx";
import { keepAnnotation } from "#app/features/insights/acting/annotations/keep-annotation.server.ts";
import { ActingTop } from "#app/features/insights/acting/components/acting-top.tsx";
import { todayHere } from "#app/features/insights/periods/today.queries.server.ts";
import { unitOptions } from "#app/features/people/components/unit-options.ts";
import { unitChoices } from "#app/features/people/unit-choices.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { SectionEmpty, TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, context: { language } }) => {
  authorize(actor, actingPolicy.annotate, undefined);
  const [annotations, today, units] = await Promise.all([
    allAnnotations(),
    todayHere(),
    unitChoices({ home: actor.unitId, chosen: null }),
  ]);
  const title = translator(language)("acting.annotationsTitle");
  return { title, id: newId(), annotations, today, units: unitOptions(units) };
});

export const action = signedIn(
  ({ actor, request }) =>
    answerForm({
      request,
      schema: annotationSchema,
      fieldOf: { "acting.annotationFar": "day" },
      work: async (wish) => {
        await keepAnnotation(actor, wish);
        return redirect("/insights/notes");
      },
    }),
  { holdsText: true },
);

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What is noted beside charts. */
export default function Annotations() {
  const t = useT();
  const { title, id, annotations, today, units } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const standing = { id, day: today, text: "", unitId: "", revision: 0 };
  return (
    <div className="grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-8">
      <div>
        <ActingTop
          title={title}
          lead={t("acting.annotationsLead")}
          current="/insights/notes"
          isLeader
        />
        <TitledSection id="new-annotation" title={t("acting.newAnnotation")}>
          <AnnotationForm key={id} standing={standing} units={units} refused={refused} />
        </TitledSection>
      </div>
      <TitledSection id="annotations" title={t("acting.annotationsKept")}>
        {annotations.length === 0 ? (
          <SectionEmpty>{t("acting.noAnnotations")}</SectionEmpty>
        ) : (
          <AnnotationList annotations={annotations} />
        )}
      </TitledSection>
    </div>
  );
}
