import { useT } from "#app/ui/language/language.tsx";
import type { QrPath } from "../qr.ts";

/** A QR code: dark on light in every theme, as readers need it, and as one image with a name. */
export function QrCode({ code: { size, path } }: { code: QrPath }) {
  const t = useT();
  return (
    <svg
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      role="img"
      aria-label={t("proving.qr")}
      shapeRendering="crispEdges"
      className="size-40 rounded-md forced-color-adjust-none"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
