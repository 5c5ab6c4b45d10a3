// What axe finds on a page. It runs without Playwright's builder: that loads axe anew for each look and works out a selector
// for every element, which takes three times as long and finds the same.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { JSHandle, Page } from '@playwright/test';
import type axe from 'axe-core';

/** Axe as a script: a page that is opened with it (`addInitScript`) need not be given it each time. */
export const axeSource = readFileSync(
	createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
	'utf8',
);

/** Tags of rules for the levels A and AA, and what axe's authors advise beyond them. */
export const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Look {
	/** Tags of the rules; without them and without single rules, all that axe runs by itself. */
	tags?: readonly string[];
	rules?: readonly string[];
	/** The parts of the page to look at; the whole without. */
	include?: readonly string[];
	/** The same as elements. */
	nodes?: JSHandle<Element[]>;
	/** Rules that are left out. */
	without?: readonly string[];
}

/** A sentence for each violation: its rule and where it is. */
export async function violations(
	page: Page,
	{ tags, rules, include = [], nodes, without = [] }: Look = {},
): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
	const options: axe.RunOptions = {
		...(tags && { runOnly: { type: 'tag', values: [...tags] } }),
		...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
		rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
		resultTypes: ['violations'],
		selectors: false,
	};
	return page.evaluate(
		async ({ parts, elements, how }) => {
			const named = parts.length > 0 ? { include: parts.map((part) => [part]) } : document;
			const context = elements ? { include: elements } : named;
			const found = await (window as Window & { axe?: typeof axe }).axe?.run(context, how);
			if (!found) throw new Error('axe was not loaded.');
			return found.violations.map(
				({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
			);
		},
		{ parts: [...include], elements: nodes, how: options },
	);
}
