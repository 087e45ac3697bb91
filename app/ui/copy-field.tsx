/** A text to take elsewhere, such as a link that is shown once. */
import * as Check from "lucide-react/icons/check";
import * as Copy from "lucide-react/icons/copy";
import { useRef, useState } from "react";

import { announce } from "./announcements.ts";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { useHydrated } from "./hydrated.ts";
import { Icon } from "./icon.tsx";
import { controlLook } from "./text-input.tsx";

export interface CopyFieldProps {
  id: string;
  label: string;
  value: string;
  copyLabel: string;
  /** On the button and announced once the text has been copied. */
  copiedLabel: string;
}

/**
 * A read-only input whose text is selected on focus. The button comes with JavaScript, where the browser
 * lets a page copy: over plain http it does not.
 */
export function CopyField({ id, label, value, copyLabel, copiedLabel }: CopyFieldProps) {
  const copyable = useHydrated() && "clipboard" in navigator;
  const text = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
      announce(copiedLabel);
    } catch {
      // Refused by the browser: selected, the text is one key press from being copied.
      text.current?.focus();
      text.current?.select();
    }
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          ref={text}
          id={id}
          readOnly
          dir="ltr"
          value={value}
          onFocus={selectAll}
          className={classNames(controlLook, "w-auto min-w-0 flex-[1_1_14rem] font-mono text-sm")}
        />
        {copyable && (
          <Button
            type="button"
            onClick={() => void copy()}
            icon={<Icon of={copied ? Check : Copy} />}
          >
            {copied ? copiedLabel : copyLabel}
          </Button>
        )}
      </div>
    </div>
  );
}

function selectAll(event: { currentTarget: HTMLInputElement }) {
  event.currentTarget.select();
}
