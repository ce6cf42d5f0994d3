import type { Row } from '../formula';
import { partsOf } from '../formula';
import { doubtColumn } from '../plan';
import type { EntityRead, ReadField, Released } from '../plan';

import { fromOwn } from './dialect';
import { write, writeCondition } from './expression';
import type { Layer } from './layer';
import { columnSteps, writeNeeds } from './origin';
import { releaseLayers } from './release';
import type { OriginContext, Step } from './source-column';
import { select, sourceLayers } from './source-rows';

interface LayersAsked {
  /** Name of the last layer. */
  name: string;
  read: EntityRead;
  /** Canonical fields that the last layer must have. */
  fields: ReadonlySet<string>;
  /** Also a true/false column per duration that cannot be believed. */
  doubts: boolean;
  /** Condition on the table's own columns, for its indexes. */
  tableWhere: string | null;
  /** Conditions on canonical columns. */
  where: readonly string[];
  context: OriginContext;
  /** Written instead of the table, with the columns that fields are read from. */
  from?: string;
}

/** Layers, and the fields that have a column beside them saying "cannot be true". */
export interface CanonicalRows {
  layers: Layer[];
  doubted: readonly string[];
}

/** The canonical rows of an entity, layer upon layer: columns first, then what is made of them. Nothing that nobody asks for is read. */
export function layersOf({ name, read, fields, doubts, tableWhere, where, context, from }: LayersAsked): CanonicalRows {
  const { dialect } = context;
  const steps = new StepCollector(read, context, doubts);
  fields.forEach((field) => steps.add(field));
  if (read.where) {
    steps.addRow(read.where);
  }
  const levels = steps.levels();
  if (levels.length === 0) {
    levels.push([]); // rows to count, and nothing of them
  }
  const source = from
    ? { layers: [], from }
    : read.released
      ? releasedSource(name, asFarAs(fields, read.released), context)
      : sourceLayers({ name, read, columns: steps.columns, tableWhere, dialect });
  const layers = levels.map((_, level): Layer => {
    const below = level === 0 ? source.from : dialect.name(`${name}_${level - 1}`);
    const isDear = (level === 0 && dialect.dearReading) || levels[level].some(({ dear }) => dear);
    return {
      name: `${name}_${level}`,
      sql: `${select(steps.columnsAt(levels, level), dialect)}\n  FROM ${below}${isDear ? dialect.fence : ''}`,
    };
  });
  const conditions = [...(read.where ? [writeCondition(read.where, { dialect })] : []), ...where];
  const last = layers[layers.length - 1];
  const wanted = [...fields, ...steps.doubted.map(doubtColumn)].map(dialect.name);
  const end: Layer[] =
    conditions.length > 0
      ? [
          last,
          {
            name,
            sql: `${select(wanted, dialect)}\n  FROM ${dialect.name(last.name)}\n  WHERE ${conditions.join('\n    AND ')}`,
          },
        ]
      : [{ name, sql: last.sql }];
  return { layers: [...source.layers, ...layers.slice(0, -1), ...end], doubted: steps.doubted };
}

const DAY = 86_400_000;

/** Nodes are shown or not whatever becomes of their parts, so parts are left out where nobody asks for them: they take as long again. */
function asFarAs(fields: ReadonlySet<string>, released: Released): Released {
  const { dimension } = released;
  return dimension === null || fields.has(dimension.name) ? released : { ...released, dimension: null };
}

/** Single answers, read as they stand in the source, as cells. Waves are over by days, so that a statement stays the same all day. */
function releasedSource(name: string, released: Released, context: OriginContext): { layers: Layer[]; from: string } {
  const { dialect, asOf } = context;
  const answers = layersOf({
    name: `${name}_answers`,
    read: released.answers,
    fields: new Set(released.answers.fields.keys()),
    doubts: false,
    tableWhere: null,
    where: [],
    context,
  });
  const layers = releaseLayers(name, released, { dialect, closedBy: Math.floor(asOf / DAY) * DAY });
  return {
    layers: [...answers.layers, ...layers],
    from: fromOwn(dialect.name(layers[layers.length - 1].name), dialect),
  };
}

function isUsedIn(name: string, levels: ReadonlyArray<readonly Step[]>): boolean {
  return levels.some((steps) => steps.some(({ uses }) => uses.includes(name)));
}

/** Gathers the steps of fields and of all that their formulas are made of. */
class StepCollector {
  private readonly steps = new Map<string, Step>();
  private readonly kept = new Set<string>();
  readonly doubted: string[] = [];
  /** Columns of the source that fields are read from. */
  readonly columns = new Set<string>();

  constructor(
    private readonly read: EntityRead,
    private readonly context: OriginContext,
    private readonly doubts: boolean
  ) {}

  add(name: string): void {
    this.kept.add(name);
    if (this.steps.has(name)) {
      return;
    }
    const field = this.read.fields.get(name)!;
    const steps = this.rawSteps(field);
    const { entity } = this.read;
    if (name === entity.end && entity.at !== null) {
      this.add(entity.at);
      this.doubt(steps, name, (raw) => this.endCondition(raw, entity.at!));
    } else if (field.isDuration && field.origin.how === 'column') {
      this.doubt(steps, name, (raw) => `${raw} BETWEEN 0 AND ${this.read.longest}`);
    } else {
      steps.forEach((step) => this.steps.set(step.name, step));
    }
  }

  addRow(row: Row): void {
    if (row.kind === 'field') {
      this.add(row.name);
    }
    partsOf(row).forEach((part) => this.addRow(part));
  }

  /** What a layer selects: what later layers or the reader still want, and its own steps. */
  columnsAt(levels: ReadonlyArray<readonly Step[]>, level: number): string[] {
    const { dialect } = this.context;
    const later = levels.slice(level);
    const passed = levels
      .slice(0, level)
      .flat()
      .filter(({ name }) => isUsedIn(name, later) || this.kept.has(name) || name.startsWith(doubtColumn('')));
    return [
      ...passed.map(({ name }) => dialect.name(name)),
      ...levels[level].map(({ name, sql }) => `${sql} AS ${dialect.name(name)}`),
    ];
  }

  /** Steps by level: each level is written from those before it. */
  levels(): Step[][] {
    const levelOf = new Map<string, number>();
    const level = (name: string): number => {
      const known = levelOf.get(name);
      if (known !== undefined) {
        return known;
      }
      const { uses } = this.steps.get(name)!;
      const found = uses.length === 0 ? 0 : 1 + Math.max(...uses.map(level));
      levelOf.set(name, found);
      return found;
    };
    const levels: Step[][] = [];
    for (const step of this.steps.values()) {
      (levels[level(step.name)] ??= []).push(step);
    }
    return levels;
  }

  private rawSteps(field: ReadField): Step[] {
    const { origin, name } = field;
    switch (origin.how) {
      case 'column':
        origin.columns.forEach((column) => this.columns.add(column));
        return columnSteps(field, origin, this.context);
      case 'needs':
        origin.needs.forEach(({ column, fresh }) =>
          [column, fresh?.column ?? column].forEach((each) => this.columns.add(each))
        );
        return [{ name, uses: [], sql: writeNeeds(origin.needs, this.context) }];
      case 'constant':
        return [{ name, uses: [], sql: String(origin.value) }];
      case 'formula':
        this.addParts(origin.row);
        return [{ name, uses: fieldsIn(origin.row), sql: write(origin.row, { dialect: this.context.dialect }) }];
    }
  }

  private addParts(row: Row): void {
    for (const name of fieldsIn(row)) {
      this.add(name);
    }
  }

  /** Null where the value cannot be true, and a column that says so. */
  private doubt(steps: Step[], name: string, believable: (raw: string) => string): void {
    const last = steps[steps.length - 1];
    const raw = `${name}__raw`;
    const at = name === this.read.entity.end && this.read.entity.at !== null ? [this.read.entity.at] : [];
    for (const step of [...steps.slice(0, -1), { ...last, name: raw }]) {
      this.steps.set(step.name, step);
    }
    const { dialect } = this.context;
    const condition = believable(dialect.name(raw));
    this.steps.set(name, { name, uses: [raw, ...at], sql: `CASE WHEN ${condition} THEN ${dialect.name(raw)} END` });
    if (this.doubts) {
      this.doubted.push(name);
      const doubtful = dialect.whether(`NOT (${condition})`);
      this.steps.set(doubtColumn(name), { name: doubtColumn(name), uses: [raw, ...at], sql: doubtful });
    }
  }

  private endCondition(raw: string, at: string): string {
    const start = this.context.dialect.name(at);
    return `${raw} BETWEEN ${start} AND ${start} + ${this.read.longest * 1000}`;
  }
}

function fieldsIn(row: Row): string[] {
  return [...new Set(row.kind === 'field' ? [row.name] : partsOf(row).flatMap(fieldsIn))];
}
