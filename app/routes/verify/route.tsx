import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { Refusal } from "#app/core/errors.ts";
import { Verification } from "#app/features/recognition/verifying/components/verification.tsx";
import { verifyGiven } from "#app/features/recognition/verifying/verify-given.server.ts";
import { beginVerifying } from "#app/features/recognition/verifying/verifying-pace.server.ts";
import {
  givenFieldOf,
  givenSchema,
  verifyingLimits,
} from "#app/features/recognition/verifying/verifying.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { anyone } from "#app/platform/route.server.ts";
import { formWithFile } from "#app/platform/upload.server.ts";
import { orUnreachable } from "#app/ui/form/or-unreachable.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { GivenForm } from "./given-form.tsx";

export const loader = anyone(({ url, context: { language } }) =>
  Promise.resolve({
    title: translator(language)("verifying.title"),
    link: (url.searchParams.get("link") ?? "").slice(0, verifyingLimits.link),
  }),
);

export const action = anyone(async ({ request, context: { actor, address, language } }) => {
  // Counted before the body is read; what was typed comes back all the same.
  const mayGoOn = beginVerifying(actor?.id ?? address);
  await mayGoOn.catch(() => undefined);
  const { fields, file } = await formWithFile(request, "file");
  return answerForm({
    request,
    fields,
    schema: givenSchema,
    fieldOf: givenFieldOf(file.length > 0),
    work: async (given) => {
      await mayGoOn;
      if (file.length > verifyingLimits.file) throw new Refusal("invalid", "verifying.fileLarge");
      const verified = await verifyGiven({ ...given, file }, { actor, language });
      return { verified, values: fields };
    },
  });
});

export const clientAction = orUnreachable;

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Whether a credential, ours or another's, is genuine. */
export default function VerifyPage() {
  const t = useT();
  const { link } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const verified = answer && "verified" in answer ? answer.verified : null;
  const refused = answer && "mistakes" in answer ? answer : undefined;
  return (
    <div className="max-w-3xl">
      <PageHeader title={t("verifying.title")} lead={t("verifying.lead")} />
      <Stack gap="loose">
        {verified && <Verification verified={verified} />}
        <GivenForm refused={refused} standing={answer?.values ?? { link }} />
        <p className="max-w-[70ch] text-sm text-ink-muted">{t("verifying.about")}</p>
      </Stack>
    </div>
  );
}
