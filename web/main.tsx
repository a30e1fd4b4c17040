import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queries, router } from './router.tsx';
import { dress } from './ui/appearance.tsx';
import { firstLanguage, LanguageProvider, speak } from './ui/language.tsx';
import { conversationsQuery, meQuery, trajectoriesQuery } from './ui/queries.ts';

dress();
speak(firstLanguage());

// What every screen of the client asks first is asked at once, beside the screens themselves. A failure is worded by who needs it.
if (/^\/client(?:\/|$)/u.test(window.location.pathname))
  for (const query of [meQuery, trajectoriesQuery, conversationsQuery()]) void queries.prefetchQuery<unknown>(query as { queryKey: readonly unknown[] });

const place = document.getElementById('koers');
if (!place) throw new Error('index.html has no place for the app');
// The name that stood there until now.
place.replaceChildren();

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      {/* Messages are words, not state: a new language words the whole tree anew. */}
      <LanguageProvider>{(language) => <RouterProvider key={language} router={router} />}</LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
