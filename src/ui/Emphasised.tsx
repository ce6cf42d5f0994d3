import React from 'react';

/** A sentence whose weighty words stand between <b> and </b>, so that translators can move them. */
export function Emphasised({ text }: { text: string }) {
  const parts = text.split(/<b>(.*?)<\/b>/);
  return (
    <>
      {parts.map((part, at) =>
        at % 2 === 1 ? <strong key={at}>{part}</strong> : <React.Fragment key={at}>{part}</React.Fragment>
      )}
    </>
  );
}

/** The same without its weights, for a screen reader or a title. */
export const plainText = (text: string): string => text.replace(/<\/?b>/g, '');
