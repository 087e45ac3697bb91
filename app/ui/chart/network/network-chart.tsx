/** Who has to do with whom: things on a circle, ties between them, and the strongest in a table beside. */
import { DataTable } from "../../data-table.tsx";
import { useT } from "../../language/language.tsx";
import { ChartFigure, type ChartPlace, type ChartWords } from "../chart-figure.tsx";
import { stateOf } from "../figures.ts";
import { useFigureWords } from "../figure-words.ts";
import { LegendList } from "../legend.tsx";
import {
  drawNetwork,
  nameOf,
  networkTable,
  sayTie,
  type NetworkData,
  type NetworkDrawing,
} from "./network-data.ts";
import { useNetworkLegend } from "./network-legend.tsx";
import { NetworkPlot } from "./network-plot.tsx";

export interface NetworkChartProps extends NetworkData, ChartWords, ChartPlace {}

/** Ties are as thick as they are strong; their directions are told apart in the table. */
export function NetworkChart(props: NetworkChartProps) {
  const say = useFigureWords();
  const drawing = drawNetwork(props);
  const between = props.flows.filter(({ from, to }) => from !== to);
  return (
    <ChartFigure
      {...props}
      table={networkTable(props)}
      state={stateOf(between.map(({ value }) => value))}
      legend={<NetworkLegend drawing={drawing} />}
      beside={<Strongest data={props} drawing={drawing} />}
    >
      <svg className="network-square" focusable="false">
        <NetworkPlot data={props} drawing={drawing} say={say} />
      </svg>
      <NodeKey nodes={props.nodes} />
    </ChartFigure>
  );
}

function NetworkLegend({ drawing }: { drawing: NetworkDrawing }) {
  return <LegendList entries={useNetworkLegend(drawing)} />;
}

function NodeKey({ nodes }: { nodes: readonly string[] }) {
  return (
    <p
      aria-hidden="true"
      className="flex flex-wrap justify-center gap-x-4 gap-y-0.5 pt-2 text-xs text-ink-muted"
    >
      {nodes.map((name, index) => (
        <span key={index} className="min-w-0 break-words">
          <b>{index + 1}</b> {name}
        </span>
      ))}
    </p>
  );
}

const listed = 10;

function Strongest({ data, drawing }: { data: NetworkData; drawing: NetworkDrawing }) {
  const t = useT();
  const say = useFigureWords();
  const { ties, drawn } = drawing;
  const rows = drawn.slice(0, listed).map((tie, index) => ({ key: String(index), tie }));
  return (
    <div className="grid min-w-0 content-start gap-2">
      <DataTable
        caption={t("chart.strongest")}
        columns={[
          { key: "name", header: t("chart.between"), cell: ({ tie }) => nameOf(tie, data) },
          {
            key: "value",
            header: data.valueHeader,
            align: "end",
            cell: ({ tie }) => sayTie(tie, data, say),
          },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
      />
      {drawn.length < ties.length && (
        <p className="text-xs text-ink-muted">
          {t("chart.tiesDrawn", { drawn: drawn.length, all: ties.length })}
        </p>
      )}
    </div>
  );
}
