import React, { useState } from 'react';
import { css } from '@emotion/css';
import { type DataFrame, type PanelData } from '@grafana/data';
import { Alert, ClipboardButton, Stack, Tab, TabContent, TabsBar, Text } from '@grafana/ui';
import { FrameTable } from '../stock/FrameTable';

type View = 'data' | 'query' | 'json';

const VIEWS: Array<[View, string]> = [
  ['data', 'Data'],
  ['query', 'Query'],
  ['json', 'JSON'],
];

/** What a panel got: errors and notices, the tables, the statements that ran, the frames as they are. */
export function Inspector({ data }: { data: PanelData }) {
  const [view, show] = useState<View>('data');
  const pages: Record<View, React.ReactNode> = {
    data: data.series.map((frame, index) => <Shown key={index} frame={frame} />),
    query: data.series.map((frame, index) => <Statement key={index} frame={frame} />),
    json: <Code text={JSON.stringify(data.series.map(plain), undefined, 2)} />,
  };
  return (
    <Stack direction="column" gap={2}>
      <Messages data={data} />
      <TabsBar>
        {VIEWS.map(([id, label]) => (
          <Tab key={id} label={label} active={id === view} onChangeTab={() => show(id)} />
        ))}
      </TabsBar>
      <TabContent>{pages[view]}</TabContent>
    </Stack>
  );
}

function Messages({ data: { errors = [], series } }: { data: PanelData }) {
  const notices = series.flatMap(({ meta }) => meta?.notices ?? []);
  return (
    <>
      {errors.map(({ message }, index) => (
        <Alert key={index} severity="error" title={message ?? 'The query failed'} />
      ))}
      {notices.map(({ severity, text }, index) => (
        <Alert key={index} severity={severity} title={text} />
      ))}
    </>
  );
}

function Shown({ frame }: { frame: DataFrame }) {
  return (
    <Stack direction="column">
      <Text color="secondary">
        {frame.name ?? frame.refId ?? 'Table'}: {frame.length} rows
      </Text>
      <div className={scrolling}>
        <FrameTable frame={frame} />
      </div>
    </Stack>
  );
}

function Statement({ frame: { refId, meta } }: { frame: DataFrame }) {
  return <Code title={refId} text={meta?.executedQueryString ?? 'This table tells no statement.'} />;
}

function Code({ title, text }: { title?: string; text: string }) {
  return (
    <Stack direction="column">
      <Stack justifyContent="space-between" alignItems="center">
        <Text color="secondary">{title ?? ''}</Text>
        <ClipboardButton size="sm" variant="secondary" icon="copy" getText={() => text}>
          Copy
        </ClipboardButton>
      </Stack>
      <pre tabIndex={0}>{text}</pre>
    </Stack>
  );
}

function plain({ name, refId, meta, fields, length }: DataFrame) {
  const bare = fields.map(({ name, type, config, labels, values }) => ({
    name,
    type,
    config,
    labels,
    values: values.slice(0, 100),
  }));
  return { name, refId, length, meta, fields: bare };
}

const scrolling = css({ height: 320 });
