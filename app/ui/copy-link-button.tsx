/** Takes an address along: a button that puts it on the clipboard. */
import * as Check from "lucide-react/icons/check";
import * as Link from "lucide-react/icons/link";
import { useState } from "react";

import { announce } from "./announcements.ts";
import { Button } from "./button.tsx";
import { useHydrated } from "./hydrated.ts";
import { Icon } from "./icon.tsx";

export interface CopyLinkButtonProps {
  /** A page of the product, by its full path. */
  path: string;
  label: string;
  /** On the button and announced once the address has been copied. */
  copiedLabel: string;
}

/** Keeps its place from the start; can be pressed once the browser is known to let a page copy. */
export function CopyLinkButton({ path, label, copiedLabel }: CopyLinkButtonProps) {
  const copyable = useHydrated() && "clipboard" in navigator;
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(new URL(path, window.location.href).href);
    } catch {
      return;
    }
    setCopied(true);
    announce(copiedLabel);
  };
  return (
    <Button
      type="button"
      size="small"
      className={copyable ? "" : "invisible"}
      onClick={() => void copy()}
      icon={<Icon of={copied ? Check : Link} />}
    >
      {copied ? copiedLabel : label}
    </Button>
  );
}
