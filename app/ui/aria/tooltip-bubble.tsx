import { Popover } from "react-aria-components";

import type { TooltipBubbleProps } from "../tooltip.tsx";
import { AriaRoot } from "./aria-root.tsx";

/** The words beside their control, where there is room. The control is described by them already, so they stay unsaid. */
export default function TooltipBubble({ text, control, ...pointer }: TooltipBubbleProps) {
  return (
    <AriaRoot>
      <Popover
        isOpen
        isNonModal
        triggerRef={control}
        trigger="TooltipTrigger"
        placement="top"
        offset={6}
        className="z-50 max-w-72 animate-arrive"
      >
        <p
          {...pointer}
          aria-hidden="true"
          className="rounded-sm border border-transparent bg-ink px-2.5 py-1.5 text-sm text-page shadow-float"
        >
          {text}
        </p>
      </Popover>
    </AriaRoot>
  );
}
