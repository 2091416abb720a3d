import { scaleBand, scaleLinear } from 'd3-scale';
import type { ComponentChildren, VNode } from 'preact';
import { monthWords } from './day-words.ts';
import { type Numbers, overviewNumbers } from './overview-numbers.ts';
import type { Item } from './review-state.ts';

/** What the overview is drawn from. */
export interface OverviewProps {
  /** All findings of the notes that are chosen. */
  readonly items: readonly Item[];
  /** The one worker whose notes are chosen; empty for notes of several people. */
  readonly worker: string;
  /** What says which notes are chosen. */
  readonly children: ComponentChildren;
}

/** What the chosen notes hold, by family and over time: never by person, and never in an order of merit. */
export function Overview({ items, worker, children }: OverviewProps): VNode {
  const { families, months, undated } = overviewNumbers(items);
  const whose = worker === '' ? 'the chosen notes' : `notes of ${worker}`;
  const notes = new Set(items.map(({ note }) => note.path)).size;
  return (
    <div class="overview-page">
      <h1>What {whose} hold</h1>
      <p class="hint">
        Passages of {notes === 1 ? '1 note' : `${notes} notes`} with something to talk over, and
        what went well. A number says how often a wording was seen, and nothing about how somebody
        works.
      </p>
      {children}
      <Figure title="By family" name="family" numbers={families}>
        <FamilyChart numbers={families} />
      </Figure>
      <Figure title="Over time" name="month" numbers={months.map(named)}>
        <MonthChart numbers={months} />
      </Figure>
      {undated > 0 && (
        <p class="hint">
          {undated === 1 ? '1 note gives' : `${undated} notes give`} no day and stand in no month.
        </p>
      )}
    </div>
  );
}

interface ChartProps {
  readonly numbers: readonly Numbers[];
}

interface FigureProps extends ChartProps {
  readonly title: string;
  readonly name: string;
  readonly children: VNode;
}

function Figure({ title, name, numbers, children }: FigureProps): VNode {
  const id = `numbers-${name}`;
  return (
    <section class="figure" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {numbers.length === 0 ? (
        <p>These notes leave it empty.</p>
      ) : (
        <>
          <p class="legend" aria-hidden="true">
            <span class="swatch praise" /> went well <span class="swatch asking" /> to talk over
          </p>
          {/* The table below says the same. */}
          <div class="chart" aria-hidden="true">
            {children}
          </div>
          <details>
            <summary>The same as a table</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{name}</th>
                  <th scope="col">went well</th>
                  <th scope="col">to talk over</th>
                </tr>
              </thead>
              <tbody>
                {numbers.map((each) => (
                  <tr key={each.name}>
                    <th scope="row">{each.name}</th>
                    <td>{each.praise}</td>
                    <td>{each.asking}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}

const WIDTH = 480;
const ROW = 34;
const NAMES = 176;

/** A bar for each family, as long as it has passages. */
function FamilyChart({ numbers }: ChartProps): VNode {
  const height = numbers.length * ROW;
  const x = scaleLinear([0, most(numbers)], [0, WIDTH - NAMES - 52]);
  const y = scaleBand(
    numbers.map(({ name }) => name),
    [0, height],
  ).padding(0.32);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} role="presentation">
      {numbers.map((each) => {
        const top = y(each.name) ?? 0;
        const middle = top + y.bandwidth() / 2;
        const length = x(each.praise + each.asking);
        return (
          <g key={each.name}>
            <text x={NAMES - 12} y={middle} class="name">
              {each.name}
            </text>
            <rect
              x={NAMES}
              y={top}
              width={x(each.praise)}
              height={y.bandwidth()}
              rx={3}
              class="praise"
            />
            <rect
              x={NAMES + x(each.praise)}
              y={top}
              width={x(each.asking)}
              height={y.bandwidth()}
              rx={3}
              class="asking"
            />
            <text x={NAMES + length + 8} y={middle} class="number">
              {(each.praise + each.asking).toLocaleString('en')}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const HEIGHT = 220;
const BELOW = 28;
const LEFT = 32;

/** Two bars for each month, side by side. */
function MonthChart({ numbers }: ChartProps): VNode {
  const y = scaleLinear([0, most(numbers)], [HEIGHT - BELOW, 8]).nice(4);
  const x = scaleBand(
    numbers.map(({ name }) => name),
    [LEFT, WIDTH],
  ).padding(numbers.length === 1 ? 0.7 : 0.25);
  const every = Math.ceil(numbers.length / 6);
  const width = Math.min(x.bandwidth() / 2, 40);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="presentation">
      {y
        .ticks(4)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick}>
            <line x1={LEFT} x2={WIDTH} y1={y(tick)} y2={y(tick)} class="grid" />
            <text x={LEFT - 8} y={y(tick)} class="name">
              {tick}
            </text>
          </g>
        ))}
      {numbers.map(({ name, praise, asking }, at) => {
        const middle = (x(name) ?? 0) + x.bandwidth() / 2;
        return (
          <g key={name}>
            <rect
              x={middle - width}
              y={y(praise)}
              width={width - 1}
              height={y(0) - y(praise)}
              class="praise"
            />
            <rect
              x={middle + 1}
              y={y(asking)}
              width={width - 1}
              height={y(0) - y(asking)}
              class="asking"
            />
            {at % every === 0 && (
              <text x={middle} y={HEIGHT - 8} class="month">
                {monthWords(name)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

function most(numbers: readonly Numbers[]): number {
  return Math.max(1, ...numbers.map(({ asking, praise }) => asking + praise));
}

function named({ name, ...rest }: Numbers): Numbers {
  return { name: monthWords(name), ...rest };
}
