import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { actionForPage } from "#app/features/insights/acting/actions/action-for-page.server.ts";
import { ActionView } from "#app/features/insights/acting/actions/components/action-view.tsx";
import { signedIn } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const page = await actionForPage(actor, id, { t: translator(language), language });
  return { title: page.title, page };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What a unit was asked to do about a figure, live. */
export default function ActionRoute() {
  return <ActionView page={useLoaderData<typeof loader>().page} />;
}
