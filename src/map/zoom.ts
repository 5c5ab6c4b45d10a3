// Looking closer at the drawing: by buttons, by two fingers, by the wheel with Ctrl or Cmd, by dragging once it is enlarged.
// One finger that goes up or down scrolls the page, also when it is enlarged, so nobody is caught in it; one that goes
// sideways moves what is enlarged. Loaded when a pointer comes to the drawing, not before.

import type { Point } from '../anatomy/geometry.ts';
import { asTransform, closer, moved, pinched, whole, type Look } from './look.ts';
import { layers as words } from './text.ts';

/** What one press of a button does. */
const step = 1.6;

/** A pointer that moves less is held still, px. */
const still = 6;

/** Where on the screen something can be seen. */
export type Pane = Pick<DOMRect, 'top' | 'right' | 'bottom' | 'left'>;

export interface Zoom {
	closer(): void;
	farther(): void;
	whole(): void;
	/** Takes what a pointer did on the drawing, also what it did before this was here. */
	feel(event: PointerEvent): void;
	/** Moves what is enlarged so that something is in the middle of a pane, where it is not in sight. */
	bring(element: Element, pane: Pane): void;
	/** Takes all listeners off. */
	stop(): void;
}

/** A pointer that is down: where it came down, or where the pointers were last when their number changed, and where it is. */
interface Finger {
	from: Point;
	to: Point;
	/** It moves what is enlarged. */
	isMoving?: boolean;
}

/**
 * Makes a plate zoomable; its content must stand in a group with the class `view`.
 * @param report told the scale after each change, 1 for the whole
 */
export function zoomPlate(plate: SVGSVGElement, report: (scale: number) => void): Zoom {
	const frame = plate.viewBox.baseVal;
	const center: Point = [frame.x + frame.width / 2, frame.y + frame.height / 2];
	const off = new AbortController();
	const showWhole = () => {
		show(whole);
	};
	const closerBy = (factor: number) => () => {
		show(closer(look, factor, center, frame));
	};
	const back = wayBack(plate, showWhole);
	let look = whole;

	function show(next: Look) {
		look = next;
		showOn(plate, look);
		back.hidden = look.scale === 1;
		report(look.scale);
	}

	const feel = handOn(plate, () => look, show);
	mouseOn(plate, () => look, show, off.signal);
	return {
		closer: closerBy(step),
		farther: closerBy(1 / step),
		whole: showWhole,
		feel,
		bring: (element, pane) => {
			const path = wayInto(plate, element, pane);
			if (path && look.scale > 1) show(moved(look, ...path, frame));
		},
		stop: () => {
			off.abort();
			back.remove();
		},
	};
}

/** Shows a plate as it is looked at. */
function showOn(plate: SVGSVGElement, look: Look) {
	plate.querySelector('.view')?.setAttribute('transform', asTransform(look));
	plate.style.setProperty('--zoom', String(look.scale));
	// Who looks closer sees all places.
	plate.classList.toggle('close', look.scale >= step);
	// What goes up or down is left to the page.
	plate.style.touchAction = look.scale > 1 ? 'pan-y' : '';
}

/** A button on the sheet of a plate that shows the whole again; hidden at first. */
function wayBack(plate: SVGSVGElement, goBack: () => void): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'whole';
	button.hidden = true;
	button.textContent = words.whole;
	button.addEventListener('click', () => {
		goBack();
		// It goes away under the finger; the drawing is what was looked at.
		plate.querySelector<SVGElement>('[tabindex="0"]')?.focus({ preventScroll: true });
	});
	plate.after(button);
	return button;
}

/** Follows a wheel with Ctrl or Cmd, and lets nothing be dragged out of what is enlarged. */
function mouseOn(
	plate: SVGSVGElement,
	now: () => Look,
	show: (look: Look) => void,
	signal: AbortSignal,
) {
	plate.addEventListener(
		'wheel',
		(event) => {
			if (!(event.ctrlKey || event.metaKey)) return;
			event.preventDefault();
			show(closer(now(), 2 ** turnOf(event), pointOn(plate, event), plate.viewBox.baseVal));
		},
		{ passive: false, signal },
	);
	plate.addEventListener(
		'dragstart',
		(event) => {
			// A link that is dragged along would end the move of the drawing.
			if (now().scale > 1) event.preventDefault();
		},
		{ signal },
	);
}

/** Follows pointers: two of them pinch, one moves what is enlarged. */
function handOn(plate: SVGSVGElement, now: () => Look, show: (look: Look) => void) {
	const fingers = new Map<number, Finger>();
	let start = whole;

	/** From here on counts what they do. */
	function begin() {
		start = now();
		for (const finger of fingers.values()) finger.from = finger.to;
	}

	function follow(event: PointerEvent) {
		const [one, other] = fingers.values();
		if (one && other) {
			show(pinched(start, [one.from, other.from], [one.to, other.to], plate.viewBox.baseVal));
		} else if (one && start.scale > 1 && (one.isMoving ||= isOurs(event, one))) {
			show(moved(start, one.from, one.to, plate.viewBox.baseVal));
			// A mouse may leave the drawing; what it comes up on is not pressed.
			if (event.pointerType === 'mouse') plate.setPointerCapture(event.pointerId);
		}
	}

	return (event: PointerEvent) => {
		const at = pointOn(plate, event);
		const known = fingers.get(event.pointerId);
		if (event.type === 'pointerdown') {
			if (!isMeant(event, now().scale)) return;
			fingers.set(event.pointerId, { from: at, to: at });
			begin();
		} else if (known && event.type === 'pointermove' && event.buttons > 0) {
			if (!hasMoved(plate, known, at)) return;
			known.to = at;
			follow(event);
		} else if (known) {
			fingers.delete(event.pointerId);
			begin();
		}
	};
}

/** Whether a pointer that came down is for the drawing: a finger may become one of two. */
export const isMeant = (
	{ pointerType, button, ctrlKey }: Pick<PointerEvent, 'pointerType' | 'button' | 'ctrlKey'>,
	scale: number,
): boolean =>
	// With Ctrl a Mac opens a menu, and never tells that the button came up.
	pointerType === 'touch' || (scale > 1 && button === 0 && !ctrlKey);

/** Whether the way of a single pointer is ours: a finger that goes up or down scrolls the page. */
const isOurs = ({ pointerType }: PointerEvent, { from, to }: Finger) =>
	pointerType !== 'touch' || Math.abs(to[0] - from[0]) > Math.abs(to[1] - from[1]);

/** Whether a pointer is, or once was, off the point where it came down. */
function hasMoved(plate: SVGSVGElement, { from, to }: Finger, at: Point): boolean {
	const perUnit = plate.getScreenCTM()?.a ?? 1;
	return to !== from || Math.hypot(at[0] - from[0], at[1] - from[1]) * perUnit >= still;
}

/** Where on a drawing a point of the screen lies. */
function pointOn(
	plate: SVGSVGElement,
	{ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
): Point {
	const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(plate.getScreenCTM()?.inverse());
	return [x, y];
}

/** How much closer a turn of the wheel looks, in powers of two. */
function turnOf({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
	const perLine = deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : 0.002;
	// A trackpad tells of two fingers as of a wheel with Ctrl, in small turns.
	return -deltaY * perLine * (ctrlKey ? 10 : 1);
}

/** The way from where an element is to the middle of what a pane shows of a drawing; none where it is in sight. */
function wayInto(plate: SVGSVGElement, element: Element, pane: Pane): [Point, Point] | undefined {
	const box = plate.getBoundingClientRect();
	const [left, right] = [Math.max(box.left, pane.left), Math.min(box.right, pane.right)];
	const [top, bottom] = [Math.max(box.top, pane.top), Math.min(box.bottom, pane.bottom)];
	const own = element.getBoundingClientRect();
	const [x, y] = [own.x + own.width / 2, own.y + own.height / 2];
	const isSeen = x > left + edge && x < right - edge && y > top + edge && y < bottom - edge;
	if (isSeen) return undefined;
	// Where nothing of the drawing is in sight, its own middle counts.
	const [toTop, toBottom] = top < bottom ? [top, bottom] : [box.top, box.bottom];
	return [
		pointOn(plate, { clientX: x, clientY: y }),
		pointOn(plate, { clientX: (left + right) / 2, clientY: (toTop + toBottom) / 2 }),
	];
}

/** What lies nearer to the edge is half out of sight, px. */
const edge = 16;
