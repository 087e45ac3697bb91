import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { askUndo } from "#app/features/imports/importing/ask-undo.server.ts";
import { importToUndo } from "#app/features/imports/importing/import-file.queries.server.ts";
import { undoSchema } from "#app/features/imports/importing/importing.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { ConfirmForm } from "#app/ui/form/confirm-form.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { name, ideas, kind, challenges } = await importToUndo(actor, id);
  return { title: translator(language)("importing.undoTitle", { name }), ideas, kind, challenges };
});

export const action = signedIn(({ actor, request, params: { id = "" } }) =>
  answerForm({
    request,
    schema: undoSchema,
    work: async ({ withContributions }) => {
      await askUndo(actor, { importId: id, withContributions });
      return redirect("/admin/imports");
    },
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Asks once more before an import goes. */
export default function UndoPage() {
  const t = useT();
  const { title, ideas, kind, challenges } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={title}
        lead={
          kind === "challenges"
            ? t("importing.undoLeadChallenges", { count: challenges })
            : t("importing.undoLead", { ideas })
        }
      />
      <ConfirmForm
        label={t("importing.undoConfirm")}
        back={{ to: "/admin/imports", label: t("importing.cancel") }}
        refused={refused}
      >
        {kind !== "challenges" && (
          <Checkbox
            name="withContributions"
            label={t("importing.undoContributions")}
            hint={t("importing.undoContributionsHint")}
          />
        )}
      </ConfirmForm>
    </div>
  );
}
