import { createContext, type ReactNode, useContext, useMemo, useState } from "react";

/**
 * The text that each person has typed into the message field and not sent. It is kept while another person is being
 * played.
 */
type Drafts = {
  readonly of: (person: string) => string;
  readonly write: (person: string, text: string) => void;
  /** Puts a text that could not be sent back into the text field, unless the person wrote new text meanwhile. */
  readonly giveBack: (person: string, text: string) => void;
};

const DraftsContext = createContext<Drafts | null>(null);

export function DraftsProvider({ children }: { children: ReactNode }) {
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const drafts = useMemo<Drafts>(
    () => ({
      of: (person) => texts[person] ?? "",
      write: (person, text) => setTexts((before) => ({ ...before, [person]: text })),
      giveBack: (person, text) => setTexts((before) => ({ ...before, [person]: before[person] || text })),
    }),
    [texts],
  );
  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}

export function useDraft(person: string) {
  const drafts = useContext(DraftsContext);
  if (!drafts) throw new Error("a draft is kept by a DraftsProvider");
  return {
    draft: drafts.of(person),
    write: (text: string) => drafts.write(person, text),
    giveBack: (text: string) => drafts.giveBack(person, text),
  };
}
