import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './style/base.css';
import './style/records.css';
import './style/shell.css';
import './style/print.css';
import { App } from './app.tsx';
import { language, LANGUAGE_TAGS } from './words/language.ts';
import { loadWords } from './words/t.ts';

document.documentElement.lang = LANGUAGE_TAGS[language];
await loadWords(language);
const page = document.getElementById('page');
if (page)
  createRoot(page).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
