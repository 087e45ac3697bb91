import { redirect } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { removeView } from "#app/features/insights/saved-views/keep-view.server.ts";
import { myView } from "#app/features/insights/saved-views/saved-view.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ConfirmForm } from "#app/ui/form/confirm-form.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { name } = await myView(actor, id);
  return { title: translator(language)("saved-views.removeTitle", { name }) };
});

export const action = signedIn(async ({ actor, params: { id = "" } }) => {
  await removeView(actor, id);
  return redirect("/insights/views");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Asks once before a saved view goes. */
export default function RemoveView() {
  const t = useT();
  const { title } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHeader title={title} lead={t("saved-views.removeText")} />
      <ConfirmForm
        label={t("saved-views.remove")}
        back={{ to: "/insights/views", label: t("saved-views.cancel") }}
      />
    </div>
  );
}
