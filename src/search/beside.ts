// Has long texts read for danger beside the page, in a worker: the page itself would not answer the next key in time.

import type { Rules, Seen } from '../safety/danger.ts';
import { beforeLong, pause } from './pauses.ts';

type Found = Seen | undefined;

/** A text, what to do with what is found in it, and how the page itself would read it. */
interface Task {
	text: string;
	done: (found: Found | Promise<Found>) => void;
	here: () => Found;
}

let worker: Worker | undefined;
/** True where there can be no worker. */
let isAlone = false;
let reading: Task | undefined;
/** The newest text: of those that wait it alone is read. */
let waiting: Task | undefined;

/**
 * The gravest sign of danger that a text names; nothing for a text that a newer one has overtaken.
 * @param here reads the text in the page: what is done, after a pause, where there is no worker
 */
export function readBeside(text: string, rules: Rules, here: () => Found): Promise<Found> {
	if (!isAlone) worker ??= start(rules);
	return new Promise((done) => {
		waiting?.done(undefined);
		waiting = { text, done, here };
		next();
	});
}

function next(): void {
	if (reading || !waiting) return;
	[reading, waiting] = [waiting, undefined];
	if (worker && !isAlone) worker.postMessage(reading.text);
	else void readHere();
}

function end(found: Found): void {
	reading?.done(found);
	reading = undefined;
	next();
}

/** Reads in the page once typing has paused. */
async function readHere(): Promise<void> {
	await pause(beforeLong);
	if (waiting) end(undefined);
	else end(reading?.here());
}

function start(rules: Rules): Worker | undefined {
	try {
		const started = new Worker(new URL('./danger-worker.ts', import.meta.url), { type: 'module' });
		started.addEventListener('message', ({ data }: MessageEvent<Found>) => {
			end(data);
		});
		started.addEventListener('error', () => {
			isAlone = true;
			if (reading) void readHere();
		});
		started.postMessage(rules);
		return started;
	} catch {
		isAlone = true;
		return undefined;
	}
}
