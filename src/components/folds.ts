// What script adds to folds: a link to a heading opens what is under it, and paper has all of them open.

/** Makes the folds of a page open for links and for paper. */
export function wakeFolds(page: Document): void {
	const unfold = () => {
		const named = page.getElementById(decodeURIComponent(location.hash.slice(1)));
		// What lies inside a fold the browser opens by itself.
		const fold = named?.closest('summary')?.parentElement;
		if (fold instanceof HTMLDetailsElement) fold.open = true;
	};
	window.addEventListener('hashchange', unfold);
	unfold();

	// Where the style sheet alone can't open them.
	let closed: HTMLDetailsElement[] = [];
	const open = (isOpen: boolean) => {
		for (const fold of closed) fold.open = isOpen;
	};
	window.addEventListener('beforeprint', () => {
		closed = [...page.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
		open(true);
	});
	window.addEventListener('afterprint', () => {
		open(false);
	});
}
