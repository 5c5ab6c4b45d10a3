// Motion of a picture, from the touch on: the moving files are asked for then, and the still ones come back.

/** Gives the picture of an act its button, where the reader has not asked for less motion. */
export function wakeFigure(page: Document): void {
	const button = page.querySelector<HTMLButtonElement>('[data-play]');
	if (!button || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
	const images = [...page.querySelectorAll<HTMLImageElement>('img[data-moving]')];
	const still = images.map(({ src }) => src);
	const label = button.querySelector('span');
	const play = label?.textContent ?? '';
	const stop = button.dataset.stop ?? '';
	const faster = page.querySelector<HTMLElement>('[data-faster]');
	let isMoving = false;
	const show = (moves: boolean) => {
		isMoving = moves;
		for (const [index, image] of images.entries())
			image.src = (moves ? image.dataset.moving : still[index]) ?? image.src;
		button.classList.toggle('moves', moves);
		if (label) label.textContent = moves ? stop : play;
		if (faster) faster.hidden = !moves;
	};
	button.hidden = false;
	button.addEventListener('click', () => {
		show(!isMoving);
	});
	for (const image of images)
		image.addEventListener('error', () => {
			if (isMoving) show(false);
		});
	window.addEventListener('beforeprint', () => {
		show(false);
	});
}
