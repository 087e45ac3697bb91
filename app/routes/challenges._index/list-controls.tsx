import { currencyName, moneyText, unitsText } from "#app/core/money.ts";
import type { Language, MessageKey, Translate } from "#app/core/words.ts";
import { prizeKinds } from "#app/features/challenges/authoring/prize.ts";
import { challengeTypes } from "#app/features/challenges/challenge.ts";
import { prizeWords, typeWords } from "#app/features/challenges/components/type-words.ts";
import {
  challengeGroups,
  listAddress,
  narrowedBy,
  ownParts,
  prizeSteps,
  type ChallengeFilter,
  type ChallengeGroup,
  type Narrowing,
  type OwnPart,
} from "#app/features/challenges/listing/challenge-filter.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { FilterBar, FilterChip, FilterSelect } from "#app/ui/filter-bar.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import type { Option } from "#app/ui/select.tsx";
import { TabsNav } from "#app/ui/tabs-nav.tsx";

const groupWords = {
  open: "listing.open",
  coming: "listing.coming",
  judging: "listing.judging",
  closed: "listing.closed",
  preparing: "listing.preparing",
} as const satisfies Record<ChallengeGroup, MessageKey>;

interface TabsProps {
  readonly filter: ChallengeFilter;
  /** Whether one sees any that is being prepared. */
  readonly prepared: boolean;
}

/** Where challenges stand. */
export function ListTabs({ filter, prepared }: TabsProps) {
  const t = useT();
  const groups = challengeGroups.filter((group) => group !== "preparing" || prepared);
  const tab = (state: ChallengeGroup | null, label: MessageKey) => ({
    to: listAddress(filter, { state }),
    label: t(label),
    current: filter.state === state,
  });
  return (
    <TabsNav
      label={t("listing.states")}
      tabs={[tab(null, "listing.all"), ...groups.map((group) => tab(group, groupWords[group]))]}
    />
  );
}

const partWords = {
  sponsored: "listing.iSponsor",
  entered: "listing.iEntered",
  judged: "listing.iJudge",
  followed: "listing.iFollow",
} as const satisfies Record<OwnPart, MessageKey>;

const labels = {
  mine: { label: "listing.mine", any: "listing.anyPart" },
  type: { label: "listing.type", any: "listing.anyType" },
  sponsor: { label: "listing.sponsor", any: "listing.anySponsor" },
  prize: { label: "listing.prize", any: "listing.anyPrize" },
  amount: { label: "listing.amount", any: "listing.anyAmount" },
} as const satisfies Record<Narrowing, { label: MessageKey; any: MessageKey }>;

interface Sponsor {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

interface Money {
  /** In which an amount is meant. */
  readonly currency: string;
  /** In which money is to be won. */
  readonly currencies: readonly string[];
}

interface FiltersProps {
  readonly filter: ChallengeFilter;
  readonly sponsors: readonly Sponsor[];
  readonly money: Money;
}

/** What narrows the list besides, and what is in force. */
export function ListFilters({ filter, sponsors, money }: FiltersProps) {
  const t = useT();
  const language = useLanguage();
  const options = useOptions(sponsors, money);
  const chips = narrowedBy(filter).map((name) => {
    const value = String(filter[name]);
    const label =
      name === "amount"
        ? atLeast(t, language, filter.amount ?? 0, money.currency)
        : (options[name].find((one) => one.value === value)?.label ?? value);
    return { name, label, to: listAddress(filter, { [name]: null }) };
  });
  const none = { mine: null, type: null, sponsor: null, prize: null, amount: null };
  return (
    <FilterBar
      label={t("listing.filterLabel")}
      submitLabel={t("listing.apply")}
      action="/challenges"
      keep={filter.state === null ? {} : { state: filter.state }}
      fold={{
        label: t("listing.fold"),
        count: { count: chips.length, label: t("listing.inForce", { count: chips.length }) },
      }}
      chips={
        chips.length > 0 && (
          <>
            {chips.map(({ name, label, to }) => (
              <FilterChip
                key={name}
                label={label}
                removeLabel={t("listing.removeFilter", { label })}
                to={to}
              />
            ))}
            <ButtonLink to={listAddress(filter, none)} variant="quiet" size="small">
              {t("listing.clear")}
            </ButtonLink>
          </>
        )
      }
    >
      {(Object.keys(labels) as Narrowing[]).map((name) => (
        <FilterSelect
          key={name}
          name={name}
          label={t(labels[name].label)}
          anyLabel={t(labels[name].any)}
          value={filter[name] === null ? "" : String(filter[name])}
          options={options[name]}
        />
      ))}
      <CurrencySelect filter={filter} money={money} />
    </FilterBar>
  );
}

/** Only where there are several: an amount is compared with amounts in its own currency alone. */
function CurrencySelect({ filter, money }: Pick<FiltersProps, "filter" | "money">) {
  const t = useT();
  const language = useLanguage();
  const [first, ...others] = money.currencies;
  if (first === undefined || others.length === 0) return null;
  return (
    <FilterSelect
      name="currency"
      label={t("listing.currency")}
      anyLabel={currencyName(first, language)}
      value={filter.currency === first ? "" : (filter.currency ?? "")}
      options={others.map((value) => ({ value, label: currencyName(value, language) }))}
    />
  );
}

function useOptions(
  sponsors: readonly Sponsor[],
  { currency, currencies }: Money,
): Readonly<Record<Narrowing, Option[]>> {
  const t = useT();
  const language = useLanguage();
  return {
    mine: worded(ownParts, partWords, t),
    type: worded(challengeTypes, typeWords, t),
    sponsor: sponsors.map(({ id, name, unit }) => ({ value: id, label: `${name} (${unit})` })),
    prize: worded(prizeKinds, prizeWords, t),
    // Which currency is meant stands beside it where one chooses that too.
    amount: prizeSteps.map((step) => ({
      value: String(step),
      label:
        currencies.length > 1
          ? t("listing.atLeast", { amount: unitsText(step, language) })
          : atLeast(t, language, step, currency),
    })),
  };
}

/** "€5,000 or more". */
function atLeast(t: Translate, language: Language, units: number, currency: string): string {
  return t("listing.atLeast", { amount: moneyText(units * 100, language, currency) });
}

function worded<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, MessageKey>>,
  t: Translate,
): Option[] {
  return values.map((value) => ({ value, label: t(words[value]) }));
}
