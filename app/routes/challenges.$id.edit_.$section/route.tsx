import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { newId } from "#app/core/ids.ts";
import { actOf } from "#app/features/challenges/authoring/act-button.ts";
import { LackList } from "#app/features/challenges/authoring/components/lack-list.tsx";
import {
  pageWords,
  SectionNav,
} from "#app/features/challenges/authoring/components/section-nav.tsx";
import { withNewSponsor } from "#app/features/challenges/authoring/new-sponsor.ts";
import { afterAct } from "#app/features/challenges/authoring/rows.ts";
import { saveSection } from "#app/features/challenges/authoring/save-section.server.ts";
import { seenIn, sectionSchema } from "#app/features/challenges/authoring/section.schema.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import { organisation } from "#app/features/people/people.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";
import { Card } from "#app/ui/card.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";
import { pageAfter, pageIn, sectionIn } from "./page-in.ts";
import { SectionPage } from "./section-page.tsx";
import { useWritingTogether } from "./use-writing-together.ts";
import { wizardPageData } from "./wizard-page.server.ts";

export const loader = signedIn(async ({ actor, params, url, context: { language } }) => {
  const page = pageIn(params["section"]);
  const wizard = await wizardPageData(actor, params["id"] ?? "", page);
  const t = translator(language);
  const name = wizard.head.title || t("challenges.untitled");
  return {
    ...wizard,
    title: t("authoring.pageTitle", { section: t(pageWords[page]), name }),
    saved: url.searchParams.get("saved") ?? "",
  };
});

export const action = signedIn(
  async ({ actor, params, request }) => {
    const id = params["id"] ?? "";
    const section = sectionIn(params["section"]);
    const { do: wish = "save", ...sent } = await formFields(request);
    const fields = withNewSponsor(sent);
    const act = actOf(wish, fields, newId());
    // Nothing is saved yet: what was typed comes back with the row that was asked for.
    if (act) return data({ mistakes: {}, values: afterAct(fields, act) });
    const { timeZone } = await organisation();
    return answerForm({
      request,
      fields,
      schema: sectionSchema(section, timeZone),
      fieldOf: { "authoring.sponsorUnfit": "newSponsor", "authoring.personGone": "personId" },
      work: async (value) => {
        const revision = await saveSection(actor, id, { ...value, seen: seenIn(fields) });
        const after = wish === "next" ? pageAfter(section) : `${section}?saved=${revision}`;
        return redirect(`/challenges/${id}/edit/${after}`);
      },
    });
  },
  { holdsText: true },
);

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A challenge being written: one section after the other, in any order. */
export default function WriteChallenge() {
  const t = useT();
  const loaded = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { head, page, lacks, rows, changeable } = loaded;
  useWritingTogether(head);
  const own = lacks.filter(({ section }) => section === page);
  return (
    <>
      <ChallengeTop head={head} current={loaded.isPublic ? "/edit/resources" : "/edit/general"} />
      <Columns
        asideLabel={t("authoring.sections")}
        aside={
          <>
            <SectionNav
              challengeId={head.id}
              current={page}
              lacks={lacks}
              changeable={changeable}
            />
            {own.length > 0 && (
              <Card>
                <TitledSection id="missing-here" title={t("authoring.missingHere")}>
                  <LackList challengeId={head.id} lacks={own} rows={rows} />
                </TitledSection>
              </Card>
            )}
          </>
        }
      >
        <SectionPage key={`${page} ${loaded.saved}`} {...loaded} refused={refused} />
      </Columns>
    </>
  );
}
