/** What a badge hangs on or is framed by; drawn around the origin as the badge is. */
export const badgeRibbons = ["none", "tails", "banner", "laurel"] as const;

export type BadgeRibbon = (typeof badgeRibbons)[number];

/** The part behind the badge. */
export function RibbonBehind({ ribbon }: { ribbon: BadgeRibbon }) {
  if (ribbon === "tails") return <Tails />;
  return ribbon === "laurel" ? <Laurel /> : null;
}

/** The part in front of the badge. */
export function RibbonBefore({ ribbon }: { ribbon: BadgeRibbon }) {
  return ribbon === "banner" ? <Banner /> : null;
}

function Tails() {
  return (
    <g className="medal-edge">
      {[1, -1].map((side) => (
        <g key={side} transform={`scale(${side} 1)`}>
          <path d="M6 24L34 16L43 56L30.5 52.5L24 63Z" className="medal-light" />
          <path d="M14 26L26 22L34.5 53.5L30.5 52.5L27 58Z" className="medal-deep" />
        </g>
      ))}
    </g>
  );
}

function Banner() {
  return (
    <g className="medal-edge">
      {[1, -1].map((side) => (
        <g key={side} transform={`scale(${side} 1)`}>
          <path d="M36 31L57 26L51 36L57 47L34 47Z" className="medal-light" />
          <path d="M34 47L42 43V36L34 40Z" className="medal-deep" />
        </g>
      ))}
      <path d="M-42 27Q0 39 42 27V43Q0 55-42 43Z" className="medal-light" />
      <path
        d="M-33 37.5c6 0 7-4 11-4s5 6 11 6 7-3 11-3 5 3 11 3 7-6 11-6 5 4 11 4"
        strokeWidth="2"
        strokeLinecap="round"
        className="medal-line"
      />
    </g>
  );
}

const leaves = [22, 40, 58, 76, 94, 112, 130];

// Two branches that meet below and stay open above.
function Laurel() {
  return (
    <g>
      {[1, -1].map((side) => (
        <g key={side} transform={`scale(${side} 1)`}>
          <path
            d="M4 55A55 55 0 0 0 49-25"
            strokeWidth="2"
            strokeLinecap="round"
            className="medal-line"
          />
          {leaves.map((angle) => (
            <g key={angle} transform={`rotate(${-angle}) translate(0 55)`}>
              <path d="M0 0C-4-5-10-6-15-3C-11 3-5 4 0 0Z" className="medal-ink" />
              <path
                d="M0 1C-2 6-7 9-12 8C-10 3-5 0 0 1Z"
                transform="translate(-2 0)"
                className="medal-ink"
              />
            </g>
          ))}
        </g>
      ))}
    </g>
  );
}
