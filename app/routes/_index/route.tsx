import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { readSections } from "./sections.server.ts";
import { SectionColumns } from "./sections.tsx";

export const loader = signedIn(async (visit) => ({
  title: translator(visit.context.language)("home.title"),
  sections: await readSections(visit),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** My page: what concerns one, in the time it takes to wait for a lift. */
export default function MyPage() {
  const t = useT();
  const { sections } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t("home.title")} />
      <SectionColumns sections={sections} />
    </>
  );
}
