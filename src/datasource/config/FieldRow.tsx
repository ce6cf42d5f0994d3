import React from 'react';
import { t } from '@grafana/i18n';
import { Combobox, FieldValidationMessage, IconButton, Tooltip } from '@grafana/ui';
import { isFormula, type EntityMapping, type Field, type MappedField, type ValueType } from '../../model';
import { DraftInput } from '../editors/DraftInput';
import { FormulaInput } from '../editors/FormulaInput';
import type { EntityProps } from './entityProps';
import { fromText, namesIn, nullsIn, nullsText, valuesIn, valuesText } from './fieldText';
import { issueAt, rowProblem, type Issues } from './issues';
import { columnNames, WAYS, wayOf, withCannot, withColumns, withField, withWay, type Way } from './mappingEdits';
import { ReadAsInput } from './ReadAsInput';

interface Props extends EntityProps {
  issues: Issues;
  field: Field;
  /** A field that the house added: it can be removed, and has a type of its own. */
  isOwn: boolean;
}

/** One field: how it is filled, and how the values are to be read. */
export function FieldRow(props: Props) {
  const { field, issues } = props;
  const issue = issueAt(issues, `fields.${field.name}`, `cannot.${field.name}`);
  return (
    <tr>
      <th scope="row">
        <Name {...props} />
      </th>
      <td>
        <WayInput {...props} />
      </td>
      <td>
        <Content {...props} />
        {issue && <FieldValidationMessage>{issue}</FieldValidationMessage>}
      </td>
      <Reading {...props} />
    </tr>
  );
}

function Name({ field, isOwn, mapping, readOnly, onChange }: Props) {
  const title = field.required ? `${field.title} *` : field.title;
  return (
    <>
      <Tooltip content={field.sentence || field.name}>
        <span tabIndex={0}>{title}</span>
      </Tooltip>
      {isOwn && !readOnly && (
        <IconButton
          name="trash-alt"
          aria-label={t('config.own.remove', 'Remove {{field}}', { field: field.name })}
          onClick={() => onChange(withField(mapping, field.name, undefined))}
        />
      )}
    </>
  );
}

function WayInput({ field, isOwn, mapping, whole, readOnly, onChange }: Props) {
  const labels: Record<Way, string> = {
    column: t('config.way.column', 'Column'),
    formula: t('config.way.formula', 'Formula'),
    cannot: t('config.way.cannot', 'Cannot be filled'),
    none: isOfPreset(field, mapping, whole)
      ? t('config.way.preset', 'Known system')
      : field.otherwise
        ? t('config.way.otherwise', 'Worked out')
        : t('config.way.none', 'Not mapped'),
  };
  const ways = isOwn ? WAYS.filter((way) => way === 'column' || way === 'formula') : WAYS;
  return (
    <Combobox
      aria-label={t('config.way.aria', 'How {{field}} is filled', { field: field.title })}
      width={22}
      disabled={readOnly}
      options={ways.map((value) => ({ value, label: labels[value] }))}
      value={wayOf(mapping, field.name)}
      onChange={({ value }) => onChange(withWay(mapping, field.name, value))}
    />
  );
}

/** Nothing is said here, so what the preset says holds. */
function isOfPreset({ name }: Field, mapping: EntityMapping, whole: EntityMapping): boolean {
  return wayOf(mapping, name) === 'none' && wayOf(whole, name) !== 'none';
}

function Content(props: Props) {
  const { field, mapping, whole, readOnly, onChange } = props;
  const mapped = mapping.fields[field.name];
  if (mapped && isFormula(mapped)) {
    return <FormulaContent {...props} mapped={mapped} />;
  }
  if (mapped?.from) {
    return <span>{fromText(mapped)}</span>;
  }
  if (mapped) {
    return (
      <DraftInput
        aria-label={t('config.column.aria', 'Columns for {{field}}', { field: field.title })}
        disabled={readOnly}
        placeholder={t('config.column.placeholder', 'column, or date, time')}
        value={columnNames(mapped).join(', ')}
        onCommit={(text) => onChange(withField(mapping, field.name, withColumns(mapped, namesIn(text))))}
      />
    );
  }
  if (wayOf(mapping, field.name) === 'cannot') {
    return (
      <DraftInput
        aria-label={t('config.cannot.aria', 'Why {{field}} cannot be filled', { field: field.title })}
        disabled={readOnly}
        placeholder={t('config.cannot.placeholder', 'The telephone system does not record it')}
        value={mapping.cannot?.[field.name] ?? ''}
        onCommit={(reason) => onChange(withCannot(mapping, field.name, reason))}
      />
    );
  }
  return <span>{isOfPreset(field, mapping, whole) ? shippedText(field, whole) : field.otherwise}</span>;
}

/** How the preset fills a field, or why it cannot. */
function shippedText({ name }: Field, { fields, cannot }: EntityMapping): string | undefined {
  const shipped = fields[name];
  if (!shipped) {
    return cannot?.[name];
  }
  return isFormula(shipped) ? shipped.formula : fromText(shipped);
}

function FormulaContent({
  field,
  entity,
  entities,
  mapping,
  whole,
  mapped,
  readOnly,
  onChange,
}: Props & { mapped: { formula: string } }) {
  return (
    <FormulaInput
      label={t('config.formula.aria', 'Formula for {{field}}', { field: field.title })}
      formula={mapped.formula}
      disabled={readOnly}
      check={(formula) => rowProblem(formula, { entity, entities, mapping: whole })}
      onCommit={(formula) => onChange(withField(mapping, field.name, { ...mapped, formula }))}
    />
  );
}

/** How the values of columns are read; a formula reads what the other fields gave. */
function Reading({ field, isOwn, mapping, readOnly, onChange }: Props) {
  const mapped = mapping.fields[field.name];
  if (!mapped || isFormula(mapped)) {
    return <td colSpan={3} />;
  }
  const change = (changed: Partial<MappedField>) => onChange(withField(mapping, field.name, { ...mapped, ...changed }));
  return (
    <>
      <td>
        {isOwn && <TypeInput field={field} readOnly={readOnly} onChange={(type) => change({ type })} />}
        <ReadAsInput label={field.title} value={mapped.as} readOnly={readOnly} onChange={(as) => change({ as })} />
      </td>
      <td>
        <DraftInput
          aria-label={t('config.values.aria', 'What values of {{field}} mean', { field: field.title })}
          disabled={readOnly}
          placeholder={EXAMPLE.values}
          value={valuesText(mapped.values)}
          onCommit={(text) => change({ values: valuesIn(text) })}
        />
      </td>
      <td>
        <DraftInput
          aria-label={t('config.null.aria', 'Values that mean {{field}} is not known', { field: field.title })}
          disabled={readOnly}
          placeholder={EXAMPLE.nulls}
          value={nullsText(mapped.null)}
          onCommit={(text) => change({ null: nullsIn(text) })}
        />
      </td>
    </>
  );
}

/** Signs and names of columns: the same in every language. */
const EXAMPLE = { values: '1 = answered, * = other', nulls: '-1, n/a' };

const TYPES: readonly ValueType[] = ['text', 'number', 'boolean', 'instant'];

function TypeInput({
  field,
  readOnly,
  onChange,
}: {
  field: Field;
  readOnly: boolean;
  onChange: (type: ValueType) => void;
}) {
  return (
    <Combobox
      aria-label={t('config.type.aria', 'Type of {{field}}', { field: field.title })}
      width={22}
      disabled={readOnly}
      options={TYPES.map((value) => ({ value, label: value }))}
      value={field.type}
      onChange={({ value }) => onChange(value)}
    />
  );
}
