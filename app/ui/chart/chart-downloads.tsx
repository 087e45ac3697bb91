/** The way to take a chart along, as plain links. */
import { useId } from "react";
import * as Download from "lucide-react/icons/download";

import { Icon } from "../icon.tsx";
import { useT } from "../language/language.tsx";
import { downloadFormats, type DownloadFormat } from "./download/download-format.ts";

/** Addresses of a chart's files. */
export type DownloadLinks = Readonly<Record<DownloadFormat, string>>;

/** Where the files are if their addresses differ in the ending alone: "/figures/funnel", "?unit=…". */
export function downloadsAt(path: string, search = ""): DownloadLinks {
  const at = (format: DownloadFormat) => `${path}.${format}${search}`;
  return { csv: at("csv"), svg: at("svg"), png: at("png") };
}

/** A link to each file. */
export function ChartDownloads({ title, links }: { title: string; links: DownloadLinks }) {
  const t = useT();
  const id = useId();
  return (
    <div className="flex flex-wrap items-center gap-x-2 text-sm text-ink-muted">
      <Icon of={Download} />
      <span id={id}>{t("chart.download")}</span>
      <ul aria-labelledby={id} className="flex flex-wrap gap-x-1">
        {downloadFormats.map((format) => (
          <li key={format}>
            <a href={links[format]} download className="chart-download">
              {format.toUpperCase()}
              <span className="sr-only">{` – ${title}`}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
