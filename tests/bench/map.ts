// Part of `npm run bench`: how long a choice takes to be painted on a slow phone's processor, in a narrow and in a wide window,
// how much it moves on the page, and what the drawing weighs. Needs `npm run build` and a browser.

import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { plateShapes } from '../../src/anatomy/shapes.ts';
import { browserArguments, rememberedChromium } from '../browser.ts';
import { serveSite } from '../serve.ts';

const choices = 100;
/** Runs; the one in the middle counts, so that other work of the computer does not. */
const howOften = 3;
/** A phone, where the answer lies over the page, and a desk, where it stands beside the drawing: both are in sight. */
const windows = [
	{ width: 390, height: 844 },
	{ width: 1440, height: 900 },
];
/** The processor is slowed down by this. */
const slower = 4;
/** Milliseconds between two choices. */
const restMilliseconds = 300;
/** Most milliseconds from the click to the paint, for 95 of 100. */
const mostMilliseconds = 50;

/** What a choice took: until the mark and the name were painted, until all of it was; and how far it moved what stood there. */
interface Taken {
	paint: number;
	whole: number;
	shift: number;
}

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

/** Chooses one place after another, on the page. */
async function chooseAll({ count, pause }: { count: number; pause: number }): Promise<Taken[]> {
	const links = [...document.querySelectorAll<SVGAElement>('.plate .places a')];
	let shifted = 0;
	new PerformanceObserver((list) => {
		// Also what follows a touch at once counts here.
		for (const entry of list.getEntries()) shifted += (entry as unknown as { value: number }).value;
	}).observe({ type: 'layout-shift' });
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
	const paintedOnce = async (isThere: () => boolean) => {
		let end = await painted();
		while (!isThere()) end = await painted();
		return end;
	};
	const found: Taken[] = [];
	for (let index = 0; index < count; index += 1) {
		// A finger takes longer than this to find the next place; what a choice leaves to do is done by then.
		await new Promise((done) => setTimeout(done, pause));
		await painted();
		const link = links[(index * 7) % links.length];
		const name = link?.getAttribute('aria-label');
		const before = shifted;
		const start = performance.now();
		link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
		const paint = await paintedOnce(
			() =>
				link?.hasAttribute('aria-current') === true &&
				document.querySelector('.answer h2')?.textContent === name,
		);
		const whole = await paintedOnce(() => document.querySelector('.answer .about') !== null);
		found.push({ paint: paint - start, whole: whole - start, shift: shifted - before });
	}
	return found;
}

async function chooseIn(browser: Browser, viewport: (typeof windows)[number], address: string) {
	const page = await browser.newPage({ viewport });
	await page.goto(address, { waitUntil: 'networkidle' });
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
	const taken = await page.evaluate(chooseAll, { count: choices, pause: restMilliseconds });
	await page.close();
	const sorted = (of: 'paint' | 'whole') => taken.map((one) => one[of]).sort((a, b) => a - b);
	const at = (part: number, of: 'paint' | 'whole' = 'paint') =>
		sorted(of)[Math.floor(choices * part)] ?? Infinity;
	return {
		...{ p95: at(0.95), median: at(0.5), whole: at(0.95, 'whole') },
		shift: taken.reduce((sum, one) => sum + one.shift, 0),
	};
}

console.log(
	`\nThe back, all layers: ${weightOf(() => true)} bytes of paths (gzip, at most 30000); its surface: ${weightOf((depth) => depth === 1)} (at most 12000).`,
);
const { address, stop } = await serveSite();
const browser = await chromium.launch({
	executablePath: rememberedChromium(),
	args: browserArguments,
});
for (const viewport of windows) {
	const runs = [];
	for (let run = 0; run < howOften; run += 1) runs.push(await chooseIn(browser, viewport, address));
	runs.sort((a, b) => a.p95 - b.p95);
	const { p95, median, whole } = runs[(howOften - 1) / 2] ?? {
		...{ p95: Infinity, median: Infinity, whole: Infinity },
	};
	const shift = Math.max(...runs.map((run) => run.shift));
	const size = `${viewport.width} × ${viewport.height}`;
	console.log(
		`${size}: a choice on the map is painted within ${p95.toFixed(1)} ms (p95 of ${choices}, processor ${slower} times slower; at most ${mostMilliseconds}); median ${median.toFixed(1)} ms. The middle one of ${howOften} runs: p95 ${runs.map((run) => run.p95.toFixed(1)).join(', ')} ms. All that is said of it: ${whole.toFixed(0)} ms. Moved: ${shift.toFixed(4)} (at most 0).`,
	);
	if (p95 > mostMilliseconds || shift > 0) {
		console.error(`${size}: a choice takes longer than it may, or moves what stands on the page.`);
		process.exitCode = 1;
	}
}
await browser.close();
await stop();
