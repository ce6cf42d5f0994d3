import React from 'react';
import { useStyles2 } from '@grafana/ui';
import { linkButton } from './styles';

interface Props<View extends string> {
  views: readonly View[];
  titleOf: (view: View) => string;
  onView: (view: View) => void;
}

/** The ways to other pictures of the same answer. */
export function Views<View extends string>({ views, titleOf, onView }: Props<View>) {
  const link = useStyles2(linkButton);
  return (
    <>
      {views.map((view) => (
        <button key={view} className={link} onClick={() => onView(view)}>
          {titleOf(view)}
        </button>
      ))}
    </>
  );
}
