import React from 'react';
import { locationService } from '@grafana/runtime';
import { Button, Card, Stack, Tag } from '@grafana/ui';
import { instances, isEdited, keepEdit, sources } from '../plugins/instances';
import { Page } from '../shell/Page';

const OURS = 'boardroom-cx-datasource';

/** /datasources: what is provisioned, and what was added in this tab. */
export function SourceListPage() {
  return (
    <Page
      pageNav={{ text: 'Data sources' }}
      actions={
        <Button icon="plus" onClick={add}>
          Add a Customer Boardroom source
        </Button>
      }
    >
      <Stack direction="column" gap={1}>
        {instances().map(({ uid, name, meta, isDefault }) => (
          <Card key={uid} href={`/datasources/${uid}`} noMargin>
            <Card.Heading>{name}</Card.Heading>
            <Card.Figure>
              <img src={meta.info.logos.small} alt="" width={32} height={32} />
            </Card.Figure>
            <Card.Meta>{[meta.name, uid]}</Card.Meta>
            <Card.Tags>
              {isDefault && <Tag name="default" colorIndex={1} />}
              {isEdited(uid) && <Tag name="edited in this tab" colorIndex={5} />}
            </Card.Tags>
          </Card>
        ))}
      </Stack>
    </Page>
  );
}

function add() {
  const number = sources().filter(({ type }) => type === OURS).length + 1;
  const uid = `boardroom-${number}`;
  keepEdit({ uid, name: `Customer Boardroom ${number}`, type: OURS, isDefault: false, editable: true, jsonData: {} });
  locationService.push(`/datasources/${uid}`);
}
