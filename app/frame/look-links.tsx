import type { Theme } from "#app/ui/theme.ts";
import type { PageLook } from "./root-data.ts";

/** What the organisation's look adds to a page's head: its accent, when one is set, and the colour of the browser's bars. */
export function LookLinks({ look, theme }: { look: PageLook; theme: Theme }) {
  return (
    <>
      {look.sheet && <link rel="stylesheet" href={look.sheet} />}
      <BarColours bars={look.bars} theme={theme} />
    </>
  );
}

/** One for each scheme while the browser's preference decides; a chosen theme has the last word. */
function BarColours({ bars, theme }: Pick<PageLook, "bars"> & { theme: Theme }) {
  if (theme !== "system") return <meta name="theme-color" content={bars[theme]} />;
  return (
    <>
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={bars.light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={bars.dark} />
    </>
  );
}
