// Whether a text stands out hangs on how it is drawn, on what it lies in and on what else is painted where it stands. Texts
// for which all this is the same are measured by axe on the first page that has one. It is read from the page as drawn, not
// from names of classes, so that a fault that a single page has is something new.

import type { Page } from '@playwright/test';
import { violations } from './axe.ts';

/** Texts of a page by all that their contrast hangs on. */
type Looks = Map<string, Element[]>;

/** The violations of contrast among texts whose look is not in `seen`; what has none is added to it. */
export async function lowContrast(page: Page, seen: Set<string>): Promise<string[]> {
	const looks = await page.evaluateHandle(readLooks);
	const names = await looks.evaluate((texts) => [...texts.keys()]);
	const fresh = names.filter((look) => !seen.has(look));
	if (fresh.length === 0) return [];
	const nodes = await looks.evaluateHandle(
		(texts, these) => these.flatMap((look) => texts.get(look) ?? []),
		fresh,
	);
	const found = await violations(page, { rules: ['color-contrast'], nodes });
	if (found.length === 0) for (const look of fresh) seen.add(look);
	return found;
}

/** Runs in the page. */
function readLooks(): Looks {
	const letters = ['color', '-webkit-text-fill-color', 'font-size', 'font-weight', 'text-shadow'];
	const back = ['background-color', 'background-image', 'opacity', 'filter', 'mix-blend-mode'];
	const place = ['position', 'z-index', 'clip', 'clip-path'];
	const isClear = (color: string) => /^rgba\(.*, 0\)$/.test(color);
	const pick = (style: CSSStyleDeclaration, names: readonly string[]) =>
		names.map((name) => style.getPropertyValue(name)).join();
	const drawn = [...document.querySelectorAll('body, body *')].filter((element) =>
		element.checkVisibility({ visibilityProperty: true }),
	);

	/** What an element adds to the contrast of what lies in it or over it: mostly nothing. */
	const added = new Map<Element, string>();
	const addsOf = (element: Element): string => {
		const known = added.get(element);
		if (known !== undefined) return known;
		const before = [null, '::before', '::after'].map((part) => {
			const style = getComputedStyle(element, part);
			return part && style.content === 'none' ? '' : pick(style, [...back, ...place]);
		});
		const [self = '', ...pseudo] = before;
		const shape = element.matches('svg *')
			? pick(getComputedStyle(element), ['fill', 'fill-opacity'])
			: '';
		const isOff = element.matches(
			':disabled, [aria-disabled="true"], [aria-hidden="true"], [inert]',
		);
		const adds = [self, ...pseudo, shape, isOff ? 'off' : ''].join(';').replace(/;+$/, '');
		const isPlain = adds === 'rgba(0, 0, 0, 0),none,1,none,normal,static,auto,auto,none';
		added.set(element, isPlain ? '' : adds);
		return isPlain ? '' : adds;
	};

	const painted = drawn
		.filter((element) => {
			const { backgroundColor, backgroundImage } = getComputedStyle(element);
			const isPicture = element.matches('svg *, img, canvas, video');
			return isPicture || backgroundImage !== 'none' || !isClear(backgroundColor);
		})
		.map((element) => ({ element, box: element.getBoundingClientRect() }));

	/** What is painted where a text stands and neither holds it nor is held by it. */
	const besides = (text: Element, { left, right, top, bottom }: DOMRect): string[] =>
		painted
			.filter(({ box }) => box.left < right && box.right > left)
			.filter(({ box }) => box.top < bottom && box.bottom > top)
			.filter(({ element }) => !element.contains(text) && !text.contains(element))
			.map(({ element }) => `beside ${element.localName} ${addsOf(element)}`);

	const hasText = (element: Element): boolean =>
		element.matches('input, textarea, select') ||
		[...element.childNodes].some(
			({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && /\S/.test(nodeValue ?? ''),
		);

	const looks: Looks = new Map();
	for (const text of drawn.filter(hasText)) {
		const box = text.getBoundingClientRect();
		const around: string[] = [];
		for (let at: Element | null = text; at; at = at.parentElement) around.push(addsOf(at));
		// Axe passes over single signs, and over what is too small or too far out to be seen.
		const isSign = text.textContent.trim().length < 2;
		const isUnseen = box.width < 3 || box.height < 3 || box.right < 0 || box.bottom < 0;
		const look = [
			`${text.localName} ${isSign} ${isUnseen} ${pick(getComputedStyle(text), letters)}`,
			...around.filter((adds) => adds !== ''),
			...new Set(besides(text, box)),
		].join('\n');
		looks.set(look, [...(looks.get(look) ?? []), text]);
	}
	return looks;
}
