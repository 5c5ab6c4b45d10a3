// What script adds to the bar of a page: the system's own way to send it, Print, and Keep.

import { isKept, toggle, watchKept } from '../kept/kept.ts';
import { send } from '../kept/send.ts';
import { barText, failedText, sendText } from '../kept/text.ts';
import { address } from '../site.ts';

/** Icons of 24 by 24. */
const icons = {
	print: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z',
	keep: 'M7 3h10v18l-5-5-5 5z',
};

/** Says what became of a touch. */
type Tell = (...says: (string | Node)[]) => void;

/** Makes the bar of a page work. */
export function wakeBar(page: Document): void {
	const bar = page.querySelector<HTMLElement>('.bar');
	const link = bar?.querySelector('a');
	if (!bar || !link) return;
	const title = page.querySelector('h1')?.textContent.trim() ?? page.title;
	const told = page.createElement('p');
	told.role = 'status';
	const tell: Tell = (...says) => {
		told.replaceChildren(...says);
	};
	wakeSend(link, title, tell);
	const print = buttonOf(icons.print, barText.print);
	print.onclick = () => {
		window.print();
	};
	bar.append(print, keepButton(bar.dataset.kind ?? '', title, tell), told);
}

/** The letter that the link writes stays the way where the system has none. */
function wakeSend(link: HTMLAnchorElement, title: string, tell: Tell) {
	link.addEventListener('click', (event) => {
		event.preventDefault();
		const says = document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '';
		const url = location.origin + location.pathname;
		void send({ title, text: `${title}\n${says}`, url }).then((sent) => {
			if (sent === 'copied') tell(sendText.copied);
			if (sent === 'failed') location.href = link.href;
		});
	});
}

function keepButton(kind: string, title: string, tell: Tell): HTMLButtonElement {
	const href = location.pathname;
	const button = buttonOf(icons.keep, barText.keep);
	const show = () => {
		const is = isKept(href);
		button.classList.toggle('is-kept', is);
		button.lastChild?.replaceWith(is ? barText.kept : barText.keep);
		return is;
	};
	button.onclick = () => {
		const outcome = toggle({ href, title, kind, at: Date.now() });
		const is = show();
		if (outcome !== 'done') tell(failedText[outcome]);
		else if (is) tell(`${barText.keptHere} `, linkToAll());
		else tell(barText.removed);
	};
	watchKept(show);
	show();
	return button;
}

function buttonOf(icon: string, word: string): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${icon}"/></svg>`;
	button.append(word);
	return button;
}

function linkToAll(): Node {
	const link = document.createElement('a');
	link.href = address('/kept/');
	link.textContent = barText.all;
	return link;
}
