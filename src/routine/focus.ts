/** Sets the focus on what a screen begins with: once a dialog that opens with it has set its own. */
export function focus(element: HTMLElement): void {
	queueMicrotask(() => {
		element.focus({ preventScroll: true });
	});
}
