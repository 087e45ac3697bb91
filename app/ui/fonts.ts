/** The one font file every page needs at once, for `<link rel="preload" as="font">` in the document head. */
import latin from "@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?url";

/** Link descriptor that preloads the Latin face; goes into the root route's `links`. */
export const fontPreload = {
  rel: "preload",
  as: "font",
  type: "font/woff2",
  href: latin,
  crossOrigin: "anonymous",
} as const;
