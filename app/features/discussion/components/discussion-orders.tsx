import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { discussionAddress, latestPage, type DiscussionOrder } from "../discussion-page.ts";

/** In which order the comments stand; each order has an address. */
export function DiscussionOrders({ at, order }: { at: string; order: DiscussionOrder }) {
  const t = useT();
  const orders = [
    ["oldest", t("discussion.orderOldest")],
    ["helpful", t("discussion.orderHelpful")],
  ] as const;
  return (
    <nav aria-label={t("discussion.orderLabel")} className="ms-auto flex gap-4 text-sm">
      {orders.map(([one, words]) => (
        <TextLink
          key={one}
          to={discussionAddress(at, { ...latestPage, order: one })}
          quiet
          preventScrollReset
          aria-current={one === order ? "true" : undefined}
          className={one === order ? "font-semibold text-ink" : undefined}
        >
          {words}
        </TextLink>
      ))}
    </nav>
  );
}
