import { BarChart } from "#app/ui/chart/bar-chart.tsx";
import { FunnelChart } from "#app/ui/chart/funnel-chart.tsx";
import { HeatMap } from "#app/ui/chart/heat-map.tsx";
import { LineChart } from "#app/ui/chart/line-chart.tsx";
import { Sparkline } from "#app/ui/chart/sparkline.tsx";
import { StackedBarChart } from "#app/ui/chart/stacked-bar-chart.tsx";
import { Specimen, State } from "./specimen.tsx";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const few = { fewerThan: 5 };

/** Figures as drawings; each brings its title, its legend and its table. */
export function ChartsChapter() {
  return (
    <>
      <Lines />
      <Bars />
      <Stacks />
      <Funnels />
      <Heat />
      <Sparklines />
    </>
  );
}

function Lines() {
  return (
    <Specimen
      name="Line chart"
      use="How something went over time. Dashes and markers differ, so that the lines are told apart without colour."
    >
      <State name="Three series, a gap, a month that is not told">
        <LineChart
          title="Ideas by what they ask for"
          description="Proposals to stop doing something have overtaken those for something new since June."
          note="Counted on the day an idea was published. The register was closed in April."
          periodHeader="Month"
          periods={months}
          series={[
            { name: "Improve", values: [41, 48, 52, null, 63, 60, 58, 49, 71, 76, 80, 84] },
            { name: "New", values: [22, 25, 21, null, 24, 18, 17, 12, 19, 22, 20, 21] },
            { name: "Stop doing", values: [few, 6, 9, null, 15, 21, 24, 26, 27, 30, 31, 33] },
          ]}
        />
      </State>
      <State name="One series as shares, with one month so far, and without any">
        <div className="grid gap-8 lg:grid-cols-3">
          <LineChart
            title="First answers within the promise"
            description="Nine in ten since the spring."
            periodHeader="Month"
            periods={months.slice(0, 6)}
            format="percent"
            series={[{ name: "Kept", values: [0.71, 0.78, 0.86, 0.9, 0.92, 0.905] }]}
          />
          <LineChart
            title="Ideas this year"
            description="The first month has just begun."
            periodHeader="Month"
            periods={["January"]}
            series={[{ name: "Ideas", values: [3] }]}
          />
          <LineChart
            title="Pilots"
            description="How many ideas were being tried out."
            empty="No idea has been tried out yet. Pilots appear here from the first one on."
            periodHeader="Month"
            periods={months}
            series={[{ name: "Pilots", values: months.map(() => 0) }]}
          />
        </div>
      </State>
      <State name="Below nought, and large numbers">
        <LineChart
          title="Hours saved, set against the year before"
          description="The new form cost time at first and has saved more than it cost since July."
          periodHeader="Month"
          periods={months}
          series={[
            {
              name: "Hours",
              values: [
                -182_000, -151_500, -98_000, -40_250, -12_000, -800, 64_000, 118_000, 240_500,
                512_000, 886_000, 1_204_000,
              ],
            },
          ]}
        />
      </State>
    </Specimen>
  );
}

function Bars() {
  return (
    <Specimen name="Bar chart" use="Amounts side by side. Lying where the names are long.">
      <State name="Rows: long names, a figure that is not told, nought and nothing known">
        <BarChart
          title="Ideas by unit"
          description="Roads and Public Works posts as much as the three next units together."
          nameHeader="Unit"
          valueHeader="Ideas"
          bars={[
            { name: "Roads and Public Works", value: 214 },
            {
              name: "Directorate for Digital Services, Records Management and the Reduction of Administrative Burden",
              value: 92,
            },
            { name: "Employment Office", value: 71 },
            { name: "Library and Archives", value: few },
            { name: "Harbour Police", value: 0 },
            { name: "Weather Service", value: null },
          ]}
        />
      </State>
      <State name="Columns: a few, many, below nought">
        <div className="grid gap-8 lg:grid-cols-3">
          <BarChart
            title="Ideas by quarter"
            description="Every quarter brought more than the one before."
            nameHeader="Quarter"
            valueHeader="Ideas"
            layout="columns"
            bars={[
              { name: "Q1", value: 141 },
              { name: "Q2", value: few },
              { name: "Q3", value: 203 },
              { name: "Q4", value: 1_264 },
            ]}
          />
          <BarChart
            title="Comments by week"
            description="Most are written while a challenge is open."
            nameHeader="Week"
            valueHeader="Comments"
            layout="columns"
            bars={Array.from({ length: 26 }, (_none, week) => ({
              name: `W${week + 1}`,
              value: 20 + ((week * 37) % 61),
            }))}
          />
          <BarChart
            title="Change in votes"
            description="Against the same month a year ago."
            nameHeader="Month"
            valueHeader="Change"
            layout="columns"
            format="percent"
            bars={[
              { name: "January", value: -0.12 },
              { name: "February", value: -0.034 },
              { name: "March", value: 0.08 },
              { name: "April", value: 0.21 },
            ]}
          />
        </div>
      </State>
      <State name="No figures">
        <BarChart
          title="Awards by unit"
          description="Badges given by people."
          nameHeader="Unit"
          valueHeader="Awards"
          bars={[]}
        />
      </State>
    </Specimen>
  );
}

function Stacks() {
  const parts = ["Implemented", "Being tried", "Accepted", "In review", "Open", "Not now"];
  return (
    <Specimen
      name="Stacked bar chart"
      use="Amounts and what they consist of; each part has its pattern."
    >
      <State name="Rows with six parts">
        <StackedBarChart
          title="Where ideas stand, by unit"
          description="The Employment Office has carried out a third of what was proposed to it."
          nameHeader="Unit"
          parts={parts}
          bars={[
            { name: "Roads and Public Works", values: [31, 18, 22, 40, 71, 32] },
            { name: "Employment Office", values: [24, few, 9, 12, 15, 11] },
            { name: "Library and Archives", values: [6, 2, 5, 8, 14, 3] },
          ]}
        />
      </State>
      <State name="Columns">
        <StackedBarChart
          title="First answers by quarter"
          description="Late answers have become rare."
          nameHeader="Quarter"
          layout="columns"
          parts={["In time", "Late", "None yet"]}
          bars={[
            { name: "Q1", values: [62, 31, 12] },
            { name: "Q2", values: [88, 22, 9] },
            { name: "Q3", values: [104, 11, 6] },
            { name: "Q4", values: [131, few, 14] },
          ]}
        />
      </State>
    </Specimen>
  );
}

function Funnels() {
  const words = { nameHeader: "Stage", valueHeader: "Ideas", keptHeader: "Of the stage before" };
  return (
    <Specimen name="Funnel" use="How many go on from each step to the next, and where they stay.">
      <State name="Six steps">
        <FunnelChart
          {...words}
          title="From idea to practice"
          description="One idea in nine is carried out; most of the others stop before they are reviewed."
          stages={[
            { name: "Posted", value: 1_304 },
            { name: "In review", value: 612, note: "after 6 days" },
            { name: "Accepted", value: 288, note: "after 19 days" },
            { name: "Being tried out", value: 201, note: "after 48 days" },
            { name: "Implemented", value: 146, note: "after 131 days" },
            { name: "Spread to other units", value: few },
          ]}
        />
      </State>
    </Specimen>
  );
}

function Heat() {
  const units = [
    "Roads",
    "Employment",
    "Library",
    "Harbour",
    "Weather",
    "Schools",
    "Waste",
    "Parks",
    "Fire service",
    "Housing",
  ];
  return (
    <Specimen
      name="Heat map"
      use="How strongly each goes with each. Many columns are lettered, with a key below."
    >
      <State name="Four columns">
        <HeatMap
          title="When ideas are posted"
          description="Mostly on weekday mornings, and on Sunday evenings."
          rowHeader="Day"
          columns={["Morning", "Midday", "Afternoon", "Evening"]}
          rows={[
            { name: "Monday", values: [48, 31, 22, 9] },
            { name: "Wednesday", values: [52, 40, 35, 14] },
            { name: "Friday", values: [37, 21, 12, few] },
            { name: "Sunday", values: [0, null, few, 29] },
          ]}
        />
      </State>
      <State name="Ten columns">
        <HeatMap
          title="Who works with whom"
          description="Ideas with authors from both units. Roads and Schools have the most in common."
          rowHeader="Unit"
          columns={units}
          rows={units.map((name, row) => ({
            name,
            values: units.map((_unit, column) => sharedIdeas(row, column)),
          }))}
        />
      </State>
    </Specimen>
  );
}

function sharedIdeas(row: number, column: number) {
  const shared = ((row + 1) * (column + 1) * 7) % 43;
  if (row === column) return null;
  return shared > 0 && shared < 5 ? few : shared;
}

function Sparklines() {
  return (
    <Specimen name="Sparkline" use="Beside a figure, whose words say the same.">
      <State name="Rising, with a gap, level">
        <div className="flex flex-wrap items-center gap-8">
          <Sparkline values={[12, 14, 13, 18, 22, 26, 31]} label="Rose from 12 to 31 in 7 months" />
          <Sparkline values={[31, 28, null, 19, 22, 12]} label="Fell from 31 to 12" />
          <Sparkline values={[8, 8, 8, 8]} label="8 every month" />
        </div>
      </State>
    </Specimen>
  );
}
