import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { answerHiding, hidingForm } from "#app/features/moderation/answer-forms.server.ts";
import { HidingPage } from "#app/features/moderation/components/hiding-form.tsx";
import { signedIn } from "#app/platform/route.server.ts";
import { keptUntilTaken } from "#app/ui/form/kept-until-taken.ts";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(
  async ({ actor, params: { id: ideaId = "", file: id = "" }, context: { language } }) => {
    const form = await hidingForm(actor, { kind: "file", id }, language);
    return { title: translator(language)("moderation.hideTitle"), id, ideaId, ...form };
  },
);

export const action = signedIn(
  ({ actor, params: { id: ideaId = "", file: id = "" }, request }) =>
    answerHiding({ actor, request }, { kind: "file", id }, `/ideas/${ideaId}`),
  { holdsText: true },
);

export const clientAction = keptUntilTaken((address) => address);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Hiding a file of an idea; of a hidden one, the way to why. */
export default function Hiding() {
  const { id, ideaId, said, lang, reasons } = useLoaderData<typeof loader>();
  return (
    <HidingPage
      to={`/ideas/${ideaId}/files/${id}/hiding`}
      back={`/ideas/${ideaId}`}
      said={said}
      lang={lang}
      reasons={reasons}
      refused={useActionData<typeof action>()}
    />
  );
}
