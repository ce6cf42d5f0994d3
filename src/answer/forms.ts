import { aggregatesIn, cellOf, didYouMean, nameOf } from '../formula';
import type { Cell, Scope } from '../formula';
import { Problem, ownFields } from '../model';
import type { Definitions, Field, Metric, MetricForm, Parameter, ParameterValue, Variant } from '../model';
import { feeding } from '../plan';

/** One way to compute a metric; the metric's own has nothing more to say. */
export type Form = Omit<MetricForm, 'sentence'> & { sentence: string | null };

interface Wish {
  /** Only from rows of this entity. */
  entity?: string;
  chosen?: Readonly<Record<string, ParameterValue>>;
  /** Metrics being spelt out right now. */
  inside?: readonly string[];
}

/** Chooses for each metric the first form that the mapping can feed. */
export class Forms {
  private readonly whyNot: ReturnType<typeof feeding>;

  constructor(readonly definitions: Definitions) {
    this.whyNot = feeding(definitions);
  }

  /** Where none can be fed, the one that lacks least: the first whose entity is mapped. */
  choose(metric: Metric, variant: Variant | null, wish: Wish = {}): Form {
    const forms = formsOf(metric, variant).filter(({ entity }) => wish.entity === undefined || entity === wish.entity);
    if (forms.length === 0) {
      throw new Problem('unknown', `Metric ${metric.name} cannot be computed from entity "${wish.entity}".`, {
        hint: didYouMean(
          wish.entity ?? '',
          formsOf(metric, variant).map(({ entity }) => entity)
        ),
      });
    }
    const mapped = forms.filter(({ entity }) => this.definitions.mapping.entities[entity]);
    const fed = mapped.length > 1 ? mapped.find((form) => this.isFed(metric, variant, form, wish)) : undefined;
    return fed ?? mapped[0] ?? forms[0];
  }

  /** What a form's formulas mean. */
  cellsOf(
    metric: Metric,
    variant: Variant | null,
    form: Form,
    { chosen, inside = [] }: Wish
  ): { cell: Cell; coverage: Cell | null } {
    const scope = this.scopeFor(form.entity, metric.parameters, chosen);
    return {
      cell: cellOf(form.formula, { ...scope, inside: [...inside, nameOf(metric, variant)] }),
      coverage: form.coverage ? cellOf(form.coverage, scope) : null,
    };
  }

  scopeFor(name: string, parameters?: readonly Parameter[], chosen?: Wish['chosen']): Scope {
    const { entities, metrics } = this.definitions;
    const entity = entities[name];
    if (!entity) {
      throw new Problem('unknown', `There is no entity "${name}".`, { hint: didYouMean(name, Object.keys(entities)) });
    }
    const ownOf = (each: string) => this.ownFieldsOf(each);
    const formOf: Scope['formOf'] = (metric, variant, inside) => this.choose(metric, variant, { inside });
    return { entity, entities, metrics, parameters, chosen, own: ownOf(name), ownOf, formOf };
  }

  private isFed(metric: Metric, variant: Variant | null, form: Form, wish: Wish): boolean {
    const { cell, coverage } = this.cellsOf(metric, variant, form, wish);
    return this.whyNot([...aggregatesIn(cell), ...(coverage ? aggregatesIn(coverage) : [])]) === null;
  }

  private ownFieldsOf(name: string): readonly Field[] {
    const { entities, mapping } = this.definitions;
    const mapped = mapping.entities[name];
    return mapped && entities[name] ? ownFields(entities[name], mapped) : [];
  }
}

function formsOf(metric: Metric, variant: Variant | null): Form[] {
  const { entity } = metric;
  const { formula, forms = [] } = variant ?? metric;
  const coverage = variant?.coverage ?? metric.coverage;
  return [{ entity, formula, coverage, sentence: null }, ...forms];
}
