import React, { useState } from 'react';
import type { DataSourceSettings } from '@grafana/data';
import { t, Trans } from '@grafana/i18n';
import { ConfigSection } from '@grafana/plugin-ui';
import { Alert, Button, ClipboardButton, Field, RadioButtonGroup, Stack, TextArea } from '@grafana/ui';
import { Problem, type Mapping } from '../../model';
import { parseMapping } from '../settings/settings';
import type { BoardroomOptions } from '../types';
import { EMPTY_MAPPING } from './mappingEdits';
import { provisioningFile } from './provisioning';

interface Props {
  settings: DataSourceSettings<BoardroomOptions>;
  readOnly: boolean;
  onImport: (mapping: Mapping) => void;
}

/** The mapping as text: to keep in version control, to provision, to bring to another Grafana. */
export function Exchange({ settings, readOnly, onImport }: Props) {
  return (
    <ConfigSection
      title={t('config.exchange.title', 'Export and import')}
      description={t(
        'config.exchange.description',
        'The mapping as text, for version control, provisioning or another Grafana.'
      )}
      isCollapsible
      isInitiallyOpen={readOnly}
    >
      <Export settings={settings} />
      {!readOnly && <Import onImport={onImport} />}
    </ConfigSection>
  );
}

type Format = 'json' | 'yaml';

function Export({ settings }: Pick<Props, 'settings'>) {
  const [format, setFormat] = useState<Format>('json');
  const text = TEXTS[format](settings);
  return (
    <Field label={t('config.export.label', 'Export')}>
      <Stack direction="column" gap={1}>
        <Stack direction="row" gap={1}>
          <RadioButtonGroup<Format>
            options={[
              { value: 'json', label: t('config.export.json', 'Mapping (JSON)') },
              { value: 'yaml', label: t('config.export.yaml', 'Provisioning file (YAML)') },
            ]}
            value={format}
            onChange={setFormat}
          />
          <ClipboardButton variant="secondary" icon="copy" getText={() => text}>
            <Trans i18nKey="config.export.copy">Copy</Trans>
          </ClipboardButton>
        </Stack>
        <TextArea aria-label={t('config.export.aria', 'Exported mapping')} rows={8} readOnly value={text} />
      </Stack>
    </Field>
  );
}

const TEXTS: Record<Format, (settings: Props['settings']) => string> = {
  json: ({ jsonData }) => JSON.stringify(jsonData.mapping ?? EMPTY_MAPPING, null, 2),
  yaml: provisioningFile,
};

function Import({ onImport }: Pick<Props, 'onImport'>) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const take = () => {
    const read = mappingIn(text);
    setProblem(read instanceof Problem ? read : undefined);
    if (!(read instanceof Problem)) {
      onImport(read);
      setText('');
    }
  };
  return (
    <Field label={t('config.import.label', 'Import a mapping (JSON)')}>
      <Stack direction="column" gap={1}>
        <TextArea
          aria-label={t('config.import.aria', 'Mapping to import')}
          rows={4}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {problem && <Alert severity="error" title={problem.message} />}
        <Button variant="secondary" disabled={text.trim() === ''} onClick={take}>
          <Trans i18nKey="config.import.action">Replace the mapping</Trans>
        </Button>
      </Stack>
    </Field>
  );
}

function mappingIn(text: string): Mapping | Problem {
  try {
    return parseMapping(JSON.parse(text));
  } catch (thrown) {
    return thrown instanceof Problem ? thrown : new Problem('invalid', `This is not JSON: ${String(thrown)}`);
  }
}
