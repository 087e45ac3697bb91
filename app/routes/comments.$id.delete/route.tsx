import { redirect } from "@remix-run/node";
import { Form, useLoaderData, useNavigation, type MetaFunction } from "@remix-run/react";
import { Refusal } from "#app/core/errors.ts";
import { commentForChange } from "#app/features/discussion/comment.queries.server.ts";
import { deleteComment } from "#app/features/discussion/delete-comment.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const comment = await commentForChange(actor, params["id"] ?? "");
  if (!comment.can.delete) throw new Refusal("forbidden", "discussion.refusedDelete");
  const back = `/ideas/${comment.subjectId}#comment-${comment.id}`;
  return { title: translator(language)("discussion.deleteTitle"), html: comment.html, back };
});

export const action = signedIn(async ({ actor, params }) => {
  const id = params["id"] ?? "";
  const subjectId = await deleteComment(actor, id);
  return redirect(`/ideas/${subjectId}#comments`);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Asks once before a comment goes for good. */
export default function DeleteComment() {
  const t = useT();
  const { html, back } = useLoaderData<typeof loader>();
  const pending = useNavigation().state === "submitting";
  return (
    <div className="max-w-3xl">
      <PageHeader title={t("discussion.deleteTitle")} />
      <Form method="post">
        <Stack>
          <Card>
            <Prose safeHtml={html} />
          </Card>
          <Banner tone="warning">{t("discussion.deleteWarning")}</Banner>
          <div className="flex flex-wrap gap-2">
            <Button variant="danger" pending={pending}>
              {t("discussion.deleteConfirm")}
            </Button>
            <ButtonLink to={back} variant="quiet">
              {t("discussion.cancel")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
