import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { authorize } from "#app/core/policy.ts";
import { moderationPolicy } from "#app/features/moderation/moderation.policy.ts";
import { ReasonForm } from "#app/features/moderation/ruling/reason-form.tsx";
import { reasonFieldOf, reasonSchema } from "#app/features/moderation/ruling/ruling.schema.ts";
import { addReason } from "#app/features/moderation/ruling/save-reason.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(({ actor, context: { language } }) => {
  authorize(actor, moderationPolicy.configure, null);
  return Promise.resolve({ title: translator(language)("ruling.add") });
});

export const action = signedIn(
  ({ actor, request }) =>
    answerForm({
      request,
      schema: reasonSchema,
      fieldOf: reasonFieldOf,
      work: async (name) => {
        await addReason(actor, name);
        return redirect("/admin/moderation");
      },
    }),
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A new reason. */
export default function NewReason() {
  const { title } = useLoaderData<typeof loader>();
  return <ReasonForm title={title} refused={useActionData<typeof action>()} />;
}
