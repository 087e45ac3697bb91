import { Form } from "@remix-run/react";
import * as Down from "lucide-react/icons/arrow-down";
import * as Up from "lucide-react/icons/arrow-up";
import type { ReactNode } from "react";
import { nameIn } from "#app/features/ideas/category.ts";
import type { Wording } from "#app/features/ideas/deciding/wording.ts";
import { Button } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pill } from "#app/ui/pill.tsx";

/** The reasons or replies of one stage in their order; archived ones last. */
export function WordingList({ wordings }: { wordings: readonly Wording[] }) {
  const open = wordings.filter(({ archived }) => !archived).map(({ id }) => id);
  return (
    <ul className="card divide-y divide-line">
      {wordings.map((wording) => (
        <WordingLine key={wording.id} wording={wording} open={open} />
      ))}
    </ul>
  );
}

interface WordingLineProps {
  wording: Wording;
  /** Ids of those that are offered, in order. */
  open: readonly string[];
}

function WordingLine({ wording: { id, name, archived }, open }: WordingLineProps) {
  const t = useT();
  const { text, language } = nameIn(name, useLanguage());
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5 sm:px-5">
      <span className="min-w-0 flex-1">
        <TextLink quiet to={`/admin/decisions/wordings/${id}`} lang={language}>
          {text}
        </TextLink>
        {archived && <Pill className="ms-2">{t("configuring.archived")}</Pill>}
      </span>
      {!archived && <Arrows id={id} name={text} open={open} />}
      <Form method="post" action={`/admin/decisions/wordings/${id}/archive`} preventScrollReset>
        <input type="hidden" name="archived" value={archived ? "no" : "yes"} />
        <Button
          size="small"
          aria-label={t(archived ? "configuring.restoreLabel" : "configuring.archiveLabel", {
            name: text,
          })}
        >
          {t(archived ? "configuring.restore" : "configuring.archive")}
        </Button>
      </Form>
    </li>
  );
}

function Arrows({ id, name, open }: { id: string; name: string; open: readonly string[] }) {
  const t = useT();
  const place = open.indexOf(id);
  return (
    <Form
      method="post"
      action="/admin/decisions/wordings/order"
      preventScrollReset
      className="flex"
    >
      {place > 0 && (
        <OrderButton order={swapped(open, place, place - 1)} label={t("configuring.up", { name })}>
          <Icon of={Up} />
        </OrderButton>
      )}
      {place < open.length - 1 && (
        <OrderButton
          order={swapped(open, place, place + 1)}
          label={t("configuring.down", { name })}
        >
          <Icon of={Down} />
        </OrderButton>
      )}
    </Form>
  );
}

interface OrderButtonProps {
  order: string;
  label: string;
  children: ReactNode;
}

function OrderButton({ order, label, children }: OrderButtonProps) {
  return (
    <Button variant="quiet" size="small" name="order" value={order} aria-label={label}>
      {children}
    </Button>
  );
}

/** The order with two neighbours exchanged: the whole of it, so that pressing twice does no harm. */
function swapped(ids: readonly string[], one: number, other: number): string {
  const order = [...ids];
  [order[one], order[other]] = [ids[other] ?? "", ids[one] ?? ""];
  return order.join(",");
}
