import React from 'react';
import { t, Trans } from '@grafana/i18n';
import { Button, Field, Stack } from '@grafana/ui';
import type { Profile, ProfileFamily } from '../../../model';
import { DraftInput } from '../../editors/DraftInput';
import type { Vocabulary } from '../../types';
import { FamilyForm } from './FamilyForm';
import { faultAt, type Faults } from './faults';
import { MeanInput } from './MeanInput';
import { NumberInput } from './NumberInput';
import { addedFamily, replaced } from './profileEdits';

export interface ProfileProps {
  profile: Profile;
  vocabulary: Vocabulary;
  faults: Faults;
  readOnly: boolean;
  onChange: (profile: Profile) => void;
}

/** A profile from its name down to each goalpost. */
export function ProfileForm(props: ProfileProps) {
  const { profile, vocabulary, faults, readOnly, onChange } = props;
  const { families } = profile;
  const put = (changed: ProfileFamily[]) => onChange({ ...profile, families: changed });
  const names = families.map(({ family }) => family);
  return (
    <div>
      <Stack direction="row" gap={2} wrap="wrap" alignItems="flex-start">
        <TextPart {...props} part="title" label={t('profile.title', 'Title')} width={28} />
        <TextPart {...props} part="name" label={t('profile.name', 'Name in queries')} width={22} />
        <TextPart {...props} part="effective" label={t('profile.effective', 'In force since')} width={18} />
        <NumberPart {...props} part="version" label={t('profile.version', 'Version')} />
        <NumberPart {...props} part="target" label={t('profile.target', 'Target, of 100')} />
        <NumberPart {...props} part="coverageFloor" label={t('profile.floor', 'Least weight measured')} unit="share" />
      </Stack>
      <TextPart {...props} part="sentence" label={t('profile.sentence', 'What it stands for, in one sentence')} />
      <Mean {...props} part="exponent" label={t('profile.exponent-across', 'Sides are joined by')} />
      <Mean {...props} part="familyExponent" label={t('profile.exponent-inside', 'Metrics in a side are joined by')} />
      {families.map((family, index) => (
        <FamilyForm
          key={index}
          {...{ family, vocabulary, faults, readOnly }}
          all={families}
          path={`families.${index}`}
          onChange={(changed) => put(replaced(families, index, changed))}
        />
      ))}
      {!readOnly && (
        <Button
          variant="secondary"
          icon="plus"
          onClick={() => put([...families, addedFamily(names, vocabulary.metrics, vocabulary.profiles)])}
        >
          <Trans i18nKey="profile.add-family">Add a side</Trans>
        </Button>
      )}
    </div>
  );
}

/** A day as it is written in every language. */
const DAY = '2026-01-31';

type PartProps<P extends keyof Profile> = ProfileProps & { part: P; label: string };

function TextPart({
  profile,
  part,
  label,
  width,
  faults,
  readOnly,
  onChange,
}: PartProps<'title' | 'name' | 'effective' | 'sentence'> & { width?: number }) {
  const id = `boardroom-profile-${part}`;
  const error = faultAt(faults, part);
  const mayBeEmpty = part === 'effective' || part === 'sentence';
  const taken = (text: string) => (mayBeEmpty ? text.trim() : text.trim() || profile[part]);
  return (
    <Field label={label} htmlFor={id} error={error} invalid={error !== undefined}>
      <DraftInput
        id={id}
        width={width}
        disabled={readOnly}
        placeholder={part === 'effective' ? DAY : undefined}
        value={profile[part]}
        onCommit={(text) => onChange({ ...profile, [part]: taken(text) })}
      />
    </Field>
  );
}

function NumberPart({
  profile,
  part,
  label,
  unit,
  faults,
  readOnly,
  onChange,
}: PartProps<'version' | 'target' | 'coverageFloor'> & { unit?: 'share' }) {
  const error = faultAt(faults, part);
  const most = { version: Infinity, target: 100, coverageFloor: 1 }[part];
  const commit = (value = profile[part]) => onChange({ ...profile, [part]: Math.min(most, Math.max(0, value)) });
  return (
    <Field label={label} error={error} invalid={error !== undefined}>
      <NumberInput label={label} value={profile[part]} unit={unit} disabled={readOnly} onCommit={commit} />
    </Field>
  );
}

function Mean({ profile, part, label, faults, readOnly, onChange }: PartProps<'exponent' | 'familyExponent'>) {
  return (
    <MeanInput
      label={label}
      value={profile[part]}
      error={faultAt(faults, part)}
      disabled={readOnly}
      onChange={(exponent) => onChange({ ...profile, [part]: exponent })}
    />
  );
}
