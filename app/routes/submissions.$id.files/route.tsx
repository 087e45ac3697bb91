import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { FilesPage } from "#app/features/files/components/files-page.tsx";
import { answerNewFile, filesPage } from "#app/features/files/files-page.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const page = await filesPage(actor, { kind: "submission", id });
  const t = translator(language);
  const title = page.name
    ? t("attaching.pageTitle", { title: page.name })
    : t("attaching.pageTitleUntitled");
  return { title, ...page };
});

export const action = signedIn(({ actor, params: { id = "" }, request }) =>
  answerNewFile({ actor, request }, { kind: "submission", id }, `/submissions/${id}/files`),
);

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The files of a submission, for people who may change them. */
export default function FilesOfSubmission() {
  const t = useT();
  const { title, id, back, files, rules, fileId } = useLoaderData<typeof loader>();
  return (
    <FilesPage
      title={title}
      at={`/submissions/${id}/files`}
      files={files}
      rules={rules}
      fileId={fileId}
      refused={useActionData<typeof action>()}
      back={{ to: back.to, label: t(back.published ? "attaching.back" : "attaching.backToDraft") }}
    />
  );
}
