import { useState } from 'react';
import { t } from '../words/t.ts';
import { remember, remembered } from './settings.ts';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const current = (): Theme => THEMES.find((theme) => theme === remembered('theme')) ?? 'system';

function apply(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  remember('theme', theme === 'system' ? null : theme);
}

/** Light, dark, or as the system has it. */
export function ThemeChoice() {
  const [theme, setTheme] = useState(current);
  const choose = (chosen: string) => {
    const next = THEMES.find((each) => each === chosen) ?? 'system';
    apply(next);
    setTheme(next);
  };
  return (
    <label className="theme">
      <span className="hidden">{t('shell.theme')}</span>
      <select value={theme} onChange={(event) => choose(event.target.value)}>
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {t(`shell.theme.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
