// Who comes by a link to a choice, and does not get it, is led to its page. It comes with the page, since what shows a choice
// may be what is missing. Pure.

/** Milliseconds after which what a link chose is given up for this reader. */
const patience = 4000;

/** What stands in the page for it, hidden. */
export const lostId = 'lost';

/** The script, as text: shows what is hidden, with the page of what the fragment names, where no answer has come. */
export const lost: string =
	`setTimeout(()=>{let f=location.hash.slice(1).split('~')[0],e=document,a=f&&[...e.querySelectorAll('[data-choice]')].find(e=>e.dataset.choice==f),` +
	`p=e.getElementById('${lostId}');if(a&&p&&!e.getElementById('answer-name'))p.append(a.ariaLabel),p.href=a.getAttribute('href'),p.hidden=0},${patience})`;
