/** A message above or within the content that stays until it no longer applies. */
import * as Success from "lucide-react/icons/circle-check";
import * as Info from "lucide-react/icons/info";
import * as Danger from "lucide-react/icons/octagon-exclamation-point";
import * as Warning from "lucide-react/icons/triangle-exclamation-point";
import type { ReactNode } from "react";

import { classNames } from "./class-names.ts";
import { Icon, type IconModule } from "./icon.tsx";

export type BannerTone = "info" | "success" | "warning" | "danger";

export interface BannerProps {
  tone?: BannerTone | undefined;
  title?: ReactNode;
  /** Buttons or links. */
  actions?: ReactNode;
  /** Read out when it appears: "polite" after the current sentence, "now" at once. */
  announce?: "polite" | "now" | undefined;
  children?: ReactNode;
}

/** A toned box with an icon; its words say what the tone hints at. */
export function Banner({ tone = "info", title, actions, announce, children }: BannerProps) {
  const { look, icon } = tones[tone];
  return (
    <div
      role={announce && (announce === "now" ? "alert" : "status")}
      className={classNames("flex gap-3 rounded-md border-s-4 border-current px-4 py-3.5", look)}
    >
      <Icon of={icon} className="mt-0.5" />
      <div className="grid min-w-0 flex-1 gap-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="max-w-[70ch] text-ink">{children}</div>}
        {actions && <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}

const tones: Record<BannerTone, { look: string; icon: IconModule }> = {
  info: { look: "bg-info-soft text-info-ink", icon: Info },
  success: { look: "bg-success-soft text-success-ink", icon: Success },
  warning: { look: "bg-warning-soft text-warning-ink", icon: Warning },
  danger: { look: "bg-danger-soft text-danger-ink", icon: Danger },
};
