/** An organisation's own mark, beside its name. */
import { classNames } from "./class-names.ts";

export interface LogoPictureProps {
  src: string;
  /** What it says beyond the name; empty when nothing. */
  alt: string;
  width: number;
  height: number;
  /** What it stands on where the page's own ground would swallow it. */
  plate: "none" | "light" | "dark";
}

/** As high as the product's own mark; its place is kept while it loads. A wide one says so, for the bar to make room. */
export function LogoPicture({ src, alt, width, height, plate }: LogoPictureProps) {
  return (
    <img
      src={src}
      alt={alt}
      width={width}
      height={height}
      data-wide={width > height * 2 || undefined}
      className={classNames(
        "h-9 w-auto max-w-20 shrink-0 object-contain sm:max-w-40",
        plates[plate],
      )}
    />
  );
}

const plates = {
  none: "",
  light: "rounded-sm bg-plate-light p-1 forced-color-adjust-none",
  dark: "rounded-sm bg-plate-dark p-1 forced-color-adjust-none",
};
