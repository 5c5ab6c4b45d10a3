// Opens the player over the page: on a list of steps, on what the page itself is about, or where it stood before the page was
// loaded anew. Where it stands lies in the entry of the history alone, which ends with the tab.

import { mount, unmount } from 'svelte';
import { cuesIn } from '../kept/store.ts';
import { kept } from '../kept/kept.ts';
import { address, site } from '../site.ts';
import style from '../styles/player.css?url';
import { dress, once } from './fetched.ts';
import { ledFrom, type Open, type Options } from './led.ts';
import Frame from './Player.svelte';
import { Player } from './player.svelte.ts';
import type { Played } from './played.ts';
import type { Step } from './step.ts';

/** What leads here from an address. */
const fragment = '#play';

/** Other entries of the history have other state. */
type State = { player?: Open } | null;

/** All that can be led, once the style is there as well. */
const load = once(async () => {
	const [played] = await Promise.all([fetchPlayed(), dress(style)]);
	return played;
});

async function fetchPlayed(): Promise<Played> {
	const answer = await fetch(address('/data/play.json'));
	if (!answer.ok) throw new Error(`${answer.url} says ${String(answer.status)}.`);
	return (await answer.json()) as Played;
}

/**
 * Opens the player on a list of steps, at its first screen: nothing starts before the reader says so.
 * @throws {Error} when what it shows cannot be fetched, or a step names a technique that is not led
 */
export async function play(steps: readonly Step[], title: string, options: Options): Promise<void> {
	const played = await load();
	const isHere = location.hash === fragment;
	const open: Open = { steps, title, options, isPushed: !isHere };
	ledFrom(played, steps, title, options);
	if (isHere) history.replaceState({ player: open }, '');
	else history.pushState({ player: open }, '');
	show(played, open);
}

/** Opens the player on the page that one is on, "routines/bedtime", and says what it is: "Routine". */
export async function playPage(name: string, kind: string): Promise<void> {
	const played = await load();
	const page = played.plays[name];
	if (!page) throw new Error(`"${name}" is not led.`);
	const { steps, title, ...options } = page;
	await play(steps, title, { ...options, kind, href: address(`/${name}/`) });
}

/** Opens it where it stood before the page was loaded anew; says whether it did. */
export async function playAgain(): Promise<boolean> {
	const open = (history.state as State)?.player;
	if (!open) return false;
	show(await load(), open);
	return true;
}

/** Whether a player is open on this page. */
let isOpen = false;

function show(played: Played, open: Open) {
	if (isOpen) return;
	isOpen = true;
	const opener = document.activeElement;
	let now = open;
	const led = () => ledFrom(played, now.steps, now.title, now.options);
	const player = new Player(led(), site.language, open.saved, (saved) => {
		history.replaceState({ player: { ...now, saved } }, '');
	});
	const change = (how: (from: Open) => Open) => {
		now = how(now);
		player.led = led();
	};
	const cues = cuesIn(kept());
	if (cues) player.setCues(cues);
	const close = () => {
		if (!isOpen) return;
		isOpen = false;
		player.close();
		removeEventListener('popstate', left);
		void unmount(frame);
		if (opener instanceof HTMLElement) opener.focus();
		if (history.state && open.isPushed && !isLeft) history.back();
		else if (!isLeft) history.replaceState(null, '', location.pathname + location.search);
	};
	let isLeft = false;
	const left = () => {
		isLeft = true;
		close();
	};
	addEventListener('popstate', left);
	const frame = mount(Frame, { target: document.body, props: { player, close, change } });
}
