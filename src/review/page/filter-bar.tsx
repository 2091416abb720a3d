import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { type Choice, choiceCount, statusWords, wholeChoice } from './choose.ts';
import type { Item } from './review-state.ts';

/** What the filters are drawn from. */
export interface FilterBarProps {
  readonly items: readonly Item[];
  readonly workers: readonly string[];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

const severities = ['error', 'warning', 'info', 'praise'] as const;

/** Says which findings are shown. */
export function FilterBar({ items, workers, choice, onChoose }: FilterBarProps): VNode {
  const families = namesOf(items, ({ finding }) => finding.family);
  const inFamily = items.filter(
    ({ finding }) => choice.family === '' || finding.family === choice.family,
  );
  const rules = namesOf(inFamily, ({ finding }) => finding.rule);
  const count = choiceCount(choice);
  const choose = (change: Partial<Choice>): void => onChoose({ ...choice, ...change });
  return (
    <search class="filters">
      <label class="search">
        <span class="unseen">Search passages, rules and paths</span>
        <input
          id="search"
          type="search"
          placeholder="Search"
          value={choice.search}
          onInput={({ currentTarget }) => choose({ search: currentTarget.value })}
        />
      </label>
      <details>
        <summary>{count === 0 ? 'Filter' : `Filter (${count})`}</summary>
        <div class="fields">
          <Select
            label="Status"
            value={choice.status}
            options={Object.entries(statusWords)}
            onChange={(status) => {
              const known = statusNames.find((name) => name === status);
              choose({ status: known ?? 'all' });
            }}
          />
          <Select
            label="Severity"
            value={choice.severity}
            options={[['', 'any'], ...pairs(severities)]}
            onChange={(name) =>
              choose({ severity: severities.find((each) => each === name) ?? '' })
            }
          />
          <Select
            label="Family"
            value={choice.family}
            options={[['', 'any'], ...pairs(families)]}
            onChange={(family) => choose({ family, rule: '' })}
          />
          <Select
            label="Rule"
            value={choice.rule}
            options={[['', 'any'], ...pairs(rules)]}
            onChange={(rule) => choose({ rule })}
          />
          <Select
            label="Worker"
            value={choice.worker}
            options={[['', 'anybody'], ...pairs(workers)]}
            onChange={(worker) => choose({ worker })}
          />
          <Day label="From" value={choice.from} onChange={(from) => choose({ from })} />
          <Day label="Until" value={choice.to} onChange={(to) => choose({ to })} />
          {count > 0 && (
            <button
              type="button"
              class="quiet"
              onClick={() => onChoose({ ...wholeChoice, search: choice.search })}
            >
              Show all
            </button>
          )}
        </div>
      </details>
    </search>
  );
}

const statusNames = [
  'all',
  'open',
  'edited',
  'discussed',
  'dismissed',
  'follow-up',
  'baseline',
  'suppressed',
] as const;

/** What a field of words is drawn from. */
export interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string) => void;
}

/** A field that offers a few words; its name is its label alone. */
export function Select({ label, value, options, onChange }: SelectProps): VNode {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}

function Day({ label, value, onChange }: Omit<SelectProps, 'options'>): VNode {
  return (
    <label>
      <span>{label}</span>
      <input
        type="date"
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}

function pairs(names: readonly string[]): readonly (readonly [string, string])[] {
  return names.map((name) => [name, name]);
}

function namesOf(items: readonly Item[], nameOf: (item: Item) => string): readonly string[] {
  return [...new Set(items.map(nameOf))].sort();
}
