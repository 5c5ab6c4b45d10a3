// Part of `npm run bench`: how long a choice takes to be painted on a slow phone's processor, and what the drawing weighs.
// Needs `npm run build` and a browser.

import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { plateShapes } from '../../src/anatomy/shapes.ts';
import { browserArguments, rememberedChromium } from '../browser.ts';
import { serveSite } from '../serve.ts';

const choices = 100;
/** Runs; the one in the middle counts, so that other work of the computer does not. */
const howOften = 3;
/** The processor is slowed down by this. */
const slower = 4;
/** Milliseconds between two choices. */
const restMilliseconds = 300;
/** Most milliseconds from the click to the paint, for 95 of 100. */
const mostMilliseconds = 50;

function weightOf(isSeen: (depth: number) => boolean): number {
	const shapes = plateShapes('back').filter(({ depth }) => isSeen(depth));
	return gzipSync(
		shapes
			.flatMap(({ outline, fibers = '', openings = '', lines = '' }) => [
				outline,
				fibers,
				openings,
				lines,
			])
			.map((path) => `<path d="${path}"/>`)
			.join(''),
	).length;
}

async function paintTimes(): Promise<number[]> {
	const { address, stop } = await serveSite();
	const browser = await chromium.launch({
		executablePath: rememberedChromium(),
		args: browserArguments,
	});
	const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
	await page.goto(address, { waitUntil: 'networkidle' });
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
	const times = await page.evaluate(
		async ({ count, pause }) => {
			const links = [...document.querySelectorAll<SVGAElement>('.plate .places a')];
			const painted = () =>
				new Promise<number>((done) => {
					requestAnimationFrame(() => {
						const channel = new MessageChannel();
						channel.port1.onmessage = () => {
							done(performance.now());
						};
						channel.port2.postMessage(0);
					});
				});
			const found: number[] = [];
			for (let index = 0; index < count; index += 1) {
				// A finger takes longer than this to find the next place; what a choice leaves to do is done by then.
				await new Promise((done) => setTimeout(done, pause));
				await painted();
				const link = links[(index * 7) % links.length];
				const name = link?.getAttribute('aria-label');
				const start = performance.now();
				link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
				// Painted is what the drawing and the heading of the answer both show.
				let end = await painted();
				while (
					!link?.hasAttribute('aria-current') ||
					document.querySelector('.answer h2')?.textContent !== name
				) {
					end = await painted();
				}
				found.push(end - start);
			}
			return found;
		},
		{ count: choices, pause: restMilliseconds },
	);
	await browser.close();
	await stop();
	return times.sort((a, b) => a - b);
}

const runs = [];
for (let run = 0; run < howOften; run += 1) {
	const times = await paintTimes();
	runs.push({
		p95: times[Math.floor(choices * 0.95)] ?? Infinity,
		median: times[choices / 2] ?? Infinity,
	});
}
runs.sort((a, b) => a.p95 - b.p95);
const { p95, median } = runs[(howOften - 1) / 2] ?? { p95: Infinity, median: Infinity };
console.log(
	`\nThe back, all layers: ${weightOf(() => true)} bytes of paths (gzip, at most 30000); its surface: ${weightOf((depth) => depth === 1)} (at most 12000).`,
);
console.log(
	`A choice on the map is painted within ${p95.toFixed(1)} ms (p95 of ${choices}, processor ${slower} times slower; at most ${mostMilliseconds}); median ${median.toFixed(1)} ms. The middle one of ${howOften} runs: p95 ${runs.map((run) => run.p95.toFixed(1)).join(', ')} ms.`,
);
if (p95 > mostMilliseconds) {
	console.error('A choice takes longer than it may.');
	process.exitCode = 1;
}
