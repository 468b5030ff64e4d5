import { readDocument, plainDocument } from './src/facts/document.js';
import { buildApiSchema } from './src/model/api/schema.js';
import { candidateNames } from './src/query/search-candidates.js';
import { rank } from './src/query/search.js';
import { resolveView } from './src/query/view.js';
import { readModel } from './src/model/read.js';
import { cypherStore } from './src/store/cypher-store.js';
import { openGrafeo } from './src/store/grafeo.js';
import { openNeo4j } from './src/store/neo4j.js';
import { loadFacts } from './src/store/load.js';
const model = readModel(); const schema = buildApiSchema(model);
let s=7; const rnd=()=> (s=(s*1103515245+12345)&0x7fffffff)/0x7fffffff; const pick=<T,>(l:readonly T[])=>l[Math.floor(rnd()*l.length)]!;
const lead=['Kataib','Harakat','Liwa','Saraya','Jaysh','Ansar','Hezbollah','Asaib','Islamic Army of','Brigades of'];
const parts=['al-Sha','Mu','Ja','Ni','Qa','Ba','Za','Fa','Ha','Ra','Su','Wa','Da','Ghu','Khi']; const mids=['ba','dri','hira','ma','sari','nu','fiq','jah','ta','lu']; const ends=['di','b','r','n','iya','m','oun','een','',  'h'];
const word=()=>pick(parts)+pick(mids)+pick(mids)+pick(ends);
const ev=[{source:'source:test',locator:'x',summary:'x'}];
const groups=[],names=[];
for(let i=0;i<2500;i++){const a=word(),b=word(); groups.push({id:`g-${i}`,name:`${pick(lead)} ${a} ${b}`,evidence:ev}); for(let k=0;k<3;k++) names.push({subject:`g-${i}`,value:`${pick(lead)} ${a} ${k?b:''} ${k===2?word():''}${k}`.replace(/\s+/g,' '),kind:'ALIAS',evidence:ev});}
const which=process.argv[2]!;
const e = which==='grafeo'? await openGrafeo({path:null}) : await openNeo4j({uri:process.env.NEO4J_TEST_URI!,username:process.env.NEO4J_TEST_USERNAME!,password:process.env.NEO4J_TEST_PASSWORD!});
const store=cypherStore(e,model);
if(false) for(;;){const [r]=await e.write(tx=>tx.run({text:'MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(*)',params:{}})).then(x=>x.value as any); if(!r||!r[0])break;}
await store.migrate();
let t0=performance.now();
if(0) await loadFacts(store,model,schema,[plainDocument('n',{sources:[{id:'source:test',title:'Test',published:'2024-01-01',accessed:'2024-01-01'}],armedGroups:groups,names})]);
console.log(which,'loaded',Math.round(performance.now()-t0),'ms', [...await store.counts()].filter(([k])=>k==='Name'));
if(which==='neo4j') await new Promise(r=>setTimeout(r,3000));
const at={model,view:resolveView(null),find:(g:any,l:number)=>store.search(g,l),select:(p:any)=>store.select(p)} as any;
const texts=[...'Kataib Shabadrib'.split('').map((_,i,a)=>a.slice(0,i+1).join('')),'har','Harakat al-','Hez','Brigades of M','mu','Ja','liwa ni','كتائب','حر','Saraya Qahira'];
for (const typing of [true,false]) { const ts:number[]=[]; let worst=['',0] as [string,number]; let pure=0;
 for(let r=0;r<25;r++) for(const t of texts){const a=performance.now(); const c=await candidateNames(at,t,null,typing); const b=performance.now(); rank(t,c); const z=performance.now(); pure+=z-b; if(r>4){ts.push(z-a); if(z-a>worst[1])worst=[t,z-a];}}
 ts.sort((a,b)=>a-b); console.log(which,typing?'suggest':'search','median',ts[ts.length>>1]!.toFixed(1),'p95',ts[Math.floor(ts.length*.95)]!.toFixed(1),'max',worst,'rank avg',(pure/25/texts.length).toFixed(2));
 for(const t of ['K','Kat','Kataib','Kataib S','Kataib Shaba','mu','كتائب']){const x:number[]=[];let n=0;for(let r=0;r<15;r++){const a=performance.now();n=(await candidateNames(at,t,null,typing)).length;x.push(performance.now()-a)} x.sort((a,b)=>a-b); console.log('  ',t,n,x[7]!.toFixed(1))}}
{const x:number[]=[];for(let r=0;r<30;r++){const a=performance.now();await e.read({text:'RETURN 1 AS x',params:{}});x.push(performance.now()-a)} x.sort((a,b)=>a-b);console.log('ping',x[15]!.toFixed(1));}
await store.close();
