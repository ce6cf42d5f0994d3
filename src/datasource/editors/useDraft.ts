import { useState } from 'react';

interface Draft {
  text: string;
  change: (text: string) => void;
  /** Hands over what was typed, if it differs. */
  commit: () => void;
}

/** Text that is taken over when one leaves the field. A value that changes meanwhile wins over what was typed. */
export function useDraft(value: string, onCommit: (text: string) => void): Draft {
  const [draft, setDraft] = useState<{ of: string; text: string }>();
  const text = draft?.of === value ? draft.text : value;
  const commit = () => {
    setDraft(undefined);
    if (text !== value) {
      onCommit(text);
    }
  };
  return { text, change: (typed) => setDraft({ of: value, text: typed }), commit };
}
