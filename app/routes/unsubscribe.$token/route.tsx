import { data } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { system } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { optIn, optOut } from "#app/features/mail/unsubscribe/opt-out.server.ts";
import {
  mailOptOuts,
  unsubscriberOf,
} from "#app/features/mail/unsubscribe/opt-out.queries.server.ts";
import { formFields, anyone } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { Choice, Stopped } from "./choice.tsx";

export const loader = anyone(async ({ params: { token = "" }, context: { language } }) => {
  const t = translator(language);
  const who = await unsubscriberOf(token);
  if (!who) return data({ title: t("unsubscribe.unknownTitle"), mails: null }, { status: 404 });
  const declined = await mailOptOuts(who.personId);
  const stopped = declined.includes("all") ? "all" : declined.includes(who.kind) ? "kind" : "none";
  return data({
    title: t("unsubscribe.title"),
    mails: { kind: t(`mail.kind_${who.kind}`), stopped } as const,
  });
});

/**
 * Stops mails, or wants them again. A mail program that does it for its reader (RFC 8058) sends
 * "List-Unsubscribe=One-Click" and follows no redirect: whatever is not asked for otherwise stops the mail's kind.
 */
export const action = anyone(async ({ request, params: { token = "" } }) => {
  const who = await unsubscriberOf(token);
  if (!who) throw notFound("unsubscribe.unknownText");
  const { personId, kind } = who;
  const { wish } = await formFields(request);
  if (wish === "again") {
    await optIn(system, { personId, what: kind });
    await optIn(system, { personId, what: "all" });
  } else await optOut(system, { personId, what: wish === "stop-all" ? "all" : kind });
  return null;
});

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Behind the link in a mail: asks before it stops anything, and works for whoever is not signed in. */
export default function UnsubscribePage() {
  const t = useT();
  const { title, mails } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-2xl">
      <PageHeader title={title} lead={mails === null && t("unsubscribe.unknownText")} />
      {mails !== null && mails.stopped === "none" && <Choice kind={mails.kind} />}
      {mails !== null && mails.stopped !== "none" && (
        <Stopped kind={mails.stopped === "all" ? null : mails.kind} />
      )}
    </div>
  );
}
