import { redirect } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { Refusal } from "#app/core/errors.ts";
import { standingComment } from "#app/features/discussion/comment.queries.server.ts";
import { deleteComment } from "#app/features/discussion/delete-comment.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Card } from "#app/ui/card.tsx";
import { ConfirmForm } from "#app/ui/form/confirm-form.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const comment = await standingComment(actor, params["id"] ?? "");
  if (!comment.can.delete) throw new Refusal("forbidden", "discussion.refusedDelete");
  const { html, url: back } = comment;
  return { title: translator(language)("discussion.deleteTitle"), html, back };
});

export const action = signedIn(async ({ actor, params }) => {
  return redirect(`${await deleteComment(actor, params["id"] ?? "")}#comments`);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Asks once before a comment goes for good. */
export default function DeleteComment() {
  const t = useT();
  const { html, back } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHeader title={t("discussion.deleteTitle")} />
      <ConfirmForm
        label={t("discussion.deleteConfirm")}
        back={{ to: back, label: t("discussion.cancel") }}
      >
        <Card>
          <Prose safeHtml={html} />
        </Card>
        <Banner tone="warning">{t("discussion.deleteWarning")}</Banner>
      </ConfirmForm>
    </div>
  );
}
