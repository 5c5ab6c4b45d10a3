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

/** A window that lets tasks have a priority: https://developer.mozilla.org/docs/Web/API/Scheduler/postTask */
interface Scheduled {
	scheduler: { postTask(does: () => void, how: { priority: 'user-blocking' }): Promise<void> };
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
	// What the map itself leaves for after the paint is a task, too: this one comes before it, and after the frame.
	const { scheduler } = window as unknown as Scheduled;
	const painted = () =>
		new Promise<number>((done) => {
			requestAnimationFrame(() => {
				void scheduler.postTask(
					() => {
						done(performance.now());
					},
					{ priority: 'user-blocking' },
				);
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

/** What the browser itself counts of a choice by key, from the key to what is on the screen: median and p95, ms in steps of 8. */
async function pressIn(browser: Browser, viewport: (typeof windows)[number], address: string) {
	const page = await browser.newPage({ viewport });
	await page.goto(address, { waitUntil: 'networkidle' });
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
	const counted = await page.evaluateHandle(() => {
		const found: number[] = [];
		new PerformanceObserver((list) => {
			for (const { name, duration } of list.getEntries())
				if (name === 'click') found.push(duration);
		}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
		return found;
	});
	const links = page.locator('.plate .places a');
	const count = await links.count();
	for (let index = 0; index < choices; index += 1) {
		await links.nth((index * 7) % count).evaluate((link: SVGElement) => {
			link.focus({ preventScroll: true });
		});
		await page.waitForTimeout(restMilliseconds);
		await page.keyboard.press('Enter');
	}
	await page.waitForTimeout(restMilliseconds);
	const all = (await counted.jsonValue()).toSorted((a, b) => a - b);
	await page.close();
	// What is shorter than the shortest that is told is not told.
	while (all.length < choices) all.unshift(0);
	return { median: all[choices / 2], p95: all[Math.floor(choices * 0.95)] };
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
	const pressed = await pressIn(browser, viewport, address);
	console.log(
		`${size}: the browser's own count, from a key to the screen, with all that waits before and after: median ${pressed.median} ms, p95 ${pressed.p95} ms.`,
	);
	if (p95 > mostMilliseconds || shift > 0) {
		console.error(`${size}: a choice takes longer than it may, or moves what stands on the page.`);
		process.exitCode = 1;
	}
}
await browser.close();
await stop();
