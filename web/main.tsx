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

dress();
speak(firstLanguage());

const place = document.getElementById('koers');
if (!place) throw new Error('index.html has no place for the app');

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      {/* Messages are words, not state: a new language words the whole tree anew. */}
      <LanguageProvider>{(language) => <RouterProvider key={language} router={router} />}</LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
