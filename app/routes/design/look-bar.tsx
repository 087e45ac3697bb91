import { TabsNav } from "#app/ui/tabs-nav.tsx";
import { chapters } from "./chapters.ts";
import { addressOf, type Look } from "./look.ts";

/** Switches theme and text direction, and leads to the chapters. */
export function LookBar({ look }: { look: Look }) {
  const schemes = ["system", "light", "dark"] as const;
  const directions = { ltr: "Left to right", rtl: "Right to left" } as const;
  return (
    <>
      <div className="flex flex-wrap gap-x-8">
        <TabsNav
          label="Theme"
          tabs={schemes.map((scheme) => ({
            to: addressOf({ ...look, scheme }),
            label: `${scheme[0]?.toUpperCase() ?? ""}${scheme.slice(1)}`,
            current: scheme === look.scheme,
          }))}
        />
        <TabsNav
          label="Direction"
          tabs={(["ltr", "rtl"] as const).map((direction) => ({
            to: addressOf({ ...look, direction }),
            label: directions[direction],
            current: direction === look.direction,
          }))}
        />
      </div>
      <nav aria-label="Chapters" className="mb-8">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {chapters.map(({ id, title }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                className="inline-flex min-h-11 items-center text-accent underline"
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
