import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { EntryTop } from "#app/features/challenges/entering/components/entry-top.tsx";
import { receiptsOf } from "#app/features/challenges/entering/receipt.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { entry, receipts } = await receiptsOf(actor, id);
  const { challenge, title, state } = entry;
  return {
    title: translator(language)("entering.receipt"),
    entry: { id, title, state },
    challenge: { id: challenge.id, title: challenge.title },
    receipts,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What somebody can show of having submitted: each time with its number, moment and digest. */
export default function ReceiptPage() {
  const t = useT();
  const { title, entry, challenge, receipts } = useLoaderData<typeof loader>();
  const [latest, ...earlier] = receipts;
  return (
    <div className="max-w-3xl">
      <EntryTop
        title={title}
        challenge={challenge}
        entry={entry}
        lead={t("entering.receiptLead")}
      />
      <Stack gap="loose">
        {!latest && (
          <EmptyState title={t("entering.receiptNone")}>
            <p>{t("entering.receiptNoneText")}</p>
          </EmptyState>
        )}
        {latest && entry.state === "submitted" && (
          <Banner tone="success">{t("entering.receiptStands")}</Banner>
        )}
        {latest && <Receipt receipt={latest} />}
        {earlier.length > 0 && (
          <section aria-labelledby="earlier" className="grid gap-3">
            <h2 id="earlier" className="text-lg">
              {t("entering.receiptEarlier")}
            </h2>
            {earlier.map((receipt) => (
              <Receipt key={receipt.number} receipt={receipt} />
            ))}
          </section>
        )}
        <div>
          <ButtonLink to={`/submissions/${entry.id}`}>{t("entering.toEntry")}</ButtonLink>
        </div>
      </Stack>
    </div>
  );
}

type Shown = Awaited<ReturnType<typeof receiptsOf>>["receipts"][number];

function Receipt({
  receipt: { number, at, by, digest, termsVersion, isLate },
}: {
  receipt: Shown;
}) {
  const t = useT();
  const times = useTimes();
  const lines = [
    [t("entering.receiptNumber"), number],
    [t("entering.receiptAt"), times(at).absolute],
    [t("entering.receiptBy"), by],
    [t("entering.receiptTerms"), String(termsVersion)],
    [t("entering.receiptDigest"), digest],
  ] as const;
  return (
    <dl className="card card-padded grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_minmax(0,1fr)]">
      {lines.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-ink-muted">{label}</dt>
          <dd className="min-w-0 font-semibold break-all">{value}</dd>
        </div>
      ))}
      {isLate && <dd className="sm:col-span-2">{t("entering.receiptLate")}</dd>}
    </dl>
  );
}
