import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { rulesFrom } from '../src/safety/danger-rules.ts';
import { dangerIn, readDanger } from '../src/safety/danger.ts';
import { figuresOf } from './eval/danger-measures.ts';
import { dangerWords, signs } from './unit/facts.ts';
const rules = rulesFrom(signs, dangerWords);
const danger = readDanger(rules);
const args = process.argv.slice(2);
const sets: [string,string][] = [['own','tests/eval/danger.json'],['s1','/tmp/stranger/tune.json'],['s2','/tmp/stranger2/tune.json'],['s3','/tmp/stranger3/tune.json']];
for (const f of args.filter(a=>a.endsWith('.json'))) sets.push([f,f]);
let totalMs=0,n=0;
for (const [name,file] of sets) {
  if (args.includes('-o') && !args.includes(name)) continue;
  const rows = JSON.parse(readFileSync(file,'utf8')).map((phrase:any)=>{const t=performance.now();const r=dangerIn(phrase.q,danger);totalMs+=performance.now()-t;n++;return {phrase,shown:r?.level??'none',id:r?.id}});
  const f=figuresOf(rows);
  console.log(name.padEnd(5),rows.length,Object.entries(f).map(([k,v])=>`${k} ${(v as number).toFixed(3)}`).join('  '));
  if(args.includes('-m')) for(const r of rows) if(r.shown!==r.phrase.level) console.log('   ',r.phrase.level.slice(0,5).padEnd(6),(r.shown+(r.id?':'+r.id:'')).padEnd(24),r.phrase.q,'  ['+r.phrase.kind+']');
}
console.log('rules',brotliCompressSync(JSON.stringify(rules)).length,'ms/phrase',(totalMs/n).toFixed(3));
