import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Why there is no browser, as the end of a title that is skipped; empty where there is one. */
export const noBrowser = existsSync(executablePath)
  ? ''
  : ` (skipped: no Chromium at ${executablePath}; install it or set CHROMIUM_PATH)`;

export const openBrowser = () =>
  chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
