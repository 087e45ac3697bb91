/** A QR code as a picture: what it says is worked out elsewhere. */

export interface QrCodeProps {
  /** Modules on each side, the quiet zone included. */
  size: number;
  /** Path data of the dark modules, each a unit wide. */
  path: string;
  /** What it leads to. */
  label: string;
}

/** Dark on light in every theme, as readers need it. */
export function QrCode({ size, path, label }: QrCodeProps) {
  return (
    <svg
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="size-40 rounded-md forced-color-adjust-none"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
