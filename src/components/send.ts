// What script adds to a page that begins with doing: the system's own way to send it, Print, and folds that open for a link.

/** Makes the parts of a page work that need script. */
export function wakeUp(page: Document): void {
	page.querySelector<HTMLAnchorElement>('[data-send]')?.addEventListener('click', send);
	const print = page.querySelector<HTMLButtonElement>('[data-print]');
	if (print) {
		print.hidden = false;
		print.addEventListener('click', () => {
			window.print();
		});
	}
	window.addEventListener('hashchange', unfold);
	unfold();
}

/** The letter that the link writes stays the way where the system has no sheet, or does not show it. */
function send(event: Event): void {
	if (!('share' in navigator)) return;
	event.preventDefault();
	const { href } = event.currentTarget as HTMLAnchorElement;
	navigator
		.share({ title: document.title, url: location.origin + location.pathname })
		.catch((error: unknown) => {
			// Who closes the sheet has changed their mind.
			if (!(error instanceof DOMException && error.name === 'AbortError')) location.href = href;
		});
}

/** A link to a heading opens what is folded under it; what lies inside a fold the browser opens by itself. */
function unfold(): void {
	const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	const fold = named?.closest('summary')?.parentElement;
	if (fold instanceof HTMLDetailsElement) fold.open = true;
}
