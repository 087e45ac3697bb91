import { Form } from "@remix-run/react";
import * as Down from "lucide-react/icons/arrow-down";
import * as Up from "lucide-react/icons/arrow-up";
import type { ReactNode } from "react";
import type { ManagedCategory } from "#app/features/ideas/category.queries.server.ts";
import { nameIn } from "#app/features/ideas/category.ts";
import { Button } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pill } from "#app/ui/pill.tsx";

/** The categories in their order; archived ones last. */
export function CategoryList({ categories }: { categories: readonly ManagedCategory[] }) {
  const open = categories.filter(({ archived }) => !archived).map(({ id }) => id);
  return (
    <ul className="card divide-y divide-line">
      {categories.map((category) => (
        <CategoryLine key={category.id} category={category} open={open} />
      ))}
    </ul>
  );
}

interface CategoryLineProps {
  category: ManagedCategory;
  /** Ids of the categories that take ideas, in order. */
  open: readonly string[];
}

function CategoryLine({ category, open }: CategoryLineProps) {
  const t = useT();
  const { text, language } = nameIn(category.name, useLanguage());
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5 sm:px-5">
      <span className="min-w-0 flex-1">
        <TextLink
          quiet
          to={`/admin/categories/${category.id}`}
          lang={language}
          className="font-semibold"
        >
          {text}
        </TextLink>
        {category.archived && <Pill className="ms-2">{t("categorising.categoryArchived")}</Pill>}
        <span className="block text-sm text-ink-muted">
          {t("categorising.categoryIdeas", { count: category.ideas })}
        </span>
      </span>
      {!category.archived && <Arrows id={category.id} name={text} open={open} />}
      <ArchiveButton id={category.id} name={text} archived={category.archived} />
    </li>
  );
}

function Arrows({ id, name, open }: { id: string; name: string; open: readonly string[] }) {
  const t = useT();
  const place = open.indexOf(id);
  return (
    <Form method="post" action="/admin/categories/order" preventScrollReset className="flex">
      {place > 0 && (
        <OrderButton
          order={swapped(open, place, place - 1)}
          label={t("categorising.categoryUp", { name })}
        >
          <Icon of={Up} />
        </OrderButton>
      )}
      {place < open.length - 1 && (
        <OrderButton
          order={swapped(open, place, place + 1)}
          label={t("categorising.categoryDown", { name })}
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

function ArchiveButton({ id, name, archived }: { id: string; name: string; archived: boolean }) {
  const t = useT();
  const [words, label] = archived
    ? (["categorising.categoryRestore", "categorising.categoryRestoreLabel"] as const)
    : (["categorising.categoryArchive", "categorising.categoryArchiveLabel"] as const);
  return (
    <Form method="post" action={`/admin/categories/${id}/archive`} preventScrollReset>
      <input type="hidden" name="archived" value={archived ? "no" : "yes"} />
      <Button size="small" aria-label={t(label, { name })}>
        {t(words)}
      </Button>
    </Form>
  );
}

/** The order with two neighbours exchanged: the whole of it, so that pressing twice does no harm. */
function swapped(ids: readonly string[], one: number, other: number): string {
  const order = [...ids];
  [order[one], order[other]] = [ids[other] ?? "", ids[one] ?? ""];
  return order.join(",");
}
