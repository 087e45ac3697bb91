import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { ValueForm } from "#app/features/recognition/kudos/components/value-form.tsx";
import { keepValue } from "#app/features/recognition/kudos/keep-value.server.ts";
import { valueFieldOf, valueSchema } from "#app/features/recognition/kudos/kudos.schema.ts";
import { valueNameIn } from "#app/features/recognition/kudos/value-name.ts";
import { keptValue } from "#app/features/recognition/kudos/value.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { name } = await keptValue(actor, id);
  return { title: valueNameIn(name, language).text, name };
});

export const action = signedIn(
  async ({ actor, request, params: { id = "" } }) => {
    // Under an address that names none, nothing new comes to be.
    await keptValue(actor, id);
    return answerForm({
      request,
      schema: valueSchema,
      fieldOf: valueFieldOf,
      work: async ({ name }) => {
        await keepValue(actor, id, name);
        return redirect("/admin/values");
      },
    });
  },
  { holdsText: true },
);

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What one value is called. */
export default function ValuePage() {
  const { title, name } = useLoaderData<typeof loader>();
  const standing = { en: name.en ?? "", fr: name.fr ?? "" };
  return <ValueForm title={title} standing={standing} refused={useActionData<typeof action>()} />;
}
