import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { isEditable } from "#app/features/challenges/challenge.ts";
import { ChallengePreview } from "#app/features/challenges/authoring/components/challenge-preview.tsx";
import { previewOf } from "#app/features/challenges/authoring/preview.queries.server.ts";
import { FileShelf } from "#app/features/files/components/file-shelf.tsx";
import { filesOf } from "#app/features/files/files.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const preview = await previewOf(actor, params["id"] ?? "");
  const { files } = await filesOf(preview.head.id);
  const t = translator(language);
  const name = preview.head.title || t("challenges.untitled");
  return {
    title: t("authoring.previewTitle", { name }),
    name,
    preview,
    cover: files.find(({ id }) => id === preview.coverId) ?? null,
    attachments: files.filter(({ id }) => id !== preview.coverId),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A challenge as staff will see it, before they do. */
export default function PreviewOfChallenge() {
  const t = useT();
  const { name, preview, cover, attachments } = useLoaderData<typeof loader>();
  const { head, lacks, written } = preview;
  const lang = written.general.language;
  return (
    <div className="max-w-4xl">
      <PageHeader title={name} lang={head.title ? lang : undefined} />
      <Stack gap="loose">
        <Banner
          title={t("authoring.previewNote")}
          actions={
            isEditable(head.state) ? (
              <ButtonLink to={`/challenges/${head.id}/edit/review`} size="small">
                {t("authoring.backToWriting")}
              </ButtonLink>
            ) : (
              <ButtonLink to={`/challenges/${head.id}/state`} size="small">
                {t("states.tab")}
              </ButtonLink>
            )
          }
        >
          {lacks.length > 0 && t("authoring.stillMissing", { count: lacks.length })}
        </Banner>
        <ChallengePreview
          preview={preview}
          cover={cover}
          attachments={<FileShelf files={attachments} lang={lang} />}
        />
      </Stack>
    </div>
  );
}
