import React from 'react';
import { type PanelProps, renderTextPanelMarkdown, textUtil } from '@grafana/data';
import { RenderUserContentAsHTML, ScrollContainer } from '@grafana/ui';

interface TextOptions {
  mode?: 'markdown' | 'html' | 'code';
  content?: string;
}

/** Grafana's Text panel. */
export function Words({ options: { mode = 'markdown', content = '' }, replaceVariables }: PanelProps<TextOptions>) {
  const text = replaceVariables(content, {}, 'html');
  if (mode === 'code') {
    return <pre>{text}</pre>;
  }
  return (
    <ScrollContainer>
      <RenderUserContentAsHTML
        className="markdown-html"
        content={mode === 'html' ? textUtil.sanitizeTextPanelContent(text) : renderTextPanelMarkdown(text)}
      />
    </ScrollContainer>
  );
}
