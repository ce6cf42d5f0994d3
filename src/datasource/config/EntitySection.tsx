import React from 'react';
import { t, Trans } from '@grafana/i18n';
import { ConfigSubSection } from '@grafana/plugin-ui';
import { Button, Stack } from '@grafana/ui';
import { presets } from '../../catalog/presets';
import { filledEntity, withPreset, type EntityMapping } from '../../model';
import type { EntityProps } from './entityProps';
import { FieldsTable } from './FieldsTable';
import { issuesOf } from './issues';
import { emptyEntity } from './mappingEdits';
import { NeedsTable } from './NeedsTable';
import { ReleaseFields } from './ReleaseFields';
import { SourceFields } from './SourceFields';

interface Props extends Omit<EntityProps, 'mapping' | 'whole' | 'onChange'> {
  mapping: EntityMapping | undefined;
  onChange: (mapping: EntityMapping | undefined) => void;
}

/** One kind of row: mapped, or with a button to map it. */
export function EntitySection({ mapping, onChange, ...rest }: Props) {
  const { entity, readOnly } = rest;
  return (
    <ConfigSubSection title={entity.title} description={entity.sentence} isCollapsible={mapping !== undefined}>
      {mapping ? (
        <Mapped {...rest} mapping={mapping} onChange={onChange} />
      ) : (
        <Button variant="secondary" icon="plus" disabled={readOnly} onClick={() => onChange(emptyEntity(entity))}>
          {t('config.entity.add', 'Map {{entity}}', { entity: entity.title })}
        </Button>
      )}
    </ConfigSubSection>
  );
}

function Mapped(given: Omit<EntityProps, 'whole' | 'onChange'> & Pick<Props, 'onChange'>) {
  const { mapping, readOnly, onChange } = given;
  const entity = filledEntity(given.entity, mapping);
  const props = { ...given, entity, whole: withPreset(entity.name, mapping, presets) };
  const issues = issuesOf(entity, mapping, props.whole);
  return (
    <Stack direction="column" gap={2}>
      <SourceFields {...props} issues={issues} />
      {entity.answers && <ReleaseFields {...props} issues={issues} />}
      <FieldsTable {...props} issues={issues} />
      {entity.name === 'customer' && <NeedsTable {...props} />}
      {!readOnly && (
        <div>
          <Button variant="destructive" fill="text" icon="trash-alt" onClick={() => onChange(undefined)}>
            <Trans i18nKey="config.entity.remove">Remove this mapping</Trans>
          </Button>
        </div>
      )}
    </Stack>
  );
}
