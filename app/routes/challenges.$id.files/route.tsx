import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { writingOf } from "#app/features/challenges/authoring/wizard.queries.server.ts";
import { FilesPage } from "#app/features/files/components/files-page.tsx";
import { answerNewFile, filesPage } from "#app/features/files/files-page.server.ts";
import { takesPlace } from "#app/features/files/stored-file.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { files: all, ...page } = await filesPage(actor, { kind: "challenge", id });
  const { coverId } = await writingOf(actor, id);
  const t = translator(language);
  const title = page.name
    ? t("authoring.filesTitle", { title: page.name })
    : t("authoring.filesTitleUntitled");
  const files = all.filter((file) => file.id !== coverId);
  return { title, ...page, files, places: all.filter(takesPlace).length };
});

export const action = signedIn(({ actor, params: { id = "" }, request }) =>
  answerNewFile({ actor, request }, { kind: "challenge", id }, `/challenges/${id}/files`),
);

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What is attached to a challenge, for its sponsors; the cover picture has a page of its own. */
export default function FilesOfChallenge() {
  const t = useT();
  const { title, id, files, places, rules, fileId } = useLoaderData<typeof loader>();
  return (
    <FilesPage
      title={title}
      at={`/challenges/${id}/files`}
      files={files}
      places={places}
      rules={rules}
      fileId={fileId}
      refused={useActionData<typeof action>()}
      back={{ to: `/challenges/${id}/edit/resources`, label: t("authoring.backToWriting") }}
    />
  );
}
