import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { nameIn } from "#app/features/ideas/category.ts";
import { ReasonForm } from "#app/features/moderation/ruling/reason-form.tsx";
import { managedReason } from "#app/features/moderation/ruling/ruling.queries.server.ts";
import { reasonFieldOf, reasonSchema } from "#app/features/moderation/ruling/ruling.schema.ts";
import { changeReason } from "#app/features/moderation/ruling/save-reason.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { name } = await managedReason(actor, id);
  return { title: nameIn(name, language).text, name };
});

export const action = signedIn(
  ({ actor, request, params: { id = "" } }) =>
    answerForm({
      request,
      schema: reasonSchema,
      fieldOf: reasonFieldOf,
      work: async (name) => {
        await changeReason(actor, { id, name });
        return redirect("/admin/moderation");
      },
    }),
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What one reason says. */
export default function ReasonPage() {
  const { title, name } = useLoaderData<typeof loader>();
  const standing = { en: name.en ?? "", fr: name.fr ?? "" };
  return <ReasonForm title={title} standing={standing} refused={useActionData<typeof action>()} />;
}
