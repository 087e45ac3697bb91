import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { organisation } from "#app/features/people/people.queries.server.ts";
import { anyone } from "#app/platform/route.server.ts";
import { writtenPage } from "#app/platform/written-page.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { WrittenPage } from "#app/ui/written-page.tsx";
import { texts } from "./accessibility.server.ts";

export const loader = anyone(async ({ context: { language } }) => {
  const { name } = await organisation();
  return writtenPage(texts[language], { organisation: name, version: __APP_VERSION__ });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** How accessible the product is, and how to report what is not. */
export default function AccessibilityPage() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  return <WrittenPage {...page} contentsLabel={t("ui.onThisPage")} />;
}
