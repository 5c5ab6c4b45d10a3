// The check hands what was ticked over to the routine that is made in this tab: in the memory of the tab, never in an address.

import { give } from './given.ts';

/** Makes the link of the check to one's own routine take along what is ticked. */
export function wakeUse(page: Document): void {
	const link = page.querySelector<HTMLAnchorElement>('.use');
	const form = page.querySelector<HTMLFormElement>('.self-check');
	if (!link || !form) return;
	link.hidden = false;
	link.addEventListener('click', () => {
		const ticked = [...form.querySelectorAll<HTMLInputElement>(':checked')];
		const ids = new Set(ticked.flatMap(({ value }) => value.split(' ').filter(Boolean)));
		give([...ids].map((id) => ({ id })));
	});
}
