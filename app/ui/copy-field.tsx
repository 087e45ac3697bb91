/** A text to take elsewhere, such as a link that is shown once. */
import * as Check from "lucide-react/icons/check";
import * as Copy from "lucide-react/icons/copy";
import { useState } from "react";

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

/** A read-only input whose text is selected on focus; the button comes with JavaScript. */
export function CopyField({ id, label, value, copyLabel, copiedLabel }: CopyFieldProps) {
  const hydrated = useHydrated();
  const [copied, setCopied] = useState(false);
  const copy = () => {
    void navigator.clipboard.writeText(value).then(() => {
      setCopied(true);
      announce(copiedLabel);
    });
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id={id}
          readOnly
          dir="ltr"
          value={value}
          onFocus={selectAll}
          className={classNames(controlLook, "w-auto min-w-0 flex-[1_1_14rem] font-mono text-sm")}
        />
        {hydrated && (
          <Button type="button" onClick={copy} icon={<Icon of={copied ? Check : Copy} />}>
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
