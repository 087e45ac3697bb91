import { redirect } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { Refusal } from "#app/core/errors.ts";
import { deleteNote } from "#app/features/discussion/notes/delete-note.server.ts";
import { readableNote } from "#app/features/discussion/notes/note.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { ConfirmForm } from "#app/ui/form/confirm-form.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const { own, url } = await readableNote(actor, params["id"] ?? "");
  if (!own) throw new Refusal("forbidden", "notes.refusedChange");
  return { title: translator(language)("notes.deleteTitle"), back: url };
});

export const action = signedIn(async ({ actor, params }) =>
  redirect(`${await deleteNote(actor, params["id"] ?? "")}/notes`),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Asks once before a note goes for good. */
export default function DeleteNote() {
  const t = useT();
  const { title, back } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHeader title={title} />
      <ConfirmForm
        label={t("notes.deleteConfirm")}
        back={{ to: back, label: t("discussion.cancel") }}
      >
        <Banner tone="warning">{t("notes.deleteWarning")}</Banner>
      </ConfirmForm>
    </div>
  );
}
