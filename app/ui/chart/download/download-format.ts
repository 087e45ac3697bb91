/** As what a chart can be taken along: its figures, its drawing to go on working with, its drawing as a picture. */
export const downloadFormats = ["csv", "svg", "png"] as const;
export type DownloadFormat = (typeof downloadFormats)[number];

/** Reads a format from an address; null for anything else. */
export function downloadFormatFrom(text: string | undefined): DownloadFormat | null {
  return downloadFormats.find((format) => format === text) ?? null;
}
