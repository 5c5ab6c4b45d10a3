// What comes with a page that can be played: its link "Start", and the code of the player once that is wanted.

/** Makes the link work, and opens the player where the address asks for it. */
export function wakeStart(page: Document): void {
	const link = page.querySelector<HTMLAnchorElement>('a[data-lead]');
	const { lead: name, kind = '' } = link?.dataset ?? {};
	if (!link || name === undefined) return;
	const open = async () => {
		try {
			const { playAgain, playPage } = await import('./play.ts');
			if (!(await playAgain())) await playPage(name, kind);
		} catch {
			// Without its code or its data, the link leads to the steps as without script.
			location.hash = link.hash;
		}
	};
	link.addEventListener('click', (event) => {
		event.preventDefault();
		void open();
	});
	const wanted = () => {
		if (location.hash === '#play') void open();
	};
	window.addEventListener('hashchange', wanted);
	const state = history.state as { player?: unknown } | null;
	if (state?.player !== undefined) void open();
	else wanted();
}
