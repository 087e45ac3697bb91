import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { authorize } from "#app/core/policy.ts";
import { actingPolicy } from "#app/features/insights/acting/acting.policy.ts";
import { annotationSchema } from "#app/features/insights/acting/acting.schema.ts";
import { annotationById } from "#app/features/insights/acting/annotations/annotation.queries.server.ts";
import { AnnotationForm } from "#app/features/insights/acting/annotations/components/annotation-form.tsx";
import { keepAnnotation } from "#app/features/insights/acting/annotations/keep-annotation.server.ts";
import { unitOptions } from "#app/features/people/components/unit-options.ts";
import { unitChoices } from "#app/features/people/unit-choices.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  authorize(actor, actingPolicy.annotate, undefined);
  const annotation = await annotationById(id);
  const units = await unitChoices({ home: actor.unitId, chosen: annotation.unitId });
  const title = translator(language)("acting.changeAnnotationTitle");
  return { title, annotation, units: unitOptions(units) };
});

export const action = signedIn(
  ({ actor, request, params: { id = "" } }) =>
    answerForm({
      request,
      schema: annotationSchema,
      fieldOf: { "acting.annotationFar": "day" },
      work: async (wish) => {
        await keepAnnotation(actor, { ...wish, id });
        return redirect("/insights/notes");
      },
    }),
  { holdsText: true },
);

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** One annotation, to be changed. */
export default function AnnotationRoute() {
  const t = useT();
  const { title, annotation, units } = useLoaderData<typeof loader>();
  const { id, day, text, unitId, revision } = annotation;
  const standing = { id, day, text, unitId: unitId ?? "", revision };
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={title}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[{ to: "/insights/notes", label: t("acting.annotationsTitle") }]}
          />
        }
      />
      <AnnotationForm standing={standing} units={units} refused={useActionData<typeof action>()} />
    </div>
  );
}
