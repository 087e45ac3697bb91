import { Form } from "@remix-run/react";
import { Avatar } from "#app/ui/avatar.tsx";
import { Card } from "#app/ui/card.tsx";
import { useT } from "#app/ui/language/language.tsx";

interface Offer {
  readonly id: string;
  readonly name: string;
  readonly line: string;
}

/** The people a demonstration lets everybody be, each one click away. */
export function DemoDoor({ offers, to }: { offers: readonly Offer[]; to: string }) {
  const t = useT();
  return (
    <Card as="section" aria-labelledby="demo-door" className="mb-6">
      <h2 id="demo-door" className="mb-1 text-lg">
        {t("people.demoTitle")}
      </h2>
      <p className="mb-4 text-sm text-ink-muted">{t("people.demoExplained")}</p>
      <Form method="post" action="/demo/sign-in">
        <input type="hidden" name="to" value={to} />
        <ul className="grid gap-2 sm:grid-cols-2">
          {offers.map((offer) => (
            <li key={offer.id}>
              <OfferButton offer={offer} />
            </li>
          ))}
        </ul>
      </Form>
    </Card>
  );
}

function OfferButton({ offer: { id, name, line } }: { offer: Offer }) {
  return (
    <button
      type="submit"
      name="personId"
      value={id}
      className="flex size-full min-h-11 items-start gap-3 rounded-md border border-line bg-surface p-3 text-start transition-[border-color,background-color,scale] hover:border-accent hover:bg-accent-soft active:scale-[0.98]"
    >
      <Avatar name={name} />
      <span className="min-w-0">
        <span className="block leading-snug font-semibold">{name}</span>
        <span className="block text-sm text-ink-muted">{line}</span>
      </span>
    </button>
  );
}
