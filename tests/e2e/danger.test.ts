// Both text boxes answer danger at once: before any index, when the index is slow, and when it never comes.

import type { Page } from '@playwright/test';
import { expect, open, refusedRequests, test } from './site.ts';

const boxes = [
	{ name: 'the search', path: '/search/', box: '#words' },
	{ name: 'the map', path: '/', box: '#say' },
] as const;

const notice = (page: Page) => page.locator('[data-danger]');

for (const { name, path, box } of boxes) {
	test.describe(`in the box of ${name}`, () => {
		test('the notice says the level, the one thing to do, and leads to the check', async ({
			page,
		}) => {
			await open(page, `.${path}`);
			await page.locator(box).fill('chest pain and numb arm');
			await expect(notice(page)).toHaveAttribute('data-danger', 'emergency');
			await expect(notice(page)).toContainText('Call your emergency number now');
			await expect(notice(page).getByRole('link', { name: '911' })).toHaveAttribute(
				'href',
				'tel:911',
			);
			await page.locator(box).fill('back pain with fever and chills');
			await expect(notice(page)).toHaveAttribute('data-danger', 'today');
			await expect(notice(page)).toContainText('today');
			await page.locator(box).fill('foam roller');
			await expect(notice(page)).toHaveCount(0);
		});

		test('the notice stands above all that the words find', async ({ page }) => {
			await open(page, `.${path}`);
			await page.locator(box).fill('chest pain between my shoulder blades');
			await expect(notice(page)).toBeVisible();
			const after = page.locator('ol.results, .say .chips').first();
			await expect(after).toBeAttached();
			await expect
				.poll(async () => {
					const [above, below] = await Promise.all([
						notice(page).boundingBox(),
						after.boundingBox(),
					]);
					return (below?.y ?? -Infinity) - (above?.y ?? Infinity) - (above?.height ?? 0);
				})
				.toBeGreaterThanOrEqual(0);
		});

		test('nothing that understands danger is loaded before the box is wanted', async ({ page }) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(new URL(request.url()).pathname));
			await page.goto(`.${path}`, { waitUntil: 'networkidle' });
			expect(asked.filter((one) => one.includes('danger'))).toEqual([]);
			await page.locator(box).focus();
			await page.locator(box).fill('a');
			await expect.poll(() => asked.some((one) => one.endsWith('/data/danger.json'))).toBe(true);
		});

		const story = `It began when I carried boxes at work. ${'I sat at the desk. '.repeat(9)}Now I have chest pain and a numb arm. ${'I rested. '.repeat(90)}`;

		test('a sign in a long story is answered, too, and leaves with it', async ({ page }) => {
			await open(page, `.${path}`);
			const worker = page.waitForEvent('worker', (one) => one.url().includes('danger-worker'));
			await page.locator(box).fill(story);
			await worker;
			await expect(notice(page)).toHaveAttribute('data-danger', 'emergency');
			await page.locator(box).fill(story.replace('chest pain and a numb arm', 'a new chair'));
			await expect(notice(page)).toHaveCount(0);
		});

		test.describe('without a worker', () => {
			test.use({ brought: refusedRequests });

			test('a long story is read in the page', async ({ page }) => {
				await page.route(/danger-worker/, (route) => route.abort());
				await open(page, `.${path}`);
				await page.locator(box).fill(story);
				await expect(notice(page)).toHaveAttribute('data-danger', 'emergency');
			});
		});

		test.describe('without an index', () => {
			test.use({ brought: refusedRequests });

			test('the notice comes when the index never does', async ({ page }) => {
				await page.route(/pagefind|names\.json/, (route) => route.abort());
				await open(page, `.${path}`);
				await page.locator(box).fill('chest pain and numb arm');
				await expect(notice(page)).toHaveAttribute('data-danger', 'emergency');
			});
		});

		test('the notice does not wait for a slow index', async ({ page }) => {
			let answer: (() => void) | undefined;
			const later = new Promise<void>((done) => (answer = done));
			await page.route(/pagefind|names\.json/, async (route) => {
				await later;
				await route.continue().catch(() => undefined);
			});
			await open(page, `.${path}`);
			await page.locator(box).fill('chest pain and numb arm');
			await expect(notice(page)).toBeVisible();
			answer?.();
			await page.unrouteAll({ behavior: 'ignoreErrors' });
		});
	});
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the list of all pages leads to the check in one touch', async ({ page }) => {
		await page.goto('./search/');
		await page
			.getByRole('main')
			.getByRole('link', { name: /check before you press/i })
			.click();
		await expect(page).toHaveURL(/\/check\/$/);
	});

	test('the header leads to the emergency signs in one touch', async ({ page }) => {
		await page.goto('./search/');
		await page.getByRole('banner').getByRole('link', { name: 'Emergency' }).click();
		await expect(page.locator('#emergency')).toBeInViewport();
	});
});

test.describe('where what tells of danger cannot be had', () => {
	test.use({ brought: /Failed to load resource/ });

	test('both boxes say so, and lead to the check', async ({ page }) => {
		await page.route('**/data/danger.json', (route) => route.abort());
		for (const { path, box } of boxes) {
			await open(page, `.${path}`);
			await page.locator(box).fill('crushing chest pain');
			const said = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
			await expect(said.getByRole('link', { name: 'Check first' })).toBeVisible();
		}
	});
});
