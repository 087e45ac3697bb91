import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { Editions } from "#app/features/discussion/components/editions.tsx";
import { noteEditions, readableNote } from "#app/features/discussion/notes/note.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const { id, url, source } = await readableNote(actor, params["id"] ?? "");
  return {
    title: translator(language)("notes.history"),
    back: url,
    editions: await noteEditions(id, source),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What a note says and said before each of its edits. */
export default function NoteHistory() {
  const t = useT();
  const { title, back, editions } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHeader title={title} />
      <Stack>
        <p>
          <TextLink to={back}>{t("notes.back")}</TextLink>
        </p>
        <Editions editions={editions} />
      </Stack>
    </div>
  );
}
