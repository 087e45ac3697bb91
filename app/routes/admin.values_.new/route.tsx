import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { ValueForm } from "#app/features/recognition/kudos/components/value-form.tsx";
import { keepValue } from "#app/features/recognition/kudos/keep-value.server.ts";
import { kudosPolicy } from "#app/features/recognition/kudos/kudos.policy.ts";
import { valueFieldOf, valueSchema } from "#app/features/recognition/kudos/kudos.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(({ actor, context: { language } }) => {
  authorize(actor, kudosPolicy.keepValues, undefined);
  return Promise.resolve({ title: translator(language)("thanks.addValue"), id: newId() });
});

export const action = signedIn(
  ({ actor, request }) =>
    answerForm({
      request,
      schema: valueSchema,
      fieldOf: valueFieldOf,
      work: async ({ id, name }) => {
        await keepValue(actor, id ?? newId(), name);
        return redirect("/admin/values");
      },
    }),
  { holdsText: true },
);

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A new value. */
export default function NewValue() {
  const { title, id } = useLoaderData<typeof loader>();
  return <ValueForm title={title} standing={{ id }} refused={useActionData<typeof action>()} />;
}
