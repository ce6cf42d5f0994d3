import React, { useState } from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t, Trans } from '@grafana/i18n';
import { Button, Input, Stack, useStyles2 } from '@grafana/ui';
import { ownFields } from '../../model';
import type { EntityProps } from './entityProps';
import { FieldRow } from './FieldRow';
import type { Issues } from './issues';
import { withField } from './mappingEdits';

type Props = EntityProps & { issues: Issues };

/** Which column fills which field, one line each; fields of the house's own below those that every centre has. */
export function FieldsTable(props: Props) {
  const { entity } = props;
  const styles = useStyles2(getStyles);
  const own = ownFields(entity, props.mapping);
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {t('config.fields.caption', 'Fields of {{entity}}', { entity: entity.title })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('config.fields.field', 'Field')}</th>
            <th scope="col">{t('config.fields.way', 'Filled from')}</th>
            <th scope="col">{t('config.fields.what', 'Columns, formula or reason')}</th>
            <th scope="col">{t('config.fields.as', 'Read as')}</th>
            <th scope="col">{t('config.fields.values', 'Values')}</th>
            <th scope="col">{t('config.fields.null', 'Not known')}</th>
          </tr>
        </thead>
        <tbody>
          {[...entity.fields, ...own].map((field) => (
            <FieldRow key={field.name} {...props} field={field} isOwn={own.includes(field)} />
          ))}
        </tbody>
      </table>
      {!props.readOnly && <AddField {...props} />}
    </>
  );
}

function AddField({ entity, mapping, onChange }: Props) {
  const [name, setName] = useState('');
  const usable = /^[a-z][a-z0-9_]*$/.test(name) && !entity.fields.some((field) => field.name === name);
  const add = () => {
    onChange(withField(mapping, name, { column: name, type: 'text' }));
    setName('');
  };
  return (
    <Stack direction="row" gap={1}>
      <Input
        width={28}
        aria-label={t('config.own.name', 'Name of a field of your own in {{entity}}', { entity: entity.title })}
        placeholder={t('config.own.placeholder', 'own_field')}
        value={name}
        invalid={name !== '' && !usable}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button variant="secondary" icon="plus" disabled={!usable} onClick={add}>
        <Trans i18nKey="config.own.add">Add a field of your own</Trans>
      </Button>
    </Stack>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  table: css({
    width: '100%',
    marginBottom: theme.spacing(1),
    'th, td': { padding: theme.spacing(0.5), textAlign: 'left', verticalAlign: 'top' },
  }),
  caption: css({ captionSide: 'top', color: theme.colors.text.secondary }),
});
