import { Form } from "@remix-run/react";
import * as Down from "lucide-react/icons/arrow-down";
import * as Up from "lucide-react/icons/arrow-up";
import { nameIn } from "#app/features/ideas/category.ts";
import type { ModerationReason } from "#app/features/moderation/ruling/reason.store.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pill } from "#app/ui/pill.tsx";

/** The reasons in their order; archived ones last. */
export function ReasonList({ reasons }: { reasons: readonly ModerationReason[] }) {
  const t = useT();
  const reader = useLanguage();
  const open = reasons.filter(({ archived }) => !archived).map(({ id }) => id);
  return (
    <ul className="card divide-y divide-line">
      {reasons.map(({ id, name, archived }) => {
        const { text, language } = nameIn(name, reader);
        return (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5 sm:px-5">
            <span className="min-w-0 flex-1">
              <TextLink quiet to={`/admin/moderation/reasons/${id}`} lang={language}>
                {text}
              </TextLink>
              {archived && <Pill className="ms-2">{t("ruling.archived")}</Pill>}
            </span>
            {!archived && <Arrows id={id} name={text} open={open} />}
            <Form
              method="post"
              action={`/admin/moderation/reasons/${id}/archive`}
              preventScrollReset
            >
              <input type="hidden" name="archived" value={archived ? "no" : "yes"} />
              <Button
                size="small"
                aria-label={t(archived ? "ruling.restoreLabel" : "ruling.archiveLabel", {
                  name: text,
                })}
              >
                {t(archived ? "ruling.restore" : "ruling.archive")}
              </Button>
            </Form>
          </li>
        );
      })}
    </ul>
  );
}

interface ArrowsProps {
  id: string;
  name: string;
  /** Ids of those that are offered, in order. */
  open: readonly string[];
}

function Arrows({ id, name, open }: ArrowsProps) {
  const t = useT();
  const place = open.indexOf(id);
  const ways = [
    { to: place - 1, label: t("ruling.up", { name }), icon: Up },
    { to: place + 1, label: t("ruling.down", { name }), icon: Down },
  ];
  return (
    <Form
      method="post"
      action="/admin/moderation/reasons/order"
      preventScrollReset
      className="flex"
    >
      {ways
        .filter(({ to }) => to >= 0 && to < open.length)
        .map(({ to, label, icon }) => (
          <Button
            key={label}
            variant="quiet"
            size="small"
            name="order"
            value={swapped(open, place, to)}
            aria-label={label}
            className="min-w-11"
          >
            <Icon of={icon} />
          </Button>
        ))}
    </Form>
  );
}

/** The order with two neighbours exchanged: the whole of it, so that pressing twice does no harm. */
function swapped(ids: readonly string[], one: number, other: number): string {
  const order = [...ids];
  [order[one], order[other]] = [ids[other] ?? "", ids[one] ?? ""];
  return order.join(",");
}
