import React, { useState } from 'react';
import { dateTime } from '@grafana/data';
import { t, Trans } from '@grafana/i18n';
import { ConfigSection } from '@grafana/plugin-ui';
import { Alert, Button, ClipboardButton, Dropdown, Menu, RadioButtonGroup, Stack } from '@grafana/ui';
import { catalog } from '../../../catalog';
import type { Profile } from '../../../model';
import type { Vocabulary } from '../../types';
import { yamlText } from '../provisioning';
import { faultsOf, isSound } from './faults';
import { Preview } from './Preview';
import { nextVersion, replaced, startedFrom } from './profileEdits';
import { ProfileForm } from './ProfileForm';

interface Props {
  profiles: readonly Profile[];
  /** The catalogue with the house's own over it. */
  vocabulary: Vocabulary;
  /** Of the data source that is being set up. */
  uid: string;
  readOnly: boolean;
  onChange: (profiles: Profile[] | undefined) => void;
}

/** Scorecards of the house, one open at a time. */
export function Profiles(props: Props) {
  const { profiles, vocabulary, uid, readOnly, onChange } = props;
  const [chosen, setChosen] = useState(0);
  const index = Math.min(chosen, profiles.length - 1);
  const profile = profiles[index];
  const faults = profile ? faultsOf(profiles, index, vocabulary) : new Map();
  const replace = (changed: Profile[], at: number) => {
    onChange(changed.length > 0 ? changed : undefined);
    setChosen(Math.max(0, at));
  };
  const put = (changed: Profile | undefined) =>
    replace(replaced(profiles, index, changed), changed ? index : index - 1);
  return (
    <ConfigSection
      title={t('config.profiles.title', 'Scorecards')}
      description={t(
        'config.profiles.description',
        'A profile says in numbers what the house stands for: what counts, how much, and between which values it earns points.'
      )}
      isCollapsible
      isInitiallyOpen={profiles.length > 0}
    >
      <Stack direction="column" gap={2} alignItems="stretch">
        <Choice
          {...props}
          index={index}
          onChoose={setChosen}
          onAdd={(added) => replace([...profiles, added], profiles.length)}
        />
        {profile && <Standing {...props} profile={profile} />}
        {profile && <ProfileForm key={index} {...{ profile, vocabulary, readOnly, faults }} onChange={put} />}
        {profile && !readOnly && <Preview uid={uid} profile={profile} isSound={isSound(faults)} />}
        {profile && <Deeds profile={profile} readOnly={readOnly} onRemove={() => put(undefined)} />}
      </Stack>
    </ConfigSection>
  );
}

interface ChoiceProps extends Props {
  index: number;
  onChoose: (index: number) => void;
  onAdd: (profile: Profile) => void;
}

function Choice({ profiles, index, readOnly, onChoose, onAdd }: ChoiceProps) {
  const today = dateTime().format(ISO_DAY);
  const profile = profiles[index];
  return (
    <Stack direction="row" gap={1} wrap="wrap">
      {profiles.length > 1 && (
        <RadioButtonGroup<number>
          aria-label={t('profile.open', 'Scorecard to open')}
          options={profiles.map((each, value) => ({ value, label: labelOf(each, profiles) }))}
          value={index}
          onChange={onChoose}
        />
      )}
      {!readOnly && (
        <Dropdown overlay={<Starts profiles={profiles} onAdd={onAdd} />}>
          <Button variant="secondary" icon="plus">
            <Trans i18nKey="config.profiles.add">Add a scorecard</Trans>
          </Button>
        </Dropdown>
      )}
      {!readOnly && profile && (
        <Button variant="secondary" icon="copy" onClick={() => onAdd(nextVersion(profile, profiles, today))}>
          <Trans i18nKey="config.profiles.version" values={{ title: profile.title }}>
            {'New version of {{title}}'}
          </Trans>
        </Button>
      )}
    </Stack>
  );
}

const ISO_DAY = 'YYYY-MM-DD';

function labelOf({ name, title, version }: Profile, profiles: readonly Profile[]): string {
  const alone = profiles.filter((each) => each.name === name).length === 1;
  return alone ? title : t('profile.titled', '{{title}} v{{version}}', { title, version });
}

/** Propositions to start from. */
function Starts({ profiles, onAdd }: Pick<ChoiceProps, 'profiles' | 'onAdd'>) {
  return (
    <Menu>
      {Object.values(catalog.profiles).map((shipped) => (
        <Menu.Item
          key={shipped.name}
          label={t('config.profiles.from', 'From {{title}}', { title: shipped.title })}
          description={shipped.sentence}
          onClick={() => onAdd(startedFrom(shipped, profiles))}
        />
      ))}
    </Menu>
  );
}

/** Whose place it takes. */
function Standing({ profile: { name } }: { profile: Profile }) {
  return name in catalog.profiles ? (
    <Alert
      severity="info"
      title={t('config.profiles.replaces', 'This takes the place of {{name}} in the catalogue, on every panel.', {
        name,
      })}
    />
  ) : null;
}

function Deeds({ profile, readOnly, onRemove }: { profile: Profile; readOnly: boolean; onRemove: () => void }) {
  return (
    <Stack direction="row" gap={1}>
      <ClipboardButton variant="secondary" icon="copy" getText={() => yamlText(profile)}>
        <Trans i18nKey="config.profiles.copy">Copy as YAML</Trans>
      </ClipboardButton>
      {!readOnly && (
        <Button variant="destructive" fill="text" icon="trash-alt" onClick={onRemove}>
          <Trans i18nKey="config.profiles.remove" values={{ title: profile.title, version: profile.version }}>
            {'Remove {{title}} v{{version}}'}
          </Trans>
        </Button>
      )}
    </Stack>
  );
}
