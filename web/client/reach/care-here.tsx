import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import type { Care } from '../../ui/records.ts';
import { SeeCare } from './see-care.tsx';

type Show = (care: Care | null | undefined) => void;
const Shown = createContext<Show>(() => undefined);

/** Around everything on a screen in which a client writes: what an answer brings of care is shown above it, also when the form is gone. */
export function CareHere({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<{ times: number; care: Care | null }>({ times: 0, care: null });
  const show = useCallback<Show>((care) => setShown(({ times }) => ({ times: times + 1, care: care ?? null })), []);
  return (
    <Shown.Provider value={show}>
      {shown.care && <SeeCare key={shown.times} care={shown.care} />}
      {children}
    </Shown.Provider>
  );
}

/** Shows what the answer to a text brought, or takes away what stood there. */
export const useShowCare = (): Show => useContext(Shown);
