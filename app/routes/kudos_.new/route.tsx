import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { answerThanking } from "#app/features/recognition/kudos/answer-thanking.server.ts";
import { AboutWork } from "#app/features/recognition/kudos/components/about-work.tsx";
import { AllowanceLine } from "#app/features/recognition/kudos/components/allowance-line.tsx";
import { ThankingForm } from "#app/features/recognition/kudos/components/thanking-form.tsx";
import { readContribution } from "#app/features/recognition/kudos/contribution.ts";
import { thankable } from "#app/features/recognition/kudos/kudos-on.queries.server.ts";
import { kudosPolicy } from "#app/features/recognition/kudos/kudos.policy.ts";
import { allowanceOf } from "#app/features/recognition/kudos/my-kudos.queries.server.ts";
import { offeredValues } from "#app/features/recognition/kudos/value.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { SectionEmpty } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  authorize(actor, kudosPolicy.give, undefined);
  const [about, allowance, values] = await Promise.all([
    thankable(actor, readContribution(url.searchParams.get("on"))),
    allowanceOf(actor),
    offeredValues(language),
  ]);
  const title = translator(language)("thanks.give");
  return { title, about, allowance, values, id: newId(), isAdmin: actor.isAdmin };
});

export const action = signedIn(
  ({ actor, request, context: { language } }) => answerThanking(actor, request, language),
  { holdsText: true },
);

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Thanking a colleague for something they have done. */
export default function GiveKudos() {
  const t = useT();
  const { title, about, allowance, values, id, isAdmin } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const isPossible = about.people.length > 0 && values.length > 0;
  return (
    <div className="max-w-2xl">
      <PageHeader title={title} lead={t("thanks.giveLead")} />
      <Stack>
        <AboutWork about={about} />
        {isPossible && <AllowanceLine allowance={allowance} />}
        {about.people.length === 0 && <SectionEmpty>{t("thanks.nobodyToThank")}</SectionEmpty>}
        {values.length === 0 && (
          <SectionEmpty
            actions={
              isAdmin && (
                <ButtonLink to="/admin/values" size="small">
                  {t("thanks.keepValues")}
                </ButtonLink>
              )
            }
          >
            {t("thanks.noValues")}
          </SectionEmpty>
        )}
        {isPossible && <ThankingForm about={about} values={values} newId={id} refused={refused} />}
      </Stack>
    </div>
  );
}
