// `npm run probe:map`: touches the map of both views every 10 mm, as the browser answers, and says of each answer how far the
// touch lies from the outline of what answered. Touches the named points of map-points.json too. Needs `npm run build` and a
// browser.

import { chromium, type Page } from '@playwright/test';
import { drawnPoints, type Point } from '../../src/anatomy/geometry.ts';
import { areaOf, placeIn, touchReach } from '../../src/anatomy/places.ts';
import { upperBody, viewIds, type View } from '../../src/anatomy/upper-body/body.ts';
import { viewPath } from '../../src/build/front.ts';
import { browserArguments, rememberedChromium } from '../browser.ts';
import { serveSite } from '../serve.ts';
import { distanceOutside } from '../unit/polygon.ts';
import named from './map-points.json' with { type: 'json' };

/** How far apart the touches are, mm. */
const step = 10;

const { frame } = upperBody;
const grid = Array.from({ length: Math.floor(frame.width / step) }, (_, column) =>
	Array.from({ length: Math.floor(frame.height / step) }, (_, row): Point => [
		frame.x + (column + 0.5) * step,
		frame.y + (row + 0.5) * step,
	]),
).flat();

/** What the browser answers at points of the drawing: the fragment of a link, or nothing. */
const answersAt = (page: Page, points: readonly Point[]) =>
	page.locator('.plate .view').evaluate(
		(drawn, all) => {
			const matrix = (drawn as SVGGElement).getScreenCTM();
			return all.map(([x, y]) => {
				const { x: left, y: top } = new DOMPoint(x, y).matrixTransform(matrix ?? undefined);
				const link = document.elementFromPoint(left, top)?.closest('a[data-choice]');
				return link?.getAttribute('data-choice') ?? '';
			});
		},
		points.map(([x, y]) => [x, y] as const),
	);

/** How far a point lies from the outline of what a fragment names; on the midline either half. */
function awayFrom(view: View, fragment: string, [x, y]: Point): number {
	const place = placeIn(view, fragment.replace(/-\w+$/, ''));
	return place ? distanceOutside([Math.abs(x), y], drawnPoints(areaOf(place))) : Infinity;
}

function tell(view: View, answers: readonly string[]): number {
	const found = new Map<string, number[]>();
	for (const [index, fragment] of answers.entries()) {
		const point = grid[index];
		if (!fragment || !point) continue;
		found.set(fragment, [...(found.get(fragment) ?? []), awayFrom(view, fragment, point)]);
	}
	console.log(`${view}: ${answers.filter(Boolean).length} of ${grid.length} touches are answered`);
	for (const [fragment, all] of found) {
		const inside = all.filter((mm) => mm === 0).length;
		const most = Math.max(...all).toFixed(1);
		console.log(
			`  ${fragment.padEnd(34)} ${inside} inside, ${all.length - inside} beside, at most ${most} mm`,
		);
	}
	return [...found.values()].flat().filter((mm) => mm > touchReach).length;
}

const { address, stop } = await serveSite();
const browser = await chromium.launch({
	executablePath: rememberedChromium(),
	args: browserArguments,
});
let tooFar = 0;
let wrong = 0;
try {
	for (const view of viewIds) {
		const page = await browser.newPage({ viewport: { width: 1440, height: 1400 } });
		await page.goto(new URL(viewPath(view).slice(1), address).href, { waitUntil: 'networkidle' });
		tooFar += tell(view, await answersAt(page, grid));
		const own = named.filter((point) => point.view === view);
		const answers = await answersAt(
			page,
			own.map(({ at: [x = 0, y = 0] }): Point => [x, y]),
		);
		for (const [index, { name, means, side }] of own.entries()) {
			const answer = answers[index] ?? '';
			if ([`${means}-${side}`, `${means}-middle`].includes(answer)) continue;
			wrong += 1;
			console.log(`  ${name}: "${answer}", not "${means}-${side}"`);
		}
	}
} finally {
	await browser.close();
	await stop();
}
console.log(`${tooFar} answers over ${touchReach} mm from their outline (at most 0)`);
console.log(`${wrong} of ${named.length} named points answered wrong (at most 0)`);
if (tooFar + wrong > 0) process.exitCode = 1;
