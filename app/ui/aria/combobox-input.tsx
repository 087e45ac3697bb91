import * as Check from "lucide-react/icons/check";
import * as ChevronDown from "lucide-react/icons/chevron-down";
import { useLayoutEffect, useRef, useState } from "react";
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";

import { classNames } from "../class-names.ts";
import type { ComboboxInputProps } from "../combobox.tsx";
import { scoreOf } from "../command.ts";
import { Icon } from "../icon.tsx";
import { useT } from "../language/language.tsx";
import type { Option } from "../select.tsx";
import { controlLook } from "../text-input.tsx";
import { AriaRoot } from "./aria-root.tsx";
import { setNativeValue, useNativeValue } from "./native-value.ts";
import { useFoundLater, type FoundLater } from "./use-found-later.ts";

/** Typing narrows the list; arrows, Enter and a press choose; leaving puts back what was chosen. */
export default function ComboboxInput(props: ComboboxInputProps) {
  const { control, labelId, taken, disabled = false, placeholder } = props;
  const { chosen, typed, byTyping, setTyped, setActive, choose, found, source } =
    useChoosing(props);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    taken.onTaken(() => input.current?.focus());
    // Once, when it appears.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <AriaRoot>
      <ComboBox
        aria-labelledby={labelId}
        aria-describedby={control["aria-describedby"] ?? ""}
        isInvalid={control["aria-invalid"] ?? false}
        isDisabled={disabled}
        validationBehavior="aria"
        allowsEmptyCollection
        menuTrigger={byTyping ? "input" : "manual"}
        {...source}
        defaultFilter={(text, words) => words === "" || scoreOf(words, text) > 0}
        value={chosen?.value ?? null}
        onChange={choose}
        inputValue={typed}
        onInputChange={setTyped}
        onOpenChange={setActive}
        className="relative"
      >
        <Input
          ref={input}
          placeholder={placeholder ?? ""}
          className={classNames(controlLook, "truncate pe-12")}
        />
        <Button className="absolute inset-e-0 inset-y-0 grid w-11 cursor-pointer place-items-center rounded-md outline-none data-disabled:cursor-not-allowed">
          <Icon of={ChevronDown} />
        </Button>
        <Popover offset={4} className="floating w-(--trigger-width) min-w-48">
          <ListBox className="floating-list" renderEmptyState={() => <Nothing found={found} />}>
            {(option: Option) => <Line option={option} />}
          </ListBox>
        </Popover>
      </ComboBox>
    </AriaRoot>
  );
}

function Line({ option: { value, label, depth = 0 } }: { option: Option }) {
  return (
    <ListBoxItem id={value} textValue={label} className="floating-item group">
      <span className="min-w-0 flex-1 break-words">
        {"\u2003".repeat(depth)}
        {label}
      </span>
      <Icon of={Check} className="invisible group-data-selected:visible" />
    </ListBoxItem>
  );
}

function Nothing({ found: { pending, failed } }: { found: FoundLater<unknown> }) {
  const t = useT();
  const words = pending ? "aria.searching" : failed ? "aria.searchFailed" : "aria.noOption";
  return (
    <p role={failed ? "alert" : "status"} className="floating-note">
      {t(words)}
    </p>
  );
}

function useChoosing({ taken: { native }, options, search, onChoose }: ComboboxInputProps) {
  // Undefined until the native control has been read.
  const [chosen, setChosen] = useState<Option | null>();
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(false);
  // Text that was put back must not open the list again, as typing does.
  const [byTyping, setByTyping] = useState(false);
  const asked = typed === chosen?.label ? "" : typed.trim();
  const found = useFoundLater(asked, active ? search : undefined, true);
  const known = search ? (found.result ?? (found.failed || found.pending ? [] : options)) : options;
  const take = (option: Option | null) => {
    setChosen(option);
    setTyped(option?.label ?? "");
    setByTyping(false);
    onChoose(option);
  };
  useNativeValue(native, (value) => {
    const label = native.current?.selectedOptions[0]?.label.trim() ?? "";
    take(value === "" ? null : { value, label });
  });
  useLayoutEffect(() => {
    if (chosen !== undefined) setNativeValue(native.current, chosen?.value ?? "");
  });
  return {
    chosen,
    typed,
    setTyped: (text: string) => {
      setTyped(text);
      setByTyping(true);
      if (text === "") setChosen(null);
    },
    setActive,
    byTyping,
    found,
    // With `items`, what is typed is not filtered here once more.
    source: search ? { items: withIds(known) } : { defaultItems: withIds(known) },
    // React Aria also chooses what is chosen, to have the text put back, and that may not be listed now.
    choose: (key: string | number | null) => {
      take([...known, chosen].find((option) => option?.value === key) ?? null);
    },
  };
}

/** React Aria knows an item by its `id`. */
function withIds(options: readonly Option[]) {
  return options.map((option) => ({ ...option, id: option.value }));
}
