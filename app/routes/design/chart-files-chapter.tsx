import { downloadsAt } from "#app/ui/chart/chart-downloads.tsx";
import { ChartView } from "#app/ui/chart/chart-view.tsx";
import type { Chart } from "#app/ui/chart/chart.ts";
import { sampleCharts } from "#app/ui/chart/samples/sample-charts.ts";
import { TextLink } from "#app/ui/link.tsx";
import { Specimen, State } from "./specimen.tsx";

type Name = keyof typeof sampleCharts;

/** Charts to be taken along: each has its files, drawn from the same figures. */
export function ChartFilesChapter() {
  return (
    <>
      <Specimen
        name="Target, comparison and dated notes"
        use="Against what was before and what is aimed for. Arrow keys lead from point to point, line to line and to the notes."
      >
        <Sample name="kept" />
      </Specimen>
      <Specimen
        name="Ageing"
        use="How long things have been where they are: the spread of their ages, and the oldest."
      >
        <Sample name="ages" />
      </Specimen>
      <Specimen
        name="Histogram and survival curve"
        use="How something is spread. The curve counts those too that were never seen to end."
      >
        <Sample name="answered" />
        <Sample name="waiting" />
      </Specimen>
      <Specimen
        name="Network"
        use="Who has to do with whom. The strongest ties stand in a table beside, all in the one below."
      >
        <Sample name="ties" />
      </Specimen>
      <Specimen
        name="Matrix"
        use="A heat map of thirty by thirty. What is hidden is hatched and never looks like nought."
      >
        <Sample name="matrix" />
      </Specimen>
      <Specimen
        name="The others, with their files"
        use="Hidden figures, long names, and a way to act on what is seen."
      >
        <Sample name="by-unit" action />
        <Sample name="standing" />
        <Sample name="answers" />
        <Sample name="practice" />
        <Sample name="few" />
      </Specimen>
      <States />
    </>
  );
}

function Sample({ name, action = false }: { name: Name; action?: boolean }) {
  return (
    <ChartView
      chart={sampleCharts[name]}
      heading="h4"
      downloads={downloadsAt(`/design/charts/${name}`)}
      action={action && <TextLink to="/design#charts">Ask a unit for action</TextLink>}
    />
  );
}

const survival = { timeHeader: "Hours", shareHeader: "Share still waiting" };
const states: Chart[] = [
  {
    kind: "survival",
    title: "Nothing but hidden figures",
    description: "So few people that none of it is told.",
    ...survival,
    curves: [{ name: "All", estimate: { fewerThan: 5 } }],
  },
  {
    kind: "ageing",
    title: "Noughts alone",
    description: "Everything has been counted, and there is nothing.",
    nameHeader: "Stage",
    countHeader: "Ideas",
    rows: [
      { name: "Open", count: 0, ages: null },
      { name: "In review", count: 0, ages: null },
    ],
  },
  {
    kind: "network",
    title: "Nothing yet",
    description: "No figures at all.",
    fromHeader: "From",
    toHeader: "To",
    valueHeader: "Weight",
    nodes: ["Roads", "Schools"],
    flows: [],
  },
  {
    kind: "survival",
    title: "One case",
    description: "It was answered after three hours.",
    ...survival,
    format: "hours",
    curves: [
      {
        name: "All",
        estimate: { steps: [{ at: 3, share: 0 }], censored: [], median: 3, p90: 3 },
      },
    ],
  },
  {
    kind: "histogram",
    title: "One bin",
    description: "All fall into it.",
    binHeader: "Days",
    countHeader: "Ideas",
    format: "days",
    bins: [{ from: 0, to: 5, count: 3 }],
    median: 2,
  },
  {
    kind: "network",
    title: "Two units",
    description: "One tie, of which a direction is hidden.",
    fromHeader: "From",
    toHeader: "To",
    valueHeader: "Weight",
    nodes: ["Roads", "Schools"],
    flows: [
      { from: 0, to: 1, value: 4 },
      { from: 1, to: 0, value: { hidden: true } },
    ],
  },
];

function States() {
  return (
    <Specimen name="Hardly anything to show" use="Each says what it is, and keeps its table.">
      <State name="Withheld, nought, nothing; one case, one bin, two units">
        <div className="grid gap-8 lg:grid-cols-3">
          {states.map((chart) => (
            <ChartView key={chart.title} chart={chart} />
          ))}
        </div>
      </State>
    </Specimen>
  );
}
