// Draws the add-in's icons into assets/icons, each size by its own drawing so that small ones stay crisp. Chromium turns them into
// PNG: CHROMIUM_PATH, or /usr/bin/chromium. Run by hand when a drawing changes; the pictures are kept in the repository.
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const BLUE = '#0f6cbd';
const folder = new URL('../assets/icons/', import.meta.url);

/** On a grid of 16 by 16; the strokes' width says how many of its units. */
const DRAWINGS = {
  hebao: {
    sizes: [16, 32, 64, 80, 192, 512],
    draw: (size) => {
      const lines = size === 16 ? '' : '<path d="M4 4.5h8M4 7.5h3.5" stroke="#fff" stroke-width="1" opacity=".75"/>';
      const check = size === 16 ? 'M4 8.5l2.7 2.7L12.2 5' : 'M5.5 10.3l2.2 2.2 4.3-4.8';
      return `<rect x="1" y="1" width="14" height="14" rx="2.5" fill="${BLUE}"/>${lines}<path d="${check}" fill="none" stroke="#fff" stroke-width="${size === 16 ? 2 : 1.6}"/>`;
    },
  },
  // what an Android launcher cuts its own shape out of: nothing that matters beyond the middle four fifths
  'hebao-maskable': {
    sizes: [512],
    draw: () =>
      `<rect width="16" height="16" fill="${BLUE}"/><path d="M5 5.5h6M5 7.7h2.7" stroke="#fff" stroke-width=".8" opacity=".75"/><path d="M5.8 10l1.7 1.7 3.1-3.5" fill="none" stroke="#fff" stroke-width="1.3"/>`,
  },
  check: {
    sizes: [16, 32, 80],
    draw: () =>
      `<path d="M2.5 1.5h8v3h3v4" fill="none" stroke="#616161"/><path d="M10.5 1.5l3 3" stroke="#616161"/><path d="M2.5 1.5v13h5" fill="none" stroke="#616161"/><path d="M5 6.5h5M5 9.5h2.5" stroke="#616161"/><path d="M8.2 11.8l2.3 2.3 4-4.6" fill="none" stroke="${BLUE}" stroke-width="1.8"/>`,
  },
  fill: {
    sizes: [16, 32, 80],
    draw: () =>
      `<path d="M1.5 1.5v13h13" fill="none" stroke="#616161"/><path d="M4 9h2v4H4zM8 6h2v7H8z" fill="#9a9a9a"/><path d="M12 3h2v10h-2z" fill="${BLUE}"/><path d="M3 4.5h11.5" stroke="#616161" stroke-dasharray="1.5 1"/>`,
  },
  language: {
    sizes: [16, 32, 80],
    draw: () =>
      `<path d="M4.5 1.5v2M1 3.5h7M2.5 3.5c.6 2.3 2.3 3.9 4.7 4.7M6.5 3.5C5.9 5.8 4.2 7.4 1.8 8.2" fill="none" stroke="#616161"/><path d="M7.5 14.5l3.5-8h.8l3.5 8M8.9 11.5h5" fill="none" stroke="${BLUE}" stroke-width="1.3"/>`,
  },
};

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
mkdirSync(folder, { recursive: true });
const page = await browser.newPage();
for (const [name, { sizes, draw }] of Object.entries(DRAWINGS)) {
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="${size}" height="${size}" stroke-linecap="square" stroke-width="1">${draw(size)}</svg>`;
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    writeFileSync(new URL(`${name}-${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
