import type { ChartWords } from "../chart-figure.tsx";
import { stateOf } from "../figures.ts";
import { useFigureWords } from "../figure-words.ts";
import { StepShape, useAside } from "../funnel-chart.tsx";
import type { FunnelData, FunnelStage } from "../funnel-data.ts";
import { drawFunnel, type FunnelStep } from "../funnel-geometry.ts";
import { useLegend } from "../legend.tsx";
import { NameBeside, Words, type Frame } from "./parts.tsx";
import { PictureFrame } from "./picture-frame.tsx";

const rowHeight = 64;

/** Steps from wide to narrow as a picture. */
export function FunnelPicture({ chart }: { chart: FunnelData & ChartWords }) {
  const { stages } = chart;
  const figures = stages.map(({ value }) => value);
  const steps = drawFunnel(figures);
  const legend = useLegend({ series: [], shape: "area", figures });
  return (
    <PictureFrame
      words={chart}
      state={stateOf(figures)}
      legend={legend}
      height={stages.length * rowHeight}
      draw={(at) =>
        stages.map((stage, row) => {
          const step = steps[row];
          const place = { ...at, y: at.y + row * rowHeight, height: rowHeight };
          return step && <Stage key={row} row={row} stage={stage} step={step} at={place} />;
        })
      }
    />
  );
}

const widths = { name: 210, figure: 210 };

interface StageProps {
  row: number;
  stage: FunnelStage;
  step: FunnelStep;
  at: Frame;
}

function Stage({ row, stage, step, at }: StageProps) {
  const say = useFigureWords();
  const aside = useAside(step, stage);
  const middle = at.y + at.height / 2;
  return (
    <>
      <NameBeside name={stage.name} x={at.x} width={widths.name} middle={middle} />
      <svg
        x={at.x + widths.name + 12}
        y={at.y}
        width={at.width - widths.name - widths.figure - 24}
        height={at.height}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
      >
        <StepShape
          row={row}
          step={step}
          stage={stage}
          title={say.named(stage.name, say.short(stage.value))}
        />
      </svg>
      <Words
        lines={[say.short(stage.value)]}
        x={at.x + at.width}
        y={middle + 6 - aside.length * 9}
        size={18}
        anchor="end"
        look="fill-ink font-semibold"
      />
      <Words
        lines={aside}
        x={at.x + at.width}
        y={middle + 23 - aside.length * 9}
        size={13}
        anchor="end"
        look="fill-ink-muted"
      />
    </>
  );
}
