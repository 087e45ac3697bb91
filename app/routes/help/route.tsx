import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { organisation } from "#app/features/people/people.queries.server.ts";
import { anyone } from "#app/platform/route.server.ts";
import { writtenPage } from "#app/platform/written-page.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { WrittenPage } from "#app/ui/written-page.tsx";
import { texts } from "./help.server.ts";

export const loader = anyone(async ({ context: { language } }) => {
  const { name } = await organisation();
  return writtenPage(texts[language], { organisation: name, version: __APP_VERSION__ });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** How to do things, and what happens to ideas. */
export default function HelpPage() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  return <WrittenPage {...page} contentsLabel={t("ui.onThisPage")} />;
}
