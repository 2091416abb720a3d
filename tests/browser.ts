import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { type Browser, chromium } from 'playwright-core';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** Starts a browser without a window. */
export function startBrowser(): Promise<Browser> {
  // The tests open only pages of ours; as root the browser has no sandbox to start.
  return chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
}

/**
 * The path of a Chromium, Chrome or Edge, which is installed where apt-get can do so.
 * @throws Error that says what to do when there is no browser and none can be installed.
 */
export function findBrowser(): string {
  const { CASELINT_BROWSER: named } = process.env;
  if (named !== undefined) return named;
  const known = places.find((place) => existsSync(place));
  if (known !== undefined) return known;
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
    });
  } catch {
    throw new Error(
      'No Chromium, Chrome or Edge is found, and apt-get cannot install one. Install Chromium, or set CASELINT_BROWSER to the path of a browser.',
    );
  }
  return places.find((place) => existsSync(place)) ?? '';
}
