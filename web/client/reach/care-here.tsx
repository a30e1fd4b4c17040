import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import type { Care } from '../../ui/records.ts';
import { SeeCare } from './see-care.tsx';

type Show = (care: Care | null | undefined) => void;
const Shown = createContext<Show>(() => undefined);

/** Around everything on a screen in which a client writes: what an answer brings of care is shown above it, also when the form is gone. */
export function CareHere({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<{ times: number; care: Care | null }>({ times: 0, care: null });
  // Once the lines stand there they stay while this screen is open, and those of a crisis give way to nothing lighter.
  const show = useCallback<Show>(
    (care) => setShown((now) => (care && (care.level === 'crisis' || now.care?.level !== 'crisis') ? { times: now.times + 1, care } : now)),
    [],
  );
  return (
    <Shown.Provider value={show}>
      {shown.care && <SeeCare key={shown.times} care={shown.care} />}
      {children}
    </Shown.Provider>
  );
}

/** Shows what the answer to a text brought, where it brought something. */
export const useShowCare = (): Show => useContext(Shown);
