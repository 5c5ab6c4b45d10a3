// What script adds to a list of contents: the part that one is reading is marked.

/** Height of the line in the window that a heading must have passed for its part to be read: a third from the top. */
const line = 0.3;

/** Marks the part of the page whose heading passed the line last; before the first none is marked. */
export function markCurrent(page: Document): void {
	const links = [...page.querySelectorAll<HTMLAnchorElement>('[data-contents] a')];
	const parts = links.flatMap(
		({ hash }) => page.getElementById(decodeURIComponent(hash.slice(1))) ?? [],
	);
	const passed = new Set<Element>();
	const watch = new IntersectionObserver(
		(changes) => {
			for (const { target, isIntersecting } of changes)
				passed[isIntersecting ? 'add' : 'delete'](target);
			const current = parts.findLastIndex((part) => passed.has(part));
			for (const [index, link] of links.entries())
				if (index === current) link.setAttribute('aria-current', 'true');
				else link.removeAttribute('aria-current');
		},
		// All above the line counts, however far one has scrolled at once.
		{ rootMargin: `99999% 0px -${String(100 - line * 100)}% 0px` },
	);
	for (const part of parts) watch.observe(part);
}
