import { useT } from "../../language/language.tsx";
import { AgeShapes } from "../ageing/age-shapes.tsx";
import { ageingFigures, ageScale, type AgeingData } from "../ageing/ageing-data.ts";
import { useAgeingLegend } from "../ageing/ageing-legend.tsx";
import type { ChartWords } from "../chart-figure.tsx";
import { stateOf } from "../figures.ts";
import { useFigureWords } from "../figure-words.ts";
import { LevelTicks, NameBeside, Plot, Words } from "./parts.tsx";
import { PictureFrame } from "./picture-frame.tsx";

const rowHeight = 52;
const shapeHeight = 26;
const widths = { name: 220, figure: 170 };

/** The spread of ages as a picture. */
export function AgeingPicture({ chart }: { chart: AgeingData & ChartWords }) {
  const { rows, limitName, format = "days" } = chart;
  const t = useT();
  const say = useFigureWords(format);
  const plain = useFigureWords();
  const scale = ageScale(chart);
  const last = scale.ticks.at(-1);
  return (
    <PictureFrame
      words={chart}
      state={stateOf(ageingFigures(chart))}
      legend={useAgeingLegend(chart)}
      height={rows.length * rowHeight + 28}
      draw={(at) => {
        const plot = {
          x: at.x + widths.name + 12,
          width: at.width - widths.name - widths.figure - 24,
          height: shapeHeight,
        };
        return (
          <>
            {rows.map((row, index) => {
              const middle = at.y + (index + 0.5) * rowHeight;
              const right = { x: at.x + at.width, anchor: "end" as const };
              return (
                <g key={index}>
                  <NameBeside name={row.name} x={at.x} width={widths.name} middle={middle} />
                  <Plot at={{ ...plot, y: middle - shapeHeight / 2 }}>
                    <AgeShapes {...{ row, index, scale, say, limitName }} />
                  </Plot>
                  <Words
                    {...right}
                    lines={[plain.short(row.count)]}
                    y={middle - 2}
                    size={15}
                    look="fill-ink font-semibold"
                  />
                  {row.ages && (
                    <Words
                      {...right}
                      lines={[t("chart.medianIs", { figure: say.short(row.ages.median) })]}
                      y={middle + 15}
                      look="fill-ink-muted"
                    />
                  )}
                </g>
              );
            })}
            <LevelTicks
              scale={scale}
              say={(tick) => (tick === last ? say.short(tick) : plain.short(tick))}
              at={{ ...plot, y: at.y + rows.length * rowHeight }}
            />
          </>
        );
      }}
    />
  );
}
