import React, { useState } from 'react';
import type { Dashboard } from '@grafana/schema';
import { RadioButtonGroup, Stack, Text, TextLink } from '@grafana/ui';
import { panelsOf } from '../dashboard/grid';
import { Page } from '../shell/Page';

const SIZES = ['150x100', '400x300', '1920x1080', '3840x2160'].map((size) => ({ value: size, label: size }));

/** /panels: every panel of every dashboard, to be opened alone at a chosen size. */
export function PanelIndexPage() {
  const [size, choose] = useState(SIZES[1].value);
  return (
    <Page
      pageNav={{ text: 'Panels alone' }}
      subTitle="Each panel by itself, as a suggestion card, a report or a wall shows it"
    >
      <RadioButtonGroup aria-label="Size" options={SIZES} value={size} onChange={choose} fullWidth={false} />
      <Stack direction="column" gap={3}>
        {window.boot.dashboards.map((dashboard) => (
          <Panels key={dashboard.uid} dashboard={dashboard} size={size} />
        ))}
      </Stack>
    </Page>
  );
}

function Panels({ dashboard, size }: { dashboard: Dashboard; size: string }) {
  const [width, height] = size.split('x');
  return (
    <Stack direction="column">
      <Text element="h2" variant="h4">
        {dashboard.title ?? ''}
      </Text>
      {panelsOf(dashboard).map(({ id, title, type }) => (
        <TextLink key={id} href={`/panel/${id}?dashboard=${dashboard.uid}&width=${width}&height=${height}`}>
          {`${title || 'Untitled'} (${type})`}
        </TextLink>
      ))}
    </Stack>
  );
}
