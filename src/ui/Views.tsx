import React, { useEffect, useRef } from 'react';
import { useStyles2 } from '@grafana/ui';
import { linkButton } from './styles';

interface Props<View extends string> {
  views: readonly View[];
  titleOf: (view: View) => string;
  onView: (view: View) => void;
  /** One of them was just taken: the way that was pressed is gone, and who goes by keyboard goes on from the first that is left. */
  wasTaken: boolean;
}

/** The ways to other pictures of the same answer. */
export function Views<View extends string>({ views, titleOf, onView, wasTaken }: Props<View>) {
  const link = useStyles2(linkButton);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasTaken) {
      first.current?.focus();
    }
  }, [wasTaken]);
  return (
    <>
      {views.map((view, index) => (
        <button key={view} ref={index === 0 ? first : undefined} className={link} onClick={() => onView(view)}>
          {titleOf(view)}
        </button>
      ))}
    </>
  );
}
