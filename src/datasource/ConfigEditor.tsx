import React from 'react';
import { locationUtil, type DataSourcePluginOptionsEditorProps } from '@grafana/data';
import { t, Trans } from '@grafana/i18n';
import { ConfigSection, DataSourceDescription } from '@grafana/plugin-ui';
import { Alert, Field } from '@grafana/ui';
import { catalog } from '../catalog';
import { Problem, problemFrom, type Mapping, type Metric, type Profile } from '../model';
import { Baselines } from './config/Baselines';
import { EntitySection } from './config/EntitySection';
import { Exchange } from './config/Exchange';
import { HouseMetrics } from './config/HouseMetrics';
import { EMPTY_MAPPING, withCurrency, withEntity } from './config/mappingEdits';
import { People } from './config/People';
import { Profiles } from './config/profiles/Profiles';
import { DraftInput } from './editors/DraftInput';
import { vocabulary } from './definitions';
import { parseSettings } from './settings/settings';
import type { BoardroomOptions } from './types';

type Props = DataSourcePluginOptionsEditorProps<BoardroomOptions>;

/** Where the rows are and how their columns are read. */
export default function ConfigEditor({ options, onOptionsChange }: Props) {
  const { jsonData, readOnly = false } = options;
  const mapping = jsonData.mapping ?? EMPTY_MAPPING;
  const { metrics = [], profiles = [] } = filledUp(jsonData);
  const known = vocabulary({ mapping, metrics, profiles });
  const change = (changed: Partial<BoardroomOptions>) =>
    onOptionsChange({ ...options, jsonData: { ...jsonData, version: 1, ...changed } });
  return (
    <>
      <DataSourceDescription
        dataSourceName="Customer Boardroom"
        docsLink={locationUtil.assureBaseUrl('/a/boardroom-cx-app')}
      />
      {readOnly && <Provisioned />}
      <Unreadable jsonData={jsonData} />
      <Rows mapping={mapping} readOnly={readOnly} onChange={(mapping) => change({ mapping })} />
      <HouseMetrics
        metrics={metrics}
        vocabulary={known}
        readOnly={readOnly}
        onChange={(metrics) => change({ metrics })}
      />
      <Profiles
        profiles={profiles}
        vocabulary={known}
        uid={options.uid}
        readOnly={readOnly}
        onChange={(profiles) => change({ profiles })}
      />
      <Baselines
        baselines={jsonData.baselines ?? []}
        readOnly={readOnly}
        onChange={(baselines) => change({ baselines })}
      />
      <People options={jsonData} readOnly={readOnly} onChange={change} />
      <Limits options={jsonData} readOnly={readOnly} onChange={change} />
      <Exchange
        settings={options}
        readOnly={readOnly}
        onImport={(imported: Mapping) => change({ mapping: imported })}
      />
    </>
  );
}

interface RowsProps {
  mapping: Mapping;
  readOnly: boolean;
  onChange: (mapping: Mapping) => void;
}

function Rows({ mapping, readOnly, onChange }: RowsProps) {
  return (
    <ConfigSection
      title={t('config.rows.title', 'Rows')}
      description={t(
        'config.rows.description',
        'Say where each kind of row is and what its columns mean. Nothing is copied.'
      )}
    >
      <Field
        label={t('config.currency.label', 'Currency')}
        description={t('config.currency.description', 'Of all amounts, in three letters: EUR. Empty: bare numbers.')}
      >
        <DraftInput
          id="boardroom-currency"
          width={20}
          disabled={readOnly}
          value={mapping.currency ?? ''}
          onCommit={(text) => onChange(withCurrency(mapping, text))}
        />
      </Field>
      {Object.values(catalog.entities).map((entity) => (
        <EntitySection
          key={entity.name}
          entity={entity}
          entities={catalog.entities}
          mapping={mapping.entities[entity.name]}
          readOnly={readOnly}
          onChange={(changed) => onChange(withEntity(mapping, entity.name, changed))}
        />
      ))}
    </ConfigSection>
  );
}

function Provisioned() {
  return (
    <Alert severity="info" title={t('config.provisioned.title', 'Provisioned from a file')}>
      <Trans i18nKey="config.provisioned.text">
        These settings come from a file and can only be changed there. Export them below as a start for another file.
      </Trans>
    </Alert>
  );
}

/** Settings that were provisioned or imported elsewhere may be wrong in ways that no field below can show. */
function Unreadable({ jsonData }: { jsonData: BoardroomOptions }) {
  const problem = problemIn(jsonData);
  return problem ? (
    <Alert severity="warning" title={problem.message}>
      {problem.hint}
    </Alert>
  ) : null;
}

/** Filled up where a file says only what the number depends on; as it stands where something else cannot be read. */
function filledUp(jsonData: BoardroomOptions): { metrics?: readonly Metric[]; profiles?: readonly Profile[] } {
  return problemIn(jsonData) ? jsonData : parseSettings(jsonData);
}

function problemIn(jsonData: BoardroomOptions): Problem | undefined {
  try {
    parseSettings(jsonData);
    return undefined;
  } catch (thrown) {
    return problemFrom(thrown);
  }
}

interface LimitsProps {
  options: BoardroomOptions;
  readOnly: boolean;
  onChange: (changed: Partial<BoardroomOptions>) => void;
}

function Limits({ options: { timeoutSeconds }, readOnly, onChange }: LimitsProps) {
  return (
    <ConfigSection title={t('config.limits.title', 'Limits')}>
      <Field
        label={t('config.timeout.label', 'Time limit')}
        description={t(
          'config.timeout.description',
          'Seconds that a data source may take before we stop waiting. Empty: 60.'
        )}
      >
        <DraftInput
          id="boardroom-timeout"
          type="number"
          width={20}
          disabled={readOnly}
          value={timeoutSeconds === undefined ? '' : String(timeoutSeconds)}
          onCommit={(text) => onChange({ timeoutSeconds: text === '' ? undefined : Number(text) })}
        />
      </Field>
    </ConfigSection>
  );
}
